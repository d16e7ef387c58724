"""Replays many captures through many functions, and judges each delivery."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from emulator.engine.checks import judge
from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.engine.story_expectations import StoryExpectations
from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.inputs.jsonfile import read_json
from emulator.inputs.replies import Replies, Rule, read_replies
from emulator.inputs.schemas import RequestSchemas
from emulator.inputs.settings import Settings, overlay_settings
from emulator.inputs.story_files import Conditions, conditions_of
from emulator.report import Reporter
from emulator.values.account import Account
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER, Event, Failure, Verdict
from emulator.values.run import RunOptions

if TYPE_CHECKING:
    from emulator.inputs.filters import Filter

_WAITING = 100
"""Errors that may wait for their turn: in a file of nothing else, memory must not grow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that a suite runs with. `replies`, and `filters` by destination, replace the stories' own.

    `schemas_dir` holds a folder of request schemas for each destination. With `partial`, the captures are a choice of
    events: what only the others would meet is not a failure.
    """

    settings: Settings = field(repr=False)
    expected_dir: Path
    schemas_dir: Path
    replies: Replies | None = None
    filters: Mapping[str, tuple[Filter, ...]] | None = None
    strict: bool = False
    partial: bool = False
    options: RunOptions = field(default_factory=RunOptions)

    def conditions(self, function: Function, story: str) -> Conditions:
        """Return what a story is replayed under."""
        mappings = function.mappings.name if function.mappings else None
        return conditions_of(self.expected_dir, function.name, story, mappings)

    def terms(self, function: Function, conditions: Conditions) -> tuple[Terms, Replies | None]:
        """Return a story's terms, and the reply rules of its own that it must use up."""
        own = read_replies(conditions.replies) if conditions.replies and self.replies is None else None
        terms = Terms(
            settings=_story_settings(function, self.settings, conditions),
            answerer=own or (self.replies.fresh() if self.replies else None),
            options=self.options,
        )
        return terms, own

    def filters_of(self, function: Function, conditions: Conditions) -> tuple[Filter, ...]:
        """Return the filters that a story's events meet."""
        if self.filters is not None:
            return self.filters[function.name]
        if conditions.filters is None:
            return ()
        from emulator.inputs.filters import read_filters  # noqa: PLC0415 - few stories have filters

        return read_filters(conditions.filters, [function])[function.name]

    def stage(self, function: Function) -> OnStage:
        """Return a stage for the function, which ends with the context."""
        return closing(Stage(function, self.options))


def _story_settings(function: Function, settings: Settings, conditions: Conditions) -> dict[str, Any]:
    if conditions.settings is None:
        return settings[function.name]
    overlay = read_json(conditions.settings).document
    return overlay_settings(function, settings[function.name], overlay, str(conditions.settings))


OnStage = AbstractContextManager[Stage]
Closing = Callable[[Account], Iterable[Failure]]


class Audience:
    """Passes everything that happens to the reporters and the account.

    `closings` return what is wrong with the run as a whole, from the account of it.
    """

    def __init__(self, reporters: Sequence[Reporter], closings: Sequence[Closing] = ()) -> None:
        self.account = Account()
        self._reporters = reporters
        self._closings = closings

    def begin(self, destination: str, story: str) -> None:
        """Tell that a capture begins its way through a destination."""
        self.account.of(destination)
        for reporter in self._reporters:
            reporter.begin(destination, story)

    def verdict(self, verdict: Verdict) -> None:
        """Tell of one event."""
        self.account.of(verdict.delivery.destination).add(verdict)
        for reporter in self._reporters:
            reporter.verdict(verdict)

    def failure(self, failure: Failure) -> None:
        """Tell of a failure that belongs to no one event."""
        self.account.failures.append(failure)
        for reporter in self._reporters:
            reporter.failure(failure)

    def error(self, error: EmulatorError) -> None:
        """Tell of something that could not be read."""
        self.account.errors += 1
        for reporter in self._reporters:
            reporter.error(error)

    def errors(self, errors: Iterable[EmulatorError]) -> None:
        """Tell of several things that could not be read."""
        for error in errors:
            self.error(error)

    def finish(self) -> Account:
        """Tell what is wrong with the run as a whole, and that it is over; return the account of it."""
        for failures_of in self._closings:
            for failure in failures_of(self.account):
                self.failure(failure)
        for reporter in self._reporters:
            reporter.finish(self.account)
        return self.account

    @contextmanager
    def errors_told(self) -> Iterator[None]:
        """Report an error of the emulator instead of raising it, so that the run goes on."""
        try:
            yield
        except EmulatorError as error:
            self.error(error)


