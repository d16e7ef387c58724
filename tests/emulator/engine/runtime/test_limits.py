"""Whatever the window, the load and the limits: every event has its one delivery, in order, and only the guilty pay."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from emulator.engine.replaying import Stage
from emulator.engine.runtime import supervisor
from emulator.engine.runtime.invocation import Terms
from emulator.errors import UsageError
from emulator.inputs.replies import replies_from
from emulator.values.model import Delivery, Event
from emulator.values.run import Limits, RunOptions

from .situations import QUICK, bodies, event, function, replayed

ENDS = {
    "send": ("delivered", None, 1),
    "send much": ("delivered", None, 40),
    "fail": ("discarded", "Bad Request", 0),
    "reject": ("discarded", "Message Rejected", 0),
    "sleep": ("exhausted", "Timeout", 0),
    "exit": ("discarded", "Bad Request", 0),
    "hang": ("exhausted", "Timeout", 0),
}


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """The function that does what its events say, in one worker until one of them ends it."""
    stage = Stage(function("does_as_told"), RunOptions(limits=QUICK))
    yield stage
    stage.close()


def told(number: int, *steps: str, **properties: Any) -> Event:
    """Return an event that makes the function take these steps."""
    return Event(value=event(number, properties={"steps": list(steps), **properties}))


def counts(deliveries: list[Delivery]) -> list[Any]:
    """Return what each event's handler counted of the events before it, itself included."""
    return [bodies(delivery)[0].get("count") if delivery.requests else None for delivery in deliveries]


@hypothesis_settings(max_examples=6, deadline=None)
@given(st.lists(st.sampled_from(["send", "send", "send much", "fail", "reject", "sleep", "exit"]), max_size=8))
def test_any_script(stage: Stage, steps: list[str]) -> None:
    """Any series of deliveries, errors and deaths: one delivery for each event, in order, each as its event says."""
    deliveries = list(stage.replay([told(*pair) for pair in enumerate(steps)], Terms(settings={})))

    assert [f"m-{number}" for number in range(len(steps))] == [delivery.message_id for delivery in deliveries]
    assert [ENDS[step] for step in steps] == [(each.outcome, each.reason, len(each.requests)) for each in deliveries]


