"""Puts deliveries back into the order of their events, and notices repeated messageIds."""

from __future__ import annotations

from collections.abc import Iterator

from emulator.engine.delivery.spill import KEPT, KEPT_BYTES, Spill, pack, unpack
from emulator.values.model import Delivery

_MARKS = 2**24
"""2 MB of bits: of a million events one in seventeen is looked for in the file."""


class InEventOrder:
    """Takes deliveries in the order in which they end, and gives them out in the order of their events.

    Those after an event that still waits are kept: `kept` of them in memory, of KEPT_BYTES at most, the others in the
    file.
    """

    def __init__(self, first: int, spill: Spill, *, kept: int | None = None) -> None:
        self._next = first
        self._spill = spill
        self._kept = kept or KEPT
        self._early: dict[int, bytes] = {}
        self._bytes = 0
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
        packed = pack(delivery)
        if len(self._early) < self._kept and self._bytes < KEPT_BYTES:
            self._early[delivery.position] = packed
            self._bytes += len(packed)
        else:
            self._spill.put_finished(delivery.position, packed)
            self._spilled += 1

    def _take(self) -> Delivery | None:
        packed = self._early.pop(self._next, None)
        if packed is not None:
            self._bytes -= len(packed)
        elif self._spilled:
            packed = self._spill.take_finished(self._next)
            self._spilled -= packed is not None
        delivery: Delivery | None = None if packed is None else unpack(packed)
        return delivery


class Seen:
    """Tells whether a messageId came before; keeps hashes, the last `kept` of them in memory, the others in the file.

    A bit of `marks` for each hash in the file says for almost all others that they are not there.
    """

    def __init__(self, spill: Spill, *, kept: int | None = None) -> None:
        self._spill = spill
        self._kept = kept or KEPT
        self._hashes: set[int] = set()
        self._marks = bytearray()

    def again(self, message_id: object) -> bool:
        """Take a messageId; tell whether it came before. What is not text is not a messageId."""
        if not isinstance(message_id, str):
            return False
        hash_ = hash(message_id)
        if hash_ in self._hashes or (self._marks and self._is_in_file(hash_)):
            return True
        self._hashes.add(hash_)
        if len(self._hashes) >= self._kept:
            self._move_to_file()
        return False

    def _is_in_file(self, hash_: int) -> bool:
        byte, bit = divmod(hash_ % _MARKS, 8)
        return bool(self._marks[byte] >> bit & 1) and self._spill.has_seen(hash_)

    def _move_to_file(self) -> None:
        self._marks = self._marks or bytearray(_MARKS // 8)
        for hash_ in self._hashes:
            byte, bit = divmod(hash_ % _MARKS, 8)
            self._marks[byte] |= 1 << bit
        self._spill.add_seen(self._hashes)
        self._hashes.clear()
