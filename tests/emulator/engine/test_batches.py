"""Batches: which events go together, when, how they end, and that no event is lost or doubled by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.engine.delivery import event_order, spilling_queue
from emulator.engine.delivery.batching import formed
from emulator.engine.delivery.steps import End, Item
from emulator.engine.replaying import replay
from emulator.engine.runtime import supervisor
from emulator.errors import UsageError
from emulator.values.batch import Batch
from emulator.values.model import Delivery, Event
from emulator.values.run import Limits
from tests.bundles import shop
from tests.emulator.engine.runtime.situations import event, replayed
from tests.emulator.engine.test_retries import MINUTE, START, at


def events(*seconds: float, **properties: Any) -> list[dict[str, Any]]:
    """Return track events at these seconds after the start."""
    return [event(n, receivedAt=at(each), properties=properties) for n, each in enumerate(seconds)]


def run(given: list[Any], **options: Any) -> list[Delivery]:
    """Replay events through the function that sends what it gets, alone or together."""
    return replayed("batches", given, **{"limits": Limits(), "isolate": False, **options})


def groups(deliveries: list[Delivery]) -> list[int]:
    """Return the sizes of the batches, a 0 for each event that went alone, in the order of the events."""
    found = []
    for delivery in deliveries:
        if delivery.batch is None:
            found.append(0)
        elif delivery.batch.position == 0:
            found.append(delivery.batch.size)
    return found


def many(count: int, apart: float = 0.1) -> list[float]:
    """Return so many seconds, so far apart."""
    return [number * apart for number in range(count)]


STATUSES = ([200], [429, 200], [400, 500])
# Every four minutes a batch, then single events until the next: what a batch sends again falls due among them.
GIVEN = [
    event(n, receivedAt=at(n // 20 * 240 + (n % 20 * 0.1 if n % 20 < 12 else n % 20 * 11)),
          properties={"statuses": STATUSES[n % 3]})
    for n in range(200)
]  # fmt: skip
RULES = [{"every": 5, "status": 503}, {"from": "+1m", "until": "+9m", "every": 2, "status": 503}, {"delay": 0.7}]


class TestForming:
    """Twenty events or ten seconds, whichever first, and at least ten events."""

    @pytest.mark.parametrize(
        ("seconds", "batch", "expected"),
        [
            (many(20), None, [20]),
            (many(45), None, [20, 20] + [0] * 5),
            (many(10, 1.0), None, [10]),
            (many(9, 1.0), None, [0] * 9),
            (many(10, 1.2), None, [0] * 10),
            ([0] * 9 + [10], None, [0] * 10),
            ([0] * 9 + [9.999], None, [10]),
            ([0] * 12 + [10] * 11, None, [12, 11]),
            ([0, 20, *[40 + each for each in many(10)]], None, [0, 0, 10]),
            (many(450, 0.01), Batch(size=400), [400, 50]),
            (many(5), Batch(size=2), [2, 2, 0]),
            (many(3), Batch(size=20, least=1), [3]),
            (many(4, 30), Batch(size=20, least=1, seconds=3600), [4]),
            (many(4, 1), Batch(size=20, least=2, seconds=2), [2, 2]),
            (many(30), False, [0] * 30),
        ],
    )  # fmt: skip
    def test_which_events_go_together(self, seconds: list[float], batch: Any, expected: list[int]) -> None:
        """Events in their order; what is no batch goes to the single handlers."""
        assert expected == groups(run(events(*seconds), batch=batch))

    @pytest.mark.parametrize(
        ("seconds", "batch", "expected"),
        [
            (many(20, 0.2), None, 3.8),
            (many(12, 0.5), None, 10),
            (many(12, 0.5), Batch(size=12), 5.5),
            (many(12, 0.5), Batch(seconds=6), 6),
            (many(12, 0.5), Batch(seconds=float("inf")), 5.5),
        ],
    )
    def test_when_a_batch_runs(self, seconds: list[float], batch: Any, expected: float) -> None:
        """With the event that fills it, or when its time is over; its handler's clock says the same."""
        first, *others = run(events(*seconds), batch=batch)

        assert {round(START + expected * 1000)} == {each.attempts[0].at for each in [first, *others]}
        assert first.requests[0].json()["at"] == first.attempts[0].at

    def test_single_events_run_when_they_arrive(self) -> None:
        """That ten seconds had to pass before it was known does not delay them."""
        assert [START, START + 4000] == [each.attempts[0].at for each in run(events(0, 4))]

    def test_mixed_types_go_together(self) -> None:
        """Also a type that has no handler of its own; alone, that one is not supported."""
        given = [event(n, "page" if n % 2 else "identify", receivedAt=at(n / 10)) for n in range(11)]

        assert ["delivered"] * 11 == [each.outcome for each in run(given)]
        assert [("delivered", None), ("discarded", "Unsupported Event Type")] == [
            (each.outcome, each.reason) for each in run(given[:2])
        ]

    def test_what_stays_outside_is_in_no_batch(self) -> None:
        """Integrations and filters come before the function; they take no place and end no batch."""
        given: list[Any] = events(*many(12))
        given[3]["integrations"] = {"All": False}
        given[5]["type"] = "odd"
        filters = [{"if": "messageId = 'm-7'", "actions": [{"type": "DROP"}]}]
        found = run(given, filters=filters, batch=Batch(least=9))

        assert [3, 5, 7] == [each.position for each in found if each.batch is None]
        assert ["filtered", "rejected", "filtered"] == [each.outcome for each in found if each.batch is None]
        assert list(range(9)) == [each.batch.position for each in found if each.batch]
        assert [f"m-{n}" for n in (0, 1, 2, 4, 6, 8, 9, 10, 11)] == found[0].requests[0].json()["ids"]

    def test_filters_take_fields_from_the_events_of_a_batch(self) -> None:
        """OnBatch gets what filters left."""
        filters = [{"if": "all", "actions": [{"type": "DROP_PROPERTIES", "fields": {"properties": ["ends"]}}]}]

        assert {"delivered"} == {each.outcome for each in run(events(*many(10), ends="crash"), filters=filters)}

    @pytest.mark.parametrize("fault", [{"size": 0}, {"size": 401}, {"seconds": 0}])
    def test_wrong_terms(self, fault: dict[str, Any]) -> None:
        """A batch that Segment could not form is refused in one line."""
        with pytest.raises(UsageError, match=f"^batch: {next(iter(fault))} "):
            Batch(**fault)


