"""Defines the steps of the agenda: one event, or several in a batch, on their way to a handler."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from emulator.engine.runtime.invocation import Invocation
from emulator.values.batch import BatchPlace
from emulator.values.model import BATCH_HANDLER, Attempt, Event, HandlerError, Outcome, Violation

if TYPE_CHECKING:
    from emulator.engine.delivery.mapped import MappedPart


class Past(NamedTuple):
    """The attempts made so far for an event, without secrets."""

    attempts: tuple[Attempt, ...] = ()
    logs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()


class End(NamedTuple):
    """How an event's way ends; with `again`, how it does if it is not tried again.

    `others` are the destinations that a filtered event is addressed to; `doubt` and `event` are as in a delivery.
    """

    outcome: Outcome
    reason: str | None
    error: HandlerError | None = None
    again: bool = False
    others: tuple[str, ...] = ()
    doubt: str | None = None
    event: dict[str, Any] | None = None


class Item(NamedTuple):
    """One event on its way, or one mapping of it: `value` is what filters left of it, `handler` its own one or None.

    `arrival` is in ms since the epoch. `ended` says that it meets no handler at all. `settings` are its own, None for
    those of the terms. With a `part`, `value` is the payload, and `handler` the action.
    """

    event: Event
    position: int
    arrival: int
    value: Any
    handler: str | None
    violations: tuple[Violation, ...]
    ended: End | None
    notes: tuple[str, ...]
    clamped: bool
    batch: BatchPlace | None = None
    past: Past = Past()
    settings: dict[str, Any] | None = None
    part: MappedPart | None = None


class Step(NamedTuple):
    """An attempt to make: for one event, or for the events of a batch in order."""

    invocation: Invocation
    items: tuple[Item, ...]


def alone(item: Item) -> Step:
    """Return the first attempt of an event that is in no batch."""
    return Step(Invocation(item.position, item.arrival, item.handler, item.value, settings=item.settings), (item,))


def together(items: tuple[Item, ...], at: int, attempt: int = 0) -> Step:
    """Return an attempt for a batch."""
    first, *_ = items
    values = [item.value for item in items]
    return Step(Invocation(first.position, at, BATCH_HANDLER, values, attempt, first.settings), items)
