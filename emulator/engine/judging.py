"""One event, or one batch, run and judged under its story's conditions: what `invoke` does."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Protocol

from emulator.engine.checks import judge, strictly
from emulator.engine.suite import Capture, Plan, lines_of
from emulator.errors import FileFormatError, UsageError
from emulator.inputs.schemas import RequestSchemas
from emulator.values.batch import LARGEST_BATCH, Batch
from emulator.values.function import Function
from emulator.values.model import Event, Verdict


class Chosen(Protocol):
    """One event of a capture, and what stands before it."""

    @property
    def event(self) -> Event:
        """The event."""

    @property
    def position(self) -> int:
        """How many events stand before it."""

    @property
    def capture(self) -> Capture:
        """The capture it was chosen from."""

    def earlier(self) -> Iterator[Event]:
        """Yield the events before it."""


def judge_one(function: Function, chosen: Chosen, plan: Plan) -> Verdict:
    """Run one event at its place in the capture, by its single handler, and judge it."""
    conditions = plan.conditions(function, chosen.capture.story)
    terms, _ = plan.terms(function, conditions)
    filters = plan.filters_of(function, conditions)
    expectation = next(islice(lines_of(conditions), chosen.position, None), None)
    if isinstance(expectation, FileFormatError):
        raise expectation
    schemas = RequestSchemas.load(plan.schemas_dir / function.name)
    alone = terms.with_options(batch=False)
    with plan.stage(function) as stage:
        (delivery,) = stage.replay([chosen.event], alone, earlier=chosen.earlier(), filters=filters)
    verdict = judge(delivery, expectation, schemas)
    return strictly(verdict) if plan.strict else verdict


def judge_batch(function: Function, events: Sequence[Event], plan: Plan, story: str) -> Iterator[Verdict]:
    """Run events as one batch, however far apart, and yield the verdict on each; none is expected of them."""
    if len(events) > LARGEST_BATCH:
        raise UsageError(f"{len(events):,} events: a batch holds {LARGEST_BATCH} at most")
    conditions = plan.conditions(function, story)
    terms, _ = plan.terms(function, conditions)
    together = terms.with_options(batch=Batch(size=max(1, len(events)), seconds=math.inf, least=1))
    schemas = RequestSchemas.load(plan.schemas_dir / function.name)
    with plan.stage(function) as stage:
        for delivery in stage.replay(events, together, filters=plan.filters_of(function, conditions)):
            verdict = judge(delivery, None, schemas)
            yield strictly(verdict) if plan.strict else verdict
