"""Replays captures through functions in jobs, as one process would."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from emulator.engine.suite import Plan
from emulator.errors import UsageError
from emulator.inputs.captures import Capture
from emulator.jobs.dask_cluster import DaskCluster
from emulator.jobs.joining import JoinedAudience, join
from emulator.jobs.part import Tick
from emulator.jobs.pool import Pool
from emulator.jobs.records import descriptors_of
from emulator.jobs.replay_part import replay_parts
from emulator.jobs.result_folder import ResultFolder
from emulator.jobs.tape import Wanted
from emulator.report import Reporter
from emulator.values.account import Account
from emulator.values.function import Function


@runtime_checkable
class Watcher(Protocol):
    """Shows how far a run is, while its parts are at work."""

    def at(self, events: int, failures: int) -> None:
        """Take how many events there are so far, and how many of them have failures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """How a run is shared: among `jobs` processes, or among the workers of a Dask cluster with `cluster`.

    `scheduler` is that of a cluster that is there. `split` is how many events of a capture are a part. `folder` keeps
    what parts wrote, `resume` takes what is in it already; `turn` hears whose text comes next.
    """

    jobs: int
    cluster: bool = False
    scheduler: str | None = None
    split: int | None = None
    folder: Path | None = None
    resume: bool = False
    turn: Callable[[str | None], None] | None = None


def replay_in_jobs(
    functions: Sequence[Function],
    captures: Sequence[Capture],
    plan: Plan,
    audience: JoinedAudience,
    *,
    sharing: Sharing,
) -> Account:
    """Replay in jobs, and return the account.

    A reporter that is a Watcher hears how far the parts are before they are joined.
    """
    parts = replay_parts(functions, captures, plan, Wanted.by(audience.reporters), split=sharing.split)
    inherited = descriptors_of(capture.source for capture in captures)
    if sharing.cluster and inherited:
        raise UsageError("--engine dask: a cluster cannot read standard input; save the events to a file")
    folder = ResultFolder(sharing.folder, resume=sharing.resume) if sharing.folder else None
    tick = tick_of(audience.reporters)
    workers = (
        DaskCluster(sharing.scheduler, sharing.jobs, tick=tick, files=folder)
        if sharing.cluster
        else Pool(sharing.jobs, tick=tick, inherited=inherited, files=folder)
    )
    done = folder.run(parts, workers.run) if folder else workers.run(parts)
    return join(done, plan, audience, sharing.turn)


def tick_of(reporters: Sequence[Reporter]) -> Tick:
    """Return what tells those of the reporters how far a run is that are Watchers."""
    watchers = [each.at for each in reporters if isinstance(each, Watcher)]

    def tick(events: int, failures: int) -> None:
        for at in watchers:
            at(events, failures)

    return tick
