"""Where a batch would leave the destination with other data than its events alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from emulator.batch_parity.records import Record, Sent, sent_by, text_of
from emulator.expectations import differences
from emulator.model import Delivery, Difference, Failure
from emulator.report.wording import counted, ending

CHECK = "batch parity"
_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An event's two deliveries: by its single handler, and in a batch. `user` is whose event it is, if known."""

    alone: Delivery
    batched: Delivery
    user: str | None


def compare(pairs: Sequence[Pair]) -> list[list[Failure]]:
    """Return the failures of each event of a batch, in order; what belongs to no one event is with the first."""
    batch = _Batch(sent_by(pair.batched for pair in pairs))
    found = [_forwarded(pair) for pair in pairs]
    missing: list[tuple[int, Sent]] = []
    last: dict[str | None, tuple[int, ...]] = {}
    for at, pair in enumerate(pairs):
        for sent in sent_by([pair.alone]):
            order = batch.take(sent)
            if order is None:
                missing.append((at, sent))
            elif pair.user is not None:
                if order < last.get(pair.user, ()):
                    found[at].append(_failure(pair, "is sent behind a later event of its user in a batch"))
                last[pair.user] = max(order, last.get(pair.user, ()))
    for at, sent in missing:
        found[at].append(_different(pairs[at], sent, batch))
    rest = batch.rest()
    if rest:
        found[0].append(_more(pairs[0], rest))
    return found


class _Batch:
    """What a batch sent, less what was found to be what an event alone sends."""

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

    def rest(self) -> list[Record]:
        """Return what no event alone sends: a whole request, or items of a list of which others were taken."""
        return [record for sent in self._sent if not self._is_taken(sent.whole) for record in self._rest_of(sent)]

    def _rest_of(self, sent: Sent) -> list[Record]:
        used = [items for items in sent.lists if any(map(self._is_taken, items))]
        return [each for items in used for each in items if not self._is_taken(each)] if used else [sent.whole]

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


def _forwarded(pair: Pair) -> list[Failure]:
    """Compare what an insert function forwards."""
    alone, batched = pair.alone.event, pair.batched.event
    if text_of(alone) == text_of(batched):
        return []
    if alone is None or batched is None:
        cause = "is forwarded in a batch only" if alone is None else "is not forwarded in a batch"
        return [_failure(pair, cause)]
    return [_differing(pair, differences(alone, batched, "$.event"), None)]


def _different(pair: Pair, alone: Sent, batch: _Batch) -> Failure:
    nearest = batch.take_nearest(alone)
    if nearest is None:
        body = f"alone it sends {alone.whole.address} {text_of(alone.whole.value)}"
        return _failure(pair, "is left out of what a batch sends", (body,), alone.whole.where)
    one, other = nearest
    found = differences(_beside(one, other), _beside(other, one))
    if one.is_item is other.is_item:
        found += differences(one.address, other.address, "$.address")
    return _differing(pair, found, other.where)


def _beside(record: Record, other: Record) -> Any:
    """Return a record's value with what is around it, as far as that is to be compared with the other."""
    if not isinstance(record.value, dict) or not isinstance(other.value, dict):
        return record.value
    both_items = record.is_item and other.is_item
    around = {key: value for key, value in record.around.items() if both_items or key in other.value}
    return {**around, **record.value}


def _differing(pair: Pair, found: list[Difference], where: str | None) -> Failure:
    paths = ", ".join(dict.fromkeys(difference.path for difference in found[:3]))
    more = f" and {len(found) - 3} more" if len(found) > 3 else ""
    return _failure(pair, f"differs in a batch at {paths}{more}", (), where, tuple(found))


def _more(first: Pair, rest: Sequence[Record]) -> Failure:
    shown = [f"only in a batch: {each.address} {text_of(each.value)}" for each in rest]
    left = [f"… and {len(rest) - _SHOWN} more"] if len(rest) > _SHOWN else []
    cause = f"sends {counted(len(rest), 'record')} in its batch that no event sends alone"
    return _failure(first, cause, (*shown[:_SHOWN], *left), rest[0].where)


def _failure(
    pair: Pair,
    cause: str,
    details: tuple[str, ...] = (),
    where: str | None = None,
    found: tuple[Difference, ...] = (),
) -> Failure:
    alone, batched = ending(pair.alone), ending(pair.batched)
    ends = () if alone == batched else (f"alone: {alone}", f"in a batch: {batched}")
    return Failure(check=CHECK, cause=cause, details=(*details, *ends), differences=found, where=where)
