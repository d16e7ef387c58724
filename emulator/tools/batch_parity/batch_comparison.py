"""Compares the data of a batch with the data that its events send alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from emulator.inputs.expectations import differences
from emulator.report.wording import ending
from emulator.tools.batch_parity.matching import BatchSent
from emulator.tools.batch_parity.records import Record, Sent, sent_by, text_of
from emulator.values.model import Delivery, Difference, Failure, HandlerError
from emulator.values.words import counted

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
    batch = BatchSent(sent_by(pair.batched for pair in pairs))
    found = [[*_forwarded(pair), *_refused(pair)] for pair in pairs]
    missing: list[tuple[int, Sent]] = []
    last: dict[str | None, tuple[int, ...]] = {}
    for at, pair in enumerate(pairs):
        for sent in sent_by([pair.alone]):
            order = batch.take(sent)
            if order is None:
                missing.append((at, sent))
            elif pair.user is not None:
                if order < last.get(pair.user, ()):
                    found[at].append(_failure(pair, "is sent after a later event of its user in a batch"))
                last[pair.user] = max(order, last.get(pair.user, ()))
    for at, sent in missing:
        found[at].append(_different(pairs[at], sent, batch))
    rest = batch.rest(less_repeated=any(map(_was_sent_again, pairs)))
    if rest:
        found[0].append(_more(pairs[0], rest))
    return found


def _was_sent_again(pair: Pair) -> bool:
    """Return whether onBatch said of the event that it had not arrived: then what was sent before is not data."""
    return any(_is_refusal(attempt.error) for attempt in pair.batched.attempts[:-1])


def _is_refusal(error: HandlerError | None) -> bool:
    return error is not None and error.name.startswith("Status ")


def _refused(pair: Pair) -> list[Failure]:
    if pair.alone.outcome != "delivered" or not _is_refusal(pair.batched.error):
        return []
    return [_failure(pair, "is refused in a batch and delivered alone")]


def _forwarded(pair: Pair) -> list[Failure]:
    """Compare what an insert function forwards."""
    alone, batched = pair.alone.event, pair.batched.event
    if text_of(alone) == text_of(batched):
        return []
    if alone is None or batched is None:
        cause = "is forwarded in a batch only" if alone is None else "is not forwarded in a batch"
        return [_failure(pair, cause)]
    return [_differing(pair, differences(alone, batched, "$.event"), None)]


def _different(pair: Pair, alone: Sent, batch: BatchSent) -> Failure:
    nearest = batch.take_nearest(alone)
    if nearest is None:
        body = f"alone it sends {alone.whole.address} {text_of(alone.whole.value)}"
        return _failure(pair, "is left out of what a batch sends", (body,), alone.whole.where)
    one, other = nearest
    found = differences(one.beside(other), other.beside(one))
    if one.is_item is other.is_item:
        found += differences(one.address, other.address, "$.address")
    return _differing(pair, found, other.where)


def _differing(pair: Pair, found: list[Difference], where: str | None) -> Failure:
    paths = ", ".join(dict.fromkeys(difference.path for difference in found[:3]))
    more = f" and {len(found) - 3} more" if len(found) > 3 else ""
    return _failure(pair, f"differs in a batch at {paths}{more}", (), where, tuple(found))


def _more(first: Pair, rest: Sequence[Record]) -> Failure:
    shown = [f"only in a batch: {each.address} {text_of(each.value)}" for each in rest]
    left = [f"… and {len(rest) - _SHOWN} more"] if len(rest) > _SHOWN else []
    cause = f"sends {counted(len(rest), 'record')} in a batch that no event sends alone"
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
