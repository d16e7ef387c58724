"""`replay`: replay captures through functions and check every request."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from emulator.cli.arguments import captures_of, refuse_missing_folder, sort_words
from emulator.cli.choice_options import ChoiceOptions, choice_options
from emulator.cli.job_options import JobOptions, job_options, replayed, watchers
from emulator.cli.options import HeadedCommand, given_as
from emulator.cli.output import output_stream
from emulator.cli.report_options import ReportOptions, report_options
from emulator.cli.run_options import RunCommandOptions, run_options
from emulator.engine.suite import Audience, Plan, run
from emulator.errors import EmulatorError, UsageError
from emulator.inputs.captures import Capture
from emulator.report import Reporter
from emulator.report.sections import Detail
from emulator.values.account import Account
from emulator.values.function import Function

if TYPE_CHECKING:
    from emulator.jobs.replay_jobs import Sharing


@dataclass(frozen=True, kw_only=True)
class ReplayOptions(RunCommandOptions, JobOptions, ReportOptions, ChoiceOptions):
    """What `replay` was told."""

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
        return _watch(options)
    if options.updating:
        for option in options.options_given:
            raise UsageError(f"--update and {option}: choose one")
        return _update(options)
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
    if options.resume and (options.output is None or options.output.is_file()):
        raise UsageError("--resume goes on in the folder of a run; name it: -o DIR")
    if options.resume and options.output:
        options.output.mkdir(parents=True, exist_ok=True)
    if options.output is None or not options.output.is_dir():
        with options.reporters(invoke) as reporters:
            yield reporters, options.sharing()
        return
    from emulator.cli.run_folder import run_folder  # noqa: PLC0415 - few runs have a folder

    with run_folder(options.output, options, invoke, options.sharing(), resume=options.resume) as found:
        yield found


# What --update and --watch need is imported by them alone: the core replays without any tool.


def _prepared(options: ReplayOptions) -> tuple[list[Function], list[Capture], Plan, list[EmulatorError]]:
    names, paths = sort_words(options.functions_dir, options.words)
    functions, unread = options.readable(names)
    plan = replace(options.plan(functions), partial=bool(options.options_given))
    return functions, options.chosen(captures_of(paths)), plan, unread


def _update(options: ReplayOptions) -> int:
    from emulator.tools.updating import refuse_in_ci, update  # noqa: PLC0415 - see above

    functions, captures, plan, unread = _prepared(options)
    refuse_in_ci(os.environ)
    for error in unread:
        raise error
    with output_stream(None) as stream:
        for change in update(functions, captures, plan):
            stream.write(f"{change}\n")
    return 0


def _watch(options: ReplayOptions) -> int:
    from emulator.cli.watch import refuse_unwatchable, watch, watched_paths  # noqa: PLC0415 - see above

    refuse_unwatchable(options.words, is_text=options.is_text_alone(), updating=options.updating)
    refuse_missing_folder(options.expected_dir)

    def again(reporters: Sequence[Reporter]) -> Account:
        functions, captures, plan, unread = _prepared(options)
        audience = Audience([*reporters, *watchers()])
        for error in unread:
            audience.error(error)
        return run(functions, captures, plan, audience)

    detail = Detail(invoke=options.invoke_command(options.words))
    with output_stream(None) as stream, options.reporters(detail.invoke) as [first]:
        return watch(again, first, lambda: watched_paths(options.words, options), detail, stream)
