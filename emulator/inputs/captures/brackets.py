"""Reads arrays and objects on one line or many: an array of events, one event, a batch body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from emulator.inputs.captures.found import CUT_SHORT, MEND, BrokenValueError, Found, Reading, Slice
from emulator.inputs.captures.ingestion import complete
from emulator.inputs.captures.scanner import Scanner
from emulator.values.jsonvalue import JSONTextError, parse

_JAVASCRIPT = (
    "a key without quotes is JavaScript, not JSON, as in the Pretty view of Segment's debugger; copy the Raw view"
)


def read_array(scanner: Scanner) -> Reading:
    """Yield the values of the array at which the scanner stands, on one line or over many."""
    indent, line = scanner.indent, scanner.line
    try:
        for item in _iter_items(scanner):
            yield item.read() if isinstance(item, Slice) else item
    except BrokenValueError as error:
        scanner.skip_to_sibling(indent, line)
        yield scanner.resumed(error, "; no more of its array was read")
    else:
        if refusal := scanner.leave_line():
            yield refusal


def _iter_items(scanner: Scanner) -> Iterator[Slice | BrokenValueError]:
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


@dataclass(slots=True)
class _Members:
    """What an object holds: its members but for the batch, and the items of that, None without one."""

    named: dict[str, Slice] = field(default_factory=dict)
    items: list[Slice | BrokenValueError] | None = None


def read_object(scanner: Scanner) -> Reading:
    """Yield the event, or the completed items of the batch body, at which the scanner stands.

    Which of the two is known only at its end, and `context` or `sentAt` may come after `batch`.
    """
    indent, line = scanner.indent, scanner.line
    members, broken = _Members(), None
    scanner.mark()
    try:
        _read_members(scanner, members)
    except BrokenValueError as error:
        broken = error
    is_batch = members.items is not None and "type" not in members.named
    if broken and not is_batch:
        # A line cut short may have swallowed good lines before it was seen to be broken.
        scanner.rewind()
    whole = scanner.release()
    if is_batch:
        yield from _completed(members)
    if broken:
        scanner.skip_to_sibling(indent, line)
        yield scanner.resumed(broken, "; no more of its batch was read" if is_batch else "")
    elif refusal := scanner.leave_line():
        yield refusal
    elif not is_batch:
        yield whole.read()


def _completed(batch: _Members) -> Reading:
    envelope: dict[str, Any] = {}
    for key, raw in batch.named.items():
        member = raw.read()
        if isinstance(member, BrokenValueError):
            yield member
        else:
            envelope[key] = member.value
    for item in batch.items or ():
        found = item.read() if isinstance(item, Slice) else item
        if isinstance(found, Found) and isinstance(found.value, dict):
            found = found._replace(value=complete(found.value, envelope))
        yield found


def _read_members(scanner: Scanner, members: _Members) -> None:
    """Take the members of the object at which the scanner stands, as far as it can be read."""
    start = (scanner.indent, scanner.line)
    scanner.skip()
    more = scanner.peek() != b"}"
    while more:
        key = _take_key(scanner, start)
        if key == "batch" and scanner.peek() == b"[":
            members.items = members.items or []
            for item in _iter_items(scanner):
                members.items.append(item)
        else:
            _expect(scanner, start, b'{["-0123456789tfnNI', "a value")
            members.named[key] = scanner.take_value()
        more = _expect(scanner, start, b",}", "a comma or the end of the object") == b","
        scanner.skip()


def _take_key(scanner: Scanner, start: tuple[bytes, int]) -> str:
    byte = scanner.peek()
    if byte.isalpha() or byte in {b"_", b"$"}:
        raise BrokenValueError(scanner.line, _JAVASCRIPT)
    _expect(scanner, start, b'"', "a key in double quotes")
    raw = scanner.take_value()
    _expect(scanner, start, b":", "a colon")
    scanner.skip()
    try:
        return str(parse(raw.raw))
    except JSONTextError as error:
        what = f"{error.message} (column {raw.column + error.column - 1}); {MEND}"
        raise BrokenValueError(raw.line, what) from None


def _expect(scanner: Scanner, start: tuple[bytes, int], wanted: bytes, what: str) -> bytes:
    """Return the next byte when it is one of those wanted; `start` is the object's own indentation and line."""
    byte = scanner.peek()
    if not byte:
        raise BrokenValueError(start[1], CUT_SHORT.format("object"), at_end=True)
    if byte in wanted:
        return byte
    if scanner.is_sibling(*start):
        raise scanner.not_closed(start[1], scanner.line)
    raise BrokenValueError(scanner.line, f"not JSON: expected {what} (column {scanner.column}); {MEND}")
