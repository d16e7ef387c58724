"""Differences counted by cause, with one event each."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.engine.runtime.invocation import Terms
from emulator.tools.parity.causes import MOST_CAUSES, OTHERS, Circumstances, Gathered
from emulator.tools.parity.compared_event import ComparedEvent
from emulator.tools.parity.comparison import ParityDifference
from emulator.tools.parity.pair import Compared
from emulator.values.model import Delivery, Event

DELIVERED = Delivery(
    position=0, destination="crm", event_type="track", message_id=None, outcome="delivered", reason=None
)


def under(scenario: str | None = None) -> Circumstances:
    """Return what an event met."""
    return Circumstances(terms=lambda: Terms(settings={}), hidden={}, scenario=scenario)


def field(name: str) -> ParityDifference:
    """Return a difference in one field of a body."""
    return ParityDifference(f"body $.{name}: only A sends it", "1", "(absent)", "body $.*: only A sends it")


def other(name: str) -> ParityDifference:
    """Return a difference that has no family."""
    return ParityDifference(name, "a", "b")


def gathered(*events: tuple[ParityDifference, ...], value: Any = None) -> Gathered:
    """Return what comes of events with these differences."""
    found = Gathered()
    for number, differences in enumerate(events):
        event = Event(value=value or {"number": number})
        found.add(ComparedEvent.of(Compared(event, DELIVERED, DELIVERED, list(differences), False)), under())
    return found


def counts(found: Gathered) -> dict[str, int]:
    """Return cause to events."""
    return {name: cause.events for name, cause in found.causes.items()}


def test_events_are_counted_by_cause() -> None:
    """An event with two differences counts under both, and is one event that differs."""
    found = gathered((other("url"), other("method")), (other("url"),), ())

    assert {"url": 2, "method": 1} == counts(found)
    assert (3, 2, 1) == (found.events, found.differing, found.exit_code)


def test_a_few_names_are_told_apart() -> None:
    """Up to three fields that differ alike are three causes."""
    found = gathered((field("a"),), (field("b"), field("c")), (field("a"),))

    assert {"a": 2, "b": 1, "c": 1} == {name[7]: number for name, number in counts(found).items()}


@pytest.mark.parametrize(
    "events",
    [
        [("a",), ("b",), ("c",), ("d",), ("a",)],
        [("a", "b", "c", "d"), ("a",), ("e",), ("b", "c"), ("d",)],
        [("a", "b"), ("a",), ("b", "c"), ("c", "d"), ("e", "a", "f")],
    ],
)
def test_many_names_are_one_cause(events: list[tuple[str, ...]]) -> None:
    """Where a function passes on whatever an event holds, one fault is one cause, and each event counts once."""
    found = gathered(*[tuple(map(field, names)) for names in events])

    assert {"body $.*: only A sends it": len(events)} == counts(found)


def test_causes_are_bounded() -> None:
    """Memory does not grow with what differs; the rest is counted as one."""
    found = gathered(*[(other(f"cause {number}"),) for number in range(3 * MOST_CAUSES)])

    assert MOST_CAUSES + 1 == len(found.causes)
    assert 2 * MOST_CAUSES == found.causes[OTHERS].events


def test_the_plainest_event_is_kept() -> None:
    """The smallest event under the plainest scenario shows a cause best."""
    found = Gathered()
    met = [("given/503-text", "x" * 9), ("apiKey=null/ok", "x"), ("given/ok", "x" * 99), ("given/ok", "x" * 50)]
    for scenario, text in met:
        compared = Compared(Event(value=text), DELIVERED, DELIVERED, [other("url")], False)
        found.add(ComparedEvent.of(compared), under(scenario))

    example = found.causes["url"].example
    assert ("given/ok", "x" * 50) == (example.circumstances.scenario, example.event.value)
    assert 3 == len(found.scenarios)


def test_errors_outweigh_differences() -> None:
    """What could not be read is not known to be the same."""
    found = gathered((other("url"),))
    found.errors = 1

    assert (1, 2) == (Gathered().exit_code, found.exit_code)
