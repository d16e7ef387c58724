"""Sets a handler's clock: the attempt's time plus delays and sleeps, never the machine's time."""

from __future__ import annotations

import contextlib
import datetime as dt
import math
import operator
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import time_machine

from emulator.engine.network.interception import replaced

_MODULE_CLOCKS = ("monotonic", "perf_counter", "process_time", "thread_time")
_RESOLUTION = 0.001
_SECONDS_OF_A_DAY = 86400


class VirtualClock:
    """Stands still unless it is moved; while installed, `time` and `datetime` read it.

    What a handler reads is whole milliseconds, as in JavaScript: so a handler and its port read the same.
    """

    def __init__(self, *, fixed: bool = False) -> None:
        self._fixed = fixed
        self._microseconds = 0
        self._hidden = 0
        self._traveller: time_machine.Traveller | None = None

    @contextlib.contextmanager
    def in_force(self, sleep: Callable[[Any], None]) -> Iterator[None]:
        """Put this clock, and `sleep`, in place of the machine's for as long as the context lasts."""
        # With a zone, so that the machine's own does not show in local times either.
        travel = time_machine.travel(dt.datetime.fromtimestamp(0, dt.UTC), tick=False)
        self._traveller = travel.start()
        self._traveller.shift(dt.timedelta(milliseconds=self._shown()))
        try:
            with replaced((time, name, function) for name, function in self._places(sleep).items()):
                yield
        finally:
            travel.stop()
            self._traveller = None

    def _places(self, sleep: Callable[[Any], None]) -> dict[str, Any]:
        """Return what takes the place of functions of `time` that travelling leaves as they are."""

        def seconds(clock: int | None = None) -> float:
            return nanoseconds(clock) / 1_000_000_000

        def nanoseconds(clock: int | None = None) -> int:
            hidden = 0 if clock == time.CLOCK_REALTIME else self._hidden
            return (self._microseconds + hidden) // 1000 * 1_000_000

        info, localtime, asctime = time.get_clock_info, time.localtime, time.asctime
        clocks = dict.fromkeys(_MODULE_CLOCKS, seconds) | {f"{name}_ns": nanoseconds for name in _MODULE_CLOCKS}
        return {
            **clocks,
            "clock_gettime": seconds,
            "clock_gettime_ns": nanoseconds,
            # An event loop takes what is due within the resolution for due.
            "get_clock_info": lambda name: SimpleNamespace(**{**vars(info(name)), "resolution": _RESOLUTION}),
            "ctime": lambda when=None: asctime(localtime(when)),
            "asctime": lambda when=None: asctime(localtime() if when is None else when),
            "sleep": sleep,
        }

    def set(self, milliseconds: int) -> None:
        """Move to an instant, in milliseconds since the epoch."""
        self._hidden = 0
        self._move(milliseconds * 1000)

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass; a clock that is fixed shows it only where time is measured, not told."""
        passed = round(seconds * 1_000_000)
        if self._fixed:
            self._hidden += passed
        else:
            self._move(self._microseconds + passed)

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
