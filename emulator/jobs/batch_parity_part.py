"""Compares a function's onBatch with its single handlers in jobs: a part is one capture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from emulator.engine.suite import Audience, Plan
from emulator.inputs.captures import Capture
from emulator.jobs.joining import JoinedAudience, join
from emulator.jobs.part import Tick
from emulator.jobs.pool import Pool
from emulator.jobs.records import Records, descriptors_of
from emulator.jobs.replay_jobs import tick_of
from emulator.jobs.tape import Tape, Wanted
from emulator.tools import batch_parity
from emulator.values.account import Account
from emulator.values.function import Function


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchParityPart:
    """A function that has onBatch, with one capture."""

    function: Function
    capture: Capture
    plan: Plan
    wanted: Wanted

    @property
    def title(self) -> str:
        """Destination and story."""
        return f"batches of {self.function.name} {self.capture.story}"

    def run(self, out: BinaryIO, tick: Tick) -> None:
        """Compare, and write down what the reporters of the run need; last, that it judges no reply rule."""
        records = Records(out)
        batch_parity.run(
            [self.function], [self.capture], self.plan, Audience([Tape(records, self.wanted, tick, is_first=True)])
        )
        records.add(())
        records.flush()


def batch_parity_in_jobs(
    function: Function, captures: Sequence[Capture], plan: Plan, audience: JoinedAudience, *, jobs: int
) -> Account:
    """Compare in jobs, as `batch_parity.run` does in one process, and return the account."""
    batch_parity.refuse_without_batches([function])
    wanted = Wanted.by(audience.reporters)
    parts = [BatchParityPart(function=function, capture=each, plan=plan, wanted=wanted) for each in captures]
    pool = Pool(jobs, tick=tick_of(audience.reporters), inherited=descriptors_of(each.source for each in captures))
    return join(pool.run(parts), plan, audience)
