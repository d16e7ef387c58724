"""Replays captures through functions in jobs, as one process would."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from emulator.engine.suite import Closing, Plan, no_failures
from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.jobs.joining import JoinedAudience, join
from emulator.jobs.part import Tick
from emulator.jobs.pool import Pool
from emulator.jobs.records import descriptors_of
from emulator.jobs.replay_part import replay_parts
from emulator.jobs.tape import Wanted
from emulator.report import Reporter
from emulator.values.account import Account
from emulator.values.function import Function


@runtime_checkable
class Watcher(Protocol):
    """Shows how far a run is, while its parts are at work."""

    def at(self, events: int, failures: int) -> None:
        """Take how many events there are so far, and how many of them have failures."""


def replay_in_jobs(  # noqa: PLR0913 - what a run is made of
    functions: Sequence[Function],
    captures: Sequence[Capture],
    plan: Plan,
    reporters: Sequence[Reporter],
    *,
    unread: Sequence[EmulatorError] = (),
    jobs: int,
    closing: Closing = no_failures,
) -> Account:
    """Replay in this number of jobs, and return the account.

    A reporter that is a Watcher hears how far the parts are before they are joined.
    """
    parts = replay_parts(functions, captures, plan, Wanted.by(reporters))
    pool = Pool(jobs, tick=_tick(reporters), inherited=descriptors_of(capture.source for capture in captures))
    audience = JoinedAudience(reporters, closing)
    for error in unread:
        audience.error(error)
    return join(pool.run(parts), plan, audience)


def _tick(reporters: Sequence[Reporter]) -> Tick:
    watchers = [each.at for each in reporters if isinstance(each, Watcher)]

    def tick(events: int, failures: int) -> None:
        for at in watchers:
            at(events, failures)

    return tick
