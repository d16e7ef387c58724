"""Attempts and retries: which ends are tried again, when, and that no event is lost or doubled by it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.engine.delivery import event_order, spilling_queue
from emulator.engine.delivery.schedule import RetrySchedule
from emulator.engine.runtime import supervisor
from emulator.values.model import Attempt, Delivery
from emulator.values.run import Limits
from tests.emulator.engine.runtime.situations import event, replayed

START = 1_767_268_800_000  # 2026-01-01T12:00:00Z
WINDOW = round(RetrySchedule().window * 1000)
MINUTE = 60_000
QUICK = Limits(timeout=0.5)


def at(seconds: float) -> str:
    """Return the instant so many seconds after the start, as Segment writes it."""
    return datetime.fromtimestamp(START / 1000 + seconds, UTC).isoformat(timespec="milliseconds")


def events(count: int, *ends: str, apart: float = 1.0) -> list[dict[str, Any]]:
    """Return events so many seconds apart, each of which ends by chance in one of the ways given."""
    return [event(n, receivedAt=at(n * apart), properties={"ends": list(ends or ["done"])}) for n in range(count)]


def run(given: list[dict[str, Any]], **options: Any) -> list[Delivery]:
    """Replay events through the function whose ends follow chance, with Segment's own limits."""
    return replayed("follows_chance", given, **{"limits": Limits(), **options})


def attempts_in_order(deliveries: list[Delivery]) -> list[tuple[int, int]]:
    """Return (time, position) of every attempt that there was, as time goes."""
    return sorted((attempt.at, delivery.position) for delivery in deliveries for attempt in delivery.attempts)


def sent(attempt: Attempt) -> dict[str, Any]:
    """Return what an attempt's one request carries."""
    (exchange,) = attempt.exchanges
    body: dict[str, Any] = exchange.request.json()
    return body


class TestWhatIsTriedAgain:
    """RetryError and a timeout on the virtual clock, and nothing else."""

    @pytest.mark.parametrize(
        ("end", "outcome", "reason", "many"),
        [
            ("done", "delivered", None, False),
            ("retry", "exhausted", "RetryError", True),
            ("sleep", "exhausted", "Timeout", True),
            ("reject", "discarded", "Message Rejected", False),
            ("crash", "discarded", "Bad Request", False),
            ("exit", "discarded", "Bad Request", False),
        ],
    )
    def test_ends(self, end: str, outcome: str, reason: str | None, many: bool) -> None:
        """Every other error discards at once, and so does a death of the worker."""
        (delivery,) = run(events(1, end))

        assert (outcome, reason, many) == (delivery.outcome, delivery.reason, len(delivery.attempts) > 1)

    def test_four_hours(self) -> None:
        """Events that always fail are tried until the window closes, and not a minute longer."""
        for delivery in run(events(40, "retry"), isolate=False):
            assert "exhausted" == delivery.outcome
            _accounted(delivery)

    def test_a_hang_is_not_run_again(self) -> None:
        """A worker that had to be killed once would only have to be killed again; the others go on."""
        hung, after = run([*events(1, "hang"), event(2)], limits=QUICK)

        assert ("exhausted", "Timeout", 1) == (hung.outcome, hung.reason, len(hung.attempts))
        assert "delivered" == after.outcome

    def test_without_retries(self) -> None:
        """One attempt, and what would be tried again is exhausted."""
        deliveries = run(events(3, "retry"), retry=False)

        assert [("exhausted", 1)] * 3 == [(each.outcome, len(each.attempts)) for each in deliveries]

    def test_a_repeated_attempt_draws_anew(self) -> None:
        """Chance derives from the attempt too, and the first draws what it draws without retries."""
        (delivery,) = run(events(1, "retry"))
        (alone,) = run(events(1, "retry"), retry=False)
        draws = [sent(attempt)["draw"] for attempt in delivery.attempts]

        assert len(set(draws)) == len(draws)
        assert sent(alone.attempts[0])["draw"] == draws[0]


