"""Takes events through a function, one delivery for each, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from emulator.delivery.agenda import Agenda
from emulator.delivery.arrival import Arrivals
from emulator.delivery.filtering import Filtering
from emulator.delivery.integrations import Decision, decide
from emulator.delivery.outcomes import error_of, outcome_of
from emulator.delivery.redacted import Redacted
from emulator.delivery.schedule import RetrySchedule
from emulator.delivery.spill import spilling
from emulator.delivery.telling import InEventOrder, Seen
from emulator.function import Function
from emulator.model import (
    EVENT_TYPES,
    HANDLERS,
    UNSUPPORTED_EVENT_TYPE,
    Attempt,
    Delivery,
    Event,
    HandlerError,
    Limits,
    Outcome,
    Violation,
)
from emulator.runtime.invocation import Invocation, InvocationResult, Runtime, is_retryable

Violations = Callable[[Any], tuple[Violation, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What surrounds a function: the names it answers to, its limits, how events are checked and secrets hidden.

    `filtering` is None without filters. `retries` is when attempts are made again, None for never; their chance derives
    from `seed`. `begin` is told the first arrival, in ms since the epoch.
    """

    names: frozenset[str]
    limits: Limits
    violations: Violations
    redacted: Redacted
    filtering: Filtering | None = None
    retries: RetrySchedule | None = None
    seed: int = 0
    begin: Callable[[int], None] | None = None


class _Past(NamedTuple):
    """What came of an event's attempts so far, without secrets."""

    attempts: tuple[Attempt, ...] = ()
    logs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()


_End = tuple[Outcome, str | None, HandlerError | None, tuple[str, ...]]


class _Step(NamedTuple):
    """An event on its way: either it has `ended` before any handler, or its next attempt runs, after those `past`."""

    event: Event
    invocation: Invocation
    violations: tuple[Violation, ...]
    ended: _End | None
    notes: tuple[str, ...]
    clamped: bool
    past: _Past = _Past()


def deliver(
    function: Function, runtime: Runtime, events: Iterable[Event], around: Around, *, earlier: Iterable[Event] = ()
) -> Iterator[Delivery]:
    """Yield one delivery for each event, in order, each exactly once; `runtime` has begun.

    `earlier` are the events before these in the capture: not delivered, but they count for position, arrival and
    messageId.
    """
    arrivals = Arrivals(around.begin)
    with spilling() as spill:
        seen = Seen(spill)
        first = 0
        for first, event in enumerate(earlier, 1):  # noqa: B007 - the count is what the events begin at
            arrivals.next(event.value)
            seen.again(_fields(event.value).get("messageId"))
        agenda = Agenda((_step(function, around, each, at, arrivals) for at, each in enumerate(events, first)), spill)
        in_order = InEventOrder(first, spill)
        for result in runtime.run(agenda):
            step = agenda.done()
            again = _again(function, around, step, result) if result.error or result.stop else None
            if again is not None:
                agenda.retry(again)
                continue
            for delivery in in_order.told(_delivery(function, around, step, result)):
                yield replace(delivery, repeated=True) if seen.again(delivery.message_id) else delivery


def _step(function: Function, around: Around, event: Event, position: int, arrivals: Arrivals) -> _Step:
    at = arrivals.next(event.value)
    value: Any = event.value
    notes: tuple[str, ...] = ()
    ended = _undelivered(around, value)
    if ended is None and around.filtering:
        value, reason, notes = around.filtering.apply(value, position)
        ended = ("filtered", reason, None, ()) if reason else None
    ended = ended or _unhandled(function, event.value)
    # A filter may take the type away; Segment knows the handler from the event as it came.
    handler = None if ended else HANDLERS[event.value["type"]]
    return _Step(
        event=event,
        invocation=Invocation(position=position, at=at, handler=handler, event=value),
        violations=around.violations(event.value),
        ended=ended,
        notes=notes,
        clamped=arrivals.clamped,
    )


def _again(function: Function, around: Around, step: _Step, result: InvocationResult) -> _Step | None:
    """Return the next attempt, or None when there is none."""
    error, schedule = result.error, around.retries
    if schedule is None or not is_retryable(error.name if error else None, result.stop):
        return None
    invocation, past = step.invocation, step.past
    due = schedule.due(
        invocation.attempt + 1,
        f"{around.seed}/{function.name}/{invocation.position}",
        arrival=past.attempts[0].at if past.attempts else invocation.at,
        # However long it asked to sleep, Segment stopped it at the limit.
        ended=invocation.at + min(result.elapsed, around.limits.timeout) * 1000,
    )
    if due is None:
        return None
    hide = around.redacted.for_event(step.event.value)
    return step._replace(
        invocation=invocation._replace(at=due, attempt=invocation.attempt + 1),
        past=_past(hide, step, result, error_of(result, around.limits.timeout)),
    )


def _past(hide: Redacted, step: _Step, result: InvocationResult, error: HandlerError | None) -> _Past:
    """Return all that the event's attempts came to, this last one included."""
    attempt = Attempt(at=step.invocation.at, exchanges=result.exchanges, error=error, elapsed=result.elapsed)
    last = _Past(
        (hide.attempt(attempt),), hide.logs(result.logs), hide.texts(result.notes), hide.texts(result.refusals)
    )
    past = step.past
    if not past.attempts:
        return last
    return _Past(
        attempts=past.attempts + last.attempts,
        logs=past.logs + last.logs,
        # What an attempt says again is said once.
        notes=tuple(dict.fromkeys(past.notes + last.notes)),
        refusals=tuple(dict.fromkeys(past.refusals + last.refusals)),
    )


def _undelivered(around: Around, value: Any) -> _End | None:
    reason = undispatchable(value)
    if reason:
        return "rejected", reason, None, ()
    decision: Decision = decide(value.get("integrations"), around.names)
    return ("filtered", decision.reason, None, decision.others) if decision.filtered else None


def _unhandled(function: Function, value: Any) -> _End | None:
    handler = HANDLERS[value["type"]]
    if handler in function.handlers:
        return None
    error = HandlerError(name="EventNotSupported", message=f"{value['type']} not supported: there is no {handler}")
    return "discarded", UNSUPPORTED_EVENT_TYPE, error, ()


def undispatchable(value: Any) -> str | None:
    """Say why Segment can not dispatch a value to any handler; None when it can."""
    if not isinstance(value, dict):
        return "the event is not an object"
    if value.get("type") is None:
        return "the event has no type"
    if value["type"] not in EVENT_TYPES:
        return f"no handler exists for type {str(value['type'])[:40]!r}"
    return None


def _delivery(function: Function, around: Around, step: _Step, result: InvocationResult) -> Delivery:
    value = _fields(step.event.value)
    hide = around.redacted.for_event(value)
    outcome, reason, error, others = step.ended or (*outcome_of(result), error_of(result, around.limits.timeout), ())
    attempted = step.ended is None or error is not None
    past = _past(hide, step, result, error) if attempted else step.past
    return Delivery(
        position=step.invocation.position,
        destination=function.name,
        event_type=hide.text(_text(value.get("type"))),
        message_id=hide.text(_text(value.get("messageId"))),
        outcome=outcome,
        reason=hide.text(reason),
        attempts=past.attempts,
        addressed_to=hide.texts(others),
        logs=past.logs,
        notes=hide.texts(step.notes) + past.notes,
        refusals=past.refusals,
        violations=hide.violations(step.violations),
        place=step.event.place,
        clamped=step.clamped,
    )


def _fields(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
