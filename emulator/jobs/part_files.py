"""Writes one report file for each part of a run."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import IO

from emulator.values.named_files import text_file

_NO_NAME = re.compile(r"[^\w.-]+")


class PartFiles(io.TextIOBase):
    """A text stream whose text goes to the file of the part whose turn it is.

    A file has its whole name once it is complete; a part that writes nothing has none.
    """

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder = folder
        self._suffix = suffix
        self._number = 0
        self._path = folder / f"run{suffix}"
        self._file: IO[str] | None = None

    def turn(self, title: str | None) -> None:
        """Complete the file before, and take what comes now as of the part that is called so, or of the run itself."""
        self._complete()
        self._number += 1
        name = f"{self._number:06}-{_NO_NAME.sub('-', title)}" if title else "run"
        self._path = self._folder / f"{name}{self._suffix}"

    def write(self, text: str) -> int:
        """Write to the file of the part."""
        if self._file is None:
            self._file = text_file(self._path.with_name(f"{self._path.name}.partial"))
        return self._file.write(text)

    def close(self) -> None:
        """Complete the last file."""
        self._complete()
        super().close()

    def _complete(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
            self._path.with_name(f"{self._path.name}.partial").replace(self._path)
