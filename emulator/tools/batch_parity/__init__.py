"""Compares what onBatch sends with what the single handlers send, for `parity --batches`.

Both meet the same clock, the capture's first arrival unless `now` says another. Every event goes to onBatch, however
far apart: what is compared is what the function does, and not when Segment would call it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal

from emulator.engine.delivery.arriving import Arrivals
from emulator.engine.runtime.invocation import Terms
from emulator.engine.suite import Audience, Plan
from emulator.errors import EmulatorError, UsageError
from emulator.inputs.captures import Capture
from emulator.tools.batch_parity.batch_comparison import Pair, compare
from emulator.values.account import Account
from emulator.values.batch import Batch
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER, Delivery, Event, Verdict

__all__ = ["refuse_without_batches", "run"]

_USERS = ("userId", "anonymousId", "groupId")


def run(functions: Sequence[Function], captures: Sequence[Capture], plan: Plan, audience: Audience) -> Account:
    """Compare every function that has onBatch over every capture, and return the account, by batched deliveries."""
    refuse_without_batches(functions)
    for function in (each for each in functions if BATCH_HANDLER in each.handlers):
        for capture in captures:
            audience.begin(function.name, capture.story)
            with audience.errors_told():
                for verdict in _verdicts(function, capture, plan, audience):
                    audience.verdict(verdict)
    return audience.finish()


def refuse_without_batches(functions: Sequence[Function]) -> None:
    """Raise UsageError unless one of the functions has onBatch."""
    if not any(BATCH_HANDLER in function.handlers for function in functions):
        raise UsageError(f"--batches: {', '.join(each.name for each in functions)}: no onBatch here")


def _verdicts(function: Function, capture: Capture, plan: Plan, audience: Audience) -> Iterator[Verdict]:
    reading = _Reading(capture, audience)
    filters = plan.filters_of(function, plan.conditions(function, capture.story))
    together = Batch(size=plan.options.batch.size if plan.options.batch else Batch().size, seconds=math.inf, least=1)
    now = reading.first_arrival() if plan.options.now is None else plan.options.now
    with plan.stage(function) as one, plan.stage(function) as other:
        alone = one.replay(reading.events(), _terms(function, capture, plan, now, batch=False), filters=filters)
        terms = _terms(function, capture, plan, now, batch=together)
        batched = other.replay(reading.events_again(), terms, filters=filters)
        yield from _judged(zip(alone, batched, strict=True), reading)


def _terms(function: Function, capture: Capture, plan: Plan, now: int, *, batch: Batch | Literal[False]) -> Terms:
    terms, _ = plan.terms(function, plan.conditions(function, capture.story))
    return terms.with_options(now=now, batch=batch)


def _judged(deliveries: Iterable[tuple[Delivery, Delivery]], reading: _Reading) -> Iterator[Verdict]:
    """Yield the verdicts in event order; what stands between the events of a batch waits for the last of them."""
    waiting: list[Pair] = []
    for alone, batched in deliveries:
        waiting.append(Pair(alone=alone, batched=batched, user=reading.user_of(batched.position)))
        place = batched.batch
        if place is None and waiting[0].batched.batch is not None:
            continue
        if place is None or place.position + 1 == place.size:
            yield from _compared(waiting)
            waiting.clear()


def _compared(pairs: Sequence[Pair]) -> Iterator[Verdict]:
    batch = [pair for pair in pairs if pair.batched.batch is not None]
    found = iter(compare(batch) if batch else ())
    for pair in pairs:
        failures = next(found) if pair.batched.batch is not None else []
        yield Verdict(delivery=pair.batched, failures=tuple(failures), notices=(), covered=True)


class _Reading:
    """A capture that is read by two replays; whose event each is, is known from the first until it is asked for."""

    def __init__(self, capture: Capture, audience: Audience) -> None:
        self._capture = capture
        self._audience = audience
        self._users: dict[int, str | None] = {}

    def first_arrival(self) -> int:
        """Return when the first event arrives, in ms since the epoch."""
        return Arrivals().next(next((event.value for event in self.events_again()), None))

    def events(self) -> Iterator[Event]:
        """Yield the events, and tell of what cannot be read."""
        position = 0
        for found in self._capture.events():
            if isinstance(found, EmulatorError):
                self._audience.error(found)
            else:
                self._users[position] = _user(found.value)
                position += 1
                yield found

    def events_again(self) -> Iterator[Event]:
        """Yield the same events, and be silent about the rest."""
        return (found for found in self._capture.events() if isinstance(found, Event))

    def user_of(self, position: int) -> str | None:
        """Return, and forget, whose event this is."""
        return self._users.pop(position)


def _user(value: Any) -> str | None:
    found = [value.get(key) for key in _USERS] if isinstance(value, dict) else []
    return next((each for each in found if isinstance(each, str)), None)
