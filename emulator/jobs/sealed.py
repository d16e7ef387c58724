"""Encrypts what a job writes to a file: for records in which secrets cannot be replaced yet."""

from __future__ import annotations

from hashlib import shake_256
from typing import BinaryIO


class Sealed:
    """A stream to write to a file, or to read from it in pieces of the same sizes; each key is for one file."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        self._file = file
        self._key = key
        self._pieces = 0

    def write(self, data: bytes) -> int:
        """Write a piece."""
        return self._file.write(self._turned(data))

    def read(self, size: int) -> bytes:
        """Read a piece."""
        return self._turned(self._file.read(size))

    def flush(self) -> None:
        """Flush the file."""
        self._file.flush()

    def _turned(self, piece: bytes) -> bytes:
        over = shake_256(self._key + self._pieces.to_bytes(8, "big")).digest(len(piece))
        self._pieces += 1
        return (int.from_bytes(piece, "big") ^ int.from_bytes(over, "big")).to_bytes(len(piece), "big")
