"""Defines what the capture readers yield before it becomes an event or an error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from emulator.inputs.captures.scanner import MEND, BrokenValueError, Scanner, Slice
from emulator.values.jsonvalue import JSONTextError, parse


class Found(NamedTuple):
    """A value with the line where it begins."""

    value: Any
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Text that cannot be read, with the reason. `at_end`: the text ended too soon."""

    line: int
    what: str
    at_end: bool = False


Reading = Iterator[Found | Unreadable]


def read_slice(raw: Slice) -> Found | Unreadable:
    """Return the value of a slice, or why there is none."""
    try:
        return Found(parse(raw.raw), raw.line, raw.column)
    except JSONTextError as error:
        column = error.column + (raw.column - 1 if error.line == 1 else 0)
        return Unreadable(raw.line + error.line - 1, f"{error.message} (column {column}); {MEND}")


def report(error: BrokenValueError, scanner: Scanner, lost: str = "") -> Unreadable:
    """Return what to say of a broken value, now that the scanner stands where reading goes on.

    `lost` says what else was not read, if anything.
    """
    more = bool(scanner.peek())
    if error.at_end and not more:
        return Unreadable(error.line, error.what, at_end=True)
    if more and scanner.line > error.line + 1:
        lost += f"; read on from line {scanner.line}"
    elif not more and scanner.line > error.line + 1:
        lost = "; nothing after it was read"
    return Unreadable(error.line, error.what + lost)


def refuse_trailing_text(scanner: Scanner) -> Unreadable | None:
    """Return what to say when a value is followed by more than blanks on its line, and leave that line."""
    if scanner.rest_is_blank():
        return None
    line = scanner.line
    scanner.skip_line()
    return Unreadable(line, "more text after the end of the value; give each value a line of its own")
