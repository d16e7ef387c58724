"""Makes standard input, output and error usable whatever they are: closed, full, or a pipe that nobody reads."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from typing import Any

from emulator.values.named_files import NamedFile


class _Output(NamedFile):
    """Standard output. Once its reader has gone, as `head` does, the rest goes nowhere and the command goes on.

    So the exit code says how the run ended and not how long somebody cared to read.
    """

    has_reader = True

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            # What is left in the buffer is written once more when Python ends.
            _silence(self.fileno())
            if not isinstance(error, BrokenPipeError):
                raise
            _Output.has_reader = False
            return len(data)


class _Errors(NamedFile):
    """Standard error. What cannot be written there can be told nowhere, and changes no exit code."""

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError:
            _silence(self.fileno())
            return len(data)


def has_reader() -> bool:
    """Return whether anybody still reads standard output, as far as is known."""
    return _Output.has_reader


@contextlib.contextmanager
def usable() -> Iterator[None]:
    """Put the streams of this module in place of Python's own for as long as the context lasts."""
    _open_what_is_closed()
    _Output.has_reader = True
    before = sys.stdin, sys.stdout, sys.stderr, sys.unraisablehook
    sys.stdin = sys.stdin or io.TextIOWrapper(io.FileIO(0, closefd=False))
    sys.stdout = _text(_Output(1, "standard output", closefd=False), sys.stdout)
    sys.stderr = _text(_Errors(2, "standard error", closefd=False), sys.stderr)
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr, sys.unraisablehook = before


def _open_what_is_closed() -> None:
    """A file that is opened later would get the number of a stream that is closed, and be taken for it.

    Nothing is there to be read, and what is told on standard error is lost; yet a report must not be lost in silence.
    """
    for descriptor, flags in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(descriptor)
        except OSError:
            # The lowest free number is the one that is given out.
            os.open(os.devnull, flags)
            os.set_inheritable(descriptor, True)


def _text(raw: NamedFile, before: Any) -> io.TextIOWrapper:
    encoding, errors = (before.encoding, before.errors) if before else ("utf-8", "backslashreplace")
    return io.TextIOWrapper(io.BufferedWriter(raw), encoding, errors, line_buffering=raw.isatty())


def _silence(descriptor: int) -> None:
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
