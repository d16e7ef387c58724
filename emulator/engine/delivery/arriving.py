"""Checks an arriving event: its schema, `integrations`, filters, and whether there is a handler for it."""

from __future__ import annotations

from typing import Any

from emulator.engine.delivery.around import Around
from emulator.engine.delivery.arrival import Arrivals
from emulator.engine.delivery.integrations import Decision, decide
from emulator.engine.delivery.steps import End, Item
from emulator.values.function import Function
from emulator.values.model import EVENT_TYPES, HANDLERS, UNSUPPORTED_EVENT_TYPE, Event, HandlerError


def arrived(function: Function, around: Around, event: Event, position: int, arrivals: Arrivals) -> Item:
    """Return an event that has arrived; it has ended already when it is to meet no handler."""
    at = arrivals.next(event.value)
    value: Any = event.value
    notes: tuple[str, ...] = ()
    ended = _undelivered(around, value)
    if ended is None and around.filtering:
        value, reason, notes = around.filtering.apply(value, position)
        ended = End("filtered", reason) if reason else None
    # A filter may take the type away; Segment knows the handler from the event as it came.
    handler = None if ended else HANDLERS[event.value["type"]]
    return Item(
        event=event,
        position=position,
        arrival=at,
        value=value,
        handler=handler if handler in function.handlers else None,
        violations=tuple(around.violations(event.value)),
        ended=ended,
        notes=notes,
        clamped=arrivals.clamped,
        settings=around.settings(position) if around.settings else None,
    )


def unhandled(item: Item) -> End:
    """Return the end of an event that has no handler of its own and is in no batch."""
    event_type = item.event.value["type"]
    message = f"{event_type} not supported: there is no {HANDLERS[event_type]}"
    error = HandlerError(name="EventNotSupported", message=message)
    return End("discarded", UNSUPPORTED_EVENT_TYPE, error)


def undispatchable(value: Any) -> str | None:
    """Say why Segment cannot dispatch a value to any handler; None when it can."""
    if not isinstance(value, dict):
        return "the event is not an object"
    if value.get("type") is None:
        return "the event has no type"
    if value["type"] not in EVENT_TYPES:
        return f"no handler exists for type {str(value['type'])[:40]!r}"
    return None


def _undelivered(around: Around, value: Any) -> End | None:
    reason = undispatchable(value)
    if reason:
        return End("rejected", reason)
    decision: Decision = decide(value.get("integrations"), around.names)
    return End("filtered", decision.reason, others=decision.others) if decision.filtered else None
