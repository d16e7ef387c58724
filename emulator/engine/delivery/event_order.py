"""The order in which deliveries are told, and what is known of the messageIds that came."""

from __future__ import annotations

from collections.abc import Iterator

from emulator.engine.delivery.spill import KEPT, Spill
from emulator.values.model import Delivery


class InEventOrder:
    """Takes deliveries as they are done and gives them out in the order of their events.

    Those behind an event that still waits are kept: `kept` of them in memory, the others in the file.
    """

    def __init__(self, first: int, spill: Spill, *, kept: int | None = None) -> None:
        self._next = first
        self._spill = spill
        self._kept = kept or KEPT
        self._early: dict[int, Delivery] = {}
        self._spilled = 0

    def told(self, delivery: Delivery) -> Iterator[Delivery]:
        """Yield what can be told now that this delivery is done."""
        if delivery.position != self._next:
            self._keep(delivery)
            return
        self._next += 1
        yield delivery
        while (early := self._take()) is not None:
            self._next += 1
            yield early

    def _keep(self, delivery: Delivery) -> None:
        if len(self._early) < self._kept:
            self._early[delivery.position] = delivery
        else:
            self._spill.put_finished(delivery.position, delivery)
            self._spilled += 1

    def _take(self) -> Delivery | None:
        early = self._early.pop(self._next, None)
        if early is None and self._spilled:
            early = self._spill.take_finished(self._next)
            self._spilled -= early is not None
        return early


class Seen:
    """Tells whether a messageId came before; keeps hashes, `kept` of them in memory, the others in the file."""

    def __init__(self, spill: Spill, *, kept: int | None = None) -> None:
        self._spill = spill
        self._kept = kept or KEPT
        self._hashes: set[int] = set()

    def again(self, message_id: object) -> bool:
        """Take a messageId; tell whether it came before. What is no text is no messageId."""
        if not isinstance(message_id, str):
            return False
        hash_ = hash(message_id)
        if hash_ in self._hashes:
            return True
        if len(self._hashes) < self._kept:
            self._hashes.add(hash_)
            return False
        return self._spill.add_seen(hash_)
