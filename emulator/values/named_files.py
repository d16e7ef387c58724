"""Writes files whose errors say which file they are about."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from emulator.errors import UsageError
from emulator.values.words import reason_of


class NamedFile(io.FileIO):
    """A file to write, unbuffered: its errors carry a file name, as those of opening a file do."""

    def __init__(self, file: Path | int, shown: str, mode: str = "w", *, closefd: bool = True) -> None:
        super().__init__(file, mode, closefd=closefd)
        self._shown = shown

    def write(self, data: Any, /) -> int:
        """Write, and name the file when that fails: a full disk says no more than that a disk is full."""
        try:
            return super().write(data)
        except OSError as error:
            raise OSError(error.errno, error.strerror, self._shown) from None


@contextmanager
def writes(path: Path | str) -> Iterator[None]:
    """Raise UsageError, with the operating system's reason, when the context cannot write the file."""
    try:
        yield
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {reason_of(error)}") from None


def text_file(path: Path) -> io.TextIOWrapper:
    """Open a file to write text to, in UTF-8."""
    return io.TextIOWrapper(io.BufferedWriter(NamedFile(path, str(path))), encoding="utf-8")