def run(functions: Sequence[Function], captures: Sequence[Capture], plan: Plan, audience: Audience) -> Account:
    """Replay every capture through every function, each delivery checked, and return the account."""
    for function in functions:
        run_function(function, captures, plan, audience)
    for rule in plan.replies.unused() if plan.replies and not plan.partial else ():
        audience.failure(unused_rule(rule))
    return audience.finish()


def run_function(
    function: Function, captures: Sequence[Capture], plan: Plan, audience: Audience, kept: OnStage | None = None
) -> None:
    """Replay every capture through one function; what is wrong with the function itself is told before any capture."""
    with audience.errors_told(), kept or plan.stage(function) as stage:
        # Starting a worker is not part of events/s.
        stage.load(Terms(settings=plan.settings[function.name]))
        if function.handlers == (BATCH_HANDLER,):
            audience.failure(_only_batches(function))
        schemas = RequestSchemas.load(plan.schemas_dir / function.name)
        for capture in captures:
            _run_story(function, capture, plan, audience, stage=stage, schemas=schemas)


def _run_story(  # noqa: PLR0913 - what a story is run with
    function: Function,
    capture: Capture,
    plan: Plan,
    audience: Audience,
    *,
    stage: Stage,
    schemas: RequestSchemas | None,
) -> None:
    audience.begin(function.name, capture.story)
    began = time.perf_counter()
    with audience.errors_told():
        conditions = plan.conditions(function, capture.story)
        terms, own_replies = plan.terms(function, conditions)
        expectations = StoryExpectations(conditions, audience, partial=plan.partial)
        filters = plan.filters_of(function, conditions)
        reading = _Reading(capture, audience)
        try:
            for delivery in stage.replay(reading.events(), terms, filters=filters, first=capture.first):
                reading.tell(delivery.position)
                expectation = expectations.of(delivery.message_id)
                audience.verdict(judge(delivery, expectation, schemas, strict=plan.strict))
        finally:
            reading.tell(sys.maxsize)
        expectations.tell_of_the_rest()
        for rule in own_replies.unused() if own_replies and not plan.partial else ():
            audience.failure(unused_rule(rule))
    audience.account.of(function.name).seconds += time.perf_counter() - began


class _Reading:
    """A capture's events. Since they are read ahead, errors wait for the events before them to be told."""

    def __init__(self, capture: Capture, audience: Audience) -> None:
        self._capture = capture
        self._audience = audience
        self._waiting: deque[tuple[int, EmulatorError]] = deque()

    def events(self) -> Iterator[Event]:
        position = self._capture.first
        for found in self._capture.events():
            if isinstance(found, EmulatorError):
                self._waiting.append((position, found))
            else:
                yield found
                position += 1
            if len(self._waiting) > _WAITING:
                self.tell(position)

    def tell(self, position: int) -> None:
        """Tell of the errors that stand before the event at this position."""
        while self._waiting and self._waiting[0][0] <= position:
            self._audience.error(self._waiting.popleft()[1])


def _only_batches(function: Function) -> Failure:
    why = "Segment may never call it, below about one event a second; write onTrack or another single handler too"
    return Failure(check="handlers", cause=f"{function.handler}: has onBatch and no other handler: {why}")


def unused_rule(rule: Rule) -> Failure:
    """Return the failure for a reply rule that no request of the run used."""
    place = rule.place or f"rule {rule.index}"
    hint = 'mark it "optional": true if that is meant'
    return Failure(check="reply rule", cause=f"{place}: the rule was never used in the whole run; {hint}")
