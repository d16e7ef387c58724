"""Replays a capture, or a few small ones, through one function as a part of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from emulator.engine.suite import Audience, Plan, run_function
from emulator.errors import UsageError
from emulator.inputs.captures import Capture
from emulator.inputs.captures.sections import sections
from emulator.jobs.part import Tick
from emulator.jobs.records import Records
from emulator.jobs.tape import Tape, Wanted
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER

Way = Literal["replay", "batch-parity"]
SMALL = 4_000_000
"""Bytes of captures that are one part: a second's work or two."""
_PACKED = 8
"""How much smaller gzip makes events."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayPart:
    """Captures through a function. `is_first` is the function's first part, which tells of the function itself."""

    function: Function
    captures: tuple[Capture, ...]
    plan: Plan
    wanted: Wanted
    is_first: bool
    way: Way = "replay"

    @property
    def title(self) -> str:
        """Destination and first story."""
        more = f" and {len(self.captures) - 1} more" if len(self.captures) > 1 else ""
        return f"{self.function.name} {self.captures[0].story}{more}"

    def run(self, out: BinaryIO, tick: Tick) -> None:
        """Replay, and write down what the reporters of the run need; last, which reply rules were not used."""
        records = Records(out)
        audience = Audience([Tape(records, self.wanted, tick, is_first=self.is_first)])
        if self.way == "batch-parity":
            from emulator.tools import batch_parity  # noqa: PLC0415 - a replay works without any tool

            batch_parity.run([self.function], self.captures, self.plan, audience)
        else:
            run_function(self.function, self.captures, self.plan, audience)
            audience.finish()
        records.add(tuple(rule.index for rule in self.plan.replies.unused()) if self.plan.replies else ())
        records.flush()


def replay_parts(  # noqa: PLR0913 - what a run is made of
    functions: Sequence[Function],
    captures: Sequence[Capture],
    plan: Plan,
    wanted: Wanted,
    *,
    way: Way = "replay",
    split: int | None = None,
) -> Iterator[ReplayPart]:
    """Yield the parts of a run, in the order in which one process would do them.

    With `split`, a capture that has no expectations is cut into sections of so many events.
    """
    if way == "batch-parity":
        functions = _batching(functions)
    for function in functions:
        for number, group in enumerate(_together(_sections(function, captures, plan, split))):
            yield ReplayPart(function=function, captures=group, plan=plan, wanted=wanted, is_first=number == 0, way=way)


def _sections(function: Function, captures: Sequence[Capture], plan: Plan, split: int | None) -> Iterator[Capture]:
    for capture in captures:
        if split is None or plan.conditions(function, capture.story).has_expectations:
            yield capture
        else:
            yield from sections(capture, split)


def _together(captures: Iterable[Capture]) -> Iterator[tuple[Capture, ...]]:
    """Yield a large capture alone, small ones that follow one another together: to start a worker has a price."""
    group: list[Capture] = []
    bytes_ = 0
    for capture in captures:
        size = size_of(capture)
        if group and bytes_ + size > SMALL:
            yield tuple(group)
            group, bytes_ = [], 0
        group.append(capture)
        bytes_ += size
    if group:
        yield tuple(group)


def size_of(capture: Capture) -> int:
    """Return about how many bytes of text there are to read, 0 when the file is gone."""
    source = capture.source
    try:
        size = source.stat().st_size if isinstance(source, Path) else source.size
    except OSError:
        return 0
    return size * _PACKED if capture.label.endswith(".gz") else size


def _batching(functions: Sequence[Function]) -> list[Function]:
    found = [function for function in functions if BATCH_HANDLER in function.handlers]
    if not found:
        raise UsageError(f"--batch-parity: {', '.join(each.name for each in functions)}: no onBatch here")
    return found
