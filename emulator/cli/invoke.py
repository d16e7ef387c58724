"""`invoke`: run one event through a function and show everything it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from emulator.cli.arguments import refuse_missing_folder
from emulator.cli.options import HeadedCommand, given_as, output_options
from emulator.cli.output import output_stream
from emulator.cli.run_options import RunCommandOptions, run_options
from emulator.engine.judging import judge_one
from emulator.engine.suite import Plan
from emulator.errors import UsageError
from emulator.inputs.captures import read_event
from emulator.report.event import describe
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER, Verdict


@dataclass(frozen=True, kw_only=True)
class InvokeOptions(RunCommandOptions):
    """The options of `invoke`."""

    destination: str
    event: str
    format_: str
    output: Path | None


@click.command(cls=HeadedCommand)
@click.argument("destination")
@click.argument("event")
@run_options
@output_options("text", "jsonl")
@click.option("--inspect", is_flag=True, help="Run under Node's inspector, and wait for a debugger.")
@click.option(
    "--inspect-port",
    type=click.IntRange(1, 65535),
    default=9229,
    show_default=True,
    help="The port on this machine where the inspector waits.",
)
@given_as(InvokeOptions)
def invoke(options: InvokeOptions) -> int:
    """Run one event through a function and show everything it does.

    EVENT is a file with one event, FILE:LINE of a capture, the JSON itself, or - for standard input. With FILE:LINE the
    event keeps the clock, random numbers and expectation that it has in a replay of the whole capture. A JSON array
    goes to onBatch if the function has one; a single event always goes to its own handler.
    """
    [function] = options.functions([options.destination])
    plan = options.plan([function])
    if options.inspect and function.runtime != "node":
        what = "--inspect is for JavaScript; --no-isolate and breakpoint() stop in Python"
        raise UsageError(f"{function.handler}: {what}")
    refuse_missing_folder(plan.expected_dir)
    if plan.options.inspect:
        click.echo(f"waiting for a debugger at 127.0.0.1:{plan.options.inspect}; it stops before the handler", err=True)
    verdicts = list(_verdicts(function, options.event, plan))
    with output_stream(options.output) as stream:
        for number, verdict in enumerate(verdicts):
            text = _line(verdict) if options.format_ == "jsonl" else describe(verdict)
            stream.write(f"\n{text}" if number and options.format_ == "text" else text)
    return int(any(verdict.failures for verdict in verdicts))


def _verdicts(function: Function, event: str, plan: Plan) -> Iterator[Verdict]:
    if BATCH_HANDLER not in function.handlers:
        return iter([judge_one(function, read_event(event), plan)])
    from emulator.engine.batch_judging import judge_event_or_batch  # noqa: PLC0415 - few functions have onBatch

    return judge_event_or_batch(function, event, plan)


def _line(verdict: Verdict) -> str:
    from emulator.report.jsonl import line_of  # noqa: PLC0415 - a person reads text

    return line_of(verdict)
