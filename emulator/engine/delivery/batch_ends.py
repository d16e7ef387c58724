"""Maps the result of onBatch to Segment's outcome and reason for each event of the batch.

Source: Segment's functions docs, "Batching the destination function". For an insert function's onBatch, "Destination
insert functions": an event is forwarded only when it is returned. The docs ask for the events in their positions and
show a shorter list as well, so a list as long as the batch is paired by position, and any other by messageId.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from emulator.engine.delivery.outcomes import DELIVERED, failed
from emulator.engine.delivery.statuses import Status, is_delivered, is_tried_again, note_of, status_of, statuses_of
from emulator.engine.delivery.steps import End
from emulator.engine.runtime.invocation import InvocationResult
from emulator.values.function import Kind
from emulator.values.model import HandlerError, Reason

REFUSED_BY_STATUS = Reason.MESSAGE_REJECTED
"""Segment does not say under which label an event is discarded whose status onBatch gave."""

_NO_LIST = "onBatch returned no list of events, so none of the batch is forwarded"


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
    doubt = None if isinstance(result.returned, list) else _NO_LIST
    events = returned_events(result.returned, result.invocation.event)
    return [_forwarded_from_batch(each, doubt) for each in events]


def _forwarded_from_batch(event: dict[str, Any] | None, doubt: str | None) -> End:
    if event is None:
        return End("filtered", Reason.NOT_RETURNED, doubt=doubt)
    if "type" not in event and (said := status_of(event)).status is not None:
        # A status in an event's place: nothing could be forwarded as that.
        end = _end_by_status(said)
        return end if end.error else End("filtered", Reason.NOT_RETURNED)
    return End("delivered", None, event=event)


def returned_events(returned: Any, events: Sequence[Any]) -> list[dict[str, Any] | None]:
    """Return for each event of a batch what came back for it; None where nothing did."""
    if not isinstance(returned, list):
        return [None] * len(events)
    if len(returned) == len(events):
        return [each if isinstance(each, dict) else None for each in returned]
    left: dict[str, list[dict[str, Any]]] = {}
    for each in returned:
        if isinstance(each, dict):
            left.setdefault(_message_id(each), []).append(each)
    return [found.pop(0) if (found := left.get(_message_id(event))) else None for event in events]


def _message_id(event: Any) -> str:
    found = event.get("messageId") if isinstance(event, dict) else None
    return found if isinstance(found, str) else ""