class TestEveryAttempt:
    """What a delivery tells of its attempts."""

    def test_all_are_told(self) -> None:
        """When, which exchanges, which error, how long; the delivery's own are those of the last."""
        rules = [{"until": "+10m", "status": 503, "delay": 0.5}]
        (delivery,) = run(events(1), replies=rules)
        *failed, last = delivery.attempts

        assert ("delivered", None, None) == (delivery.outcome, delivery.reason, delivery.error)
        assert 2 <= len(failed)
        assert {("RetryError", "HTTP 503", 0.5)} == {
            (each.error.name, each.error.message, each.elapsed) for each in failed if each.error
        }
        assert (last.exchanges, 0.0) == (delivery.exchanges, last.elapsed)
        assert [503] * len(failed) + [200] == [
            each.exchanges[0].reply.status for each in delivery.attempts if each.exchanges[0].reply
        ]
        assert failed[-1].at < START + 10 * MINUTE <= last.at

    def test_the_clock_is_the_attempts(self) -> None:
        """A handler reads the time of its attempt, and rules go by the same time."""
        (delivery,) = run(events(1), replies=[{"until": "+30m", "status": 429}])

        assert [each.at for each in delivery.attempts] == [sent(each)["at"] for each in delivery.attempts]

    def test_output_of_all_attempts_is_kept(self) -> None:
        """What an attempt that failed printed may explain why."""
        (delivery,) = run(events(1, "retry"))

        assert ("attempt",) * len(delivery.attempts) == tuple(line.strip() for line in delivery.logs)

    def test_a_stopped_attempt_ended_at_the_limit(self) -> None:
        """Five seconds after it began, however long it asked to sleep: the wait counts from there."""
        (delivery,) = run(events(1, "sleep"))
        shortest, longest = RetrySchedule().bounds(1)
        first, second, *_ = delivery.attempts

        assert shortest <= (second.at - first.at) / 1000 - 5 <= longest

    def test_secrets_of_every_attempt_are_hidden(self) -> None:
        """The writeKey of the event shows in no attempt."""
        (delivery,) = run([event(writeKey="hidden-write-key", messageId="hidden-write-key")], replies=[{"status": 500}])

        assert 1 < len(delivery.attempts)
        assert "hidden-write-key" not in json.dumps(delivery.to_dict())


