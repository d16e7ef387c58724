"""`replay`: captures through functions, checked and reported."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

import click

from emulator.captures import find_captures
from emulator.cli.options import (
    CAPTURES,
    functions_option,
    invoke_command,
    named_functions,
    output_options,
    output_stream,
    plan_of,
    refuse_missing_folder,
    run_options,
    settings_option,
    sort_words,
)
from emulator.cli.progress import Progress
from emulator.report import Reporter
from emulator.report.jsonl import JsonlReporter
from emulator.report.junit import JunitReporter
from emulator.report.text import TextReporter
from emulator.suite import Audience, run
from emulator.updating import refuse_in_ci, update


@click.command()
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@functions_option
@settings_option
@run_options
@output_options("text", "jsonl", "junit")
@click.option("-v", "--verbose", is_flag=True, help="Show every notice and cause, not only the first ones.")
@click.option("--update", "updating", is_flag=True, help="Write what happens now as the expectations.")
def replay(words: Sequence[str], updating: bool, format_: str, output: Path | None, **options: Any) -> int:
    """Replay captures through destinations; without words, all of tests/captures through every destination.

    A word that names a folder below --functions (or a handler.py) is a destination, any other a capture: a file, a
    folder, a glob, or - for standard input.
    """
    names, paths = sort_words(options["functions_dir"], words)
    functions = named_functions(options["functions_dir"], names)
    captures = find_captures(paths or [str(CAPTURES)])
    plan = plan_of(functions, options)
    if not updating:
        refuse_missing_folder(plan.expected_dir)
    else:
        refuse_in_ci(os.environ)
        with output_stream(None) as stream:
            for change in update(functions, captures, plan):
                stream.write(f"{change}\n")
        return 0
    with output_stream(output) as stream:
        audience = Audience([_reporter(format_, stream, options), Progress()])
        return run(functions, captures, plan, audience).exit_code


def _reporter(format_: str, stream: IO[str], options: dict[str, Any]) -> Reporter:
    if format_ == "jsonl":
        return JsonlReporter(stream)
    if format_ == "junit":
        return JunitReporter(stream)
    verbose = options.pop("verbose")
    color = stream.isatty() and "NO_COLOR" not in os.environ
    return TextReporter(stream, color=color, verbose=verbose, invoke=invoke_command(options))
