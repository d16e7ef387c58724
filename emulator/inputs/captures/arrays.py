"""Reads an array of events one item at a time."""

from __future__ import annotations

from collections.abc import Iterator

from emulator.inputs.captures.found import CUT_SHORT, MEND, BrokenValueError, Reading, Slice
from emulator.inputs.captures.scanner import Scanner


def read_array(scanner: Scanner) -> Reading:
    """Yield the values of the array at which the scanner stands, on one line or over many."""
    indent, line = scanner.indent, scanner.line
    try:
        for item in iter_items(scanner):
            yield item.read() if isinstance(item, Slice) else item
    except BrokenValueError as error:
        scanner.skip_to_sibling(indent, line)
        yield scanner.resumed(error, "; no more of its array was read")
    else:
        if refusal := scanner.leave_line():
            yield refusal


def iter_items(scanner: Scanner) -> Iterator[Slice | BrokenValueError]:
    """Yield the raw items of the array at which the scanner stands, and move past its end.

    After a broken item reading goes on at the next line that begins as the item's did. Where there is none, or the
    item stands on the array's own first line, the array is broken with it: BrokenValueError.
    """
    indent, opened = scanner.indent, scanner.line
    scanner.skip()
    is_inline = bool(scanner.peek()) and scanner.line == opened
    while scanner.peek() != b"]":
        try:
            yield _take_item(scanner, opened)
        except BrokenValueError as error:
            if min(scanner.line, error.line) <= opened or not scanner.skip_to_sibling(scanner.indent, scanner.line):
                raise
            yield scanner.resumed(error)
            continue
        if scanner.peek() == b",":
            scanner.skip()
            if scanner.peek() == b"]":
                yield BrokenValueError(scanner.line, "a comma before the end of the array; take it out")
        elif is_inline and scanner.is_sibling(indent, opened):
            # A whole array on one line has items of the file after it, not of its own.
            raise scanner.not_closed(opened, scanner.line)
        elif scanner.peek() not in {b"", b"]", b"}", b":"}:
            yield BrokenValueError(scanner.line, "a comma is missing before this item; put one in")
    scanner.skip()


def _take_item(scanner: Scanner, opened: int) -> Slice:
    byte = scanner.peek()
    if not byte:
        raise BrokenValueError(opened, CUT_SHORT.format("array"), at_end=True)
    if byte in {b",", b":", b"}"}:
        what = f"not JSON: expected an item of the array (column {scanner.column}); {MEND}"
        raise BrokenValueError(scanner.line, what)
    return scanner.take_value()
