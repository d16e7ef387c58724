"""Reports the results that jobs recorded, part by part and in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from emulator.engine.suite import Audience, Plan, unused_rule
from emulator.jobs.pool import Done
from emulator.jobs.records import read_records
from emulator.jobs.tape import BEGIN, END, ERROR, FAILURE, LINES
from emulator.report import Reporter
from emulator.report.jsonl import JsonlReporter
from emulator.values.account import Account, DestinationAccount
from emulator.values.model import Verdict


class JoinedAudience(Audience):
    """An audience that hears of events that were counted in a job already."""

    @property
    def reporters(self) -> Sequence[Reporter]:
        """Those who write the reports."""
        return self._reporters

    def tell(self, records: Iterator[Any]) -> tuple[int, ...]:
        """Tell what a part wrote down; return the reply rules that it did not use."""
        for kind, *told in records:
            if kind == BEGIN:
                self.begin(*told)
            elif kind == LINES:
                self._lines(*told)
            elif kind == ERROR:
                self.error(*told)
            elif kind == FAILURE:
                self.failure(*told)
            elif kind == END:
                self._add(*told)
                break
            else:
                self._verdict(*told)
        return tuple(next(records))

    def _lines(self, text: str) -> None:
        for reporter in self._reporters:
            if isinstance(reporter, JsonlReporter):
                reporter.lines(text)

    def _verdict(self, verdict: Verdict) -> None:
        for reporter in self._reporters:
            if not isinstance(reporter, JsonlReporter):
                reporter.verdict(verdict)

    def _add(self, destinations: dict[str, DestinationAccount]) -> None:
        for name, counts in destinations.items():
            _count(self.account.of(name), counts)


def join(
    done: Iterable[Done], plan: Plan, audience: JoinedAudience, turn: Callable[[str | None], None] | None = None
) -> Account:
    """Tell the audience of all parts, then of the reply rules that none of them used; return the account.

    `turn` hears the title of each part before it is told, and None before what is told of the whole run.
    """
    unused: set[int] | None = None
    for each in done:
        with each.out as out:
            if turn:
                turn(each.part.title)
            if each.error is not None:
                audience.error(each.error)
                continue
            left = set(audience.tell(read_records(out)))
            unused = left if unused is None else unused & left
    if turn:
        turn(None)
    for rule in plan.replies.rules if plan.replies else ():
        if unused and rule.index in unused and not plan.partial:
            audience.failure(unused_rule(rule))
    return audience.finish()


def _count(account: DestinationAccount, counts: DestinationAccount) -> None:
    for name in ("events", "requests", "failed", "uncovered", "seconds"):
        setattr(account, name, getattr(account, name) + getattr(counts, name))
    for name in ("outcomes", "notices", "schemas"):
        getattr(account, name).update(getattr(counts, name))
