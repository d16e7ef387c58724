"""Shows the progress of a long replay on stderr, when that is a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from emulator.errors import EmulatorError
from emulator.report import Needs
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict

_PATIENCE = 2.0
_PERIOD = 0.2


class Progress:
    """Rewrites one line, from two seconds into the run on; silent when stderr is not a terminal.

    `total` is about how many events there are, None where nobody can tell.
    """

    needs = Needs.NOTHING

    def __init__(self, total: int | None = None) -> None:
        self._total = total
        self._on = sys.stderr.isatty()
        self._place = ""
        self._events = self._failures = 0
        self._began = time.monotonic()
        self._next = self._began + _PATIENCE

    def begin(self, destination: str, story: str) -> None:
        """Name what is being replayed."""
        self._place = f"{destination} {story}: "

    def verdict(self, verdict: Verdict) -> None:
        """Count, and say so now and then."""
        self.at(self._events + 1, self._failures + bool(verdict.failures))

    def event(self) -> None:
        """Count an event that nothing was judged of, and say so now and then."""
        self.at(self._events + 1, self._failures)

    def at(self, events: int, failures: int) -> None:
        """Take how far the run is, and say so now and then."""
        self._events, self._failures = events, failures
        if self._on and (now := time.monotonic()) >= self._next:
            self._next = now + _PERIOD
            sys.stderr.write(f"\r\x1b[K{self._place}{', '.join(self._parts(now - self._began))}")
            sys.stderr.flush()

    def _parts(self, seconds: float) -> Iterator[str]:
        """Yield what is said after so many seconds."""
        rate = self._events / seconds
        total = max(self._total or 0, self._events)
        yield f"{self._events:,} of about {total:,} events" if self._total else f"{self._events:,} events"
        yield f"{rate:,.0f}/s"
        if self._failures:
            yield f"{self._failures:,} with failures"
        if self._total and rate:
            yield f"{self._events / total:.0%}"
            yield f"{lasting((total - self._events) / rate)} left"

    def error(self, error: EmulatorError) -> None:
        """Errors are the report's."""

    def failure(self, failure: Failure) -> None:
        """Failures are the report's."""

    def finish(self, account: Account) -> None:  # noqa: ARG002 - the report has the account
        """Clear the line."""
        self.clear()

    def clear(self) -> None:
        """Clear the line, so that something else can be said."""
        if self._on:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def lasting(seconds: float) -> str:
    """Return a time to wait in words: "40 s", "3 min", "2.5 h"."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 3600 else f"{seconds / 3600:.1f} h"
