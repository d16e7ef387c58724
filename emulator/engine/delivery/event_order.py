"""Puts deliveries back into the order of their events, and notices repeated messageIds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from emulator.engine.delivery.spill import Spill
from emulator.engine.delivery.spilling_queue import SpillingQueue
from emulator.values.model import Delivery

HASHES_KEPT = 100_000
"""They take 8 MB. In the file, where a hash takes fifty times as long, are only those of large captures."""


class InEventOrder:
    """Takes deliveries in the order in which they end, and gives them out in the order of their events.

    Those after an event that still waits are kept, `kept` of them in memory.
    """

    def __init__(self, first: int, spill: Spill, *, kept: int | None = None) -> None:
        self._next = first
        self._early: SpillingQueue[Delivery] = SpillingQueue(spill, "early", kept)

    def told(self, delivery: Delivery) -> Iterable[Delivery]:
        """Return what can be told now that this delivery is done."""
        if delivery.position != self._next:
            self._early.push((delivery.position, 0), delivery)
            return ()
        self._next += 1
        return chain((delivery,), self._followers()) if self._early else (delivery,)

    def _followers(self) -> Iterator[Delivery]:
        while self._early and self._early.first[0] == self._next:
            self._next += 1
            yield self._early.pop()


class Seen:
    """Tells whether a messageId came before; keeps hashes, the first `kept` in memory, the others in the file."""

    def __init__(self, spill: Spill, *, kept: int | None = None) -> None:
        self._spill = spill
        self._kept = kept or HASHES_KEPT
        self._first: set[int] = set()

    def again(self, message_id: str | None) -> bool:
        """Take a messageId; tell whether it came before."""
        if message_id is None:
            return False
        hash_ = hash(message_id)
        if hash_ in self._first:
            return True
        if len(self._first) < self._kept:
            self._first.add(hash_)
            return False
        return not self._spill.add_seen(hash_)
