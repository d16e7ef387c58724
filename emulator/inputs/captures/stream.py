"""Opens the bytes of a capture, plain or gzipped; keeps what can be read only once."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import tempfile
import weakref
import zlib
from collections.abc import Callable
from typing import IO, BinaryIO, Final

from emulator.values.words import reason_of

# Segment's S3 objects are named .gz, yet tools may hand them over unpacked: only the first bytes tell.
GZIP: Final = b"\x1f\x8b"
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"

DAMAGE: Final = (OSError, EOFError, zlib.error)
"""What a reader raises when its gzip data is cut short or damaged, or the disk fails."""


def text_reader(stream: io.BufferedIOBase) -> Callable[[int], bytes]:
    """Return a `read(size)` over the text in a seekable `stream`: unpacked, and without a byte order mark.

    It returns at most `size` + 3 bytes, and nothing at the end. Where the data is damaged it raises one of DAMAGE,
    after it has returned what came before.
    """
    packed = stream.read(2) == GZIP
    stream.seek(0)
    source = gzip.GzipFile(fileobj=stream) if packed else stream
    begun = False

    def read(size: int) -> bytes:
        nonlocal begun
        if begun:
            return source.read1(size)
        begun = True
        return source.read(3).removeprefix(_BYTE_ORDER_MARK) + source.read1(size)

    return read


def describe_damage(error: BaseException) -> str:
    """Say in one line what an error of DAMAGE means, and what to do."""
    if isinstance(error, OSError) and not isinstance(error, gzip.BadGzipFile):
        return f"reading fails here: {reason_of(error)}; what came before was read"
    return "the gzip data is damaged or cut short here; what came before was read: fetch the file again"


class Spool:
    """All of a stream that can be read only once, kept in an anonymous temporary file for any number of readers.

    Without a stream it is what the process that started this one keeps as its open file `descriptor`.
    """

    def __init__(self, stream: BinaryIO | None, descriptor: int | None = None) -> None:
        # Closed with the last of its readers, below.
        if descriptor is None:
            self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - see above
        else:
            self._file = os.fdopen(descriptor, "rb", closefd=False)
        weakref.finalize(self, self._file.close)
        if stream is not None:
            shutil.copyfileobj(stream, self._file)
            self._file.flush()

    @property
    def descriptor(self) -> int:
        """The open file, which a process started from here can inherit."""
        return self._file.fileno()

    @property
    def size(self) -> int:
        """The number of bytes."""
        return os.fstat(self.descriptor).st_size

    def open(self) -> io.BufferedReader:
        """Return a reader with a position of its own, at the start."""
        return io.BufferedReader(_Positioned(self))


class _Positioned(io.RawIOBase):
    """Reads a spool at a position of its own, so that its readers do not move one another."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to `offset`, from the start or from here; nothing that reads a capture asks for its end."""
        self._position = offset + (self._position if whence == os.SEEK_CUR else 0)
        return self._position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # any writable buffer; a view is what comes
        data = os.pread(self._spool.descriptor, len(buffer), self._position)
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)
