"""Moves what would fill the memory to a temporary SQLite file.

SQLite makes such a file for a database named "" and unlinks it before a byte is written; it ends with the connection,
even when the process is killed. Deliveries in it are redacted. An event that waits for its retry is as it was captured,
since the handler must get it so: it lies where a capture from standard input lies too, in a file without a name.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

KEPT = 10_000
"""How many of a kind stay in memory before the others go to the file."""
KEPT_BYTES = 32 * 2**20
"""How many bytes of a kind do: events may be large, and an event that is tried again keeps every attempt."""

_TABLES = (
    (
        "CREATE TABLE queued (queue TEXT, due INTEGER, position INTEGER, value BLOB, "
        "PRIMARY KEY (queue, due, position)) WITHOUT ROWID"
    ),
    "CREATE TABLE seen (hash INTEGER PRIMARY KEY)",
)

Due = tuple[int, int]
"""When something falls due (ms since the epoch) and whose turn it is then: the event's position."""


class Spill:
    """A temporary file, made when it is first needed; packed values go in and come out unchanged."""

    def __init__(self) -> None:
        self._made: sqlite3.Connection | None = None

    @property
    def _file(self) -> sqlite3.Connection:
        if self._made is None:
            import sqlite3  # noqa: PLC0415 - most runs keep all in memory

            # No journal, and one transaction that nobody ends: the file dies with the process, nothing is restored.
            # Replays may be moved from thread to thread by their caller, but each is used by one at a time.
            self._made = sqlite3.connect("", isolation_level=None, check_same_thread=False)
            self._made.execute("PRAGMA journal_mode = OFF")
            # In KiB: the hashes of a million messageIds.
            self._made.execute("PRAGMA cache_size = -16384")
            self._made.execute("BEGIN")
            for table in _TABLES:
                self._made.execute(table)
        return self._made

    def close(self) -> None:
        """Close the file, which deletes it."""
        if self._made is not None:
            self._made.close()
            self._made = None

    def put_queued(self, queue: str, entries: Sequence[tuple[Due, bytes]]) -> None:
        """Keep what waits in a queue."""
        rows = [(queue, *due, packed) for due, packed in entries]
        self._file.executemany("INSERT INTO queued VALUES (?, ?, ?, ?)", rows)

    def take_queued(self, queue: str, most: int, most_bytes: int) -> list[tuple[Due, bytes]]:
        """Return, and forget, the first `most` entries to fall due, in order; fewer, but one, beyond `most_bytes`."""
        rows: list[tuple[int, int, bytes]] = []
        size = 0
        for row in self._queued(queue, most):
            size += len(row[2])
            if rows and size > most_bytes:
                break
            rows.append(row)
        if rows:
            self._file.execute(
                "DELETE FROM queued WHERE queue = ? AND (due, position) <= (?, ?)", (queue, *rows[-1][:2])
            )
        return [((due, position), packed) for due, position, packed in rows]

    def first_queued(self, queue: str) -> Due | None:
        """Return when the first entry of a queue falls due."""
        return next(((due, position) for due, position, _ in self._queued(queue, 1)), None)

    def _queued(self, queue: str, most: int) -> Iterator[tuple[int, int, bytes]]:
        select = "SELECT due, position, value FROM queued WHERE queue = ? ORDER BY due, position LIMIT ?"
        return self._file.execute(select, (queue, most))

    def take_one(self, queue: str, due: Due) -> bytes | None:
        """Return, and forget, the entry of a queue that falls due then; None when there is none."""
        delete = "DELETE FROM queued WHERE (queue, due, position) = (?, ?, ?) RETURNING value"
        rows = self._file.execute(delete, (queue, *due)).fetchall()
        return rows[0][0] if rows else None

    def add_seen(self, hash_: int) -> bool:
        """Keep a hash; return whether it was not there yet."""
        return self._file.execute("INSERT OR IGNORE INTO seen VALUES (?)", (hash_,)).rowcount > 0


def pack(value: Any) -> bytes:
    """Return a value as bytes: small, of known size, and ready for the file."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpack(packed: bytes) -> Any:
    """Return what was packed."""
    return pickle.loads(packed)  # noqa: S301 - written by this process, to memory or a file that only it can open
