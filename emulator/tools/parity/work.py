"""Supplies the events to compare: from captures, or generated."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from emulator.engine.network.rule_answers import Answerer
from emulator.engine.runtime.invocation import Terms
from emulator.engine.suite import Plan
from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.inputs.replies import Replies, replies_from
from emulator.tools.parity.causes import Circumstances
from emulator.tools.parity.generating import CYCLE, EventMaker
from emulator.tools.parity.pair import Compared, Pair
from emulator.tools.parity.scenarios import Scenario
from emulator.values.batch import Batch
from emulator.values.model import Event

NOW = 1_767_225_600_000
"""2026-01-01T00:00:00Z in ms: the clock under a scenario, whatever the times of the events are.

It stands still: a generated event's odd time would be the clock of all that come after it.
"""

RUN = 64
"""Cycles of generated events that the functions meet before they are loaded anew."""
_ONE_CYCLE = Batch(size=CYCLE, seconds=math.inf, least=1)

Met = tuple[Compared, Circumstances]


def generated(pair: Pair, maker: EventMaker, met: Callable[[int], Circumstances], wanted: range) -> Iterator[Met]:
    """Yield the generated events of these numbers, compared; each cycle of them as `met` says for its number.

    The first of them is the first of a run.

    The functions are loaded anew after every `RUN` cycles only: a warm one meets whatever comes at Segment, too. One
    that uses `cache` is after each cycle, since what it keeps would hide its look-ups from all the others.
    """
    length = CYCLE if pair.uses_cache else RUN * CYCLE
    for first in range(wanted.start, wanted.stop, length):
        numbers = range(first, min(first + length, wanted.stop))
        blocks = range(first // CYCLE, -(-numbers.stop // CYCLE))
        yield from _run(pair, maker, numbers, [met(block) for block in blocks])


def _run(pair: Pair, maker: EventMaker, numbers: range, met: Sequence[Circumstances]) -> Iterator[Met]:
    """Yield one run of events: the single ones under one loading, each batch under one of its own."""
    events = [Event(value=maker.event(number)) for number in numbers]
    cycles = [(events[at * CYCLE : (at + 1) * CYCLE], each) for at, each in enumerate(met)]
    single = [cycle for cycle in cycles if not cycle[1].batched]
    if single:
        yield from _singly(pair, [event for cycle, _ in single for event in cycle], [each for _, each in single])
    for cycle, each in cycles:
        if each.batched:
            found = pair.compared(lambda: cycle, each.terms)  # noqa: B023 - used up before the next
            yield from ((compared, each) for compared in found)


def _singly(pair: Pair, events: Sequence[Event], met: Sequence[Circumstances]) -> Iterator[Met]:
    settings = [each.terms().settings for each in met]

    def terms() -> Terms:
        own = [each.terms() for each in met]
        return replace(own[0], answerer=None, own_answerers=_fresh(own))

    found = pair.compared(lambda: events, terms, lambda position: settings[position // CYCLE])
    return ((compared, met[position // CYCLE]) for position, compared in enumerate(found))


def _fresh(terms: Sequence[Terms]) -> Callable[[int], Answerer | None]:
    """Return what answers each event: its scenario's rules from the first on, as they answer it when it comes alone."""
    answerers: dict[int, Answerer | None] = {}

    def answerer(position: int) -> Answerer | None:
        if position not in answerers:
            held = terms[position // CYCLE].answerer
            answerers[position] = held.fresh() if isinstance(held, Replies) else held
        return answerers[position]

    return answerer


def of_scenario(scenario: Scenario, plan: Plan, hidden: Mapping[str, Any], story: str | None = None) -> Circumstances:
    """Return what events meet under a scenario."""

    def terms() -> Terms:
        return Terms(
            settings=scenario.settings,
            answerer=replies_from(scenario.rules) if scenario.rules else None,
            options=replace(
                plan.options,
                now=NOW if plan.options.now is None else plan.options.now,
                batch=_ONE_CYCLE if scenario.batched else False,
            ),
        )

    return Circumstances(
        terms=terms,
        hidden=hidden,
        scenario=scenario.name,
        story=story,
        batched=scenario.batched,
        settings=scenario.settings,
    )


def of_story(pair: Pair, story: str, plan: Plan) -> Circumstances:
    """Return what the events of a capture meet: the plan's settings and replies, or the story's own."""
    conditions = plan.conditions(pair.a, story)

    def terms() -> Terms:
        found = plan.terms(pair.a, conditions)[0]
        return found if pair.has_batches else found.with_options(batch=False)

    given = terms().settings
    return Circumstances(terms=terms, hidden=given, story=story, settings=given)


def captured(
    pair: Pair, capture: Capture, circumstances: Circumstances, errors: Callable[[EmulatorError], None]
) -> Iterator[Met]:
    """Yield the events of a capture, compared; `errors` is told, once, of each part that cannot be read."""
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
