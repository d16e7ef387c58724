"""Replays captures through functions in jobs, as one process would."""

from __future__ import annotations

from collections.abc import Sequence

from emulator.engine.suite import Plan
from emulator.inputs.captures import Capture
from emulator.jobs.joining import JoinedAudience, join
from emulator.jobs.part import Tick
from emulator.jobs.pool import Pool
from emulator.jobs.records import descriptors_of
from emulator.jobs.replay_part import Way, replay_parts
from emulator.jobs.tape import Wanted
from emulator.report import Reporter
from emulator.values.account import Account
from emulator.values.function import Function


def replay_in_jobs(  # noqa: PLR0913 - what a run is made of
    functions: Sequence[Function],
    captures: Sequence[Capture],
    plan: Plan,
    reporters: Sequence[Reporter],
    *,
    jobs: int,
    tick: Tick,
    way: Way = "replay",
) -> Account:
    """Replay in this number of jobs, and return the account; `tick` hears how many events there are so far."""
    parts = replay_parts(functions, captures, plan, Wanted.by(reporters), way)
    pool = Pool(jobs, tick=tick, inherited=descriptors_of(capture.source for capture in captures))
    return join(pool.run(parts), plan, JoinedAudience(reporters))
