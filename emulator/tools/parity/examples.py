"""Finds the smallest event that shows a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from emulator.engine.runtime.invocation import Terms
from emulator.tools.parity.causes import OTHERS, Example, Gathered
from emulator.tools.parity.comparison import ParityDifference
from emulator.tools.parity.pair import Compared, Pair
from emulator.tools.parity.shrinking import smallest
from emulator.values.model import Event

EACH = 6_000
"""Invocations and requests that the search for one smallest event may cost."""
ALL = 60_000
"""Those that all of them may cost: some ten seconds."""
_WORKER = 1_000
"""What a worker that died costs, counted in invocations: another one must be started."""

_LOADING = 60
"""What it costs, counted so, that each batch meets functions newly loaded."""
_BATCH = "events"


@dataclass(slots=True)
class _Left:
    """What trials may still cost; counted, not timed, so that a run can be repeated."""

    effort: int

    def spend(self, compared: Compared) -> None:
        """Count a trial."""
        self.effort -= 1 + sum(len(attempt.exchanges) for attempt in compared.a.attempts)
        for delivery in (compared.a, compared.b):
            error = delivery.error
            if error and error.name in ("ProcessExited", "OutOfMemory"):
                self.effort -= _WORKER
            if error and error.name == "Timeout" and error.message.endswith("of real time"):
                self.effort = 0


def shrink(pair: Pair, gathered: Gathered, told: Callable[[int, int], None]) -> None:
    """Give each cause the smallest event that shows it alone; before each, `told` hears which of how many it is.

    However many causes there are, and whatever an event of one costs, the search ends: at the latest after `ALL`.
    """
    left = ALL
    for number, (name, cause) in enumerate(gathered.causes.items(), 1):
        told(number, len(gathered.causes))
        trials = _Trials(pair, cause.example, name, _Left(min(EACH, left)))
        before = trials.left.effort
        cause.example = trials.smallest()
        left -= before - max(0, trials.left.effort)


class _Trials:
    """Tries events under the circumstances of an example, as long as there is effort left."""

    def __init__(self, pair: Pair, example: Example, name: str, left: _Left) -> None:
        self.left = left
        self._pair = pair
        self._example = example
        self._wanted = (name, example.difference.cause)[name == OTHERS]

    def smallest(self) -> Example:
        """Return the example with the smallest event found; for a batch, with the smallest batch."""
        in_batch = self._example.rest is not None
        tried = {_BATCH: self._example.values} if in_batch else self._example.event.value
        alone, shows = (self._batch_alone, self._batches_show) if in_batch else (self._alone, self._shows)
        as_it_was = alone(tried)
        if as_it_was is None:
            return replace(self._example, alone=False)
        # What was tried among others may have shown it thanks to them.
        return alone(smallest(tried, shows)) or as_it_was

    def _alone(self, value: Any) -> Example | None:
        found = self._first_difference([value])
        event = replace(self._example.event, value=value)
        return replace(self._example, event=event, difference=found) if found else None

    def _batch_alone(self, tried: Any) -> Example | None:
        found = self._first_difference(tried[_BATCH])
        first, *rest = tried[_BATCH]
        event = replace(self._example.event, value=first)
        others = tuple(Event(value=value) for value in rest)
        return replace(self._example, event=event, rest=others, difference=found) if found else None

    def _batches_show(self, tried: Sequence[Any]) -> list[bool]:
        """Tell which of the batches is the first that shows it; each is a run of its own, so no more are tried."""
        shows = self._batch_shows
        first = next((at for at, each in enumerate(tried) if self.left.effort > 0 and shows(each)), None)
        return [at == first for at in range(len(tried))]

    def _batch_shows(self, tried: Any) -> bool:
        events = tried.get(_BATCH) if isinstance(tried, dict) else None
        if not isinstance(events, list) or not events:
            return False
        self.left.effort -= _LOADING
        return self._first_difference(events) is not None

    def _first_difference(self, values: Sequence[Any]) -> ParityDifference | None:
        found = (_difference(each, self._wanted) for each in list(self._differing(values)))
        return next(filter(None, found), None)

    def _shows(self, values: Sequence[Any]) -> list[bool]:
        """Tell which of the events show it, all of them tried in one go; what is tried no more shows nothing."""
        shown = []
        if self.left.effort > 0:
            for compared in self._differing(values):
                shown.append(_difference(compared, self._wanted) is not None)
                if self.left.effort <= 0:
                    break
        return shown + [False] * (len(values) - len(shown))

    def _differing(self, values: Sequence[Any]) -> Iterator[Compared]:
        events = [Event(value=value) for value in values]
        for compared in self._pair.compared(lambda: events, self._terms):
            self.left.spend(compared)
            yield compared

    def _terms(self) -> Terms:
        terms = self._example.circumstances.terms()
        return terms if self._example.rest is not None else terms.with_options(batch=False)


def _difference(compared: Compared, cause: str) -> ParityDifference | None:
    return next((each for each in compared.differences if cause in (each.cause, each.family)), None)
