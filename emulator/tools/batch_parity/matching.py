"""Finds the record of one event among the records of its batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from emulator.tools.batch_parity.records import Record, Sent


class BatchSent:
    """The records of a batch that are not yet matched with an event."""

    def __init__(self, sent: Sequence[Sent]) -> None:
        self._sent = sent
        self._taken: set[tuple[int, ...]] = set()

    def take(self, alone: Sent) -> tuple[int, ...] | None:
        """Take what holds the data of one request of an event alone; return its place, or None when nothing does."""
        for wanted in ((alone.whole,), *alone.lists):
            found = self._all_of(wanted)
            if found:
                self._taken.update(record.order for record in found)
                return found[0].order
        return None

    def take_nearest(self, alone: Sent) -> tuple[Record, Record] | None:
        """Take what is most like one request of an event alone; return both, or None when nothing is like it."""
        wanted = [alone.whole, *(record for items in alone.lists for record in items)]
        pairs = [(one.likeness(other), one, other) for one in wanted for other in self._open()]
        likeness, *nearest = max(pairs, key=lambda pair: pair[0], default=(0,))
        if not likeness:
            return None
        one, other = nearest
        self._taken.add(other.order)
        return one, other

    def rest(self, *, less_repeated: bool) -> list[Record]:
        """Return what no event alone sends: a whole request, or items of a list of which others were taken.

        `less_repeated` leaves out what was sent before.
        """
        taken = [record for sent in self._sent for record in _all_records(sent) if self._is_taken(record)]
        rest = [record for sent in self._sent if not self._is_taken(sent.whole) for record in self._rest_of(sent)]
        if not less_repeated:
            return rest
        return [each for each in rest if not any(one.holds(each) for one in taken)]

    def _rest_of(self, sent: Sent) -> list[Record]:
        used = [items for items in sent.lists if any(map(self._is_counted, items))]
        return [each for items in used for each in items if not self._is_taken(each)] if used else [sent.whole]

    def _is_counted(self, item: Record) -> bool:
        """Return whether an item, or one equal to it that was sent before, is among those that an event alone sends."""
        others = (other for sent in self._sent for items in sent.lists for other in items if self._is_taken(other))
        return self._is_taken(item) or any(other.holds(item) for other in others)

    def _all_of(self, wanted: Iterable[Record]) -> list[Record]:
        """Return one record for each that is wanted, or none at all."""
        found: list[Record] = []
        for one in wanted:
            same = next((each for each in self._open() if each not in found and each.holds(one)), None)
            if same is None:
                return []
            found.append(same)
        return found

    def _open(self) -> Iterator[Record]:
        """Yield what was not taken: whole requests nothing of which was, and items."""
        for sent in self._sent:
            items = [record for each in sent.lists for record in each]
            if self._is_taken(sent.whole):
                continue
            if not any(map(self._is_taken, items)):
                yield sent.whole
            yield from (record for record in items if not self._is_taken(record))

    def _is_taken(self, record: Record) -> bool:
        return record.order in self._taken


def _all_records(sent: Sent) -> Iterator[Record]:
    yield sent.whole
    for items in sent.lists:
        yield from items
