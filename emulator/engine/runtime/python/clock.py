"""Sets a handler's clock: the attempt's time plus delays and sleeps, never the machine's time."""

from __future__ import annotations

import datetime as dt
import math
import operator
import time
from collections.abc import Callable
from typing import Any

import time_machine

_MODULE_CLOCKS = ("monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns")
_SECONDS_OF_A_DAY = 86400


class VirtualClock:
    """Stands still unless it is moved; while installed, `time` and `datetime` read it.

    What a handler reads is whole milliseconds, as in JavaScript: so a handler and its port read the same.
    """

    def __init__(self, *, fixed: bool = False) -> None:
        self._fixed = fixed
        self._microseconds = 0
        self._traveller: time_machine.Traveller | None = None

    def install(self, sleep: Callable[[Any], None]) -> Callable[[], None]:
        """Put this clock, and `sleep`, in place of the machine's; returns what undoes it."""
        # With a zone, so that the machine's own does not show in local times either.
        travel = time_machine.travel(dt.datetime.fromtimestamp(0, dt.UTC), tick=False)
        self._traveller = travel.start()
        self._traveller.shift(dt.timedelta(milliseconds=self._shown()))
        saved = {name: getattr(time, name) for name in (*_MODULE_CLOCKS, "sleep")}
        time.monotonic = time.perf_counter = lambda: self._shown() / 1000
        time.monotonic_ns = time.perf_counter_ns = lambda: self._shown() * 1_000_000
        time.sleep = sleep

        def undo() -> None:
            for name, value in saved.items():
                setattr(time, name, value)
            travel.stop()
            self._traveller = None

        return undo

    def set(self, milliseconds: int) -> None:
        """Move to an instant, in milliseconds since the epoch."""
        self._move(milliseconds * 1000)

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass, unless the clock is fixed."""
        if not self._fixed:
            self._move(self._microseconds + round(seconds * 1_000_000))

    def seconds(self) -> float:
        """Return the time in seconds since the epoch."""
        return self._microseconds / 1_000_000

    def milliseconds(self) -> float:
        """Return the time in milliseconds since the epoch."""
        return self._microseconds / 1000

    def _shown(self) -> int:
        return self._microseconds // 1000

    def _move(self, microseconds: int) -> None:
        before = self._shown()
        self._microseconds = microseconds
        if self._traveller is not None and self._shown() != before:
            self._traveller.shift(dt.timedelta(milliseconds=self._shown() - before))


def whole_milliseconds(seconds: Any) -> float:
    """Return how many seconds a sleep takes: no less than asked, in the milliseconds that JavaScript counts in."""
    if not isinstance(seconds, float):
        seconds = operator.index(seconds)
    if math.isnan(seconds):
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    # Beyond a day no digit counts; a thousandth of a microsecond is what the product may be off.
    return math.ceil(seconds * 1000 - 1e-6) / 1000 if seconds < _SECONDS_OF_A_DAY else float(seconds)
