"""What execution time comes to: arithmetic on times that the tests make up, none of them measured."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from emulator.tools.probe.cost import Timed, cost_dict, cost_of, percentile, span_of, timed
from emulator.values.batch import BatchPlace
from emulator.values.model import Delivery, Event
from tests.deliveries import a_delivery, a_request, an_exchange

from .probing import event, probed


def took(spent: float, elapsed: float = 0.0, *, delays: tuple[float, ...] = (), kind: str = "track") -> Delivery:
    """Return a delivery whose one attempt took these seconds, its replies delayed so."""
    exchanges = [an_exchange(a_request()) for _ in delays]
    delayed = [
        replace(each, reply=each.reply and replace(each.reply, delay=delay))
        for each, delay in zip(exchanges, delays, strict=True)
    ]
    delivery = a_delivery(*delayed, event_type=kind)
    return replace(delivery, attempts=(replace(delivery.attempts[0], spent=spent, elapsed=elapsed),))


@pytest.mark.parametrize(
    ("delivery", "seconds"),
    [
        (took(0.01), 0.01),
        (took(0.01, delays=(0.0, 0.0)), 0.41),
        (took(0.01, elapsed=1.5), 1.51),
        (took(0.01, elapsed=1.5, delays=(1.5, 0.0)), 1.71),
    ],
    ids=["no-request", "two-requests", "a-sleep", "a-delay-of-a-rule"],
)
def test_seconds(delivery: Delivery, seconds: float) -> None:
    """Real seconds, waits, and the latency of each reply that has no delay of its own."""
    assert [Timed(handler="onTrack", seconds=pytest.approx(seconds))] == timed([delivery], 0.2, 5.0)


@pytest.mark.parametrize(
    "delivery",
    [
        took(0.1, elapsed=4.9, delays=(0.0,)),
        replace(took(0.1, elapsed=60.0), outcome="exhausted", reason="Timeout"),
        replace(took(0.0), outcome="exhausted", reason="Timeout"),
    ],
    ids=["nearly-stopped", "stopped-in-its-sleep", "really-stopped"],
)
def test_no_longer_than_the_limit(delivery: Delivery) -> None:
    """Segment stops an invocation at its limit, and bills no more."""
    assert [5.0] == [each.seconds for each in timed([delivery], 0.2, 5.0)]


def test_faults_have_no_latency() -> None:
    """A connection that fails took the time that it took, and no reply's."""
    exchange = replace(an_exchange(a_request()), reply=None, fault="reset")
    delivery = a_delivery(exchange)
    delivery = replace(delivery, attempts=(replace(delivery.attempts[0], spent=0.5),))

    assert [0.5] == [each.seconds for each in timed([delivery], 0.2, 5.0)]


def test_batches() -> None:
    """A batch is one invocation, told with its first event, for all of them."""
    first, second = (replace(took(0.01, delays=(0.0,)), batch=BatchPlace(id=1, position=at, size=2)) for at in range(2))

    [only] = timed([first, second], 0.2, 5.0)

    assert ("onBatch", 2, pytest.approx(0.21)) == (only.handler, only.events, only.seconds)


def test_what_invokes_nothing() -> None:
    """Filtered events, and those without a handler, cost nothing."""
    assert [] == timed([a_delivery(attempts=(), outcome="filtered"), took(0.0, kind="page")], 0.2, 5.0)


@pytest.mark.parametrize(
    ("count", "percent", "expected"), [(1, 50, 1), (1, 95, 1), (2, 50, 1), (100, 50, 50), (100, 95, 95), (20, 95, 19)]
)
def test_percentile(count: int, percent: int, expected: int) -> None:
    """The smallest value that so many per cent do not exceed."""
    assert expected == percentile(list(range(1, count + 1)), percent)


def test_cost() -> None:
    """A month is what the captures take, at their rate, for 30 days; a million is of the mean."""
    invocations = [Timed(handler="onTrack", seconds=each) for each in (0.3, 0.1, 0.2)]
    invocations.append(Timed(handler="onIdentify", seconds=0.6))

    cost = cost_of(invocations, 10, 5.0, 0.15)

    identify, track = cost.handlers
    assert (2.0, pytest.approx(1.2 / 5 * 720)) == (cost.rate, cost.monthly)
    assert ("onIdentify", 1, 0.6, 0.6, 0.6) == (
        identify.handler, identify.events, identify.median, identify.p95, identify.longest
    )  # fmt: skip
    assert (3, 0.2, 0.3, 0.3) == (track.events, track.median, track.p95, track.longest)
    assert (pytest.approx(0.2e6 / 3600), pytest.approx(0.6 / 5 * 720)) == (track.per_million, track.monthly)


def test_no_rate() -> None:
    """Events of one moment have no rate, and a month cannot be reckoned."""
    cost = cost_of([Timed(handler="onTrack", seconds=0.2)], 1, 0.0, 0.15)

    assert (None, None, None) == (cost.rate, cost.monthly, cost.handlers[0].monthly)
    assert {"latency": 0.15, "eventsPerSecond": None, "hoursPerMonth": None} == {
        key: value for key, value in cost_dict(cost).items() if key != "handlers"
    }


@pytest.mark.parametrize(
    ("times", "seconds"),
    [
        ([], 0.0),
        (["2026-01-01T00:00:00Z"], 0.0),
        (["2026-01-01T00:00:00Z", "2026-01-01T00:01:30Z"], 90.0),
        (["2026-01-01T00:01:00Z", "2026-01-01T00:00:00Z", "2026-01-01T00:01:01Z"], 1.0),
        ([None, None], 0.0),
    ],
)
def test_span(times: list[str | None], seconds: float) -> None:
    """From the first arrival to the last, as a replay has them."""
    assert seconds == span_of([Event(value={"receivedAt": time}) for time in times])


def test_cost_of_a_probe(tmp_path: Path) -> None:
    """A probe counts every handler's invocations once, at the captures' own rate, whatever else it looks for."""
    events = [event(0), event(10), event(20, "identify"), event(30, "page")]

    cost = probed(tmp_path, "sends_well", events).cost

    assert [("onIdentify", 1), ("onTrack", 2)] == [(each.handler, each.events) for each in cost.handlers]
    assert pytest.approx(4 / 30) == cost.rate
    # The first track fetches a token, too.
    assert cost.handlers[1].longest >= 0.3 > cost.handlers[1].median >= 0.15
