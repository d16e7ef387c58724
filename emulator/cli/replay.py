"""`replay`: replay captures through functions and check every request."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import click

from emulator.cli.arguments import captures_of, refuse_missing_folder, sort_words
from emulator.cli.choice_options import ChoiceOptions, choice_options
from emulator.cli.job_options import JobOptions, job_options, replayed
from emulator.cli.options import HeadedCommand, given_as
from emulator.cli.report_options import ReportOptions, report_options
from emulator.cli.run_options import RunCommandOptions, run_options
from emulator.engine.suite import Plan
from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.report import Reporter
from emulator.values.function import Function

if TYPE_CHECKING:
    from emulator.jobs.replay_jobs import Sharing


@dataclass(frozen=True, kw_only=True)
class ReplayOptions(RunCommandOptions, JobOptions, ReportOptions, ChoiceOptions):
    """The options of `replay`."""

    words: tuple[str, ...]
    updating: bool
    watching: bool
    resume: bool


@click.command(cls=HeadedCommand)
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@run_options
@click.option("--resume", is_flag=True, help="With -o DIR: go on with a run that was stopped, or begin one that can.")
@choice_options
@job_options
@report_options
@click.option("--update", "updating", is_flag=True, help="Write the current outcomes and requests as the expectations.")
@click.option(
    "--watch", "watching", is_flag=True, help="Run again whenever a file changes, and show what is different."
)
@given_as(ReplayOptions)
def replay(options: ReplayOptions) -> int:
    """Replay captures through functions and check every request.

    Without arguments all of tests/captures is replayed through every function. An argument that names a folder below
    --functions, or a handler file, is a destination; any other is a capture: a file, a folder, a glob, or - for
    standard input.
    """
    one = {"--watch": options.watching, "--update": options.updating, "--no-isolate": options.no_isolate}
    options.refuse_beside(one)
    if options.watching:
        from emulator.cli.watch import watch_replay  # noqa: PLC0415 - the core replays without any tool

        return watch_replay(options, partial(_prepared, options))
    if options.updating:
        from emulator.cli.update_expectations import update_expectations  # noqa: PLC0415 - see above

        return update_expectations(options, partial(_prepared, options))
    functions, captures, plan, unread = _prepared(options)
    refuse_missing_folder(plan.expected_dir)
    with _reporters(options) as (reporters, sharing):
        account = replayed(functions, captures, plan, reporters, sharing=sharing, unread=unread)
    options.refuse_none(account.events)
    return account.exit_code


@contextmanager
def _reporters(options: ReplayOptions) -> Iterator[tuple[list[Reporter], Sharing | None]]:
    """Give what writes the reports, and how the run is shared; into a folder, part by part."""
    invoke = options.invoke_command(options.words)
    if not options.resume and (options.output is None or not options.output.is_dir()):
        with options.reporters(invoke) as reporters:
            yield reporters, options.sharing()
        return
    from emulator.cli.run_folder import run_folder  # noqa: PLC0415 - few runs have a folder

    with run_folder(options.output, options, invoke, options.sharing(), resume=options.resume) as found:
        yield found


Prepared = tuple[list[Function], list[Capture], Plan, list[EmulatorError]]
"""What a run is made of, and the errors of functions that cannot be read."""


def _prepared(options: ReplayOptions) -> Prepared:
    names, paths = sort_words(options.functions_dir, options.words)
    functions, unread = options.readable(names)
    plan = replace(options.plan(functions), partial=bool(options.options_given))
    return functions, options.chosen(captures_of(paths)), plan, unread
