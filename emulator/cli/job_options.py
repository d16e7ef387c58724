"""Defines the options of commands that share their work among jobs, and replays as they say."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import click

from emulator.cli.options import together
from emulator.engine.suite import Audience, Closing, Plan, run
from emulator.errors import EmulatorError, UsageError
from emulator.inputs.captures import Capture
from emulator.report import Reporter
from emulator.values.account import Account
from emulator.values.function import Function

if TYPE_CHECKING:
    from emulator.jobs.replay_jobs import Sharing


@dataclass(frozen=True, kw_only=True)
class JobNumber:
    """The number of jobs that was asked for; 0 stands for one for each core."""

    jobs: int

    @property
    def number(self) -> int:
        """The number of jobs."""
        return self.jobs or os.cpu_count() or 1


@dataclass(frozen=True, kw_only=True)
class JobOptions(JobNumber):
    """The options that share the work of a command among jobs."""

    split: int | None
    engine: Literal["processes", "dask"]
    scheduler: str | None

    @property
    def options_given_of_jobs(self) -> list[str]:
        """The options that share the work."""
        given = {"-j": self.number > 1, "--split": self.split, "--engine": self.engine == "dask"}
        return [option for option, is_given in given.items() if is_given]

    def refuse_beside(self, given: dict[str, bool]) -> None:
        """Raise UsageError for an option that is given and that jobs cannot have."""
        for option in (name for name, is_given in given.items() if is_given):
            for own in self.options_given_of_jobs:
                raise UsageError(f"{own} and {option}: choose one")
        if self.scheduler and self.engine != "dask":
            raise UsageError("--scheduler needs --engine dask")

    def sharing(self) -> Sharing | None:
        """Return how the work is shared; None when one process does it all."""
        if not self.options_given_of_jobs:
            return None
        from emulator.jobs.replay_jobs import Sharing  # noqa: PLC0415 - most replays are one job

        return Sharing(jobs=self.number, cluster=self.engine == "dask", scheduler=self.scheduler, split=self.split)


jobs_option = click.option(
    "-j", "--jobs", type=click.IntRange(min=0), default=1, show_default=True, metavar="N",
    help="Share the work among N processes; 0 for one for each core. The report stays the same.",
)  # fmt: skip


job_options = together(
    jobs_option,
    click.option("--split", type=click.IntRange(min=1), metavar="N",
                 help="Cut captures into sections of N events, each with an instance of its own."),
    click.option("--engine", type=click.Choice(["processes", "dask"]), default="processes", show_default=True,
                 help="What runs the jobs: processes here, or a Dask cluster."),
    click.option("--scheduler", metavar="ADDRESS",
                 help="The scheduler of a Dask cluster, such as tcp://host:8786.  [default: a cluster made here]"),
)  # fmt: skip


def replayed(  # noqa: PLR0913 - what a run is made of
    functions: Sequence[Function],
    captures: Sequence[Capture],
    plan: Plan,
    reporters: Sequence[Reporter],
    *,
    sharing: Sharing | None,
    unread: Sequence[EmulatorError] = (),
    closings: Sequence[Closing] = (),
) -> Account:
    """Replay every capture through every function, in this process or in jobs, and return the account.

    `unread` are the errors of functions that cannot be read; they are told first.
    """
    reporters = [*reporters, *watchers(functions, captures)]
    if sharing is None:
        audience = Audience(reporters, closings)
        with stopping(audience, None):
            audience.errors(unread)
            return run(functions, captures, plan, audience)
    from emulator.jobs.joining import JoinedAudience  # noqa: PLC0415 - most replays are one job
    from emulator.jobs.replay_jobs import replay_in_jobs  # noqa: PLC0415 - as above

    joined = JoinedAudience(reporters, closings)
    with stopping(joined, sharing):
        joined.errors(unread)
        return replay_in_jobs(functions, captures, plan, joined, sharing=sharing)


@contextmanager
def sigterm_interrupts() -> Iterator[None]:
    """Let SIGTERM interrupt the context as Ctrl-C does."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def stopping(audience: Audience, sharing: Sharing | None) -> Iterator[None]:
    """When the run is stopped, by Ctrl-C or SIGTERM, end its report, and say how to go on."""
    with sigterm_interrupts():
        try:
            yield
        except KeyboardInterrupt:
            from emulator.cli.stopped_run import end_report  # noqa: PLC0415 - few runs are stopped

            end_report(audience, sharing)
            raise


def watchers(functions: Sequence[Function] = (), captures: Sequence[Capture] = ()) -> list[Reporter]:
    """Return what shows how far a run is: nothing, unless stderr is a terminal."""
    if not sys.stderr.isatty():
        return []
    from emulator.cli.progress import Progress  # noqa: PLC0415 - see above
    from emulator.inputs.captures.estimate import estimated_events  # noqa: PLC0415 - see above

    events = estimated_events(captures)
    return [Progress(events * len(functions) if events else None)]
