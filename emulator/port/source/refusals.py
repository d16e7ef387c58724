"""What cannot be ported: one line for each place, and all of a file's at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from emulator.errors import EmulatorError


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """One place that has no equal in JavaScript, `line` and `column` from 1; `what` ends in what to write instead."""

    path: str
    line: int
    column: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.what}"


class PortError(EmulatorError):
    """A function cannot be ported; its author mends every place that `refusals` names."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__("\n".join(str(each) for each in refusals))
        self.refusals = tuple(refusals)
