"""Estimates a function's execution time, which Segment bills.

Segment measures from when the function gets an event to when it returns or throws, requests included, in milliseconds.
Source: Segment's docs, "Functions usage limits".
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from emulator.engine.delivery.arriving import Arrivals
from emulator.tools.probe.findings import handler_of
from emulator.values.model import BATCH_HANDLER, HANDLERS, Delivery, Event, Reason

MONTH = 30 * 24 * 3600
"""Seconds."""
LATENCY = 0.15
"""Seconds that a request takes unless somebody knows better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """One invocation: its handler, the seconds that it would take at Segment, and for how many events."""

    handler: str
    seconds: float
    events: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlerCost:
    """What one handler's invocations take: seconds of one, and hours of a million events and of a month.

    `monthly` is None without a rate. An invocation of onBatch is for all the `events` of its batch.
    """

    handler: str
    events: int
    median: float
    p95: float
    longest: float
    per_million: float
    monthly: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a destination's execution time comes to; `rate` is in events a second, None when no time passes."""

    handlers: tuple[HandlerCost, ...]
    latency: float
    rate: float | None
    monthly: float | None


def timed(deliveries: Iterable[Delivery], latency: float, limit: float) -> list[Timed]:
    """Return the invocations that ran: real seconds, waits, and `latency` for each reply that has no delay.

    None takes longer than `limit`, where Segment stops it.
    """
    return [
        Timed(
            handler=handler_of(delivery),
            seconds=min(_seconds(delivery, latency), limit),
            events=delivery.batch.size if delivery.batch else 1,
        )
        for delivery in deliveries
        if _has_run(delivery)
    ]


def _has_run(delivery: Delivery) -> bool:
    """Return whether a handler was invoked, and is known to have taken how long; a killed worker never told.

    What a batch took is told with the first of its events.
    """
    if delivery.batch and delivery.batch.position:
        return False
    return bool(delivery.attempts) and (delivery.attempts[-1].spent > 0 or delivery.reason == Reason.TIMEOUT)


def _seconds(delivery: Delivery, latency: float) -> float:
    if delivery.reason == Reason.TIMEOUT:
        return math.inf
    attempt = delivery.attempts[-1]
    undelayed = sum(1 for each in attempt.exchanges if each.reply is not None and not each.reply.delay)
    return attempt.spent + attempt.elapsed + undelayed * latency


def span_of(events: Sequence[Event]) -> float:
    """Return the seconds from the first event's arrival to the last one's."""
    arrivals = Arrivals()
    times = [arrivals.next(event.value) for event in events]
    return (times[-1] - times[0]) / 1000 if times else 0.0


def cost_of(invocations: Sequence[Timed], events: int, span: float, latency: float) -> Cost:
    """Put invocations together; `events` arrived in `span` seconds, those that invoked nothing included."""
    by_handler: dict[str, list[Timed]] = {}
    for each in invocations:
        by_handler.setdefault(each.handler, []).append(each)
    known = [name for name in (BATCH_HANDLER, *HANDLERS.values()) if name in by_handler]
    handlers = tuple(_handler_cost(name, by_handler[name], span) for name in known)
    return Cost(
        handlers=handlers,
        latency=latency,
        rate=events / span if span else None,
        monthly=_monthly(sum(each.seconds for each in invocations), span),
    )


def _handler_cost(handler: str, invocations: list[Timed], span: float) -> HandlerCost:
    seconds = sorted(each.seconds for each in invocations)
    events = sum(each.events for each in invocations)
    return HandlerCost(
        handler=handler,
        events=events,
        median=percentile(seconds, 50),
        p95=percentile(seconds, 95),
        longest=seconds[-1],
        per_million=sum(seconds) / events * 1_000_000 / 3600,
        monthly=_monthly(sum(seconds), span),
    )


def _monthly(seconds: float, span: float) -> float | None:
    return seconds / span * MONTH / 3600 if span else None


def percentile(ordered: Sequence[float], percent: int) -> float:
    """Return the smallest of these values that `percent` of them do not exceed; there is one."""
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


def cost_dict(cost: Cost) -> dict[str, Any]:
    """Return the JSON shape of a cost: seconds, events a second, hours a month."""
    return {
        "latency": cost.latency,
        "eventsPerSecond": cost.rate,
        "hoursPerMonth": cost.monthly,
        "handlers": [
            {
                "handler": each.handler,
                "events": each.events,
                "p50": each.median,
                "p95": each.p95,
                "max": each.longest,
                "hoursPerMillion": each.per_million,
                "hoursPerMonth": each.monthly,
            }
            for each in cost.handlers
        ],
    }
