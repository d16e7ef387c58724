"""Takes events through a function, one delivery for each, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from emulator.delivery.agenda import Agenda
from emulator.delivery.around import Around
from emulator.delivery.arrival import Arrivals
from emulator.delivery.arriving import arrived, unhandled
from emulator.delivery.batching import alone, formed, together
from emulator.delivery.outcomes import ends_of
from emulator.delivery.redacted import Redacted
from emulator.delivery.spill import spilling
from emulator.delivery.steps import End, Item, Past, Step
from emulator.delivery.telling import InEventOrder, Seen
from emulator.function import Function
from emulator.model import Attempt, Delivery, Event
from emulator.runtime.invocation import InvocationResult, Runtime


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
        items = (arrived(function, around, each, at, arrivals) for at, each in enumerate(events, first))
        steps = formed(items, around.batch) if around.batch else map(alone, items)
        agenda = Agenda(steps, spill, batched=around.batch is not None)
        in_order = InEventOrder(first, spill)
        for result in runtime.run(agenda):
            done, again = _settled(function, around, agenda.done(), result)
            if again is not None:
                agenda.retry(again)
            for each in done:
                for delivery in in_order.told(each):
                    yield replace(delivery, repeated=True) if seen.again(delivery.message_id) else delivery


def _settled(
    function: Function, around: Around, step: Step, result: InvocationResult
) -> tuple[list[Delivery], Step | None]:
    """Return the deliveries of the events that are done, and the attempt for those that are tried again, if any."""
    invocation, items = step
    if invocation.handler is None:
        end = items[0].ended or unhandled(items[0])
        hide = around.redacted.for_event(_fields(items[0].event.value))
        return [_delivery(function, hide, _undelivered(hide, items[0], end), end)], None
    ends, notes = ends_of(result, function.kind, around.limits.timeout)
    if notes:
        result = result._replace(notes=(*result.notes, *notes))
    hide = around.redacted.for_batch(item.event.value for item in items)
    tried = [
        item._replace(past=_past(hide, item, result, end, shared=at == 0))
        for at, (item, end) in enumerate(zip(items, ends, strict=True))
    ]
    again = [item for item, end in zip(tried, ends, strict=True) if end.again]
    due = _due(function, around, step, result, again) if again else None
    done = [
        _delivery(function, hide, item, end)
        for item, end in zip(tried, ends, strict=True)
        if due is None or not end.again
    ]
    return done, None if due is None else _next(step, again, due)


def _due(function: Function, around: Around, step: Step, result: InvocationResult, again: Sequence[Item]) -> int | None:
    """Return when events are tried again, or None when they are not."""
    if around.retries is None:
        return None
    invocation = step.invocation
    return around.retries.due(
        invocation.attempt + 1,
        f"{around.seed}/{function.name}/{again[0].position}",
        arrival=again[0].arrival,
        # However long it asked to sleep, Segment stopped it at the limit.
        ended=invocation.at + min(result.elapsed, around.limits.timeout) * 1000,
    )


def _next(step: Step, again: Sequence[Item], due: int) -> Step:
    attempt = step.invocation.attempt + 1
    if again[0].batch is not None:
        return together(tuple(again), due, attempt)
    return Step(step.invocation._replace(at=due, attempt=attempt), tuple(again))


def _undelivered(hide: Redacted, item: Item, end: End) -> Item:
    """Return an event that met no handler; only what Segment itself threw counts as an attempt."""
    if end.error is None:
        return item
    attempt = Attempt(at=item.arrival, exchanges=(), error=end.error, elapsed=0.0)
    return item._replace(past=Past((hide.attempt(attempt),)))


def _past(hide: Redacted, item: Item, result: InvocationResult, end: End, *, shared: bool) -> Past:
    """Return all that the event's attempts came to, this last one included.

    What a batch sent and said is `shared` by its events, and told with the first of them.
    """
    attempt = Attempt(
        at=result.invocation.at,
        exchanges=result.exchanges if shared else (),
        error=end.error,
        elapsed=result.elapsed,
    )
    last = Past((hide.attempt(attempt),))
    if shared:
        last = Past(last.attempts, hide.logs(result.logs), hide.texts(result.notes), hide.texts(result.refusals))
    past = item.past
    if not past.attempts:
        return last
    return Past(
        attempts=past.attempts + last.attempts,
        logs=past.logs + last.logs,
        # What an attempt says again is said once.
        notes=tuple(dict.fromkeys(past.notes + last.notes)),
        refusals=tuple(dict.fromkeys(past.refusals + last.refusals)),
    )


def _delivery(function: Function, hide: Redacted, item: Item, end: End) -> Delivery:
    value = _fields(item.event.value)
    past = item.past
    return Delivery(
        position=item.position,
        destination=function.name,
        event_type=hide.text(_text(value.get("type"))),
        message_id=hide.text(_text(value.get("messageId"))),
        outcome=end.outcome,
        reason=hide.text(end.reason),
        attempts=past.attempts,
        addressed_to=hide.texts(end.others),
        logs=past.logs,
        notes=hide.texts(item.notes) + past.notes,
        refusals=past.refusals,
        violations=hide.violations(item.violations),
        place=item.event.place,
        clamped=item.clamped,
        batch=item.batch,
        doubt=end.doubt,
        event=hide.value(end.event),
    )


def _fields(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
