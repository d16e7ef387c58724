"""Seeds a handler's random numbers, so that a replay repeats exactly.

The bytes are those that a JavaScript function draws for the same event (`runtime/node/host/chance.cjs`), so that a
handler and its port draw the same values.
"""

from __future__ import annotations

import contextlib
import hashlib
import operator
import os
import random
import sys
import uuid
from collections.abc import Callable
from typing import Any

from emulator.engine.network.interception import Place, replaced

_FUNCTIONS = tuple(name for name in random.__all__ if hasattr(random.Random, name))
_NODE = 0x02_00_5E_10_00_00
"""What uuid1 takes for this machine's network address: locally administered, the same everywhere."""
_BITS_OF_A_FLOAT = 53


class _Source:
    """An endless row of bytes that derives from a text, which is asked for with the first byte."""

    def __init__(self, text: Callable[[], str]) -> None:
        self._text = text
        self._blocks = 0
        self._rest = b""

    def bytes(self, size: int) -> bytes:
        if size < 0:
            raise ValueError("negative argument not allowed")
        drawn = self._rest
        text = self._text() if len(drawn) < size else ""
        while len(drawn) < size:
            drawn += hashlib.sha256(f"{text}#{self._blocks}".encode()).digest()
            self._blocks += 1
        drawn, self._rest = drawn[:size], drawn[size:]
        return drawn


class _EventRandom(random.Random):
    """Draws from the current event's source, unless the handler sets a seed or asks for a state."""

    def __init__(self) -> None:
        self._source = _Source(str)
        self._is_seeded = False
        super().__init__(0)

    def begin(self, text: Callable[[], str]) -> None:
        self._source = _Source(text)
        self._is_seeded = False
        # `gauss` draws two numbers and keeps one: that would be the last event's.
        self.gauss_next = None

    def draw(self, size: int) -> bytes:
        return self._source.bytes(operator.index(size))

    def seed(self, a: Any = None, version: int = 2) -> None:
        # Without a seed Python asks the machine; here that is the event's source again.
        self._is_seeded = a is not None
        super().seed(0 if a is None else a, version)

    def getstate(self) -> tuple[Any, ...]:
        if not self._is_seeded:
            self.seed(self.draw(16))
        return super().getstate()

    def setstate(self, state: tuple[Any, ...]) -> None:
        self._is_seeded = True
        super().setstate(state)

    def random(self) -> float:
        if self._is_seeded:
            return super().random()
        # As the host of JavaScript functions makes Math.random.
        return float((int.from_bytes(self.draw(8)) >> (64 - _BITS_OF_A_FLOAT)) / 2**_BITS_OF_A_FLOAT)

    def getrandbits(self, k: int, /) -> int:
        if self._is_seeded:
            return super().getrandbits(k)
        if operator.index(k) < 0:
            raise ValueError("number of bits must be non-negative")
        size = (k + 7) // 8
        return int.from_bytes(self.draw(size)) >> (size * 8 - k)

    def randbytes(self, n: int) -> bytes:
        return super().randbytes(n) if self._is_seeded else self.draw(n)


_ORIGINAL_RANDOM = random.Random


class _SeededRandom(_ORIGINAL_RANDOM):
    """`random.Random()` without a seed would ask the machine; this asks the event."""

    def seed(self, a: Any = None, version: int = 2) -> None:
        super().seed(_events.draw(16) if a is None else a, version)


_events = _EventRandom()


def next_event(source: Callable[[], str]) -> None:
    """Begin a new event: what it draws derives from the text that `source` returns."""
    _events.begin(source)
    # uuid1 never repeats a time, so it keeps the last one.
    vars(uuid)["_last_timestamp"] = None


def seeded() -> contextlib.AbstractContextManager[None]:
    """Make `random`, `os.urandom`, `secrets` and `uuid` draw from the current event while the context lasts."""
    places: list[Place] = [(random, name, getattr(_events, name)) for name in _FUNCTIONS]
    places += [
        (random, "Random", _SeededRandom),
        (random, "_urandom", _events.draw),
        (os, "urandom", _events.draw),
        (uuid, "getnode", lambda: _NODE),
    ]
    if "ssl" in sys.modules:
        places.append((sys.modules["ssl"], "RAND_bytes", _events.draw))
    if hasattr(os, "getrandom"):
        places.append((os, "getrandom", lambda size, _flags=0: _events.draw(size)))
    return replaced(places)
