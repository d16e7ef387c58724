"""Ends what would interrupt the next event: timers that a handler sets with `signal.setitimer` or `signal.alarm`."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator

_TIMERS = (signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF)


@contextlib.contextmanager
def signal_timers_ended() -> Iterator[None]:
    """End the timers that were set within the context; those of whoever debugs a handler go on."""
    before = [timer for timer in _TIMERS if signal.getitimer(timer)[0]]
    try:
        yield
    finally:
        for timer in _TIMERS:
            if timer not in before and signal.getitimer(timer)[0]:
                signal.setitimer(timer, 0)
