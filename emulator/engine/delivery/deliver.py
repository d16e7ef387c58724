"""Takes events through a function and yields one delivery for each, in order."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace

from emulator.engine.delivery.agenda import Agenda
from emulator.engine.delivery.around import Around
from emulator.engine.delivery.arriving import Arrivals, arrived, unhandled
from emulator.engine.delivery.event_order import InEventOrder, Seen
from emulator.engine.delivery.outcomes import end_of
from emulator.engine.delivery.redacted import Redacted
from emulator.engine.delivery.spill import Spill
from emulator.engine.delivery.steps import End, Item, Past, Step, alone, together
from emulator.engine.runtime.invocation import InvocationResult, Runtime
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER, Attempt, Delivery, Event, Exchange


def deliver(  # noqa: PLR0913 - options by name, each of its own
    function: Function,
    runtime: Runtime,
    events: Iterable[Event],
    around: Around,
    *,
    earlier: Iterable[Event] = (),
    first: int = 0,
) -> Iterator[Delivery]:
    """Yield one delivery for each event, in order, each exactly once; `runtime` has begun.

    `earlier` are the events before these in the capture: not delivered, but they count for position, arrival and
    messageId. `first` is the position of the first of all these events.
    """
    arrivals = Arrivals(around.begin)
    with closing(Spill()) as spill:
        seen = Seen(spill)
        for event in earlier:
            first += 1
            arrivals.next(event.value)
            seen.again(event.text("messageId"))
        items = (arrived(function, around, each, at, arrivals) for at, each in enumerate(events, first))
        whole: Callable[[Delivery, Step], Delivery | None] | None = None
        within = math.inf
        if around.matching is not None:
            from emulator.engine.delivery.mapped import WholeEvents, mapped, nearness  # noqa: PLC0415 - see _end

            within = nearness(around.retries)
            items = (each for item in items for each in mapped(item, around.matching))
            whole = WholeEvents(spill).with_part
        steps: Iterator[Step] = map(alone, items)
        if around.batch is not None:
            from emulator.engine.delivery.batching import formed  # noqa: PLC0415 - few functions have onBatch

            steps = formed(items, around.batch)
        agenda = Agenda(steps, spill, batched=around.batch is not None, within=within)
        in_order = InEventOrder(first, spill)
        for result in runtime.run(agenda):
            step = agenda.done()
            done, again = _settled(function, around, step, result)
            if again is not None:
                agenda.retry(again)
            for part in done:
                each = whole(part, step) if whole else part
                for delivery in in_order.told(each) if each else ():
                    yield replace(delivery, repeated=True) if seen.again(delivery.message_id) else delivery


def _settled(
    function: Function, around: Around, step: Step, result: InvocationResult
) -> tuple[Sequence[Delivery], Step | None]:
    """Return the deliveries of the events that are done, and the attempt for those that are tried again, if any."""
    items = step.items
    hide = around.redacted.for_events([item.event for item in items])
    if step.invocation.handler is None:
        (item,) = items
        end = item.ended or unhandled(item)
        return [_delivery(function, hide, item, end, _undelivered(hide, item, end))], None
    ends, notes = _ends(function, around, items[0], result)
    told = result._replace(notes=(*result.notes, *notes)) if notes else result
    if len(items) == 1 and not ends[0].again:
        return [_delivery(function, hide, items[0], ends[0], _past(hide, items[0], told, ends[0]))], None
    again = [item for item, end in zip(items, ends, strict=True) if end.again]
    due = _due(function, around, step, result, again[0]) if again else None
    done: list[Delivery] = []
    tried: list[Item] = []
    for item, end in zip(items, ends, strict=True):
        past = _past(hide, item, told, end)
        if end.again and due is not None:
            tried.append(item._replace(past=past))
        else:
            done.append(_delivery(function, hide, item, end, past))
        if item is not items[-1]:
            # What a batch sent and said is told with its first event.
            told = result._replace(sent=(), logs=(), notes=(), refusals=())
    return done, None if due is None else _next(step, tried, due)


def _ends(
    function: Function, around: Around, item: Item, result: InvocationResult
) -> tuple[list[End], tuple[str, ...]]:
    """Return how each event of an invocation, of which this is the first, ends, and notes on what was returned."""
    timeout = around.limits.timeout
    if result.invocation.handler == BATCH_HANDLER:
        from emulator.engine.delivery.batch_ends import ends_of_batch  # noqa: PLC0415 - few functions have onBatch

        return ends_of_batch(result, function.kind, timeout)
    if item.part is None:
        return [end_of(result, function.kind, timeout)], ()
    from emulator.engine.delivery.action_ends import end_of_action  # noqa: PLC0415 - handlers take events whole

    return [end_of_action(result, timeout)], ()


def _due(function: Function, around: Around, step: Step, result: InvocationResult, first: Item) -> int | None:
    """Return when events are tried again, of which this is the first, or None when they are not."""
    if around.retries is None:
        return None
    invocation = step.invocation
    part = f"/{first.part.mapping}" if first.part else ""
    due = around.retries.due(
        invocation.attempt + 1,
        f"{around.seed}/{function.name}/{first.position}{part}",
        arrival=first.arrival,
        # However long it asked to sleep, Segment stopped it at the limit.
        ended=invocation.at + min(result.elapsed, around.limits.timeout) * 1000,
    )
    return due if due is None or first.part is None else first.part.turn(due)


def _next(step: Step, again: Sequence[Item], due: int) -> Step:
    attempt = step.invocation.attempt + 1
    if again[0].batch is not None:
        return together(tuple(again), due, attempt)
    return Step(step.invocation._replace(at=due, attempt=attempt), tuple(again))


def _undelivered(hide: Redacted, item: Item, end: End) -> Past:
    """Return the past of an event that met no handler; only what Segment itself threw counts as an attempt."""
    if end.error is None:
        return item.past
    mapping = item.part.mapping if item.part else None
    return Past((Attempt(at=item.arrival, exchanges=(), error=hide.error(end.error), elapsed=0.0, mapping=mapping),))


def _past(hide: Redacted, item: Item, result: InvocationResult, end: End) -> Past:
    """Return all that the event's attempts came to, this last one included."""
    attempt = Attempt(
        at=result.invocation.at,
        exchanges=hide.exchanges(result.sent),
        error=hide.error(end.error),
        elapsed=result.elapsed,
        spent=result.spent,
        mapping=item.part.mapping if item.part else None,
        reached=result.reached,
    )
    last = Past((attempt,))
    if result.logs or result.notes or result.refusals:
        last = Past((attempt,), hide.logs(result.logs), hide.texts(result.notes), hide.texts(result.refusals))
    past = item.past
    if not past.attempts:
        return last
    last = last._replace(attempts=(_sharing(last.attempts[0], past.attempts[-1]),))
    return Past(
        attempts=past.attempts + last.attempts,
        logs=past.logs + last.logs,
        # What an attempt says again is said once.
        notes=tuple(dict.fromkeys(past.notes + last.notes)),
        refusals=tuple(dict.fromkeys(past.refusals + last.refusals)),
    )


def _sharing(attempt: Attempt, before: Attempt) -> Attempt:
    """Return an attempt that shares with the one before what is equal: most attempts send and get the same again."""
    error = before.error if attempt.error == before.error else attempt.error
    exchanges = attempt.exchanges
    if len(exchanges) == len(before.exchanges):
        exchanges = tuple([_shared(one, other) for one, other in zip(exchanges, before.exchanges, strict=True)])
    return replace(attempt, exchanges=exchanges, error=error)


def _shared(exchange: Exchange, before: Exchange) -> Exchange:
    if exchange == before and exchange.timeout == before.timeout:
        return before
    return replace(exchange, request=before.request) if exchange.request == before.request else exchange


def _delivery(function: Function, hide: Redacted, item: Item, end: End, past: Past) -> Delivery:
    return Delivery(
        position=item.position,
        destination=function.name,
        event_type=hide.text(item.event.text("type")),
        message_id=hide.text(item.event.text("messageId")),
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
