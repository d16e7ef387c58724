"""Takes events through a function, one delivery for each, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from emulator.delivery.arrival import Arrivals
from emulator.delivery.filtering import Filtering
from emulator.delivery.integrations import Decision, decide
from emulator.delivery.outcomes import error_of, outcome_of
from emulator.delivery.redacted import Redacted
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
from emulator.runtime.invocation import Invocation, InvocationResult, Runtime

Violations = Callable[[Any], tuple[Violation, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What surrounds a function: the names it answers to, its limits, how events are checked and secrets hidden.

    `filtering` is None without filters.
    """

    names: frozenset[str]
    limits: Limits
    violations: Violations
    redacted: Redacted
    filtering: Filtering | None = None


_End = tuple[Outcome, str | None, HandlerError | None, tuple[str, ...]]


class _Step(NamedTuple):
    """An event on its way: either it has `ended` before any handler, or its invocation runs."""

    event: Event
    invocation: Invocation
    violations: tuple[Violation, ...]
    ended: _End | None
    notes: tuple[str, ...]


def deliver(
    function: Function, runtime: Runtime, events: Iterable[Event], around: Around, *, earlier: Iterable[Event] = ()
) -> Iterator[Delivery]:
    """Yield one delivery for each event, in order, each exactly once; `runtime` has begun.

    `earlier` are the events before these in the capture: not delivered, but they count for position and arrival.
    """
    steps: deque[_Step] = deque()
    arrivals = Arrivals()
    first = 0
    for first, event in enumerate(earlier, 1):  # noqa: B007 - the count is what the events begin at
        arrivals.next(event.value)

    def invocations() -> Iterator[Invocation]:
        for position, event in enumerate(events, first):
            step = _step(function, around, event, position, arrivals.next(event.value))
            steps.append(step)
            yield step.invocation

    for result in runtime.run(invocations()):
        yield _delivery(function, around, steps.popleft(), result)


def _step(function: Function, around: Around, event: Event, position: int, at: int) -> _Step:
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
    value = step.event.value if isinstance(step.event.value, dict) else {}
    hide = around.redacted.for_event(value)
    outcome, reason, error, others = step.ended or (*outcome_of(result), error_of(result, around.limits.timeout), ())
    attempted = step.ended is None or error is not None
    attempt = Attempt(at=step.invocation.at, exchanges=result.exchanges, error=error, elapsed=result.elapsed)
    return Delivery(
        position=step.invocation.position,
        destination=function.name,
        event_type=hide.text(_text(value.get("type"))),
        message_id=hide.text(_text(value.get("messageId"))),
        outcome=outcome,
        reason=hide.text(reason),
        attempts=(hide.attempt(attempt),) if attempted else (),
        addressed_to=hide.texts(others),
        logs=hide.logs(result.logs),
        notes=hide.texts((*step.notes, *result.notes)),
        refusals=hide.texts(result.refusals),
        violations=hide.violations(step.violations),
        place=step.event.place,
    )


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
