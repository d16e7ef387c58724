"""One run of a comparison, whole or in parts: what is compared, under which terms, and what its events leave."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from emulator.engine.suite import Plan
from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.tools.parity.causes import Circumstances
from emulator.tools.parity.compared_event import ComparedEvent
from emulator.tools.parity.generating import EventMaker
from emulator.tools.parity.ignoring import Ignores
from emulator.tools.parity.pair import Pair
from emulator.tools.parity.reach import Marks, Reach
from emulator.tools.parity.scenarios import Scenarios
from emulator.tools.parity.unmet import Unmet
from emulator.tools.parity.work import Met, captured, generated, of_scenario, of_story
from emulator.values.function import Function

Told = tuple[ComparedEvent, Circumstances]


@dataclass(frozen=True, kw_only=True)
class ParityRun:
    """What a run compares. It can be pickled, so that a job can do a part of it.

    `ignored` is as for `Ignores`; `scenario` names the one that all events meet, else generated events have those of
    `scenarios` in turn, and captured ones what their story has by the plan. `hidden` is as for `Circumstances`.
    """

    a: Function
    b: Function
    ignored: tuple[str, ...]
    plan: Plan
    scenarios: Scenarios
    scenario: str | None
    hidden: Mapping[str, Any]

    def pair(self) -> Pair:
        """Return both functions, to be closed."""
        return Pair(self.a, self.b, self.plan.options, Ignores(self.ignored))

    def of_block(self, block: int) -> Circumstances:
        """Return what a block of generated events meets."""
        scenarios, seed = self.scenarios, self.plan.options.seed
        scenario = scenarios.named(self.scenario) if self.scenario else scenarios.of_block(seed, block)
        return of_scenario(scenario, self.plan, self.hidden)

    def of_scenario(self, name: str, story: str | None = None) -> Circumstances:
        """Return what a scenario's name stands for."""
        return of_scenario(self.scenarios.named(name), self.plan, self.hidden, story)

    def of_story(self, pair: Pair, story: str) -> Circumstances:
        """Return what the events of a capture meet."""
        return self.of_scenario(self.scenario, story) if self.scenario else of_story(pair, story, self.plan)


class Rest(NamedTuple):
    """What events leave: the marks that they reached, and what none of them met.

    The latter is what A's code looks for, numbers of reply rules, and parts to ignore.
    """

    marks: Marks
    unmet: Unmet
    rules: frozenset[int]
    ignored: frozenset[str]

    def less(self, other: Rest) -> Rest:
        """Return what is left after another part of the run has met its own, with the marks of that part."""
        return Rest(other.marks, self.unmet.less(other.unmet), self.rules & other.rules, self.ignored & other.ignored)


class ParityWork:
    """Compares events of a run, capture by capture or so many generated ones."""

    def __init__(self, run: ParityRun, pair: Pair) -> None:
        self._run, self._pair = run, pair
        maker = EventMaker.for_function(run.a, run.plan.options.seed, run.scenarios.given)
        self._maker = replace(maker, found=run.scenarios.found)
        self._reach = Reach(pair, None, run.plan.options.node)
        self._unmet = Unmet.of(pair.described, self._maker.values.code)

    def of_capture(self, capture: Capture, unread: Callable[[EmulatorError], None]) -> Iterator[Told]:
        """Yield the events of a capture, compared; `unread` is told, once, of each part that cannot be read."""
        circumstances = self._run.of_story(self._pair, capture.story)
        return self._told(captured(self._pair, capture, circumstances, unread))

    def of_generated(self, numbers: range) -> Iterator[Told]:
        """Yield generated events, compared; the first is the first of a run of them."""
        return self._told(generated(self._pair, self._maker, self._run.of_block, numbers))

    def _told(self, met: Iterator[Met]) -> Iterator[Told]:
        for compared, circumstances in met:
            self._reach.add(compared)
            self._unmet = self._unmet.after(compared, circumstances)
            yield ComparedEvent.of(compared), circumstances

    @property
    def rest(self) -> Rest:
        """What all events so far leave."""
        replies = self._run.plan.replies
        rules = frozenset(rule.index for rule in replies.unused()) if replies else frozenset()
        return Rest(self._reach.marks, self._unmet, rules, frozenset(self._pair.ignores.unused))
