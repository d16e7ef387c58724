"""Splits a stream of JSON text into its values without holding more than one of them.

Why not an existing streaming parser: every value must go through `jsonvalue.parse`, which wants its raw bytes; every
event needs the line it began on, for reports; and one broken value must not hide the good ones after it. Event-based
parsers give numbers their own types, know no lines, and end at the first fault.

The scanner looks at brackets and strings only; whether a cut-out value is JSON, `jsonvalue.parse` decides. It calls a
value broken as soon as no JSON text could begin so: a line break inside a string, a bracket closed by another kind,
or an object that starts a line where only a comma or an end could stand. The last is how a line cut short is told
from a document written over many lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from emulator.inputs.captures.found import CUT_SHORT, MAX_VALUE, MEND, BrokenValueError, Slice, too_long
from emulator.inputs.captures.stream import DAMAGE, describe_damage

CHUNK: Final = 1 << 16

_SPACE: Final = re.compile(rb"[ \t\r\n]*+")
_BLANK: Final = re.compile(rb"[ \t\r]*+")
_TO_BRACKET: Final = re.compile(rb'(?:[^"\[\]{}]++|"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+")*+')
_STRING: Final = re.compile(rb'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"')
_STRING_SO_FAR: Final = re.compile(rb'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+')
# White space of JSON only: a form feed, which `peek` does not pass over, is part of what is not a JSON value.
_SCALAR: Final = re.compile(rb'[^ \t\r\n,:"\[\]{}]*+')
_QUOTE, _NEWLINE = b'"\n'
_CLOSER: Final = {ord("{"): ord("}"), ord("["): ord("]")}
_UNFINISHED: Final = b",:[{"


class Scanner:
    """A position in a stream of JSON text. `line` and `column` count from 1; `indent` is what the line began with.

    `damage` says what is wrong with the stream itself, once it has ended before its time.
    """

    def __init__(self, read: Callable[[int], bytes], line: int = 1, *, chunk: int = CHUNK) -> None:
        self.line = line
        self.indent = b""
        self.damage: str | None = None
        self._read = read
        self._chunk = chunk
        self._buffer = b""
        self._at = 0
        self._line_start = 0  # an index into the buffer; negative when the line began before it
        self._mark: tuple[int, int, int] | None = None  # an index into the buffer, a line and a column

    @property
    def column(self) -> int:
        """The column of the position, in bytes."""
        return self._at - self._line_start + 1

    def peek(self) -> bytes:
        """Move over whitespace and return the next byte, or nothing at the end."""
        if self._buffer.startswith(b"\n{", self._at):
            # The next line of a file of lines: by far the most common step, so it is taken at once.
            self._at = self._line_start = self._at + 1
            self.line += 1
            self.indent = b""
            return b"{"
        while True:
            end = self._match_end(_SPACE, self._at)
            newline = self._buffer.rfind(b"\n", self._at, end)
            if newline >= 0 or end - self._at > CHUNK:
                self._advance(newline + 1 if newline >= 0 else end)
            if end < len(self._buffer) or not self._grow():
                break
        end = self._match_end(_SPACE, self._at)
        if self._line_start == self._at:
            self.indent = self._buffer[self._at : end]
        self._advance(end)
        return self._buffer[end : end + 1]

    def skip(self, count: int = 1) -> None:
        """Move on by `count` bytes that `peek` or `line_ahead` has shown."""
        self._at += count

    def take_value(self) -> Slice:
        """Return the value that begins here and move past it, or raise BrokenValueError and stay.

        `peek` has shown that something begins here: no comma, colon or closing bracket.
        """
        first = self._buffer[self._at]
        if first in _CLOSER:
            return self._cut(self._end_of_brackets())
        return self._cut(self._end_of_string() if first == _QUOTE else self._end_of_scalar())

    def line_ahead(self, longest: int) -> bytes | None:
        """Return the rest of the line without its end and without moving, or None when it is over `longest` bytes."""
        while (end := self._buffer.find(b"\n", self._at)) < 0:
            if len(self._buffer) - self._at > longest:
                return None
            if not self._grow():
                return self._buffer[self._at :]
        return self._buffer[self._at : end]

    def mark(self) -> None:
        """Keep all text from here on, until `release`."""
        self._mark = self._at, self.line, self.column

    def rewind(self) -> None:
        """Go back to the mark."""
        assert self._mark is not None
        self._at, self.line, column = self._mark
        self._line_start = self._at - column + 1

    def release(self) -> Slice:
        """Take the mark away, and return the text since."""
        assert self._mark is not None
        (start, line, column), self._mark = self._mark, None
        return Slice(self._buffer[start : self._at], line, column)

    def leave_line(self) -> BrokenValueError | None:
        """Move to the end of the line when it is blank; else to the next line, and return what to say of the rest."""
        while (end := self._match_end(_BLANK, self._at)) == len(self._buffer) and self._grow():
            pass
        self._advance(end)
        if self._buffer[end : end + 1] in {b"", b"\n"}:
            return None
        error = BrokenValueError(self.line, "more text after the end of the value; give each value a line of its own")
        while (newline := self._buffer.find(b"\n", self._at)) < 0:
            self._advance(len(self._buffer))
            if not self._grow():
                return error
        self._advance(newline + 1)
        return error

    def resumed(self, error: BrokenValueError, lost: str = "") -> BrokenValueError:
        """Return what to say of a broken value, now that reading goes on here; `lost` says what else was not read."""
        more = bool(self.peek())
        if error.at_end and not more:
            return error
        if self.line > error.line + 1:
            lost = f"{lost}; read on from line {self.line}" if more else "; nothing after it was read"
        return BrokenValueError(error.line, error.what + lost)

    def skip_to_sibling(self, indent: bytes, line: int) -> bool:
        """Move to the first line after `line` that begins with exactly `indent` and a bracket, if need be to the end.

        In a file of lines that is the next event, and in an indented array the next item. False without one.
        """
        if self.is_sibling(indent, line):
            return True
        sibling = re.compile(rb"\n" + re.escape(indent) + rb"(?=[{\[])")
        while (match := sibling.search(self._buffer, self._at)) is None:
            kept = len(indent) + 1
            self._advance(max(self._at, len(self._buffer) - kept))
            if not self._grow():
                self._advance(len(self._buffer))
                return False
        self._advance(match.end())
        self.indent = indent
        return True

    def not_closed(self, opened: int, line: int) -> BrokenValueError:
        """Return the error for a value, begun on line `opened`, that is open where another begins on `line`."""
        return BrokenValueError(
            opened, f"not JSON: the value that begins here is not closed before line {line}; {MEND}"
        )

    def is_sibling(self, indent: bytes, line: int) -> bool:
        """Return whether the position begins a line after `line` with exactly `indent` and a bracket."""
        return self.line > line and self.column == len(indent) + 1 and self.peek() in {b"{", b"["}

    def give_up(self) -> None:
        """Move to the end, reading nothing more."""
        self._advance(len(self._buffer))
        self._read = lambda _: b""

    def _end_of_brackets(self) -> int:
        """Return where the array or object that begins here ends."""
        closers = bytearray()
        scanned = 0
        while True:
            at = self._match_end(_TO_BRACKET, self._at + scanned)
            byte = self._buffer[at] if at < len(self._buffer) else _QUOTE
            scanned = at - self._at
            if byte == _QUOTE:
                self._read_more_of_string(at)
                continue
            if byte in _CLOSER:
                self._refuse_sibling(at, closers)
                closers.append(_CLOSER[byte])
            elif closers.pop() != byte:
                raise self._broken(at + 1)
            if not closers:
                return at + 1
            scanned += 1

    def _end_of_string(self) -> int:
        while (end := self._match_end(_STRING, self._at)) == self._at:
            self._read_more_of_string(self._at)
        return end

    def _end_of_scalar(self) -> int:
        while (end := self._match_end(_SCALAR, self._at)) == len(self._buffer) and self._grow():
            pass
        return end

    def _read_more_of_string(self, start: int) -> None:
        """Read on where the buffer ends inside the string that begins at `start`, or between two tokens."""
        end = self._match_end(_STRING_SO_FAR, start)
        if self._buffer[end : end + 1] == b"\n" or self._buffer[end : end + 2] == b"\\\n":
            raise self._broken(end + 1)
        if not self._grow():
            raise BrokenValueError(self.line, CUT_SHORT.format("value"), at_end=True)

    def _refuse_sibling(self, start: int, closers: bytearray) -> None:
        """Raise when the bracket at `start` begins a line as this value's line began, where no bracket can follow."""
        before = start - len(self.indent) - 1
        if before <= self._at or self._buffer[before:start] != b"\n" + self.indent:
            return
        while self._buffer[before] in b" \t\r\n":
            before -= 1
        last = self._buffer[before]
        if last not in _UNFINISHED or (last in b",{" and closers[-1] == _CLOSER[ord("{")]):
            raise self.not_closed(self.line, self.line + self._buffer.count(b"\n", self._at, start))

    def _broken(self, end: int) -> BrokenValueError:
        found = Slice(self._buffer[self._at : end], self.line, self.column).read()
        return found if isinstance(found, BrokenValueError) else BrokenValueError(self.line, f"not JSON; {MEND}")

    def _match_end(self, pattern: re.Pattern[bytes], start: int) -> int:
        match = pattern.match(self._buffer, start)
        return match.end() if match else start

    def _cut(self, end: int) -> Slice:
        start, line, _ = self._mark or (self._at, self.line, self.column)
        if end - start > MAX_VALUE:
            raise too_long(line)
        value = Slice(self._buffer[self._at : end], self.line, self.column)
        self._advance(end)
        return value

    def _advance(self, end: int) -> None:
        newline = self._buffer.rfind(b"\n", self._at, end)
        if newline >= 0:
            self.line += self._buffer.count(b"\n", self._at, end)
            self._line_start = newline + 1
        self._at = end

    def _grow(self) -> bool:
        """Read on past what is kept, dropping what was passed; False when there is no more."""
        start, line, column = self._mark or (self._at, self.line, self.column)
        kept = self._buffer[start:]
        if len(kept) > MAX_VALUE:
            raise too_long(line)
        # Reading as much as is kept makes the copying of a long value cost no more than the value.
        more = self._read_on(max(self._chunk, len(kept)))
        if not more:
            return False
        self._buffer = kept + more
        self._line_start -= start
        self._at -= start
        self._mark = self._mark and (0, line, column)
        return True

    def _read_on(self, size: int) -> bytes:
        if self.damage is not None:
            return b""
        try:
            return self._read(size)
        except DAMAGE as error:
            self.damage = describe_damage(error)
            return b""