class TestTold:
    """What the deliveries of a batch carry."""

    def test_each_has_its_place(self) -> None:
        """Batches are counted from 1, places from 0; an event alone has none."""
        found = run(events(*many(31), 60))

        assert [(1, n, 20) for n in range(20)] + [(2, n, 11) for n in range(11)] == [
            (each.batch.id, each.batch.position, each.batch.size) for each in found if each.batch
        ]
        assert found[31].batch is None

    def test_what_was_sent_is_told_once(self) -> None:
        """With the first event: its exchanges and its output; every event has the attempt."""
        first, *others = run(events(*many(20)))

        assert (1, ("batch of 20",)) == (len(first.exchanges), first.logs)
        assert {((), ())} == {(each.exchanges, each.logs) for each in others}
        assert {(1, first.attempts[0].at)} == {(len(each.attempts), each.attempts[0].at) for each in others}

    def test_write_keys_of_all_are_hidden(self) -> None:
        """What the first event's delivery holds may come from any event."""
        given = [{**each, "messageId": f"key-{n}-secret", "writeKey": f"key-{n}-secret"}
                 for n, each in enumerate(events(*many(10)))]  # fmt: skip
        found = run(given)
        placeholders = ["{{event.writeKey}}", *(f"{{{{event.writeKey[{n}]}}}}" for n in range(1, 10))]

        assert "-secret" not in str([each.to_dict() for each in found])
        assert placeholders == found[0].requests[0].json()["ids"]


