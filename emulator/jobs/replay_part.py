"""Replays a capture, or a few small ones, through one function as a part of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from emulator.engine.replaying import Stage
from emulator.engine.suite import Audience, Plan, run_function
from emulator.inputs.captures import Capture
from emulator.inputs.captures.estimate import text_size
from emulator.inputs.captures.sections import sections
from emulator.jobs.kept import KEPT
from emulator.jobs.part import Tick
from emulator.jobs.records import Records
from emulator.jobs.tape import Tape, Wanted
from emulator.values.function import Function

SMALL = 4_000_000
"""Bytes of captures that are one part: a second's work or two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayPart:
    """Captures through a function. `is_first` is the function's first part, which tells of the function itself."""

    function: Function
    captures: tuple[Capture, ...]
    plan: Plan
    wanted: Wanted
    is_first: bool

    @property
    def title(self) -> str:
        """Destination and first story."""
        more = f" and {len(self.captures) - 1} more" if len(self.captures) > 1 else ""
        return f"{self.function.name} {self.captures[0].story}{more}"

    def run(self, out: BinaryIO, tick: Tick) -> None:
        """Replay, and write down what the reporters of the run need; last, which reply rules were not used."""
        records = Records(out)
        audience = Audience([Tape(records, self.wanted, tick, is_first=self.is_first)])
        function, options = self.function, self.plan.options
        stage = KEPT.started((function, options), lambda: Stage(function, options))
        run_function(function, self.captures, self.plan, audience, stage)
        audience.finish()
        records.add(tuple(rule.index for rule in self.plan.replies.unused()) if self.plan.replies else ())
        records.flush()


def replay_parts(
    functions: Sequence[Function],
    captures: Sequence[Capture],
    plan: Plan,
    wanted: Wanted,
    *,
    split: int | None = None,
) -> Iterator[ReplayPart]:
    """Yield the parts of a run, in the order in which one process would do them.

    With `split`, a capture that has no expectations is cut into sections of so many events.
    """
    for function in functions:
        for number, group in enumerate(_together(_sections(function, captures, plan, split))):
            yield ReplayPart(function=function, captures=group, plan=plan, wanted=wanted, is_first=number == 0)


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
    try:
        return text_size(capture)
    except OSError:
        return 0
