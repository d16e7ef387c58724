"""Splits a capture's text into events, one at a time: single events, arrays, batch bodies, and lines of them.

A file is a sequence of values, each on a line of its own or written over many. An array stands for its items, and an
object with an array `batch` and no `type` is a batch body: its items are completed as Segment's ingestion would.

What cannot be read is a CaptureError among the events. Reading goes on at the next line that begins as the unreadable
value's line did, with the same indentation and a bracket: in a file of lines that is the next event, in an indented
array the next item.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from emulator.errors import CaptureError
from emulator.inputs.captures.brackets import read_array, read_object
from emulator.inputs.captures.found import BrokenValueError, Found, Reading, Slice
from emulator.inputs.captures.scanner import CHUNK, Scanner
from emulator.inputs.captures.stream import text_reader
from emulator.values.jsonvalue import JSONTextError, parse
from emulator.values.model import Event
from emulator.values.words import reason_of

_LONG_LINE: Final = 1 << 20
_PRETTY_VIEW: Final = re.compile(rb"(?:window\.)?[Aa]nalytics\.\w+\(")


def iter_capture(
    source: Path | io.BufferedIOBase, name: str, *, chunk: int = CHUNK, line: int = 1
) -> Iterator[Event | CaptureError]:
    """Yield the events of a capture, and a CaptureError for each part of it that cannot be read.

    `source` is a file, or a seekable stream of bytes that is closed in the end; plain or gzipped. `name` is how places
    call it: `name:line`. Where several events begin on one line, all but the first have `name:line:column` (in bytes,
    from 1). Any JSON value is an Event here, object or not. Memory holds one event at a time; `chunk` is how many
    bytes are read at once, `line` the number of the first line.
    """
    try:
        stream = source.open("rb") if isinstance(source, Path) else source
        reader = text_reader(stream)
    except OSError as error:
        yield CaptureError(name, f"cannot be opened: {reason_of(error)}")
        return
    with closing(stream):
        yield from _placed(Scanner(reader, line, chunk=chunk), name)


def _placed(scanner: Scanner, name: str) -> Iterator[Event | CaptureError]:
    last = 0
    for found in _values(scanner):
        if isinstance(found, Found):
            place = f"{name}:{found.line}" if found.line != last else f"{name}:{found.line}:{found.column}"
            last = found.line
            yield Event(value=found.value, place=place)
        elif not (found.at_end and scanner.damage):
            yield CaptureError(f"{name}:{found.line}", found.what)
    if scanner.damage:
        yield CaptureError(f"{name}:{scanner.line}", scanner.damage)


def _values(scanner: Scanner) -> Reading:
    while byte := scanner.peek():
        if byte == b"[":
            yield from read_array(scanner)
        elif found := _read_line(scanner, byte):
            yield found
        else:
            yield from read_object(scanner)


def _read_line(scanner: Scanner, byte: bytes) -> Found | BrokenValueError | None:
    """Return what the rest of this line is, or None when it may be the beginning of a longer object."""
    line = scanner.line_ahead(_LONG_LINE)
    if byte != b"{":
        return _read_odd_line(scanner, line)
    if line is None or b'"batch"' in line:
        return None
    try:
        found = Found(parse(line), scanner.line, scanner.column)
    except JSONTextError:
        return None
    scanner.skip(len(line))
    return found


def _read_odd_line(scanner: Scanner, line: bytes | None) -> Found | BrokenValueError:
    """Return what a line is that begins with neither an object nor an array."""
    start = scanner.line
    if line is None or b"\0" in line:
        scanner.give_up()
        return BrokenValueError(start, "not JSON; a capture is JSON in UTF-8, plain or gzipped")
    if _PRETTY_VIEW.match(line):
        scanner.skip_to_sibling(b"", start)
        what = "this is the Pretty view of Segment's debugger, which is JavaScript; copy the Raw view instead"
        return scanner.resumed(BrokenValueError(start, what))
    found = Slice(line, start, scanner.column).read()
    scanner.skip(len(line))
    return found
