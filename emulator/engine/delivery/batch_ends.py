"""Maps the result of onBatch to Segment's outcome and reason for each event of the batch.

Source: Segment's functions docs, "Batching the destination function".
"""

from __future__ import annotations

from typing import Any

from emulator.engine.delivery import forwarding
from emulator.engine.delivery.outcomes import DELIVERED, failed
from emulator.engine.delivery.statuses import Status, is_delivered, is_tried_again, note_of, status_of, statuses_of
from emulator.engine.delivery.steps import End
from emulator.engine.runtime.invocation import InvocationResult
from emulator.values.function import Kind
from emulator.values.model import HandlerError, Reason

REFUSED_BY_STATUS = Reason.MESSAGE_REJECTED
"""Segment does not say under which label an event is discarded whose status onBatch gave."""


def ends_of_batch(result: InvocationResult, kind: Kind, timeout: float) -> tuple[list[End], tuple[str, ...]]:
    """Return how each event of a batch ends, in order, and notes on what onBatch returned."""
    size = len(result.invocation.event)
    if result.error is not None or result.stop is not None:
        return [failed(result, kind, timeout)] * size, ()
    if kind == "insert":
        return _forwarded(result), ()
    statuses = statuses_of(result.returned, size)
    note = note_of(result.returned, statuses)
    return [_end_by_status(each) for each in statuses], (note,) if note else ()


def _end_by_status(said: Status) -> End:
    status = said.status
    if status is None or is_delivered(status):
        return DELIVERED if said.doubt is None else DELIVERED._replace(doubt=said.doubt)
    error = HandlerError(name=f"Status {status:g}", message=said.message)
    if is_tried_again(status):
        return End("exhausted", Reason.RETRY_ERROR, error, again=True, doubt=said.doubt)
    return End("discarded", REFUSED_BY_STATUS, error, doubt=said.doubt)


def _forwarded(result: InvocationResult) -> list[End]:
    doubt = None if isinstance(result.returned, list) else forwarding.NO_LIST
    events = forwarding.returned_events(result.returned, result.invocation.event)
    return [_forwarded_from_batch(each, doubt) for each in events]


def _forwarded_from_batch(event: dict[str, Any] | None, doubt: str | None) -> End:
    if event is None:
        return End("filtered", Reason.NOT_RETURNED, doubt=doubt)
    if "type" not in event and (said := status_of(event)).status is not None:
        # A status in an event's place: nothing could be forwarded as that.
        end = _end_by_status(said)
        return end if end.error else End("filtered", Reason.NOT_RETURNED)
    return End("delivered", None, event=event)
