"""Tells of events that neither function came to an end with: a limit of the emulator stopped both.

Two runtimes are never stopped at the same request, so they are held together as far as both came.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from emulator.values.model import Attempt, Delivery

_MANY: Final = 100
"""Requests of one attempt from which on it is taken to go on for ever; with fewer, both must have made as many."""


def both_endless(a: Delivery, b: Delivery) -> bool:
    """Return whether a limit of real time, or of requests, stopped both, neither much before the other."""
    counts = [len(each.exchanges) for each in (a, b)]
    return _was_stopped(a) and _was_stopped(b) and (min(counts) >= _MANY or counts[0] == counts[1])


def _was_stopped(delivery: Delivery) -> bool:
    error = delivery.error
    if error is None:
        return False
    return error.name == "TooManyRequests" or (error.name == "Timeout" and error.message.endswith("of real time"))


def as_far_as_both(a: Delivery, b: Delivery) -> tuple[Delivery, Delivery]:
    """Return two deliveries that were stopped with the requests and logs that both had before, and one ending."""
    attempts = [_common(*pair) for pair in zip(a.attempts, b.attempts, strict=False)]
    lines = min(len(a.logs), len(b.logs))
    ones, others = ([*side] for side in zip(*attempts, strict=True))
    return (
        replace(a, attempts=tuple(ones), logs=a.logs[:lines]),
        replace(b, attempts=tuple(others), logs=b.logs[:lines], outcome=a.outcome, reason=a.reason),
    )


def _common(a: Attempt, b: Attempt) -> tuple[Attempt, Attempt]:
    length = min(len(a.exchanges), len(b.exchanges))
    return replace(a, exchanges=a.exchanges[:length]), replace(b, exchanges=b.exchanges[:length], error=a.error)
