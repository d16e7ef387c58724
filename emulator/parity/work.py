"""The two ways to events, captures and generated ones, and what is done with an event that differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from emulator.errors import EmulatorError
from emulator.model import Event
from emulator.parity.comparing import ParityDifference
from emulator.parity.gathered import OTHERS, Circumstances, Example, Gathered
from emulator.parity.generating import CYCLE, EventMaker
from emulator.parity.running import Compared, Pair
from emulator.parity.scenarios import Scenario
from emulator.parity.shrinking import smallest
from emulator.replies import replies_from
from emulator.runtime.invocation import Terms
from emulator.suite import Capture, Plan

NOW = 1_767_225_600_000
"""2026-01-01T00:00:00Z in ms: the clock under a scenario, whatever the times of the events are.

It stands still: a generated event's odd time would be the clock of all that come after it.
"""

Met = tuple[Compared, Circumstances]


def generated(pair: Pair, maker: EventMaker, met: Callable[[int], Circumstances], count: int) -> Iterator[Met]:
    """Yield `count` generated events, compared; each cycle of them as `met` says for its number."""
    for block in range(-(-count // CYCLE)):
        circumstances = met(block)
        numbers = range(block * CYCLE, min((block + 1) * CYCLE, count))
        events = [Event(value=maker.event(number)) for number in numbers]
        for compared in pair.compared(lambda: events, circumstances.terms):  # noqa: B023 - used up before the next
            yield compared, circumstances


def of_scenario(scenario: Scenario, plan: Plan, hidden: Mapping[str, Any], story: str | None = None) -> Circumstances:
    """Return what events meet under a scenario."""

    def terms() -> Terms:
        return Terms(
            settings=scenario.settings,
            answerer=replies_from(scenario.rules) if scenario.rules else None,
            now=NOW if plan.now is None else plan.now,
            seed=plan.seed,
            retry=plan.retry,
            batch=False,
        )

    return Circumstances(terms=terms, hidden=hidden, scenario=scenario.name, story=story)


def of_story(pair: Pair, story: str, plan: Plan) -> Circumstances:
    """Return what the events of a capture meet: the plan's settings and replies, or the story's own."""
    conditions = plan.conditions(pair.a, story)

    def terms() -> Terms:
        return plan.terms(pair.a, conditions)[0]

    return Circumstances(terms=terms, hidden=terms().settings, story=story)


def captured(
    pair: Pair, capture: Capture, circumstances: Circumstances, errors: Callable[[EmulatorError], None]
) -> Iterator[Met]:
    """Yield the events of a capture, compared; `errors` is told, once, of each part that can not be read."""
    readings = 0

    def events() -> Iterator[Event]:
        nonlocal readings
        readings += 1
        first = readings == 1
        for found in capture.events():
            if isinstance(found, Event):
                yield found
            elif first:
                errors(found)

    return ((each, circumstances) for each in pair.compared(events, circumstances.terms))


def shrink(pair: Pair, gathered: Gathered, told: Callable[[int, int], None]) -> None:
    """Give each cause the smallest event that shows it alone; before each, `told` hears which of how many it is."""
    for number, (name, cause) in enumerate(gathered.causes.items(), 1):
        told(number, len(gathered.causes))
        cause.example = _smallest(pair, cause.example, name)


def _smallest(pair: Pair, example: Example, name: str) -> Example:
    wanted = (name, example.difference.cause)[name == OTHERS]
    terms = example.circumstances.terms

    def differing(values: Sequence[Any]) -> list[Compared]:
        events = [Event(value=value) for value in values]
        return list(pair.compared(lambda: events, terms))

    def shows(values: Sequence[Any]) -> list[bool]:
        return [_difference(each, wanted) is not None for each in differing(values)]

    def alone(value: Any) -> Example | None:
        (compared,) = differing([value])
        found = _difference(compared, wanted)
        return replace(example, event=replace(example.event, value=value), difference=found) if found else None

    as_it_was = alone(example.event.value)
    if as_it_was is None:
        return replace(example, alone=False)
    # What was tried among others may have shown it thanks to them.
    return alone(smallest(example.event.value, shows)) or as_it_was


def _difference(compared: Compared, cause: str) -> ParityDifference | None:
    return next((each for each in compared.differences if cause in (each.cause, each.family)), None)
