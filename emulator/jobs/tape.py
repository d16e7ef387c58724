"""Records what a part of a replay reports, so that another process can report it.

A report of a million good events needs a few numbers, not a million deliveries: only what the reporters of the run
ask for is written down, and the counts of the account once, at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from emulator.errors import EmulatorError
from emulator.jobs.part import Tick
from emulator.jobs.records import Records
from emulator.report import Needs, Reporter
from emulator.report.jsonl import JsonlReporter, line_of
from emulator.values.account import Account
from emulator.values.model import Attempt, Failure, Notice, Verdict

BEGIN, LINES, PLAIN, WHOLE, ERROR, FAILURE, END = range(7)
"""The kinds of records; each record is a tuple that begins with its kind."""

_TOGETHER = 64
"""Lines of a record; events between two looks at the clock."""
_MOST_NOTICES = 1000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the reporters of a run need of an event: how much of its verdict, and whether its line of jsonl."""

    needs: Needs
    lines: bool

    @classmethod
    def by(cls, reporters: Sequence[Reporter]) -> Wanted:
        """Return what these need together; one that does not say so gets all."""
        others = [each for each in reporters if not isinstance(each, JsonlReporter)]
        return cls(
            needs=max((getattr(each, "needs", Needs.WHOLE) for each in others), default=Needs.NOTHING),
            lines=len(others) < len(reporters),
        )


class Tape:
    """A reporter that writes records. `is_first`: the part tells what is wrong with the function itself."""

    def __init__(self, records: Records, wanted: Wanted, tick: Tick, *, is_first: bool) -> None:
        self._records = records
        self._wanted = wanted
        self._tick = tick
        self._telling = is_first
        self._drawing = False
        self._events = self._failures = 0
        self._lines: list[str] = []
        self._seen: set[tuple[Notice, ...]] = set()

    def begin(self, destination: str, story: str) -> None:
        """Write down where a capture begins."""
        self._telling = True
        self._drawing = False
        self._add((BEGIN, destination, story))

    def verdict(self, verdict: Verdict) -> None:
        """Write down what is needed of an event."""
        self._events += 1
        self._failures += bool(verdict.failures)
        if self._events % _TOGETHER == 0:
            self._tick(self._events, self._failures)
            self._flush()
        if self._wanted.lines:
            self._lines.append(line_of(verdict))
        if self._wanted.needs is not Needs.NOTHING:
            self._keep(verdict)

    def _keep(self, verdict: Verdict) -> None:
        delivery = verdict.delivery
        self._drawing = self._drawing or len(delivery.attempts) > 1
        if self._wanted.needs is Needs.WHOLE or verdict.failures:
            self._records.add((WHOLE, verdict))
        elif self._wanted.needs is Needs.EACH or self._drawing or delivery.addressed_to or self._is_new(verdict):
            self._records.add((PLAIN, _without_exchanges(verdict, attempts=self._drawing)))

    def _is_new(self, verdict: Verdict) -> bool:
        """Return whether the event is the first with its notices: the place of the first is shown."""
        if not verdict.notices or verdict.notices in self._seen:
            return False
        if len(self._seen) < _MOST_NOTICES:
            self._seen.add(verdict.notices)
        return True

    def error(self, error: EmulatorError) -> None:
        """Write down an error."""
        if self._telling:
            self._add((ERROR, error))

    def failure(self, failure: Failure) -> None:
        """Write down a failure of no one event."""
        if self._telling:
            self._add((FAILURE, failure))

    def finish(self, account: Account) -> None:
        """Write down the counts."""
        self._add((END, account.destinations))
        self._records.flush()
        self._tick(self._events, self._failures)

    def _add(self, record: tuple[Any, ...]) -> None:
        self._flush()
        self._records.add(record)

    def _flush(self) -> None:
        if self._lines:
            self._records.add((LINES, "".join(self._lines)))
            # Lines are long: a block of many records of them would be megabytes.
            self._records.flush()
            self._lines = []


def _without_exchanges(verdict: Verdict, *, attempts: bool) -> Verdict:
    """Return what a report says of an event that is as it should be: its name, its end and, if asked for, its times."""
    kept = tuple(map(_times, verdict.delivery.attempts)) if attempts else ()
    slim = replace(verdict.delivery, attempts=kept, logs=(), violations=(), parts=(), event=None)
    return replace(verdict, delivery=slim)


def _times(attempt: Attempt) -> Attempt:
    return replace(attempt, exchanges=(), error=None)
