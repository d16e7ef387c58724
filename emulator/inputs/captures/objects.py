"""Reads a JSON object of many lines: one event, or a batch body of any size.

Which of the two is known only at its end, and `context` or `sentAt` may come after `batch`. So it is read twice, the
second time from a copy, which is kept in memory while it is small and in an anonymous temporary file beyond that.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any, Final

from emulator.inputs.captures.arrays import iter_items
from emulator.inputs.captures.found import Found, Reading, Unreadable, read_slice, refuse_trailing_text, report
from emulator.inputs.captures.ingestion import complete
from emulator.inputs.captures.scanner import CUT_SHORT, MAX_VALUE, MEND, BrokenValueError, Scanner, Slice, too_long
from emulator.values.jsonvalue import JSONTextError, parse

_KEPT_IN_MEMORY: Final = 1 << 20
_JAVASCRIPT: Final = (
    "a key without quotes is JavaScript, not JSON, as in the Pretty view of Segment's debugger; copy the Raw view"
)


@dataclass(frozen=True, slots=True)
class _Member:
    """A key with its raw value; without one where a batch begins, whose items follow."""

    key: str
    raw: Slice | None


@dataclass(slots=True)
class _Skimmed:
    """What a first reading learned: the members but for the batch, whether there is one, and what broke the object."""

    members: dict[str, Slice] = field(default_factory=dict)
    has_batch: bool = False
    error: BrokenValueError | None = None

    @property
    def is_batch_body(self) -> bool:
        return self.has_batch and "type" not in self.members


def read_object(scanner: Scanner) -> Reading:
    """Yield the event, or the completed items of the batch body, at which the scanner stands."""
    start, indent = (scanner.line, scanner.column), scanner.indent
    with tempfile.SpooledTemporaryFile(max_size=_KEPT_IN_MEMORY) as copy:
        skimmed = _skim(scanner, copy)
        small = copy.tell() <= MAX_VALUE
        copy.seek(0)
        if skimmed.is_batch_body:
            yield from _read_batch(Scanner(copy.read, *start, indent), skimmed)
        elif skimmed.error is None:
            yield refuse_trailing_text(scanner) or read_slice(Slice(copy.read(), *start))
            return
        elif small:
            # A line cut short may have swallowed good lines before it was seen to be broken.
            scanner.rewind(copy.read(), *start)
    if skimmed.error is not None:
        scanner.skip_to_sibling(indent, start[0])
        yield report(skimmed.error, scanner, "; no more of its batch was read" if skimmed.is_batch_body else "")
    elif refusal := refuse_trailing_text(scanner):
        yield refusal


def _skim(scanner: Scanner, copy: IO[bytes]) -> _Skimmed:
    """Move over the object, keeping all of it in `copy`."""
    skimmed = _Skimmed()
    opened = scanner.line
    scanner.copy = copy
    try:
        for member in _iter_members(scanner):
            if isinstance(member, _Member) and member.raw is not None:
                skimmed.members[member.key] = member.raw
            elif isinstance(member, _Member):
                skimmed.has_batch = True
            if copy.tell() > MAX_VALUE and not skimmed.is_batch_body:
                raise too_long(opened)
    except BrokenValueError as error:
        skimmed.error = error
    finally:
        scanner.copy = None
    return skimmed


def _read_batch(scanner: Scanner, skimmed: _Skimmed) -> Reading:
    envelope: dict[str, Any] = {}
    for key, raw in skimmed.members.items():
        member = read_slice(raw)
        if isinstance(member, Unreadable):
            yield member
        else:
            envelope[key] = member.value
    try:
        for item in _iter_members(scanner):
            if not isinstance(item, _Member):
                yield _read_item(item, envelope)
    except BrokenValueError:
        # The copy breaks off where the first reading did, and that is reported once.
        return


def _read_item(item: Slice | Unreadable, envelope: dict[str, Any]) -> Found | Unreadable:
    found = read_slice(item) if isinstance(item, Slice) else item
    if isinstance(found, Found) and isinstance(found.value, dict):
        return Found(complete(found.value, envelope), found.line, found.column)
    return found


def _iter_members(scanner: Scanner) -> Iterator[_Member | Slice | Unreadable]:
    """Yield the members of the object at which the scanner stands, and the items of a batch after its member."""
    start = (scanner.indent, scanner.line)
    scanner.peek()
    scanner.skip()
    more = scanner.peek() != b"}"
    while more:
        key = _take_key(scanner, start)
        if key == "batch" and scanner.peek() == b"[":
            yield _Member(key, None)
            yield from iter_items(scanner)
        else:
            _expect(scanner, start, b'{["-0123456789tfnNI', "a value")
            yield _Member(key, scanner.take_value())
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
