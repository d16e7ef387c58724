"""Takes in an event: its arrival, its schema, `integrations`, filters, and whether there is a handler for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from emulator.engine.delivery.around import Around
from emulator.engine.delivery.integrations import kept_away
from emulator.engine.delivery.steps import End, Item
from emulator.values.function import Function
from emulator.values.model import EVENT_TYPES, HANDLERS, Event, HandlerError, Reason
from emulator.values.moments import own_time

START = 1_577_836_800_000
"""2020-01-01T00:00:00Z in ms: the arrival of an event without any time that has none before it."""


class Arrivals:
    """Gives each event of a run its arrival: `receivedAt`, else `timestamp`, else the arrival before it.

    No event arrives before the one ahead of it; `clamped` tells whether the last event's own time said so. `begin` is
    called with the first arrival.
    """

    def __init__(self, begin: Callable[[int], None] | None = None) -> None:
        self._last: int | None = None
        self._begin = begin
        self.clamped = False

    def next(self, event: Any) -> int:
        """Return the event's arrival in ms since the epoch."""
        found = own_time(event)
        if self._last is None:
            self._last = START if found is None else found
            if self._begin:
                self._begin(self._last)
        self.clamped = found is not None and found < self._last
        if found is not None and found > self._last:
            self._last = found
        return self._last


def arrived(function: Function, around: Around, event: Event, position: int, arrivals: Arrivals) -> Item:
    """Return an event that has arrived; it has ended already when it is to meet no handler."""
    at = arrivals.next(event.value)
    value: Any = event.value
    notes: tuple[str, ...] = ()
    refused = undispatchable(value)
    ended = End("rejected", refused) if refused else kept_away(value.get("integrations"), around.names)
    if ended is None and around.filtering:
        value, reason, notes = around.filtering.apply(value, position)
        ended = End("filtered", reason) if reason else None
    # A filter may take the type away; Segment knows the handler from the event as it came.
    handler = None if ended else HANDLERS[event.value["type"]]
    own = handler if handler in function.handlers else None
    violations = tuple(around.violations(event.value))
    settings = around.settings(position) if around.settings else None
    # By place, which takes half the time that names take.
    return Item(event, position, at, value, own, violations, ended, notes, arrivals.clamped, settings=settings)


def unhandled(item: Item) -> End:
    """Return the end of an event that has no handler of its own and is in no batch."""
    event_type = item.event.value["type"]
    message = f"{event_type} not supported: there is no {HANDLERS[event_type]}"
    error = HandlerError(name="EventNotSupported", message=message)
    return End("discarded", Reason.UNSUPPORTED_EVENT_TYPE, error)


def undispatchable(value: Any) -> str | None:
    """Say why Segment cannot dispatch a value to any handler; None when it can."""
    if not isinstance(value, dict):
        return "the event is not an object"
    if value.get("type") is None:
        return "the event has no type"
    if value["type"] not in EVENT_TYPES:
        return f"no handler exists for type {str(value['type'])[:40]!r}"
    return None
