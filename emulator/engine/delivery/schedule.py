"""Computes when Segment retries an event: randomized exponential backoff within four hours.

Source: Segment's docs, "Destination functions", FAQ: for four hours, with randomised exponential backoff. No schedule
and no number of attempts is documented there. For source functions one is, a first wait of one to three minutes that
grows exponentially up to twenty minutes, and it is taken for these too.
"""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrySchedule:
    """The waits between attempts, in seconds of virtual time.

    The n-th wait is drawn evenly from `least` times its longest to its longest, which is `first` times `factor` to the
    power of n - 1, and never more than `longest`. It begins when the attempt before it ends. No attempt is made later
    than `window` after the event's arrival. What is drawn derives from (seed, destination, position, n).
    """

    first: float = 180.0
    factor: float = 2.0
    longest: float = 1200.0
    least: float = 1 / 3
    window: float = 4 * 3600.0

    def bounds(self, number: int) -> tuple[float, float]:
        """Return the shortest and the longest that the wait before retry `number`, from 1, may be."""
        # An exponent without end would overflow; long before that, `longest` decides.
        longest = min(self.longest, self.first * self.factor ** min(number - 1, 64))
        return longest * self.least, longest

    def wait(self, number: int, event: str) -> float:
        """Return the wait before retry `number`, from 1; `event` names seed, destination and position."""
        return random.Random(f"{event}/wait/{number}").uniform(*self.bounds(number))  # noqa: S311 - chance, not secrecy

    def due(self, number: int, event: str, *, arrival: int, ended: float) -> int | None:
        """Return when retry `number` is due, or None once the window is closed; all times in ms since the epoch."""
        due = round(ended + self.wait(number, event) * 1000)
        return due if due <= arrival + self.window * 1000 else None
