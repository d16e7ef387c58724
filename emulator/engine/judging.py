"""Runs and judges one event under its story's conditions, for `invoke`."""

from __future__ import annotations

from emulator.engine.checks import judge
from emulator.engine.story_expectations import lines_of
from emulator.engine.suite import Plan
from emulator.inputs.captures import ChosenEvent
from emulator.inputs.expectations import Expectation
from emulator.inputs.expected_lines import ExpectedLines
from emulator.inputs.schemas import RequestSchemas
from emulator.inputs.story_files import Conditions
from emulator.values.function import Function
from emulator.values.model import Verdict


def judge_one(function: Function, chosen: ChosenEvent, plan: Plan) -> Verdict:
    """Run one event at its place in the capture, by its single handler, and judge it."""
    conditions = plan.conditions(function, chosen.capture.story)
    terms, _ = plan.terms(function, conditions)
    filters = plan.filters_of(function, conditions)
    expectation = _expectation(chosen, conditions)
    schemas = RequestSchemas.load(plan.schemas_dir / function.name)
    alone = terms.with_options(batch=False)
    with plan.stage(function) as stage:
        (delivery,) = stage.replay([chosen.event], alone, earlier=chosen.earlier(), filters=filters)
    return judge(delivery, expectation, schemas, strict=plan.strict)


def _expectation(chosen: ChosenEvent, conditions: Conditions) -> Expectation | None:
    """Return the chosen event's expectation: that of its messageId, the events before it taking theirs."""
    if not conditions.has_expectations:
        return None
    lines = ExpectedLines(lines_of(conditions))
    for event in chosen.earlier():
        lines.take(event.text("messageId"))
    taken = lines.take(chosen.event.text("messageId"))
    if taken.line is None and taken.errors:
        raise taken.errors[0]
    return taken.line
