"""Makes the threads of one invocation take turns, so that what they send has the same order in every replay.

A thread runs until it ends or waits, then the first of those that were started before the others, the handler's own
thread last. Where that leads nowhere, since a thread waits in a way that is not seen from here, all run at once.
"""

from __future__ import annotations

import math
import threading
import time

HANDLER = math.inf
"""The number of the thread that the handler runs in."""
_PATIENCE = 1.0
"""Real seconds that a thread waits for its turn; a busy machine may let the thread whose turn it is wait long, too."""

_real_monotonic = time.monotonic
_real_wait = threading.Condition.wait


class Turns:
    """The threads of one invocation, by number: who runs, and who could."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._ready: set[float] = set()
        self._running: float | None = HANDLER
        self._last = 0
        self._all_at_once = False

    def enter(self) -> float:
        """Return the number of a thread that is about to be started."""
        with self._changed:
            self._last += 1
            self._ready.add(self._last)
            return self._last

    def take(self, number: float) -> None:
        """Wait for a thread's turn."""
        until = _real_monotonic() + _PATIENCE
        with self._changed:
            self._ready.add(number)
            while not self._is_turn_of(number):
                left = until - _real_monotonic()
                self._all_at_once = self._all_at_once or left <= 0
                _real_wait(self._changed, max(0.0, left))
            self._running = number
            self._changed.notify_all()

    def give(self, number: float) -> None:
        """End a thread's turn: it has ended, or it waits."""
        with self._changed:
            self._ready.discard(number)
            if self._running == number:
                self._running = None
            self._changed.notify_all()

    def _is_turn_of(self, number: float) -> bool:
        return self._all_at_once or (self._running is None and min(self._ready) == number)
