"""Computes the time at which an event arrives, where its handler's clock starts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from emulator.values.moments import own_time

START = 1_577_836_800_000
"""2020-01-01T00:00:00Z in ms: the arrival of an event without any time that has none before it."""


class Arrivals:
    """Gives each event of a run its arrival: `receivedAt`, else `timestamp`, else the arrival before it.

    No event arrives before the one ahead of it; `clamped` tells whether the last event's own time said so. `begin` is
    called with the first arrival.
    """

    def __init__(self, begin: Callable[[int], None] | None = None) -> None:
        self._last: int | None = None
        self._begin = begin
        self.clamped = False

    def next(self, event: Any) -> int:
        """Return the event's arrival in ms since the epoch."""
        found = own_time(event)
        last = self._last
        if last is None:
            self._last = START if found is None else found
            if self._begin:
                self._begin(self._last)
            return self._last
        self.clamped = found is not None and found < last
        if found is not None and found > last:
            self._last = found
            return found
        return last
