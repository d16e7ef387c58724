"""Defines the marks of a measured file: its statements, the outcomes of its conditions, what may be left unread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from emulator.values.model import BATCH_HANDLER, HANDLERS

MarkKind = Literal["statement", "outcome", "operand"]
ENTRIES = frozenset({*HANDLERS.values(), BATCH_HANDLER})
"""Functions that events come to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing that a run can reach. Its number is its place in the list of its file.

    An `outcome` is a condition's being true, or false; an `operand` is what may be left unread: after `and`, `or`,
    `=>`. `under` is the mark without which this one cannot be reached, None at the top of the file. `reason` says what
    was missing when it was not reached although that one was; for a statement after another one, `past` is that one's
    line. `scope` is the name of the function that it stands in, `text` its code or the condition's. `last` is the last
    line of its own code, without a block that follows.
    """

    kind: MarkKind
    line: int
    last: int
    text: str
    reason: str
    scope: str
    under: int | None
    past: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Where code stands: `under`, `reason`, `scope` and `past` are those that its marks get."""

    under: int | None = None
    reason: str = ""
    scope: str = ""
    past: int | None = None
