"""Random numbers that derive from (seed, destination, position of the event), so that a replay repeats exactly."""

from __future__ import annotations

import contextlib
import os
import random
import uuid
from collections.abc import Callable, Iterator
from typing import Any

_FUNCTIONS = tuple(
    name
    for name in random.__all__
    if name not in ("Random", "SystemRandom", "seed", "getstate", "setstate") and hasattr(random.Random, name)
)
_NODE = 0x02_00_5E_10_00_00
"""What uuid1 takes for this machine's network address: locally administered, the same everywhere."""


class _EventRandom(random.Random):
    """Seeds itself from the current event the first time that event draws."""

    def __init__(self) -> None:
        self.source: Callable[[], str] = str
        self.stale = False
        super().__init__(0)

    def _freshen(self) -> None:
        if self.stale:
            self.stale = False
            self.seed(self.source())

    def random(self) -> float:
        self._freshen()
        return super().random()

    def getrandbits(self, k: int, /) -> int:
        self._freshen()
        return super().getrandbits(k)


_ORIGINAL_RANDOM = random.Random


class _SeededRandom(_ORIGINAL_RANDOM):
    """`random.Random()` without a seed would ask the machine; this asks the event."""

    def __init__(self, x: Any = None) -> None:
        super().__init__(_events.getrandbits(128) if x is None else x)


_events = _EventRandom()


def next_event(source: Callable[[], str]) -> None:
    """Begin a new event: what it draws derives from the text that `source` returns."""
    _events.source = source
    _events.stale = True


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
    saved = [(owner, name, getattr(owner, name)) for owner, name, _ in places]
    for owner, name, value in places:
        setattr(owner, name, value)
    try:
        yield
    finally:
        for owner, name, value in saved:
            setattr(owner, name, value)