class TestEnds:
    """What onBatch raises or returns, and what becomes of each event."""

    @pytest.mark.parametrize(
        ("ends", "outcome", "reason", "many_attempts"),
        [
            (None, "delivered", None, False),
            ("crash", "discarded", "Bad Request", False),
            ("retry", "exhausted", "RetryError", True),
            ("sleep", "exhausted", "Timeout", True),
        ],
    )
    def test_what_is_raised_holds_for_all(self, ends: Any, outcome: str, reason: Any, many_attempts: bool) -> None:
        """RetryError and a timeout retry the batch, any other error discards it."""
        found = run([*events(*many(9)), *events(1, ends=ends)])

        assert [(outcome, reason)] * 10 == [(each.outcome, each.reason) for each in found]
        assert {many_attempts} == {len(each.attempts) > 1 for each in found}
        assert 1 == len({tuple(attempt.at for attempt in each.attempts) for each in found})

    def test_a_retried_batch_is_the_same_batch(self) -> None:
        """All its events again, in their order, its exchanges with the first."""
        found = run(events(*many(10)), replies=[{"until": "+10m", "status": 503}])
        sent = [exchange.request.json()["ids"] for attempt in found[0].attempts for exchange in attempt.exchanges]

        assert 2 <= len(sent) == len(found[0].attempts)
        assert {tuple(f"m-{n}" for n in range(10))} == set(map(tuple, sent))
        assert {"delivered"} == {each.outcome for each in found}
        assert found[0].attempts[-2].at < START + 10 * MINUTE <= found[0].attempts[-1].at

    @pytest.mark.parametrize("end", ["hang", "exit", "memory"])
    def test_a_worker_that_is_stopped_takes_the_whole_batch(self, end: str) -> None:
        """Every event of it has that end, none is run again, and the next batch runs."""
        given = [*events(*many(19)), *events(2, ends=end), *events(*[30 + each for each in many(10)])]
        found = run(given, isolate=True, limits=Limits(timeout=0.7, memory_mb=64))
        name = {"hang": "Timeout", "exit": "ProcessExited", "memory": "OutOfMemory"}[end]

        assert [name] * 20 == [each.error.name for each in found[:20] if each.error]
        assert {1} == {len(each.attempts) for each in found}
        assert ["delivered"] * 10 == [each.outcome for each in found[20:]]

    @pytest.mark.parametrize(
        ("status", "outcome", "reason"),
        [
            (200, "delivered", None),
            (204, "delivered", None),
            (302, "discarded", "Message Rejected"),
            (400, "discarded", "Message Rejected"),
            (408, "exhausted", "RetryError"),
            (422, "discarded", "Message Rejected"),
            (423, "exhausted", "RetryError"),
            (429, "exhausted", "RetryError"),
            (500, "exhausted", "RetryError"),
            (501, "discarded", "Message Rejected"),
            (503, "exhausted", "RetryError"),
            (600, "discarded", "Message Rejected"),
        ],
    )
    def test_a_status_decides_for_its_event(self, status: int, outcome: str, reason: str | None) -> None:
        """By position; the others are delivered, and what onBatch said is the event's error."""
        given = [*events(*many(9)), *events(1, statuses=[status])]
        *others, last = run([*given[:9], {**given[9], "messageId": "last"}], retry=False)

        assert (outcome, reason) == (last.outcome, last.reason)
        assert {("delivered", None)} == {(each.outcome, each.error) for each in others}
        if outcome != "delivered":
            assert last.error is not None
            assert (f"Status {status}", "no last") == (last.error.name, last.error.message)

    def test_only_what_is_retryable_is_sent_again(self) -> None:
        """Those of one batch together, as a batch of only them; what they send is with the first of them."""
        given = events(*many(12))
        for number in (3, 7, 8):
            given[number]["properties"] = {"statuses": [500, 500, 500, 200]}
        found = run(given)
        retried = [each for each in found if len(each.attempts) > 1]
        sent = [
            (attempt.at, *exchange.request.json()["ids"])
            for each in retried
            for attempt in each.attempts[1:]
            for exchange in attempt.exchanges
        ]

        assert {3, 7, 8} >= {each.position for each in retried} != set()
        assert {"delivered"} == {each.outcome for each in found}
        assert sorted(sent)[0][1:] == tuple(each.message_id for each in retried)
        for moment in {attempt.at for each in retried for attempt in each.attempts[1:]}:
            again = [each.message_id for each in retried if moment in [attempt.at for attempt in each.attempts]]
            assert [(moment, *again)] == [each for each in sent if each[0] == moment]


@pytest.fixture
def function_returning(tmp_path: Path) -> Callable[[str], list[Delivery]]:
    """Replay ten events through a function whose onBatch returns what an expression says."""

    def call(returns: str) -> list[Delivery]:
        handler = f"ok = {{'status': 200}}\ndef onBatch(events, settings):\n    return {returns}\n"
        return list(replay(shop(tmp_path, handler=handler), events(*many(10)), settings={}, isolate=False))

    return call


def test_on_batch_that_is_not_always_there(tmp_path: Path) -> None:
    """A file that defines it only sometimes does not support batches then."""
    handler = "import os\nif os.environ.get('NEVER'):\n    def onBatch(events, settings):\n        pass\n"
    (error,) = {each.error for each in replay(shop(tmp_path, handler=handler), events(*many(10)), settings={})}

    assert error is not None
    assert ("EventNotSupported", "onBatch not supported") == (error.name, error.message.partition(":")[0])


