"""Runs one part on a worker of a Dask cluster."""

from __future__ import annotations

import os
import pickle
import zlib
from importlib import metadata
from typing import BinaryIO, NamedTuple, cast

from emulator.errors import UsageError


class Packed(NamedTuple):
    """What a part wrote down, packed, and how many events it had and how many of them with failures."""

    data: bytes = b""
    events: int = 0
    failures: int = 0


class _Packing:
    """A file to write to that keeps what is written packed, in memory: it travels to whoever asked for it."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj(1)
        self._blocks: list[bytes] = []

    def write(self, data: bytes) -> int:
        """Pack more."""
        self._blocks.append(self._packer.compress(data))
        return len(data)

    def flush(self) -> None:
        """Do nothing: it is packed as a whole."""

    def packed(self) -> bytes:
        """Return all of it."""
        return b"".join([*self._blocks, self._packer.flush()])


def version() -> str:
    """Return the version of the emulator that is installed."""
    return metadata.version("segment-emulator")


def run_part(order: bytes, folder: str, wanted: str) -> Packed:
    """Run a pickled part in the folder that its paths count from. Raises UsageError on a worker that cannot."""
    if version() != wanted:
        raise UsageError(f"a worker has version {version()} of segment-emulator, this is {wanted}; install the same")
    try:
        os.chdir(folder)
    except OSError:
        raise UsageError(f"a worker has no folder {folder}: it needs the project at the same path") from None
    counts = (0, 0)

    def tick(events: int, failures: int) -> None:
        nonlocal counts
        counts = (events, failures)

    out = _Packing()
    pickle.loads(order).run(cast("BinaryIO", out), tick)  # noqa: S301 - whoever has the scheduler wrote it
    return Packed(out.packed(), *counts)
