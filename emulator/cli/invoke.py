"""`invoke`: one event through one destination, everything about it told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from emulator.captures import read_event
from emulator.cli.options import (
    functions_option,
    named_functions,
    output_options,
    output_stream,
    plan_of,
    refuse_missing_folder,
    run_options,
    settings_option,
)
from emulator.report.event import describe
from emulator.report.jsonl import line_of
from emulator.suite import judge_one


@click.command()
@click.argument("destination")
@click.argument("event")
@functions_option
@settings_option
@run_options
@output_options("text", "jsonl")
def invoke(destination: str, event: str, format_: str, output: Path | None, **options: Any) -> int:
    """Run one EVENT through DESTINATION and show all that happens.

    EVENT is a file of one event, FILE:LINE of a capture, the JSON itself, or - for standard input. With FILE:LINE the
    event keeps its place in the capture: its clock, its random numbers and its expectation.
    """
    functions = named_functions(options["functions_dir"], [destination], options["runtime"])
    plan = plan_of(functions, options)
    refuse_missing_folder(plan.expected_dir)
    verdict = judge_one(functions[0], read_event(event), plan)
    with output_stream(output) as stream:
        stream.write(line_of(verdict) if format_ == "jsonl" else describe(verdict))
    return int(bool(verdict.failures))
