"""Runs one part on a worker of a Dask cluster."""

from __future__ import annotations

import os
import pickle
from gzip import GzipFile
from importlib import metadata
from io import BytesIO
from typing import NamedTuple

from emulator.errors import UsageError


class Packed(NamedTuple):
    """What a part wrote down, packed, and how many events it had and how many of them with failures."""

    data: bytes = b""
    events: int = 0
    failures: int = 0


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

    packed = BytesIO()
    with GzipFile(fileobj=packed, mode="wb", compresslevel=1) as out:
        pickle.loads(order).run(out, tick)  # noqa: S301 - whoever has the scheduler wrote it
    return Packed(packed.getvalue(), *counts)