@pytest.mark.parametrize("window", [1, 2, 64])
def test_window(stage: Stage, window: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """How many events are on their way at once changes nothing of what comes of them."""
    monkeypatch.setattr(supervisor, "WINDOW", window)
    steps = ["send", "count", "count", "exit", "count", "send much", "hang", "count", "fail", "count"]

    deliveries = list(stage.replay([told(*pair) for pair in enumerate(steps)], Terms(settings={})))

    assert [ENDS.get(step, ("delivered", None, 1)) for step in steps] == [
        (each.outcome, each.reason, len(each.requests)) for each in deliveries
    ]
    assert [2, 3, 1, 1, 3] == [count for step, count in zip(steps, counts(deliveries), strict=True) if step == "count"]


def test_requests_before_the_end(stage: Stage) -> None:
    """What was sent before a hang or a death is in the delivery, and only there."""
    steps = [("send", "hang"), ("send", "send", "exit"), ("send",)]

    deliveries = list(stage.replay([told(at, *each) for at, each in enumerate(steps)], Terms(settings={})))

    assert [["m-0"], ["m-1", "m-1"], ["m-2"]] == [[body["id"] for body in bodies(each)] for each in deliveries]


def test_time_just_below_the_limit() -> None:
    """Each event has the whole limit for itself: those before a hang are delivered, and so are those after it."""
    events = [told(at, step, seconds=0.6) for at, step in enumerate(["work", "work", "hang", "send"])]

    deliveries = replayed("does_as_told", events, limits=Limits(timeout=1))

    assert ["delivered", "delivered", "exhausted", "delivered"] == [delivery.outcome for delivery in deliveries]


def test_slow_consumer(stage: Stage) -> None:
    """The time that the consumer of the deliveries takes is not the handler's."""
    terms = Terms(settings={}, answerer=replies_from([{"status": 201}]))
    large = "x" * 100_000
    outcomes = []

    for delivery in stage.replay([told(at, "send", "send", large=large) for at in range(4)], terms):
        outcomes.append(delivery.outcome)
        time.sleep(0.9 if len(outcomes) < 3 else 0)

    assert ["delivered"] * 4 == outcomes


def test_slow_source(stage: Stage) -> None:
    """The time that the events take to come is not the handler's."""

    def events() -> Iterator[Event]:
        yield told(0, "send")
        time.sleep(0.9)
        yield told(1, "send")

    deliveries = list(stage.replay(events(), Terms(settings={})))

    assert ["delivered", "delivered"] == [delivery.outcome for delivery in deliveries]


@pytest.mark.parametrize("replies", [None, [{"json": {"large": "y" * 50_000}}]], ids=["answered-there", "asked-here"])
def test_large_events(replies: list[Any] | None) -> None:
    """Hundreds of events and replies far larger than any pipe pass through without a deadlock."""
    events = [event(number, properties={"large": "ü" * 25_000}) for number in range(200)]

    deliveries = replayed("sends_large", events, replies=replies, limits=Limits(timeout=5))

    assert [[each, each] for each in events] == [bodies(delivery) for delivery in deliveries]


def test_reply_that_nobody_can_read() -> None:
    """A worker in which no thread can go on does not keep the emulator waiting with a reply."""
    # A reply takes longer to travel than the handler waits.
    replies = [{"url": "*/large", "body": "y" * 10_000_000}]
    limits = replace(QUICK, memory_mb=1_000)

    stuck, after = replayed("stuck_while_asking", [event(1), event(2, "identify")], replies=replies, limits=limits)

    assert ("exhausted", "Timeout") == (stuck.outcome, stuck.reason)
    assert "delivered" == after.outcome


def test_warm_state() -> None:
    """State lives from event to event until the process dies, and no longer."""
    events = [event(1), event(2), event(3, "page"), event(4)]

    first, second, death, after = replayed("keeps_state", events)

    assert [["Tested"], ["Tested", "Tested"]] == [bodies(first)[0]["seen"], bodies(second)[0]["seen"]]
    assert death.error is not None
    assert "ProcessExited" == death.error.name
    assert ["Tested"] == bodies(after)[0]["seen"]


def test_fresh_state() -> None:
    """With fresh, each event meets newly loaded module state and an empty cache."""
    seen = [bodies(delivery)[0] for delivery in replayed("keeps_state", [event(1), event(2)], fresh=True)]
    loads = [len(delivery.requests) for delivery in replayed("uses_cache", [event(1), event(2)], fresh=True)]

    assert [{"seen": ["Tested"]}] * 2 == seen
    assert [2, 2] == loads


def test_each_replay_loads_anew(stage: Stage) -> None:
    """A second capture on the same stage meets the function newly loaded, and the same worker."""
    twice = [counts(list(stage.replay([told(1, "count")], Terms(settings={})))) for _ in range(2)]

    assert [[1], [1]] == twice


def test_replay_after_an_unfinished_one(stage: Stage) -> None:
    """A replay that was not taken to its end leaves nothing of it to the next on the same stage."""
    unfinished = stage.replay([told(at, "send") for at in range(9)], Terms(settings={}))
    next(iter(unfinished))
    unfinished.close()

    assert [1, 2] == counts(list(stage.replay([told(at, "count") for at in range(2)], Terms(settings={}))))


@pytest.mark.parametrize("situation", ["raises_plain_error", "keeps_state"])
def test_events_without_handler(situation: str) -> None:
    """Events that never reach a handler keep their place among those that do, also right after a death."""
    events = [event(1, "group"), event(2), event(3, "page"), event(4, "alias"), "no object", event(6)]

    deliveries = replayed(situation, events)

    assert list(range(6)) == [delivery.position for delivery in deliveries]
    assert ["m-1", "m-2", "m-3", "m-4", None, "m-6"] == [delivery.message_id for delivery in deliveries]
    assert "rejected" == deliveries[4].outcome


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        pytest.param(10**30, "1e+30", id="beyond-a-double's-integers"),
        pytest.param(1.0, "1", id="integral"),
        pytest.param({"2": "b", "1": "a"}, '{"1": "a", "2": "b"}', id="index-keys"),
        pytest.param("\ud800", r'"\ufffd"', id="half-a-pair"),
    ],
)
def test_events_arrive_as_javascript_reads_them(own: Any, expected: str) -> None:
    """A handler sees of an event what JSON.parse would have made of it."""
    (delivery,) = replayed("sends_large", [event(properties={"own": own})])

    assert f'"properties": {{"own": {expected}}}' in str(delivery.requests[0].body)


def test_settings_arrive_as_javascript_reads_them() -> None:
    """A handler sees of its settings what JSON.parse would have made of them."""
    (delivery,) = replayed("mutates", [event()], settings={"list": [1.0, {"2": "b", "1": "a"}]})

    assert '"settings": {"list": [1, {"1": "a", "2": "b"}]}' in str(delivery.requests[0].body)


def circular() -> dict[str, Any]:
    """Return an event that holds itself."""
    value = event()
    value["properties"]["self"] = value
    return value


@pytest.mark.parametrize(
    ("events", "settings", "what"),
    [
        pytest.param([event(), {"type": {1}}], {}, "event 1 is not JSON", id="set-in-event"),
        pytest.param([circular()], {}, "event 0 is not JSON", id="circular-event"),
        pytest.param([event()], {"key": {1}}, "settings are not JSON", id="set-in-settings"),
    ],
)
def test_what_is_not_json(events: list[Any], settings: dict[str, Any], what: str) -> None:
    """Events and settings that are not JSON are the caller's error, named in one line."""
    with pytest.raises(UsageError, match=what):
        replayed("mutates", events, settings=settings)
