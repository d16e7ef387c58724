"""A thread, or a pool's work item, belongs to the event whose handler started it."""

from __future__ import annotations

import pytest

from .situations import bodies, event, line_of, replayed

LEFT = "a thread was still running after the handler had returned; its worker was replaced"


def test_thread_that_is_joined() -> None:
    """What a handler's thread sends and prints is the handler's."""
    (delivery,) = replayed("sends_from_thread", [event()])

    (exchange,) = delivery.exchanges
    assert (False, line_of("sends_from_thread", "requests.post")) == (exchange.late, exchange.where)
    assert ("in a thread",) == delivery.logs


@pytest.mark.parametrize("kind", ["track", "page"], ids=["timer", "bare-thread"])
def test_thread_after_the_handler(kind: str) -> None:
    """A request that begins after its handler has returned is late, and its own event's, not the next one's."""
    first, second = replayed("sends_late", [event(1, kind), event(2, "identify")])

    assert [("https://api.test/late", True)] == [(each.request.url, each.late) for each in first.exchanges]
    assert [("https://api.test/identify", False)] == [(each.request.url, each.late) for each in second.exchanges]
    assert ((), ()) == (first.notes, second.notes)


def test_thread_of_the_loading() -> None:
    """A thread that the file starts while it loads belongs to no event, and may not send."""
    (delivery,) = replayed("sends_from_thread_of_loading", [event()])

    assert ("delivered", ()) == (delivery.outcome, delivery.exchanges)


def test_warm_pool() -> None:
    """A pool that a module keeps works on from event to event; what nobody waited for is late."""
    events = [event(1), event(2, "page"), event(3)]

    deliveries = replayed("sends_from_warm_pool", events)

    assert [[{"name": "Tested"}], [{"name": "Home"}], [{"name": "Tested"}]] == list(map(bodies, deliveries))
    assert [False, True, False] == [delivery.exchanges[0].late for delivery in deliveries]
    assert [(), (), ()] == [delivery.notes for delivery in deliveries]


def test_thread_that_never_ends() -> None:
    """A thread that outlives its handler costs the worker, and is noted."""
    first, second = replayed("thread_never_ends", [event(1), event(2, "identify")])

    assert ("delivered", (LEFT,)) == (first.outcome, first.notes)
    assert ("delivered", ()) == (second.outcome, second.notes)


def test_thread_that_fails() -> None:
    """An error in a thread is not the handler's; it is logged, without any path of the machine."""
    (delivery,) = replayed("thread_fails", [event()])

    place = line_of("thread_fails", "raise ValueError")
    assert ("delivered", (f"{place}: ValueError in a thread: in a thread",)) == (delivery.outcome, delivery.logs)
