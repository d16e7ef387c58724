"""Cuts a capture of lines into sections of so many events, each of which can be read by itself."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path

from emulator.inputs.captures.capture_files import Capture
from emulator.inputs.captures.stream import DAMAGE, GZIP
from emulator.values.jsonvalue import JSONTextError, parse


@dataclass(frozen=True, slots=True)
class Section:
    """The text of a source from `start` on, unpacked, `length` bytes of it, or all that follows."""

    capture: Capture
    start: int
    length: int | None

    @property
    def size(self) -> int:
        """About how many bytes there are to read."""
        return self.length or 0

    def open(self) -> io.BufferedReader:
        """Return a reader at the section's start."""
        return io.BufferedReader(_Text(unpacked(self.capture), self.start, self.length), 1 << 16)


class _Text(io.RawIOBase):
    """Reads a section; its own reader keeps what it needs to go back to the start."""

    def __init__(self, stream: io.BufferedIOBase, start: int, length: int | None) -> None:
        self._stream, self._start, self._length = stream, start, length
        self._at = 0
        stream.seek(start)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + (self._at if whence == io.SEEK_CUR else 0)
        self._stream.seek(self._start + self._at)
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # any writable buffer; a view is what comes
        left = len(buffer) if self._length is None else min(len(buffer), self._length - self._at)
        data = self._stream.read(left)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def unpacked(capture: Capture) -> io.BufferedIOBase:
    """Return a reader of a capture's text, which knows positions in the text."""
    source = capture.source
    stream: io.BufferedIOBase = source.open("rb") if isinstance(source, Path) else source.open()
    packed = stream.read(2) == GZIP
    stream.seek(0)
    return _Unpacked(stream) if packed else stream


class _Unpacked(gzip.GzipFile):
    """Unpacked text, which closes its packed file along with itself."""

    def __init__(self, packed: io.BufferedIOBase) -> None:
        super().__init__(fileobj=packed)
        self._packed = packed

    def close(self) -> None:
        super().close()
        self._packed.close()


def sections(capture: Capture, events: int) -> Iterator[Capture]:
    """Yield the capture in sections of so many events.

    Cut is between lines that each are one event. From the first line on that is none, such as the beginning of an
    array, of a batch or of an object written over many lines, all is one section.
    """
    start = at = line = 0
    first, count = 0, 0
    begun = 1
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(closing(unpacked(capture)))
            for text in stream:
                line += 1
                if not _is_event(text):
                    if text.strip():
                        break
                elif count == events:
                    yield _section(capture, start, at - start, first, begun)
                    start, first, begun, count = at, first + count, line, 1
                else:
                    count += 1
                at += len(text)
        except DAMAGE:
            # Whoever reads the last section tells of it.
            pass
    yield _section(capture, start, None, first, begun) if start else capture


def _is_event(text: bytes) -> bool:
    if not text.startswith(b"{") or b'"batch"' in text:
        return False
    try:
        parse(text)
    except JSONTextError:
        return False
    return True


def _section(capture: Capture, start: int, length: int | None, first: int, line: int) -> Capture:
    return replace(capture, source=Section(capture, start, length), first=first, first_line=line)
