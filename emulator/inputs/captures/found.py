"""Defines what reading a capture cuts out of it: values, and errors for what cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from emulator.values.jsonvalue import JSONTextError, parse

MAX_VALUE: Final = 1 << 24
"""The most bytes of one value: 16 MB, 500 times what Segment takes as one event, 30 times what it takes as a batch."""

CUT_SHORT: Final = "the text ends inside the {} that begins here; was the file cut short?"
MEND: Final = "mend it or leave it out"


class Found(NamedTuple):
    """A value, and the line and column (in bytes, from 1) where it began."""

    value: Any
    line: int
    column: int


class BrokenValueError(Exception):
    """A value cannot be read. `what` says why and what to do; `at_end` says that the text ended inside it.

    It is raised where nobody knows yet at which place reading goes on, and yielded once the scanner stands there.
    """

    def __init__(self, line: int, what: str, *, at_end: bool = False) -> None:
        super().__init__(what)
        self.line = line
        self.what = what
        self.at_end = at_end


Reading = Iterator[Found | BrokenValueError]


class Slice(NamedTuple):
    """The raw bytes of one value, and the line and column where it began."""

    raw: bytes
    line: int
    column: int

    def read(self) -> Found | BrokenValueError:
        """Return the value, or why there is none."""
        try:
            return Found(parse(self.raw), self.line, self.column)
        except JSONTextError as error:
            column = error.column + (self.column - 1 if error.line == 1 else 0)
            return BrokenValueError(self.line + error.line - 1, f"{error.message} (column {column}); {MEND}")


def too_long(line: int) -> BrokenValueError:
    """Return the error for a value, begun on `line`, that is more than an event can be."""
    what = f"a value of more than {MAX_VALUE >> 20} MB; Segment takes 32 KB, and 500 KB as a batch; {MEND}"
    return BrokenValueError(line, what)
