"""Maps the result of an invocation to Segment's outcome and reason for each of its events.

Source: Segment's functions docs, "Errors and error handling".
"""

from __future__ import annotations

from typing import Any

from emulator.engine.delivery import forwarding
from emulator.engine.delivery.statuses import Status, is_delivered, is_tried_again, note_of, status_of, statuses_of
from emulator.engine.delivery.steps import End
from emulator.engine.runtime.invocation import InvocationResult, is_retryable
from emulator.values.function import Kind
from emulator.values.model import (
    BAD_REQUEST,
    DROP_EVENT,
    MESSAGE_REJECTED,
    NOT_RETURNED,
    RETRY_ERROR,
    TIMEOUT,
    UNSUPPORTED_EVENT_TYPE,
    HandlerError,
    Outcome,
)
from emulator.values.reply_faults import FAULTS

DISCARDED = {
    "EventNotSupported": UNSUPPORTED_EVENT_TYPE,
    "InvalidEventPayload": MESSAGE_REJECTED,
    "ValidationError": MESSAGE_REJECTED,
}
DROPPED_BY_DESTINATION_FUNCTION = BAD_REQUEST
"""DropEvent is documented for insert functions only; in a destination function it is an error like any other."""
REFUSED_BY_STATUS = MESSAGE_REJECTED
"""Segment does not say under which label an event is discarded whose status onBatch gave."""

_DELIVERED = End("delivered", None)


def end_of(result: InvocationResult, kind: Kind, timeout: float) -> End:
    """Return how the one event of an invocation ends."""
    if result.error is not None or result.stop is not None:
        return _failed(result, kind, timeout)
    return _forwarded_alone(result) if kind == "insert" else _DELIVERED


def ends_of_batch(result: InvocationResult, kind: Kind, timeout: float) -> tuple[list[End], tuple[str, ...]]:
    """Return how each event of a batch ends, in order, and notes on what onBatch returned."""
    size = len(result.invocation.event)
    if result.error is not None or result.stop is not None:
        return [_failed(result, kind, timeout)] * size, ()
    if kind == "insert":
        return _forwarded(result), ()
    statuses = statuses_of(result.returned, size)
    note = note_of(result.returned, statuses)
    return [_end_by_status(each) for each in statuses], (note,) if note else ()


def end_of_action(result: InvocationResult, timeout: float) -> End:
    """Return how one mapping of an event ends, by the rule of Segment's own destinations.

    Whether it is tried again is decided by the status of the reply that the action failed on, or by the fault that came
    instead. An action that failed without either is known by its error's name, as a handler is.
    """
    error = error_of(result, timeout)
    if result.stop == "timeout":
        return End("exhausted", FAULTS["timeout"].code, error, again=True)
    if error is None and result.stop is None:
        return _DELIVERED
    last = result.exchanges[-1] if result.exchanges else None
    if last is not None and last.fault is not None:
        return End("exhausted", FAULTS[last.fault].code, error, again=result.stop is None)
    if last is not None and last.reply is not None and not is_delivered(last.reply.status):
        status = last.reply.status
        if is_tried_again(status):
            return End("exhausted", f"{status}", error, again=result.stop is None)
        return End("discarded", f"{status}", error)
    outcome, reason = outcome_of(result)
    return End(outcome, reason, error, is_retryable(error.name if error else None, result.stop))


def outcome_of(result: InvocationResult, kind: Kind = "destination") -> tuple[Outcome, str | None]:
    """Return the outcome and Segment's reason for it, with one attempt made.

    An error is known by its class's name. Only RetryError and a timeout could be tried again, and without retries
    they end as exhausted; whatever else is raised is discarded, except that an insert function may drop its event.
    """
    if result.stop in ("timeout", "hang"):
        return "exhausted", TIMEOUT
    if result.error is None:
        return "delivered", None
    name = result.error.name
    if name == "RetryError":
        return "exhausted", RETRY_ERROR
    if name == DROP_EVENT:
        return ("filtered", DROP_EVENT) if kind == "insert" else ("discarded", DROPPED_BY_DESTINATION_FUNCTION)
    return "discarded", DISCARDED.get(name, BAD_REQUEST)


def error_of(result: InvocationResult, timeout: float) -> HandlerError | None:
    """Return what the attempt ended with; a timeout on the virtual clock is an error without a class of its own."""
    if result.stop == "timeout":
        spent = f"{result.elapsed:g} s of delays and sleeps"
        return HandlerError(name="Timeout", message=f"{spent}: Segment stops an invocation after {timeout:g} s")
    return result.error


def _failed(result: InvocationResult, kind: Kind, timeout: float) -> End:
    outcome, reason = outcome_of(result, kind)
    again = is_retryable(result.error.name if result.error else None, result.stop)
    return End(outcome, reason, error_of(result, timeout), again)


def _end_by_status(said: Status) -> End:
    status = said.status
    if status is None or is_delivered(status):
        return _DELIVERED if said.doubt is None else _DELIVERED._replace(doubt=said.doubt)
    error = HandlerError(name=f"Status {status:g}", message=said.message)
    if is_tried_again(status):
        return End("exhausted", RETRY_ERROR, error, again=True, doubt=said.doubt)
    return End("discarded", REFUSED_BY_STATUS, error, doubt=said.doubt)


def _forwarded_alone(result: InvocationResult) -> End:
    event = result.returned
    if isinstance(event, dict):
        return End("delivered", None, event=event)
    return End("filtered", NOT_RETURNED, doubt=forwarding.NOTHING)


def _forwarded(result: InvocationResult) -> list[End]:
    doubt = None if isinstance(result.returned, list) else forwarding.NO_LIST
    events = forwarding.returned_events(result.returned, result.invocation.event)
    return [_forwarded_from_batch(each, doubt) for each in events]


def _forwarded_from_batch(event: dict[str, Any] | None, doubt: str | None) -> End:
    if event is None:
        return End("filtered", NOT_RETURNED, doubt=doubt)
    if "type" not in event and (said := status_of(event)).status is not None:
        # A status in an event's place: nothing could be forwarded as that.
        end = _end_by_status(said)
        return end if end.error else End("filtered", NOT_RETURNED)
    return End("delivered", None, event=event)
