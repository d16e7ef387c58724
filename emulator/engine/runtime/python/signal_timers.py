"""Ends what would interrupt the next event: timers that a handler sets with `signal.setitimer` or `signal.alarm`."""

from __future__ import annotations

import contextlib
import signal
from typing import Any

from emulator.engine.network.interception import replaced

# While they are in force, others stand in their place.
_setitimer, _alarm = signal.setitimer, signal.alarm


class SignalTimers:
    """The timers that are set while the context lasts; those of whoever debugs a handler were set before."""

    def __init__(self) -> None:
        self._set: set[int] = set()

    def in_force(self) -> contextlib.AbstractContextManager[None]:
        """Notice every timer that is set, for as long as the context lasts."""

        def set_timer(which: int, *seconds: Any) -> tuple[float, float]:
            self._set.add(which)
            return _setitimer(which, *seconds)

        def set_alarm(seconds: int, /) -> int:
            self._set.add(signal.ITIMER_REAL)
            return _alarm(seconds)

        return replaced([(signal, "setitimer", set_timer), (signal, "alarm", set_alarm)])

    def end(self) -> None:
        """End those that have been set."""
        while self._set:
            _setitimer(self._set.pop(), 0)
