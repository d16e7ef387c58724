"""Replays one capture through one function as a part of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Literal

from emulator.engine.suite import Audience, Capture, Plan, run_function
from emulator.errors import UsageError
from emulator.jobs.part import Tick
from emulator.jobs.records import Records
from emulator.jobs.tape import Tape, Wanted
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER

Way = Literal["replay", "batch-parity"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayPart:
    """A capture through a function. `is_first` is the function's first part, which tells of the function itself."""

    function: Function
    capture: Capture
    plan: Plan
    wanted: Wanted
    is_first: bool
    way: Way = "replay"

    @property
    def title(self) -> str:
        """Destination and story."""
        return f"{self.function.name} {self.capture.story}"

    def run(self, out: BinaryIO, tick: Tick) -> None:
        """Replay, and write down what the reporters of the run need; last, which reply rules were not used."""
        records = Records(out)
        audience = Audience([Tape(records, self.wanted, tick, is_first=self.is_first)])
        if self.way == "batch-parity":
            from emulator.tools import batch_parity  # noqa: PLC0415 - a replay works without any tool

            batch_parity.run([self.function], [self.capture], self.plan, audience)
        else:
            run_function(self.function, [self.capture], self.plan, audience)
            audience.finish()
        records.add(tuple(rule.index for rule in self.plan.replies.unused()) if self.plan.replies else ())
        records.flush()


def replay_parts(
    functions: Sequence[Function], captures: Iterable[Capture], plan: Plan, wanted: Wanted, way: Way = "replay"
) -> Iterator[ReplayPart]:
    """Yield the parts of a run, in the order in which one process would do them."""
    captures = list(captures)
    if way == "batch-parity":
        functions = _batching(functions)
    for function in functions:
        for number, capture in enumerate(captures):
            yield ReplayPart(
                function=function, capture=capture, plan=plan, wanted=wanted, is_first=number == 0, way=way
            )


def _batching(functions: Sequence[Function]) -> list[Function]:
    found = [function for function in functions if BATCH_HANDLER in function.handlers]
    if not found:
        raise UsageError(f"--batch-parity: {', '.join(each.name for each in functions)}: no onBatch here")
    return found
