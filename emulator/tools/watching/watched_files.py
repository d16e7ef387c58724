"""Finds changed files by looking at them every `PERIOD` seconds.

Looking costs about a millisecond for a bundle, works on every file system (network drives and containers do not tell
of changes), and needs nothing that must be installed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

PERIOD = 0.3

Snapshot = dict[Path, tuple[int, int]]
"""Each file's time of change, in ns since the epoch, and its size in bytes."""

# Drafts, backups and swap files of editors, and what Python compiles: none of them is anyone's work.
_PASSING = ("~", ".swp", ".tmp", ".new", ".pyc")


def snapshot(roots: Iterable[Path]) -> Snapshot:
    """Return the files that the paths name or hold, at any depth; hidden ones and editors' drafts are left out."""
    found: Snapshot = {}
    for path in _files(roots):
        try:
            about = path.stat()
        except OSError:
            # It went away between two looks: it is missing, and that is a change.
            continue
        found[path] = about.st_mtime_ns, about.st_size
    return found


def _files(roots: Iterable[Path]) -> Iterator[Path]:
    for root in roots:
        if not root.is_dir():
            yield root
            continue
        for folder, inner, names in os.walk(root):
            inner[:] = [name for name in inner if not _is_passing(name)]
            yield from (Path(folder, name) for name in names if not _is_passing(name))


def _is_passing(name: str) -> bool:
    return name.startswith((".", "__pycache__")) or name.endswith(_PASSING)


def changed_files(before: Snapshot, after: Snapshot) -> list[Path]:
    """Return the files that were made, written or taken away between two looks, sorted."""
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))


def wait_for_change(
    roots: Callable[[], Iterable[Path]], before: Snapshot, sleep: Callable[[float], object] = time.sleep
) -> Snapshot:
    """Look until the files are no longer as they were, and then until they stay as they are; return the last look."""
    now = snapshot(roots())
    while now == before:
        sleep(PERIOD)
        now = snapshot(roots())
    # An editor writes a file in steps, a checkout many files: wait for the last of them.
    settled = False
    while not settled:
        sleep(PERIOD)
        later = snapshot(roots())
        settled, now = later == now, later
    return now
