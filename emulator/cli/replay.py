"""`replay`: replay captures through functions and check every request."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any

import click

from emulator.cli.explaining import explain
from emulator.cli.options import (
    CAPTURES,
    functions_option,
    in_color,
    invoke_command,
    output_options,
    output_stream,
    plan_of,
    refuse_missing_folder,
    settings_option,
    sort_words,
)
from emulator.cli.progress import Progress
from emulator.cli.run_options import chosen_functions, run_options
from emulator.engine.delivery.schedule import RetrySchedule
from emulator.engine.suite import Audience, Plan, run
from emulator.errors import UsageError
from emulator.inputs.captures import Capture, find_captures
from emulator.report import Reporter
from emulator.report.jsonl import JsonlReporter
from emulator.report.junit import JunitReporter
from emulator.report.sections import Detail
from emulator.report.text_report import TextReporter
from emulator.values.account import Account
from emulator.values.function import Function


@click.command()
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@functions_option
@settings_option
@run_options
@output_options("text", "jsonl", "junit")
@click.option("-v", "--verbose", is_flag=True, help="Show every notice and cause instead of the first few.")
@click.option("--update", "updating", is_flag=True, help="Write the current outcomes and requests as the expectations.")
@click.option(
    "--watch", "watching", is_flag=True, help="Run again whenever a file changes, and show what is different."
)
@click.option(
    "--batch-parity",
    "parity",
    is_flag=True,
    help="Send every event to onBatch and to its own handler, and report where the data differ.",
)
@click.option("--explain-retries", "explaining", is_flag=True, help="Show when retries would be made, and run nothing.")
def replay(  # noqa: PLR0913 - each option of its own
    words: Sequence[str],
    *,
    updating: bool,
    watching: bool,
    parity: bool,
    explaining: bool,
    format_: str,
    output: Path | None,
    **options: Any,
) -> int:
    """Replay captures through functions and check every request.

    Without arguments all of tests/captures is replayed through every function. An argument that names a folder below
    --functions, or a handler file, is a destination; any other is a capture: a file, a folder, a glob, or - for
    standard input.
    """
    modes = {"--watch": watching, "--update": updating}
    if explaining:
        _refuse_beside("--explain-retries", {**modes, "--batch-parity": parity, "--no-retry": options["no_retry"]})
        return _explain(words, options)
    if parity:
        _refuse_beside("--batch-parity", {**modes, "--no-batch": options["no_batch"]})
    if watching:
        return _watch(words, options, format_, output, updating=updating)
    if updating:
        return _update(words, options)
    functions, captures, plan = _prepared(words, options)
    refuse_missing_folder(plan.expected_dir)
    with output_stream(output) as stream:
        audience = Audience([_reporter(format_, stream, options), Progress()])
        return (_batch_parity() if parity else run)(functions, captures, plan, audience).exit_code


# What --batch-parity, --update and --watch need is imported by them alone: the core replays without any tool.


def _batch_parity() -> Callable[[Sequence[Function], Sequence[Capture], Plan, Audience], Account]:
    from emulator.tools import batch_parity  # noqa: PLC0415 - see above

    return batch_parity.run


def _refuse_beside(mode: str, given: dict[str, bool]) -> None:
    for option in (name for name, is_given in given.items() if is_given):
        raise UsageError(f"{mode} and {option}: choose one")


def _explain(words: Sequence[str], options: dict[str, Any]) -> int:
    names, _ = sort_words(options["functions_dir"], words)
    functions = chosen_functions(names, options)
    with output_stream(None) as stream:
        stream.write(explain(RetrySchedule(), [function.name for function in functions], options["seed"]))
    return 0


def _prepared(words: Sequence[str], options: dict[str, Any]) -> tuple[list[Function], list[Capture], Plan]:
    names, paths = sort_words(options["functions_dir"], words)
    functions = chosen_functions(names, options)
    return functions, find_captures(paths or [str(CAPTURES)]), plan_of(functions, options)


def _update(words: Sequence[str], options: dict[str, Any]) -> int:
    from emulator.tools.updating import refuse_in_ci, update  # noqa: PLC0415 - see above

    functions, captures, plan = _prepared(words, options)
    refuse_in_ci(os.environ)
    with output_stream(None) as stream:
        for change in update(functions, captures, plan):
            stream.write(f"{change}\n")
    return 0


def _watch(words: Sequence[str], options: dict[str, Any], format_: str, output: Path | None, *, updating: bool) -> int:
    from emulator.cli.watch import refuse_unwatchable, watch, watched_paths  # noqa: PLC0415 - see above

    refuse_unwatchable(words, format_, output, updating=updating)
    refuse_missing_folder(options["expected_dir"])

    def again(reporters: Sequence[Reporter]) -> Account:
        return run(*_prepared(words, options), Audience([*reporters, Progress()]))

    with output_stream(None) as stream:
        first = _reporter("text", stream, options)
        detail = Detail(invoke=invoke_command(options))
        return watch(again, first, lambda: watched_paths(words, options), detail, stream)


def _reporter(format_: str, stream: IO[str], options: dict[str, Any]) -> Reporter:
    if format_ == "jsonl":
        return JsonlReporter(stream)
    if format_ == "junit":
        return JunitReporter(stream, invoke=invoke_command(options))
    verbose = options.pop("verbose")
    return TextReporter(stream, color=in_color(stream), verbose=verbose, invoke=invoke_command(options))
