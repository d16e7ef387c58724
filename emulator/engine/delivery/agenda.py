"""Gives out arrivals and retries in the order of virtual time."""

from __future__ import annotations

import heapq
import math
from collections import deque
from collections.abc import Iterator
from itertools import islice

from emulator.engine.delivery.spill import KEPT, KEPT_BYTES, Due, Spill, pack, unpack
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
        self._waiting = _Waiting(spill, kept or KEPT)
        self._under_way: deque[Step] = deque()
        self._batched = batched
        self._within = within

    def take(self, most: int) -> list[Invocation]:
        """Return the next invocations, `most` at most."""
        if self._within < math.inf:
            steps = list(self._near(most))
        elif self._batched:
            steps = list(self._up_to_a_batch(most))
        elif self._returned or self._waiting:
            steps = list(islice(self._in_order(), most))
        else:
            steps = list(islice(self._arrivals, most))
        self._under_way.extend(steps)
        return [step.invocation for step in steps]

    def hand_back(self, count: int) -> None:
        """Take back the last `count` invocations that were taken: their turn is decided anew."""
        for _ in range(count):
            self._return(self._under_way.pop())

    def done(self) -> Step:
        """Return the step whose result has come: the first that is under way."""
        return self._under_way.popleft()

    def retry(self, step: Step) -> None:
        """Add an attempt that falls due at its invocation's time."""
        self._waiting.push(step)

    def _return(self, step: Step) -> None:
        if step.invocation.attempt:
            self._waiting.push(step)
        else:
            self._returned.appendleft(step)

    def _near(self, most: int) -> Iterator[Step]:
        """Yield the next steps until one is too far from the first that is under way."""
        first = self._under_way[0].invocation.at if self._under_way else None
        for step in islice(self._in_order(), most):
            first = step.invocation.at if first is None else first
            if step.invocation.at - first >= self._within:
                self._return(step)
                return
            yield step

    def _up_to_a_batch(self, most: int) -> Iterator[Step]:
        if self._under_way and _is_batch(self._under_way[-1]):
            return
        for step in islice(self._in_order(), most):
            yield step
            if _is_batch(step):
                return

    def _in_order(self) -> Iterator[Step]:
        while True:
            arrival = self._next_arrival()
            if self._waiting and (arrival is None or self._waiting.first < _due(arrival)):
                yield self._waiting.pop()
            elif arrival is None:
                return
            else:
                yield self._returned.popleft()

    def _next_arrival(self) -> Step | None:
        if not self._returned:
            self._returned.extend(islice(self._arrivals, 1))
        return self._returned[0] if self._returned else None


class _Waiting:
    """Steps by when they fall due; all in memory fall due before any in the file, which holds what is beyond `kept`.

    `kept` counts steps; beyond KEPT_BYTES they go to the file as well.
    """

    def __init__(self, spill: Spill, kept: int) -> None:
        self._heap: list[tuple[Due, bytes]] = []
        self._spill = spill
        self._kept = kept
        self._spilled_from: Due | None = None
        self._bytes = 0

    def __bool__(self) -> bool:
        return bool(self._heap) or self._spilled_from is not None

    @property
    def first(self) -> Due:
        """When the first falls due; there is one."""
        self._refill()
        return self._heap[0][0]

    def pop(self) -> Step:
        """Return, and forget, the step that falls due first; there is one."""
        self._refill()
        packed = heapq.heappop(self._heap)[1]
        self._bytes -= len(packed)
        step: Step = unpack(packed)
        return step

    def push(self, step: Step) -> None:
        """Add a step."""
        due, packed = _due(step), pack(step)
        if self._spilled_from is not None and due > self._spilled_from:
            self._spill.put_waiting([(due, packed)])
            return
        heapq.heappush(self._heap, (due, packed))
        self._bytes += len(packed)
        if (len(self._heap) > self._kept or self._bytes > KEPT_BYTES) and len(self._heap) > 1:
            self._spill_later_half()

    def _spill_later_half(self) -> None:
        self._heap.sort()
        later = self._heap[len(self._heap) // 2 :]
        del self._heap[len(self._heap) // 2 :]
        self._spill.put_waiting(later)
        self._spilled_from = later[0][0]
        self._bytes -= sum(len(packed) for _, packed in later)

    def _refill(self) -> None:
        if not self._heap and self._spilled_from is not None:
            # A sorted list is a heap.
            self._heap = self._spill.take_waiting(max(1, self._kept // 2), KEPT_BYTES // 2)
            self._bytes = sum(len(packed) for _, packed in self._heap)
            self._spilled_from = self._spill.first_waiting()


def _is_batch(step: Step) -> bool:
    return step.invocation.handler == BATCH_HANDLER


def _due(step: Step) -> Due:
    return step.invocation.at, step.invocation.position
