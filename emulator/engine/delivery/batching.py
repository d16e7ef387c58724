"""Groups events into batches for onBatch, as Segment does.

Source: Segment's docs, "Destination functions", "Batch handlers": a batch goes at 20 events or after 10 seconds, mixes
types, and with fewer than about one event a second onBatch may never be called. What `integrations` or filters keep
outside is in no batch: both come before the function.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from emulator.engine.delivery.steps import Item, Step, alone, together
from emulator.values.batch import Batch, BatchPlace


def formed(items: Iterable[Item], batch: Batch) -> Iterator[Step]:
    """Yield first attempts in the order of their time; no more than one batch of events is held back for it."""
    forming = _Forming(batch)
    for item in items:
        if forming.is_over(item.arrival):
            yield from forming.close()
        if item.ended:
            # It meets no handler, so it has no time of its own: it must only not be ahead of those that wait.
            yield alone(item._replace(arrival=forming.since(item.arrival)))
            continue
        if forming.add(item):
            yield from forming.close()
    yield from forming.close()


class _Forming:
    """The batch that is being formed."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._items: list[Item] = []
        self._closed = 0

    def add(self, item: Item) -> bool:
        """Take an event; tell whether the batch is full."""
        self._items.append(item)
        return len(self._items) >= self._batch.size

    def since(self, arrival: int) -> int:
        """Return when the batch began; `arrival` while there is none."""
        return self._items[0].arrival if self._items else arrival

    def is_over(self, now: int) -> bool:
        """Return whether the time of the batch is over."""
        return bool(self._items) and now >= self._end()

    def close(self) -> Iterator[Step]:
        """Yield what becomes of the events, and begin anew."""
        items, self._items = self._items, []
        if not items:
            return
        full = len(items) >= self._batch.size
        if not full and len(items) < self._batch.least:
            yield from map(alone, items)
            return
        self._closed += 1
        placed = tuple(
            item._replace(batch=BatchPlace(id=self._closed, position=at, size=len(items)))
            for at, item in enumerate(items)
        )
        end = items[0].arrival + self._batch.seconds * 1000
        yield together(placed, items[-1].arrival if full or math.isinf(end) else round(end))

    def _end(self) -> float:
        return self._items[0].arrival + self._batch.seconds * 1000
