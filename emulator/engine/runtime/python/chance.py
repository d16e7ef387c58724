"""Random numbers that derive from (seed, destination, event's position, attempt), so that a replay repeats exactly."""

from __future__ import annotations

import contextlib
import os
import random
import uuid
from collections.abc import Callable, Iterator
from typing import Any

_FUNCTIONS = tuple(name for name in random.__all__ if hasattr(random.Random, name))
_NODE = 0x02_00_5E_10_00_00
"""What uuid1 takes for this machine's network address: locally administered, the same everywhere."""


class _EventRandom(random.Random):
    """Seeds itself from the current event the first time that event draws, unless the handler sets a seed."""

    def __init__(self) -> None:
        self._source: Callable[[], str] = str
        self._stale = False
        super().__init__(0)

    def renew(self, source: Callable[[], str]) -> None:
        self._source = source
        self._stale = True
        # `gauss` draws two numbers and keeps one: that would be the last event's.
        self.gauss_next = None

    def _freshen(self) -> None:
        if self._stale:
            self.seed()

    def seed(self, a: Any = None, version: int = 2) -> None:
        self._stale = False
        super().seed(self._source() if a is None else a, version)

    def getstate(self) -> tuple[Any, ...]:
        self._freshen()
        return super().getstate()

    def setstate(self, state: tuple[Any, ...]) -> None:
        self._stale = False
        super().setstate(state)

    def random(self) -> float:
        self._freshen()
        return super().random()

    def getrandbits(self, k: int, /) -> int:
        self._freshen()
        return super().getrandbits(k)


_ORIGINAL_RANDOM = random.Random


class _SeededRandom(_ORIGINAL_RANDOM):
    """`random.Random()` without a seed would ask the machine; this asks the event."""

    def seed(self, a: Any = None, version: int = 2) -> None:
        super().seed(_events.getrandbits(128) if a is None else a, version)


_events = _EventRandom()


def next_event(source: Callable[[], str]) -> None:
    """Begin a new event: what it draws derives from the text that `source` returns."""
    _events.renew(source)
    # uuid1 never repeats a time, so it keeps the last one.
    vars(uuid)["_last_timestamp"] = None


@contextlib.contextmanager
def seeded() -> Iterator[None]:
    """Make `random`, `os.urandom`, `secrets` and `uuid` draw from the current event while the context lasts."""
    places: list[tuple[Any, str, Any]] = [(random, name, getattr(_events, name)) for name in _FUNCTIONS]
    places += [
        (random, "Random", _SeededRandom),
        (random, "_urandom", _events.randbytes),
        (os, "urandom", _events.randbytes),
        (uuid, "getnode", lambda: _NODE),
    ]
    if hasattr(os, "getrandom"):
        places.append((os, "getrandom", lambda size, _flags=0: _events.randbytes(size)))
    saved = [(owner, name, getattr(owner, name)) for owner, name, _ in places]
    for owner, name, value in places:
        setattr(owner, name, value)
    try:
        yield
    finally:
        for owner, name, value in saved:
            setattr(owner, name, value)
