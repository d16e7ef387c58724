"""Gives out arrivals and retries in the order of virtual time."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from itertools import islice

from emulator.engine.delivery.spill import Due, Spill
from emulator.engine.delivery.spilling_queue import SpillingQueue
from emulator.engine.delivery.steps import Step
from emulator.engine.runtime.invocation import Invocation
from emulator.values.model import BATCH_HANDLER


class Agenda:
    """A runtime's feed. `arrivals` are the first attempts in the order of their time; `retry` adds all others.

    Steps taken are under way, in order, until `done` gives them out or the runtime hands them back. Any end of onBatch
    may have some of its events tried again: with `batched`, nothing is given out after it until it has come. Steps
    that are under way together are less than `within` ms apart.
    """

    def __init__(
        self,
        arrivals: Iterator[Step],
        spill: Spill,
        *,
        batched: bool = False,
        within: float = math.inf,
        kept: int | None = None,
    ) -> None:
        self._arrivals = arrivals
        self._returned: deque[Step] = deque()
        self._waiting: SpillingQueue[Step] = SpillingQueue(spill, "waiting", kept)
        self._under_way: deque[Step] = deque()
        self._batched = batched
        self._within = within

    def take(self, most: int) -> list[Invocation]:
        """Return the next invocations, `most` at most."""
        taken: list[Invocation] = []
        for step in islice(self._in_order(), most):
            if self._under_way and self._must_wait(step):
                self._return(step)
                break
            self._under_way.append(step)
            taken.append(step.invocation)
        return taken

    def hand_back(self, count: int) -> None:
        """Take back the last `count` invocations that were taken: their turn is decided anew."""
        for _ in range(count):
            self._return(self._under_way.pop())

    def done(self) -> Step:
        """Return the step whose result has come: the first that is under way."""
        return self._under_way.popleft()

    def retry(self, step: Step) -> None:
        """Add an attempt that falls due at its invocation's time."""
        self._waiting.push(_due(step), step)

    def _return(self, step: Step) -> None:
        if step.invocation.attempt:
            self._waiting.push(_due(step), step)
        else:
            self._returned.appendleft(step)

    def _must_wait(self, step: Step) -> bool:
        """Return whether a step may be given out only after what is under way has come."""
        if self._batched and self._under_way[-1].invocation.handler == BATCH_HANDLER:
            return True
        return step.invocation.at - self._under_way[0].invocation.at >= self._within

    def _in_order(self) -> Iterator[Step]:
        while True:
            if not self._returned:
                self._returned.extend(islice(self._arrivals, 1))
            arrival = self._returned[0] if self._returned else None
            if self._waiting and (arrival is None or self._waiting.first < _due(arrival)):
                yield self._waiting.pop()
            elif arrival is None:
                return
            else:
                yield self._returned.popleft()


def _due(step: Step) -> Due:
    return step.invocation.at, step.invocation.position
