"""A delivery as what it sent and whether it ended well: all that mappings and a handler written from them share."""

from __future__ import annotations

from dataclasses import replace

from emulator.values.model import Attempt, Delivery, Outcome, Reason

MAPPED_APART = (
    "one runs by mappings, the other by handlers: compared are the requests, and whether the event ended well; which "
    "statuses are tried again, reasons and errors follow rules of their own"
)


def as_sent(delivery: Delivery) -> Delivery:
    """Return the delivery with one attempt that holds every request, and no reason and error."""
    attempt = Attempt(at=0, exchanges=delivery.exchanges, error=None, elapsed=0.0)
    return replace(delivery, outcome=_outcome(delivery), reason=None, attempts=(attempt,), parts=(), logs=(), notes=())


def _outcome(delivery: Delivery) -> Outcome:
    """Return one outcome for all that send nothing without a fault, and one for all that end badly."""
    if delivery.outcome == "rejected":
        return "rejected"
    ended_well = delivery.outcome in ("delivered", "filtered") or delivery.reason == Reason.UNSUPPORTED_EVENT_TYPE
    if ended_well and not delivery.exchanges:
        return "filtered"
    return "delivered" if ended_well else "discarded"
