"""Decides when a reply rule holds, and how many requests its rate lets through, in virtual time.

from, until     an RFC 3339 instant, or an offset from the first arrival: "+40m", "+1h30m", in d, h, m and s
rate            how many requests in how long: "10/s", "600/m", "1000/5m"
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import NamedTuple

from emulator.values.moments import milliseconds

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_RATE = re.compile(r"([0-9]+)/([0-9]*)([dhms])")
_WINDOWS_KEPT = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A point in time: ms since the epoch, or, `from_start`, ms after the first arrival."""

    milliseconds: int
    from_start: bool = False

    def at(self, start: int) -> int:
        """Return the moment in ms since the epoch, `start` being the first arrival."""
        return self.milliseconds + start if self.from_start else self.milliseconds


class Rate(NamedTuple):
    """`limit` requests in `seconds`."""

    limit: int
    seconds: int


def moment(text: str) -> Moment:
    """Read what has the format replay-moment: an instant or an offset."""
    found = milliseconds(text.upper())
    return Moment(milliseconds=_seconds(text) * 1000, from_start=True) if found is None else Moment(milliseconds=found)


def _seconds(text: str) -> int:
    """Return how long "1h30m" is."""
    return sum(int(number) * _SECONDS[unit] for number, unit in re.findall(r"([0-9]+)([dhms])", text))


def rate(text: str) -> Rate:
    """Read what has the format request-rate."""
    [(limit, number, unit)] = _RATE.findall(text)
    return Rate(limit=int(limit), seconds=int(number or 1) * _SECONDS[unit])


class Meter:
    """Counts the requests of each window of a rate; the windows follow one another from the first arrival on."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._counts: dict[int, int] = {}

    def over(self, since_start: float) -> int | None:
        """Take a request made so many ms after the first arrival: None, or the seconds until the next window if over.

        Requests may come a little out of order, since one attempt may go on while the next begins.
        """
        length = self._rate.seconds * 1000
        window = math.floor(since_start / length)
        count = self._counts.get(window, 0)
        if count >= self._rate.limit:
            return math.ceil(((window + 1) * length - since_start) / 1000)
        if len(self._counts) >= _WINDOWS_KEPT:
            self._counts = dict(sorted(self._counts.items())[_WINDOWS_KEPT // 2 :])
        self._counts[window] = count + 1
        return None