class TestDoubt:
    """A return that the docs do not speak of: the event counts as delivered, with a warning."""

    @pytest.mark.parametrize(
        ("returns", "doubtful", "doubt", "note"),
        [
            ("None", range(10), "returned nothing", "returned nothing for 10 events: positions 0 to 9 without"),
            ("7", range(10), "no list", "returned no list for 10 events: positions 0 to 9 without"),
            ("[ok] * 7", [7, 8, 9], "fewer statuses", "returned 7 statuses for 10 events: positions 7 to 9 without"),
            ("[ok]", range(1, 10), "fewer statuses", "returned 1 status for 10 events: positions 1 to 9 without"),
            ("[ok] * 9", [9], "fewer statuses", "returned 9 statuses for 10 events: position 9 without"),
            ("[ok] * 12", [0], "more statuses", "12 statuses for 10 events: positions 10, 11 ignored"),
            (
                "[ok, 200, {'status': '200'}, {}, {'status': True}] + [ok] * 5",
                [1, 2, 3, 4],
                "not a number",
                "10 statuses for 10 events: positions 1 to 4 without a status, taken as delivered",
            ),
        ],
    )
    def test_what_is_taken_for_what(
        self, returns: str, doubtful: Any, doubt: str, note: str, function_returning: Any
    ) -> None:
        """The affected events say so, and the first event's notes name the positions."""
        found = function_returning(returns)

        assert ["delivered"] * 10 == [each.outcome for each in found]
        assert list(doubtful) == [each.position for each in found if each.doubt and doubt in each.doubt]
        assert list(doubtful) == [each.position for each in found if each.doubt]
        assert note in found[0].notes[0]
        assert [()] * 9 == [each.notes for each in found[1:]]

    def test_one_event(self, function_returning: Any) -> None:
        """Of what is sent again, the positions are those of the list that onBatch got."""
        found = function_returning("[{'status': 500}] + [ok] * 9 if len(events) > 1 else []")

        note = "onBatch returned 0 statuses for 1 event: position 0 without a status, taken as delivered"
        assert (note,) == found[0].notes

    def test_a_status_for_each_raises_no_doubt(self, function_returning: Any) -> None:
        """Nothing is said of what is as the docs have it."""
        found = function_returning("[ok] * 10")

        assert [(None, ())] * 10 == [(each.doubt, each.notes) for each in found]


class TestOrder:
    """Attempts in the order of virtual time, whatever the window."""

    def test_the_window_makes_no_difference(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """One event under way or sixty-four: the same attempts at the same times, answered alike."""
        wide = run(GIVEN, replies=RULES, isolate=True)
        monkeypatch.setattr(supervisor, "WINDOW", 1)

        assert {None, 1, 2} < {each.batch.id if each.batch else None for each in wide}
        assert wide == run(GIVEN, replies=RULES, isolate=True)
        assert wide == run(GIVEN, replies=RULES)

    @given(
        st.lists(st.tuples(st.sampled_from([0, 0.5, 3, 12]), st.booleans()), max_size=40),
        st.builds(Batch, size=st.integers(1, 9), least=st.integers(1, 9)),
    )
    def test_first_attempts_are_in_the_order_of_time(self, steps: list[tuple[float, bool]], batch: Batch) -> None:
        """Batches, single events and what ends before any handler: none is due before the one ahead of it."""
        items = list(_items(steps))
        invocations = [step.invocation for step in formed(items, batch)]

        assert [each.at for each in invocations] == sorted(each.at for each in invocations)
        assert [item.position for item in items] == sorted(
            item.position for step in formed(items, batch) for item in step.items
        )

    def test_spilling_makes_no_difference(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Batches that wait go to the file and come back as they were."""
        kept = run(GIVEN, replies=RULES)
        monkeypatch.setattr(spilling_queue, "KEPT", 2)
        monkeypatch.setattr(event_order, "HASHES_KEPT", 2)

        assert kept == run(GIVEN, replies=RULES)


def _items(steps: list[tuple[float, bool]]) -> Iterator[Item]:
    seconds = 0.0
    for position, (apart, outside) in enumerate(steps):
        seconds += apart
        yield Item(
            event=Event(value={}),
            position=position,
            arrival=round(seconds * 1000),
            value={},
            handler=None if outside else "onTrack",
            violations=(),
            ended=End("filtered", "outside") if outside else None,
            notes=(),
            clamped=False,
        )
