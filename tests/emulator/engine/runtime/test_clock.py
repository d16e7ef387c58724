"""A handler's clock is its event's arrival, its replies' delays and its own sleeps, on any day and machine."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from emulator.engine.delivery.arriving import START
from emulator.engine.runtime.python.clock import whole_milliseconds
from emulator.values.run import Limits

from .situations import bodies, event, line_of, replayed

SEGMENTS = Limits()
ARRIVAL = "2024-05-06T07:08:09.123Z"
MILLISECONDS = 1_714_979_289_123


@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
def test_every_clock(isolate: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every clock that Python has tells the same virtual time, in UTC, which only a sleep moves."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()

    (delivery,) = replayed("reads_clock", [event(receivedAt=ARRIVAL)], isolate=isolate)
    monkeypatch.undo()
    time.tzset()

    first, second = (json.loads(request.body or "") for request in delivery.requests)
    assert {
        "time": MILLISECONDS / 1000,
        "time_ns": MILLISECONDS * 10**6,
        "monotonic": MILLISECONDS / 1000,
        "monotonic_ns": MILLISECONDS * 10**6,
        "perf_counter": MILLISECONDS / 1000,
        "gmtime": "2024-05-06T07:08:09",
        "localtime": "2024-05-06T07:08:09",
        "utc": "2024-05-06T07:08:09.123000+00:00",
        "now": "2024-05-06T07:08:09.123000",
        "today": "2024-05-06",
    } == first
    assert first["time_ns"] + 250 * 10**6 == second["time_ns"]
    assert "2024-05-06T07:08:09.373000" == second["now"]
    assert (0.25, MILLISECONDS) == (delivery.attempts[0].elapsed, delivery.attempts[0].at)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"receivedAt": ARRIVAL, "timestamp": "2020-02-02T00:00:00Z"}, MILLISECONDS, id="receivedAt"),
        pytest.param({"timestamp": ARRIVAL}, MILLISECONDS, id="timestamp"),
        pytest.param({"receivedAt": "soon", "timestamp": ARRIVAL}, MILLISECONDS, id="unreadable-receivedAt"),
        pytest.param({"receivedAt": "2024-05-06T09:08:09.123+02:00"}, MILLISECONDS, id="offset"),
        pytest.param({"receivedAt": "2024-05-06T07:08:09.123"}, MILLISECONDS, id="no-zone"),
        pytest.param({"receivedAt": 5, "timestamp": None}, START, id="none"),
        pytest.param({"receivedAt": "1970-01-01T00:00:00Z"}, 0, id="epoch"),
        pytest.param({"receivedAt": "1900-01-01T00:00:00Z"}, -2_208_988_800_000, id="before-the-epoch"),
        pytest.param({"receivedAt": "9999-12-31T23:59:59Z"}, 253_402_300_799_000, id="last-year"),
        pytest.param({"receivedAt": "0001-01-01T00:00:00Z"}, -62_135_596_800_000, id="first-year"),
    ],
)
def test_arrival(fields: dict[str, Any], expected: int) -> None:
    """The clock starts at receivedAt, else timestamp, else 2020."""
    (delivery,) = replayed("sleeps", [event(properties={"seconds": 0}, **fields)], isolate=False)

    assert (expected, expected / 1000) == (delivery.attempts[0].at, bodies(delivery)[0]["at"])


def test_arrival_of_an_event_without_time() -> None:
    """An event without a time arrives when the one before it did, also when that one never reached a handler."""
    alias = {"type": "alias", "receivedAt": "2025-02-02T00:00:00Z", "userId": "u"}
    *_, last = replayed("sleeps", [event(receivedAt=ARRIVAL), alias, event(properties={"seconds": 0})])

    assert 1_738_454_400 == bodies(last)[0]["at"]


def test_now() -> None:
    """`now` fixes the clock to one instant, which not even a sleep moves."""
    events = [event(receivedAt=ARRIVAL, properties={"seconds": 2})] * 2

    deliveries = replayed("sleeps", events, now="2030-01-01T00:00:00Z", limits=SEGMENTS)

    assert [[{"at": 1_893_456_000}] * 2] * 2 == list(map(bodies, deliveries))
    assert [2, 2] == [delivery.attempts[0].elapsed for delivery in deliveries]


@pytest.mark.parametrize(
    ("seconds", "outcome", "message"),
    [
        pytest.param(5, "delivered", None, id="limit"),
        pytest.param(5.001, "exhausted", "5.001 s of delays and sleeps: Segment stops", id="past-the-limit"),
        pytest.param(3600, "exhausted", "3600 s of delays and sleeps: Segment stops", id="an-hour"),
        pytest.param(1e300, "exhausted", "s of delays and sleeps: Segment stops", id="for-ever"),
        pytest.param(-1, "discarded", "sleep length must be non-negative", id="negative"),
        pytest.param("1", "discarded", "'str' object cannot be interpreted as an integer", id="text"),
    ],
)
def test_sleep(seconds: Any, outcome: str, message: str | None) -> None:
    """A sleep costs virtual time only; past Segment's limit it ends the event at once, and the next begins anew."""
    events = [event(1, properties={"seconds": seconds}), event(2, properties={"seconds": 1})]

    first, second = replayed("sleeps", events, limits=SEGMENTS, isolate=False)

    assert outcome == first.outcome
    assert message is None or (first.error is not None and message in first.error.message)
    assert ("delivered", 1) == (second.outcome, second.attempts[0].elapsed)


