"""A temporary SQLite file for what would make memory grow: it has no name, so nobody else can open it.

SQLite makes such a file for a database named "" and unlinks it before a byte is written; it ends with the connection,
even when the process is killed. Deliveries in it are redacted. An event that waits for its retry is as it was captured,
since the handler must get it so: it lies where a capture from standard input lies too, in a file without a name.
"""

from __future__ import annotations

import contextlib
import pickle
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

KEPT = 10_000
"""How many of a kind stay in memory before the others go to the file."""

_TABLES = (
    "CREATE TABLE waiting (due INTEGER, position INTEGER, value BLOB, PRIMARY KEY (due, position)) WITHOUT ROWID",
    "CREATE TABLE finished (position INTEGER PRIMARY KEY, value BLOB)",
    "CREATE TABLE seen (hash INTEGER PRIMARY KEY)",
)

Due = tuple[int, int]
"""When something falls due (ms since the epoch) and whose turn it is then: the event's position."""


class Spill:
    """The file, made when something first needs it; values go in and come out as they were."""

    def __init__(self) -> None:
        self._made: sqlite3.Connection | None = None

    @property
    def _file(self) -> sqlite3.Connection:
        if self._made is None:
            # No journal, and one transaction that nobody ends: the file dies with the process, nothing is restored.
            # Replays may be moved from thread to thread by their caller, but each is used by one at a time.
            self._made = sqlite3.connect("", isolation_level=None, check_same_thread=False)
            self._made.execute("PRAGMA journal_mode = OFF")
            self._made.execute("BEGIN")
            for table in _TABLES:
                self._made.execute(table)
        return self._made

    def close(self) -> None:
        """Let the file go."""
        if self._made is not None:
            self._made.close()
            self._made = None

    def put_waiting(self, entries: Sequence[tuple[Due, Any]]) -> None:
        """Keep what waits."""
        rows = [(*due, pickle.dumps(value)) for due, value in entries]
        self._file.executemany("INSERT INTO waiting VALUES (?, ?, ?)", rows)

    def take_waiting(self, most: int) -> list[tuple[Due, Any]]:
        """Return, and forget, the `most` entries that fall due first, in order."""
        rows = self._file.execute("SELECT * FROM waiting ORDER BY due, position LIMIT ?", (most,)).fetchall()
        if rows:
            self._file.execute("DELETE FROM waiting WHERE (due, position) <= (?, ?)", rows[-1][:2])
        return [((due, position), _unpickled(blob)) for due, position, blob in rows]

    def first_waiting(self) -> Due | None:
        """Return when the first entry falls due."""
        found: Due | None = self._file.execute(
            "SELECT due, position FROM waiting ORDER BY due, position LIMIT 1"
        ).fetchone()
        return found

    def put_finished(self, position: int, value: Any) -> None:
        """Keep what is done before its turn to be told."""
        self._file.execute("INSERT INTO finished VALUES (?, ?)", (position, pickle.dumps(value)))

    def take_finished(self, position: int) -> Any | None:
        """Return, and forget, what was kept for this position; None when nothing was."""
        row = self._file.execute("SELECT value FROM finished WHERE position = ?", (position,)).fetchone()
        if row is None:
            return None
        self._file.execute("DELETE FROM finished WHERE position = ?", (position,))
        return _unpickled(row[0])

    def add_seen(self, hash_: int) -> bool:
        """Keep a hash; tell whether it was there already."""
        return self._file.execute("INSERT OR IGNORE INTO seen VALUES (?)", (hash_,)).rowcount == 0


@contextlib.contextmanager
def spilling() -> Iterator[Spill]:
    """Give a file that is let go behind the context."""
    spill = Spill()
    try:
        yield spill
    finally:
        spill.close()


def _unpickled(blob: bytes) -> Any:
    return pickle.loads(blob)  # noqa: S301 - written by this process, to a file that only it can open
