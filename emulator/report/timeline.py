"""Draws how many events were delivered, waiting and discarded over virtual time.

It begins with the first event that was: what was delivered before it is not counted. Memory is flat: time is cut into
columns that join in pairs when there are too many.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from emulator.report.lines import Line
from emulator.values.model import Delivery
from emulator.values.moments import iso

COLUMNS = 60
_MOST = 4 * COLUMNS
_BARS = "▁▂▃▄▅▆▇█"
_STEPS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 21600, 43200, 86400)
"""Seconds that a column of the drawing may stand for; beyond a day, any number of days."""


@dataclass(slots=True)
class _Counts:
    """What happened in a column: events that ended, and how many more began to wait than ceased to."""

    delivered: int = 0
    discarded: int = 0
    waiting: int = 0

    def add(self, other: _Counts) -> None:
        self.delivered += other.delivered
        self.discarded += other.discarded
        self.waiting += other.waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A story's outcome as numbers, one for each column of `seconds` from `start`; `step` says the seconds in words."""

    destination: str
    story: str
    start: int
    seconds: int
    step: str
    delivered: list[int]
    waiting: list[int]
    discarded: list[int]


@dataclass(slots=True)
class Timeline:
    """One story through one destination, by columns of `seconds` from `start` to `last` (ms since the epoch)."""

    destination: str
    story: str
    start: int
    seconds: int = 1
    last: int = 0
    _columns: dict[int, _Counts] = field(default_factory=dict)

    def add(self, delivery: Delivery) -> None:
        """Count a delivery whose handler ran; what was filtered is neither delivered nor discarded."""
        first, last = delivery.attempts[0], delivery.attempts[-1]
        self.last = max(self.last, last.at)
        ended = self._at(last.at)
        if delivery.outcome == "delivered":
            ended.delivered += 1
        elif delivery.outcome != "filtered":
            ended.discarded += 1
        if first is not last:
            self._at(first.at).waiting += 1
            self._at(last.at).waiting -= 1

    def lines(self) -> Iterator[Line]:
        """Yield the drawing: a line each for what was delivered, waited and was discarded."""
        series = self.series()
        yield Line(f"{self.destination} {self.story} over virtual time", style="heading")
        took = dt.timedelta(seconds=(self.last - self.start) // 1000)
        yield Line(
            f"from {iso(self.start, 'seconds')}, the first event tried again, for {took}; {series.step} a column",
            2,
            "faint",
        )
        yield Line(f"delivered  {_bars(series.delivered)}  {sum(series.delivered):,}", 2)
        yield Line(f"waiting    {_bars(series.waiting)}  {max(series.waiting):,} at most", 2)
        yield Line(f"discarded  {_bars(series.discarded)}  {sum(series.discarded):,}", 2)

    def series(self) -> Series:
        """Return the numbers of the drawing."""
        seconds = self._step()
        counts = self._counts(seconds)
        return Series(
            destination=self.destination,
            story=self.story,
            start=self.start,
            seconds=seconds,
            step=_lasting(seconds),
            delivered=[each.delivered for each in counts],
            waiting=_running(each.waiting for each in counts),
            discarded=[each.discarded for each in counts],
        )

    def _at(self, milliseconds: int) -> _Counts:
        index = (milliseconds - self.start) // (self.seconds * 1000)
        while index >= _MOST:
            self._join()
            index = (milliseconds - self.start) // (self.seconds * 1000)
        return self._columns.setdefault(index, _Counts())

    def _join(self) -> None:
        columns, self._columns = self._columns, {}
        self.seconds *= 2
        for index, counts in columns.items():
            self._columns.setdefault(index // 2, _Counts()).add(counts)

    def _step(self) -> int:
        length = (max(self._columns) + 1) * self.seconds
        days = -(-length // (86400 * COLUMNS)) * 86400
        return next((step for step in _STEPS if step >= self.seconds and step * COLUMNS >= length), days)

    def _counts(self, step: int) -> list[_Counts]:
        found: dict[int, _Counts] = {}
        for index, counts in self._columns.items():
            found.setdefault(index * self.seconds // step, _Counts()).add(counts)
        return [found.get(index, _Counts()) for index in range(max(found) + 1)]


def _running(changes: Iterator[int]) -> list[int]:
    """Return how many wait in each column: those that began before or in it and have not ended before it."""
    total, found = 0, []
    for change in changes:
        found.append(max(total, total + change))
        total += change
    return found


def _bars(numbers: Sequence[int]) -> str:
    most = max(numbers)
    return "".join(_BARS[-(-number * len(_BARS) // most) - 1] if number else " " for number in numbers)


def _lasting(seconds: int) -> str:
    for length, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= length and seconds % length == 0:
            return f"{seconds // length} {unit}"
    return f"{seconds} s"