def test_end_that_the_handler_hides() -> None:
    """A handler that swallows its timeout, or raises something else for it, has timed out and sends no more."""
    never = [{"fault": "timeout"}]
    swallowing, raising = replayed("swallows_everything", [event(1), event(2, "page")], replies=never, limits=SEGMENTS)

    assert [("exhausted", "Timeout")] * 2 == [(each.outcome, each.reason) for each in (swallowing, raising)]
    assert ["30 s", "60 s"] == [each.error.message[:4] for each in (swallowing, raising) if each.error]
    assert (1, 0) == (len(swallowing.requests), len(raising.requests))


def test_cache_lifetime() -> None:
    """The cache keeps a value for its time in ms by the events' own clock, and forgets it when told."""
    seconds = (0, 59, 60, 61)
    events = [event(number, receivedAt=f"2024-01-01T00:0{at // 60}:{at % 60:02}Z") for number, at in enumerate(seconds)]
    events[3]["type"], again = "page", {**events[2], "messageId": "m-4"}

    deliveries = replayed("uses_cache", [*events, again], replies=[{"url": "*/token", "json": {"token": "t"}}])

    assert [2, 1, 2, 0, 2] == [len(delivery.requests) for delivery in deliveries]
    assert {"value": "t"} == bodies(deliveries[1])[0]


def test_ttl_in_seconds() -> None:
    """A ttl under a second is noted, once for each call site and load of the file; a longer one and none are not."""
    kinds = ["track", "track", "page", "identify", "identify"]
    events = [event(number, kind) for number, kind in enumerate(kinds)]

    warm, fresh = (replayed("caches_briefly", events, fresh=fresh) for fresh in (False, True))

    said = "cache.load with a ttl of 60 keeps its value for 60 ms: the ttl is in milliseconds, not in seconds"
    track, identify = (
        f"{line_of('caches_briefly', call)}: {said}" for call in ('load(event["userId"]', '"user", 60, ')
    )
    assert [(track,), (), (), (identify,), ()] == [delivery.notes for delivery in warm]
    assert [(track,), (track,), (), (identify,), (identify,)] == [delivery.notes for delivery in fresh]


def test_clock_of_whole_milliseconds() -> None:
    """A sleep takes whole milliseconds, as many as it needs; the part of one that a reply takes is not shown."""
    tiny, reply = [event(receivedAt=ARRIVAL, properties={"seconds": seconds}) for seconds in (0.0001, 0)]
    slept, waited = replayed("sleeps", [tiny, reply], replies=[{"delay": 0.0015}])

    assert [MILLISECONDS / 1000, (MILLISECONDS + 2) / 1000] == [body["at"] for body in bodies(slept)]
    assert [MILLISECONDS / 1000, (MILLISECONDS + 1) / 1000] == [body["at"] for body in bodies(waited)]


@pytest.mark.parametrize(
    ("asked", "taken"),
    [(0, 0), (0.0, 0.0), (0.0001, 0.001), (0.029, 0.029), (0.57, 0.57), (1.0004, 1.001), (1e9, 1e9)],
)
def test_whole_milliseconds(asked: float, taken: float) -> None:
    """Rounded up, but not by what a float is off."""
    assert taken == whole_milliseconds(asked)


def test_no_length_of_a_sleep() -> None:
    """NaN is refused as Python refuses it."""
    with pytest.raises(ValueError, match="Invalid value NaN"):
        whole_milliseconds(float("nan"))
