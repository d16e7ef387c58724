"""What Segment makes of what an invocation did."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.engine.delivery.outcomes import error_of, outcome_of
from emulator.engine.runtime.invocation import Invocation, InvocationResult
from emulator.values.model import HandlerError

INVOCATION = Invocation(position=0, at=0, handler="onTrack", event={})


def ended(name: str | None = None, stop: Any = None, elapsed: float = 0.0) -> InvocationResult:
    """Return the result of an invocation that raised `name`, or was stopped."""
    error = HandlerError(name=name, message="words") if name else None
    return InvocationResult(invocation=INVOCATION, sent=(), error=error, stop=stop, elapsed=elapsed)


@pytest.mark.parametrize(
    ("result", "outcome", "reason"),
    [
        (ended(), "delivered", None),
        (ended("EventNotSupported"), "discarded", "Unsupported Event Type"),
        (ended("InvalidEventPayload"), "discarded", "Message Rejected"),
        (ended("ValidationError"), "discarded", "Message Rejected"),
        (ended("RetryError"), "exhausted", "RetryError"),
        (ended("KeyError"), "discarded", "Bad Request"),
        (ended("DropEvent"), "discarded", "Bad Request"),
        (ended("RecursionError"), "discarded", "Bad Request"),
        (ended("MemoryError"), "discarded", "Bad Request"),
        (ended("ReadTimeout"), "discarded", "Bad Request"),
        (ended("retryerror"), "discarded", "Bad Request"),
        (ended("OutOfMemory", "memory"), "discarded", "Bad Request"),
        (ended("ProcessExited", "exit"), "discarded", "Bad Request"),
        (ended("Timeout", "hang"), "exhausted", "Timeout"),
        (ended(None, "timeout", 6.0), "exhausted", "Timeout"),
        (ended("KeyError", "timeout", 6.0), "exhausted", "Timeout"),
        (ended("Timeout"), "discarded", "Bad Request"),
    ],
    ids=lambda each: (
        f"{each.stop or ''} {each.error.name if each.error else ''}" if isinstance(each, InvocationResult) else ""
    ),
)
def test_outcome(result: InvocationResult, outcome: str, reason: str | None) -> None:
    """Segment's label for each way to end; an error is known by its class's name, a timeout by the stop."""
    assert (outcome, reason) == outcome_of(result)


def test_a_timeout_says_how_long_it_took() -> None:
    """Delays and sleeps beyond the limit are an error in the emulator's words, whatever was raised after them."""
    message = "6.5 s of delays and sleeps: Segment stops an invocation after 5 s"

    assert HandlerError(name="Timeout", message=message) == error_of(ended("KeyError", "timeout", 6.5), 5.0)


def test_other_errors_stay() -> None:
    """What the handler raised is told as it was."""
    result = ended("KeyError")

    assert result.error == error_of(result, 5.0)
    assert error_of(ended(), 5.0) is None
