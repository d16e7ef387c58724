"""Runs and judges what `invoke` is given for a function that has onBatch: an event, or an array as one batch."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from emulator.engine.checks import judge
from emulator.engine.judging import judge_one
from emulator.engine.suite import Plan
from emulator.errors import UsageError
from emulator.inputs.captures.event_array import ChosenArray, read_event_or_array
from emulator.inputs.schemas import RequestSchemas
from emulator.values.batch import LARGEST_BATCH, Batch
from emulator.values.function import Function
from emulator.values.model import Event, Verdict


def judge_event_or_batch(function: Function, argument: str, plan: Plan) -> Iterator[Verdict]:
    """Yield the verdicts on what the argument names: on a single event, or on each of an array."""
    chosen = read_event_or_array(argument)
    if isinstance(chosen, ChosenArray):
        yield from _judge_batch(function, chosen.events, plan, chosen.capture.story)
    else:
        yield judge_one(function, chosen, plan)


def _judge_batch(function: Function, events: Sequence[Event], plan: Plan, story: str) -> Iterator[Verdict]:
    """Run events as one batch, however far apart, and yield the verdict on each; none is expected of them."""
    if len(events) > LARGEST_BATCH:
        raise UsageError(f"{len(events):,} events: a batch holds {LARGEST_BATCH} at most")
    conditions = plan.conditions(function, story)
    terms, _ = plan.terms(function, conditions)
    together = terms.with_options(batch=Batch(size=max(1, len(events)), seconds=math.inf, least=1))
    schemas = RequestSchemas.load(plan.schemas_dir / function.name)
    with plan.stage(function) as stage:
        for delivery in stage.replay(events, together, filters=plan.filters_of(function, conditions)):
            yield judge(delivery, None, schemas, strict=plan.strict)
