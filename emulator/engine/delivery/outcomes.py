"""Maps the result of an invocation to Segment's outcome and reason for each of its events.

Source: Segment's functions docs, "Errors and error handling".
"""

from __future__ import annotations

from emulator.engine.delivery.steps import End
from emulator.engine.runtime.invocation import InvocationResult, is_retryable
from emulator.values.function import Kind
from emulator.values.model import HandlerError, Outcome, Reason

DISCARDED = {
    "EventNotSupported": Reason.UNSUPPORTED_EVENT_TYPE,
    "InvalidEventPayload": Reason.MESSAGE_REJECTED,
    "ValidationError": Reason.MESSAGE_REJECTED,
}
DROPPED_BY_DESTINATION_FUNCTION = Reason.BAD_REQUEST
"""DropEvent is documented for insert functions only; in a destination function it is an error like any other."""

DELIVERED = End("delivered", None)
_NOT_FORWARDED = (
    "its handler returned no event, so none is forwarded: return the event, or raise DropEvent to keep it back"
)


def end_of(result: InvocationResult, kind: Kind, timeout: float) -> End:
    """Return how the one event of an invocation ends."""
    if result.error is not None or result.stop is not None:
        return failed(result, kind, timeout)
    if kind != "insert":
        return DELIVERED
    if isinstance(result.returned, dict):
        return End("delivered", None, event=result.returned)
    return End("filtered", Reason.NOT_RETURNED, doubt=_NOT_FORWARDED)


def outcome_of(result: InvocationResult, kind: Kind = "destination") -> tuple[Outcome, str | None]:
    """Return the outcome and Segment's reason for it, with one attempt made.

    An error is known by its class's name. Only RetryError and a timeout could be tried again, and without retries
    they end as exhausted; whatever else is raised is discarded, except that an insert function may drop its event.
    """
    if result.stop in ("timeout", "hang"):
        return "exhausted", Reason.TIMEOUT
    if result.error is None:
        return "delivered", None
    name = result.error.name
    if name == "RetryError":
        return "exhausted", Reason.RETRY_ERROR
    if name == Reason.DROP_EVENT:
        return ("filtered", Reason.DROP_EVENT) if kind == "insert" else ("discarded", DROPPED_BY_DESTINATION_FUNCTION)
    return "discarded", DISCARDED.get(name, Reason.BAD_REQUEST)


def error_of(result: InvocationResult, timeout: float) -> HandlerError | None:
    """Return what the attempt ended with; a timeout on the virtual clock is an error without a class of its own."""
    if result.stop == "timeout":
        spent = f"{result.elapsed:g} s of delays and sleeps"
        return HandlerError(name="Timeout", message=f"{spent}: Segment stops an invocation after {timeout:g} s")
    return result.error


def failed(result: InvocationResult, kind: Kind, timeout: float) -> End:
    """Return how events end whose invocation raised, or was stopped."""
    outcome, reason = outcome_of(result, kind)
    again = is_retryable(result.error.name if result.error else None, result.stop)
    return End(outcome, reason, error_of(result, timeout), again)
