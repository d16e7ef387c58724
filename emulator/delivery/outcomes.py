"""From what an invocation did to what Segment makes of it.

Source: Segment's functions docs, "Errors and error handling".
"""

from __future__ import annotations

from emulator.model import (
    BAD_REQUEST,
    MESSAGE_REJECTED,
    RETRY_ERROR,
    TIMEOUT,
    UNSUPPORTED_EVENT_TYPE,
    HandlerError,
    Outcome,
)
from emulator.runtime.invocation import InvocationResult

DISCARDED = {
    "EventNotSupported": UNSUPPORTED_EVENT_TYPE,
    "InvalidEventPayload": MESSAGE_REJECTED,
    "ValidationError": MESSAGE_REJECTED,
}


def outcome_of(result: InvocationResult) -> tuple[Outcome, str | None]:
    """Return the outcome and Segment's reason for it, with one attempt made.

    An error is known by its class's name. Only RetryError and a timeout could be tried again, and without retries
    they end as exhausted; whatever else is raised is discarded.
    """
    if result.stop in ("timeout", "hang"):
        return "exhausted", TIMEOUT
    if result.error is None:
        return "delivered", None
    if result.error.name == "RetryError":
        return "exhausted", RETRY_ERROR
    return "discarded", DISCARDED.get(result.error.name, BAD_REQUEST)


def error_of(result: InvocationResult, timeout: float) -> HandlerError | None:
    """Return what the attempt ended with; a timeout on the virtual clock is an error without a class of its own."""
    if result.stop == "timeout":
        spent = f"{result.elapsed:g} s of delays and sleeps"
        return HandlerError(name="Timeout", message=f"{spent}: Segment stops an invocation after {timeout:g} s")
    return result.error
