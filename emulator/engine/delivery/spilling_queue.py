"""Keeps values until they fall due: few of them in memory, the others in a temporary file."""

from __future__ import annotations

import heapq
from typing import Generic, TypeVar

from emulator.engine.delivery.spill import KEPT, KEPT_BYTES, Due, Spill, pack, unpack

Value = TypeVar("Value")


class SpillingQueue(Generic[Value]):
    """Values by when they fall due; all in memory fall due before any in the file, which holds what is beyond `kept`.

    `kept` counts values; beyond KEPT_BYTES they go to the file as well. `name` tells queues in one file apart.
    """

    def __init__(self, spill: Spill, name: str, kept: int | None = None) -> None:
        self._heap: list[tuple[Due, bytes]] = []
        self._spill = spill
        self._name = name
        self._kept = kept or KEPT
        self._spilled_from: Due | None = None
        self._bytes = 0

    def __bool__(self) -> bool:
        return bool(self._heap) or self._spilled_from is not None

    @property
    def first(self) -> Due:
        """When the first falls due; there is one."""
        self._refill()
        return self._heap[0][0]

    def pop(self) -> Value:
        """Return, and forget, the value that falls due first; there is one."""
        self._refill()
        packed = heapq.heappop(self._heap)[1]
        self._bytes -= len(packed)
        value: Value = unpack(packed)
        return value

    def push(self, due: Due, value: Value) -> None:
        """Add a value."""
        packed = pack(value)
        if self._spilled_from is not None and due > self._spilled_from:
            self._spill.put_queued(self._name, [(due, packed)])
            return
        heapq.heappush(self._heap, (due, packed))
        self._bytes += len(packed)
        if (len(self._heap) > self._kept or self._bytes > KEPT_BYTES) and len(self._heap) > 1:
            self._spill_later_half()

    def _spill_later_half(self) -> None:
        self._heap.sort()
        later = self._heap[len(self._heap) // 2 :]
        del self._heap[len(self._heap) // 2 :]
        self._spill.put_queued(self._name, later)
        self._spilled_from = later[0][0]
        self._bytes -= sum(len(packed) for _, packed in later)

    def _refill(self) -> None:
        if not self._heap and self._spilled_from is not None:
            # A sorted list is a heap.
            self._heap = self._spill.take_queued(self._name, max(1, self._kept // 2), KEPT_BYTES // 2)
            self._bytes = sum(len(packed) for _, packed in self._heap)
            self._spilled_from = self._spill.first_queued(self._name)
