"""`invoke`: run one event through a function and show everything it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from emulator.cli.arguments import refuse_missing_folder
from emulator.cli.options import given_as, output_options
from emulator.cli.output import output_stream
from emulator.cli.run_options import RunCommandOptions, run_options
from emulator.engine.judging import judge_batch, judge_one
from emulator.engine.suite import Plan
from emulator.inputs.captures import ChosenArray, read_event, read_event_or_array
from emulator.report.event import describe
from emulator.report.jsonl import line_of
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER, Verdict


@dataclass(frozen=True, kw_only=True)
class InvokeOptions(RunCommandOptions):
    """What `invoke` was told."""

    destination: str
    event: str
    format_: str
    output: Path | None


@click.command()
@click.argument("destination")
@click.argument("event")
@run_options
@output_options("text", "jsonl")
@given_as(InvokeOptions)
def invoke(options: InvokeOptions) -> int:
    """Run one event through a function and show everything it does.

    EVENT is a file with one event, FILE:LINE of a capture, the JSON itself, or - for standard input. With FILE:LINE the
    event keeps the clock, random numbers and expectation that it has in a replay of the whole capture. A JSON array
    goes to onBatch if the function has one; a single event always goes to its own handler.
    """
    [function] = options.functions([options.destination])
    plan = options.plan([function])
    refuse_missing_folder(plan.expected_dir)
    verdicts = list(_verdicts(function, options.event, plan))
    with output_stream(options.output) as stream:
        for number, verdict in enumerate(verdicts):
            text = line_of(verdict) if options.format_ == "jsonl" else describe(verdict)
            stream.write(f"\n{text}" if number and options.format_ == "text" else text)
    return int(any(verdict.failures for verdict in verdicts))


def _verdicts(function: Function, event: str, plan: Plan) -> Iterator[Verdict]:
    if BATCH_HANDLER not in function.handlers:
        yield judge_one(function, read_event(event), plan)
        return
    chosen = read_event_or_array(event)
    if isinstance(chosen, ChosenArray):
        yield from judge_batch(function, chosen.events, plan, chosen.capture.story)
    else:
        yield judge_one(function, chosen, plan)
