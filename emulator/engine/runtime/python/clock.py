"""A handler's clock: the event's arrival plus the delays of its replies and its own sleeps, never the machine's."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from typing import Any

import time_machine

_MODULE_CLOCKS = ("monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns")


class VirtualClock:
    """Stands still unless it is moved; while installed, `time` and `datetime` read it."""

    def __init__(self, *, fixed: bool = False) -> None:
        self._fixed = fixed
        self._microseconds = 0
        self._traveller: time_machine.Traveller | None = None

    def install(self, sleep: Callable[[Any], None]) -> Callable[[], None]:
        """Put this clock, and `sleep`, in place of the machine's; returns what undoes it."""
        # With a zone, so that the machine's own does not show in local times either.
        travel = time_machine.travel(dt.datetime.fromtimestamp(0, dt.UTC), tick=False)
        self._traveller = travel.start()
        self._traveller.shift(dt.timedelta(microseconds=self._microseconds))
        saved = {name: getattr(time, name) for name in (*_MODULE_CLOCKS, "sleep")}
        time.monotonic = time.perf_counter = self.seconds
        time.monotonic_ns = time.perf_counter_ns = lambda: self._microseconds * 1000
        time.sleep = sleep

        def undo() -> None:
            for name, value in saved.items():
                setattr(time, name, value)
            travel.stop()
            self._traveller = None

        return undo

    def set(self, milliseconds: int) -> None:
        """Move to an instant, in milliseconds since the epoch."""
        self._shift(milliseconds * 1000 - self._microseconds)

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass, unless the clock is fixed."""
        if not self._fixed:
            self._shift(round(seconds * 1_000_000))

    def seconds(self) -> float:
        """Return the time in seconds since the epoch."""
        return self._microseconds / 1_000_000

    def milliseconds(self) -> float:
        """Return the time in milliseconds since the epoch."""
        return self._microseconds / 1000

    def _shift(self, microseconds: int) -> None:
        self._microseconds += microseconds
        if microseconds and self._traveller is not None:
            self._traveller.shift(dt.timedelta(microseconds=microseconds))
