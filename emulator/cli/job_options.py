"""Defines the options of commands that share their work among jobs, and replays as they say."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import click

from emulator.cli.options import Command
from emulator.engine.suite import Audience, Closing, Plan, no_failures, run
from emulator.errors import EmulatorError, UsageError
from emulator.inputs.captures import Capture
from emulator.report import Reporter
from emulator.values.account import Account
from emulator.values.function import Function


@dataclass(frozen=True, kw_only=True)
class JobOptions:
    """How many jobs a command was told to use; 0 stands for one for each core."""

    jobs: int

    @property
    def number(self) -> int:
        """The number of jobs."""
        return self.jobs or os.cpu_count() or 1

    def refuse_beside(self, given: dict[str, bool]) -> None:
        """Raise UsageError for an option that is given and that jobs can not have."""
        for option in (name for name, is_given in given.items() if is_given and self.number > 1):
            raise UsageError(f"-j and {option}: choose one")


def job_options(command: Command) -> Command:
    """-j"""  # noqa: D400, D415 - the option it adds
    return click.option(
        "-j", "--jobs", type=click.IntRange(min=0), default=1, show_default=True, metavar="N",
        help="Share captures and destinations among N processes; 0 for one for each core. The report stays the same.",
    )(command)  # fmt: skip


def replayed(  # noqa: PLR0913 - what a run is made of
    functions: Sequence[Function],
    captures: Sequence[Capture],
    plan: Plan,
    reporters: Sequence[Reporter],
    *,
    unread: Sequence[EmulatorError] = (),
    options: JobOptions,
    closing: Closing = no_failures,
) -> Account:
    """Replay every capture through every function, in this process or in jobs, and return the account.

    `unread` are the errors of functions that can not be read; they are told first.
    """
    if options.number > 1:
        from emulator.jobs.running import replay_in_jobs  # noqa: PLC0415 - most replays are one job

        told = [*reporters, *watchers()]
        return replay_in_jobs(functions, captures, plan, told, unread=unread, closing=closing, jobs=options.number)
    audience = Audience([*reporters, *watchers()], closing)
    for error in unread:
        audience.error(error)
    return run(functions, captures, plan, audience)


def watchers() -> list[Reporter]:
    """Return what shows how far a run is: nothing, unless stderr is a terminal."""
    if not sys.stderr.isatty():
        return []
    from emulator.cli.progress import Progress  # noqa: PLC0415 - see above

    return [Progress()]