class TestOrder:
    """Attempts in the order of virtual time, deliveries in that of their events."""

    OUTAGE = ({"until": "+40m", "status": 503}, {"rate": "2/m"})

    @pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
    def test_an_outage_and_then_a_rate(self, isolate: bool) -> None:
        """Down for forty minutes, then two a minute: all arrive in the end, none during the outage."""
        deliveries = run(events(60), replies=list(self.OUTAGE), isolate=isolate)
        arrived = sorted(delivery.attempts[-1].at - START for delivery in deliveries)

        assert ["delivered"] * 60 == [delivery.outcome for delivery in deliveries]
        assert list(range(60)) == [delivery.position for delivery in deliveries]
        assert 40 * MINUTE <= arrived[0]
        assert all(count <= 2 for count in map([each // MINUTE for each in arrived].count, range(240)))

    def test_requests_are_made_in_the_order_of_time(self) -> None:
        """The first so many to ask are the first in time, ties by arrival, retries and arrivals alike."""
        deliveries = run(events(80, apart=20), replies=[{"every": 3, "status": 200}, {"times": 100, "status": 503}])
        in_time = sorted(
            (attempt.at, delivery.position, each.reply.status)
            for delivery in deliveries
            for attempt in delivery.attempts
            for each in attempt.exchanges
            if each.reply
        )
        expected = [200 if number % 3 == 0 else 503 for number in range(1, 151)]

        assert expected == [status for _, _, status in in_time[:150]]
        assert {200} == {status for _, _, status in in_time[150:]}

    def test_the_window_makes_no_difference(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """One event under way or sixty-four: the same attempts at the same times, answered alike."""
        given = events(150, "retry", "done", "done", "sleep", apart=30)
        rules = [{"from": "+10m", "until": "+50m", "status": 503}, {"rate": "3/m", "delay": 0.7}]
        wide = run(given, replies=rules)
        monkeypatch.setattr(supervisor, "WINDOW", 1)
        narrow = run(given, replies=rules)

        assert wide == narrow
        assert wide == run(given, replies=rules, isolate=False)

    def test_deaths_between_retries(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A worker that dies takes no attempt with it and repeats none, however many were under way."""
        given = events(20, "retry", "done", "done", "exit", apart=90)
        wide = run(given)
        monkeypatch.setattr(supervisor, "WINDOW", 1)

        assert {"Bad Request", None} == {delivery.reason for delivery in wide}
        assert any(len(delivery.attempts) > 1 for delivery in wide)
        assert wide == run(given)

    def test_spilling_makes_no_difference(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What goes to the file comes back as it was, in its turn."""
        given = [*events(200, "retry", "done", apart=5), *events(3)]
        rules = [{"until": "+20m", "status": 503}]
        kept = run(given, replies=rules, isolate=False)
        monkeypatch.setattr(spilling_queue, "KEPT", 7)
        monkeypatch.setattr(event_order, "HASHES_KEPT", 7)

        assert kept == run(given, replies=rules, isolate=False)


class TestArrivals:
    """What is said of events that come twice, or too late."""

    def test_a_repeated_message_id(self) -> None:
        """Each but the first says so; an event without a messageId is no repetition."""
        ids = ["a", "b", "a", None, None, "a"]
        deliveries = run([event(messageId=each) for each in ids], redact=False)

        assert [False, False, True, False, False, True] == [delivery.repeated for delivery in deliveries]

    def test_an_event_that_is_too_early(self) -> None:
        """It arrives with the event ahead of it, and says so."""
        deliveries = run([event(1, receivedAt=at(60)), event(2, receivedAt=at(0)), event(3)])

        assert [False, True, False] == [delivery.clamped for delivery in deliveries]
        assert [START + MINUTE] * 3 == [delivery.attempts[0].at for delivery in deliveries]


ENDS = st.lists(st.sampled_from(["done", "retry", "sleep", "reject", "crash"]), min_size=1, max_size=4)
STEPS = st.lists(
    st.tuples(st.sampled_from(["track", "track", "track", "page", "odd"]), ENDS, st.integers(-300, 3000)), max_size=25
)
WHEN = {
    "from": st.sampled_from(["+0s", "+5m", "+2h"]),
    "until": st.sampled_from(["+10m", "+3h", "+9h"]),
    "every": st.integers(1, 4),
    "times": st.integers(1, 30),
}
ANSWERS = {"status": st.sampled_from([200, 429, 503]), "delay": st.sampled_from([0, 0.25, 1.9, 3])}
LIMITS = {"rate": st.sampled_from(["1/s", "1/m", "5/10m"])}
FAULT = {"fault": st.sampled_from(["timeout", "reset", "refused", "malformed"])}
RULES = st.lists(
    st.one_of(
        st.fixed_dictionaries({}, optional={**WHEN, **ANSWERS, **LIMITS}), st.fixed_dictionaries(FAULT, optional=WHEN)
    )
    .filter(lambda rule: (rule.get("from"), rule.get("until")) != ("+2h", "+10m"))
    .map(lambda rule: {**rule, "optional": True}),
    max_size=3,
)


@settings(deadline=None, max_examples=25)
@given(steps=STEPS, rules=RULES, seed=st.integers(0, 99), kept=st.integers(1, 40))
def test_the_account(steps: list[tuple[str, list[str], int]], rules: list[Any], seed: int, kept: int) -> None:
    """Whatever functions and destinations do: nothing lost, nothing doubled, attempts in order and in the window."""
    given = list(_events_of(steps))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spilling_queue, "KEPT", kept)
        patch.setattr(event_order, "HASHES_KEPT", kept)
        deliveries = run(given, replies=rules, seed=seed, isolate=False)

    assert [(n, each["messageId"]) for n, each in enumerate(given)] == [(d.position, d.message_id) for d in deliveries]
    for delivery in deliveries:
        _accounted(delivery)


def _events_of(steps: list[tuple[str, list[str], int]]) -> Iterator[dict[str, Any]]:
    seconds = 0
    for number, (kind, ends, apart) in enumerate(steps):
        seconds += apart
        yield event(number, kind, receivedAt=at(seconds), properties={"ends": ends})


def _accounted(delivery: Delivery) -> None:
    times = [attempt.at for attempt in delivery.attempts]
    retried = [attempt.error.name for attempt in delivery.attempts[:-1] if attempt.error]

    assert delivery.outcome in ("delivered", "discarded", "exhausted", "rejected")
    assert times == sorted(set(times))
    assert not times or times[-1] <= times[0] + WINDOW
    assert len(times[1:]) == len(retried)
    assert set(retried) <= {"RetryError", "Timeout"}
    assert (delivery.outcome == "exhausted") is (delivery.reason in ("RetryError", "Timeout"))
    if delivery.outcome == "exhausted":
        shortest_left = RetrySchedule().bounds(len(times))[1]
        assert times[-1] + 5000 + shortest_left * 1000 > times[0] + WINDOW
