"""Groups the differences of a comparison by cause, with one event each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from emulator.engine.runtime.invocation import Terms
from emulator.tools.parity.compared_event import ComparedEvent, Ending
from emulator.tools.parity.comparison import ParityDifference
from emulator.tools.parity.found import FOUND
from emulator.tools.parity.reply_variants import OK
from emulator.tools.parity.shrinking import size
from emulator.values.model import Event

FAMILY = 3
"""Causes that differ in one name only and are still told apart; of more, all are told as one."""
MOST_CAUSES = 50
"""Causes that are told apart: where everything differs, one more cause says nothing new."""
OTHERS = "(more causes)"
LEAST_SHARE = 0.02
"""Of all events, as many must send or forward something in one of the two functions: what crashes says little."""
_MOST_ENDS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """The terms under which events ran, made anew for each function, and the scenario's name, if any.

    `hidden` are the settings whose secrets are replaced in what is told: a scenario's own dummies are none; `settings`
    are those that events get. `story` is that of the capture, None for generated events. `batched` says that the
    scenario is one for onBatch.
    """

    terms: Callable[[], Terms]
    hidden: Mapping[str, Any]
    scenario: str | None = None
    story: str | None = None
    batched: bool = False
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One event that shows a cause. `alone` says that it does so without the events before it.

    Where it takes a batch, that is the batch's first event, and `rest` are the others; None where it was in no batch.
    """

    event: Event
    difference: ParityDifference
    circumstances: Circumstances
    alone: bool = True
    rest: tuple[Event, ...] | None = None

    @property
    def values(self) -> list[Any]:
        """The event, or all those of its batch."""
        return [each.value for each in (self.event, *(self.rest or ()))]


@dataclass(slots=True)
class Cause:
    """One cause of differences: the number of events that show it, and the smallest of them."""

    events: int
    example: Example


@dataclass(slots=True)
class _Family:
    """Causes that differ in one name only; `events` counts each event once, whatever number of them it shows."""

    events: int = 0
    causes: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Side:
    """Counts for one function: events by outcome and reason, and requests.

    `batches` are the calls of onBatch, those of a batch tried again not among them. `came_through` counts the events
    that made a request or were forwarded, `errors` what ended the others.
    """

    outcomes: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    with_requests: int = 0
    requests: int = 0
    batches: int = 0
    came_through: int = 0
    errors: Counter[str] = field(default_factory=Counter)

    def add(self, ending: Ending) -> None:
        """Count one event."""
        few = ending.outcome in ("discarded", "exhausted")
        self.outcomes[ending.outcome, ending.reason if few else None] += 1
        self.with_requests += ending.requests > 0
        self.requests += ending.requests
        self.came_through += ending.came_through
        if ending.error is not None and (len(self.errors) < _MOST_ENDS or ending.error in self.errors):
            self.errors[ending.error] += 1
        self.batches += ending.begins_batch


@dataclass(slots=True)
class Gathered:
    """All results of a comparison; its size does not depend on the number of events.

    `worded_apart` counts the events that crashed in both, each in the words of its own language, `endless` those that a
    limit stopped in both. `errors` counts what could not be read. `unused` are sentences about reply rules, and parts
    to ignore, that no request met.
    """

    events: int = 0
    differing: int = 0
    worded_apart: int = 0
    endless: int = 0
    errors: int = 0
    a: Side = field(default_factory=Side)
    b: Side = field(default_factory=Side)
    causes: dict[str, Cause] = field(default_factory=dict)
    scenarios: set[str] = field(default_factory=set)
    unused: list[str] = field(default_factory=list)
    _families: dict[str, _Family] = field(default_factory=dict)

    def add(self, compared: ComparedEvent, circumstances: Circumstances) -> None:
        """Count one event, and keep it where it shows a cause better than those before it."""
        self.events += 1
        self.differing += bool(compared.differences)
        self.worded_apart += compared.worded_apart
        self.endless += compared.endless
        self.a.add(compared.a)
        self.b.add(compared.b)
        if circumstances.scenario:
            self.scenarios.add(circumstances.scenario)
        told: set[str] = set()
        for difference in compared.differences:
            name = self._name(difference, told)
            self._add(name, _example(compared, difference, circumstances), told)
            told |= {name, difference.family}

    def _name(self, difference: ParityDifference, told: set[str]) -> str:
        """Return what the cause is told as: itself, its family when that has grown too large, or one for all others."""
        name = difference.family
        if name and (name in self._families or len(self._families) < MOST_CAUSES):
            family = self._families.setdefault(name, _Family())
            family.events += name not in told
            if len(family.causes) <= FAMILY:
                family.causes.add(difference.cause)
            if len(family.causes) > FAMILY:
                self._merge(name, family)
                return name
        return difference.cause if difference.cause in self.causes or len(self.causes) < MOST_CAUSES else OTHERS

    def _merge(self, name: str, family: _Family) -> None:
        members = [self.causes.pop(cause) for cause in family.causes if cause in self.causes]
        if members:
            self.causes[name] = Cause(0, min((member.example for member in members), key=_rank))

    def _add(self, name: str, example: Example, told: set[str]) -> None:
        cause = self.causes.setdefault(name, Cause(0, example))
        family = self._families.get(name)
        cause.events = family.events if family else cause.events + (name not in told)
        if _rank(example) < _rank(cause.example):
            cause.example = example

    @property
    def is_empty(self) -> bool:
        """Whether so few events came through a function that "no difference" says nothing."""
        return max(self.a.came_through, self.b.came_through) < max(1, self.events * LEAST_SHARE)

    @property
    def exit_code(self) -> int:
        """0 no difference, 1 some, an unused rule, or too little compared; 2 something could not be read."""
        return 2 if self.errors else int(bool(self.differing or self.unused or self.is_empty))


def _example(compared: ComparedEvent, difference: ParityDifference, circumstances: Circumstances) -> Example:
    event, *rest = compared.events
    others = tuple(rest) if compared.in_batch else None
    return Example(event=event, difference=difference, circumstances=circumstances, rest=others)


def _rank(example: Example) -> tuple[int, int]:
    """Order examples: those under the plainest scenario first, then those of the smallest events."""
    scenario = example.circumstances.scenario or ""
    return scenario.count("=") + scenario.startswith(FOUND) + (not scenario.endswith(f"/{OK}")), size(example.values)
