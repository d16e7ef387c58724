"""Runs an event through each mapping that takes it, and joins the results to one delivery."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from emulator.engine.delivery.schedule import RetrySchedule
from emulator.engine.delivery.spill import Spill, pack, unpack
from emulator.engine.delivery.steps import End, Item, Step
from emulator.values.mapping import PAYLOAD_FAULT
from emulator.values.model import Delivery, Outcome, Part, Reason

if TYPE_CHECKING:
    from emulator.engine.delivery.matching import Matching

_WORST: tuple[Outcome, ...] = ("delivered", "filtered", "exhausted", "discarded", "rejected")
_KEPT = 256
_BEGUN = "begun"
_TURNS = 64
"""Milliseconds that the parts of an event take turns in: more than a destination has mappings."""


class MappedPart(NamedTuple):
    """One of the mappings that took an event: the `number`-th from 0, `of` so many."""

    mapping: str
    action: str
    number: int
    of: int

    def turn(self, due: int) -> int:
        """Return when the part is tried again: never in the millisecond of another part of its event."""
        return due - due % _TURNS + self.number


def nearness(retries: RetrySchedule | None) -> float:
    """Return how many ms apart steps may be that are under way together: less than the shortest wait before a retry.

    Which end of an action is tried again, its reply decides: a worker, that knows errors only, cannot tell, and goes
    on. What is under way with it must come before whatever it may bring.
    """
    if retries is None:
        return math.inf
    shortest, _ = retries.bounds(1)
    return shortest * 1000 - _TURNS


def mapped(item: Item, matching: Matching) -> Iterator[Item]:
    """Yield the event as each mapping takes it, or as it ends without one; a deletion goes to its handler."""
    if item.ended is not None or item.handler is not None:
        yield item
        return
    # Settings of an event's own are a comparison's: what each function makes of them is what it compares.
    if matching.settings_fault is not None and item.settings is None:
        yield item._replace(handler=None, ended=End("discarded", PAYLOAD_FAULT, matching.settings_fault))
        return
    matches = list(matching.matches(item.value))
    if not matches:
        yield item._replace(handler=None, ended=End("filtered", Reason.NO_MATCHING_MAPPING))
    for index, match in enumerate(matches):
        part = MappedPart(match.mapping.name, match.mapping.action.slug, index, len(matches))
        if match.reason is None:
            yield item._replace(handler=part.action, value=match.payload, part=part)
        else:
            yield item._replace(handler=None, ended=End("discarded", match.reason, match.error), part=part)


class WholeEvents:
    """Puts the deliveries of an event's mappings together; those of handlers go through as they are.

    The other mappings of an event mostly follow at once; of events of which one mapping waits, `kept` are in memory.
    """

    def __init__(self, spill: Spill, *, kept: int | None = None) -> None:
        self._spill = spill
        self._kept = kept or _KEPT
        self._begun: dict[int, dict[int, Delivery]] = {}
        self._spilled = 0

    def with_part(self, delivery: Delivery, step: Step) -> Delivery | None:
        """Take what became of an event in one mapping; return the whole once that was the last of them."""
        part = step.items[0].part
        if part is None:
            return delivery
        parts = self._taken(delivery.position)
        parts[part.number] = _as_part(delivery, part)
        if len(parts) == part.of:
            return _joined([parts[index] for index in sorted(parts)])
        self._begun[delivery.position] = parts
        if len(self._begun) > self._kept:
            self._move_to_file(next(iter(self._begun)))
        return None

    def _taken(self, position: int) -> dict[int, Delivery]:
        parts = self._begun.pop(position, None)
        if parts is None and self._spilled and (packed := self._spill.take_one(_BEGUN, (position, 0))):
            self._spilled -= 1
            parts = unpack(packed)
        return {} if parts is None else parts

    def _move_to_file(self, position: int) -> None:
        self._spill.put_queued(_BEGUN, [((position, 0), pack(self._begun.pop(position)))])
        self._spilled += 1


def _as_part(delivery: Delivery, part: MappedPart) -> Delivery:
    own = Part(
        mapping=part.mapping,
        action=part.action,
        outcome=delivery.outcome,
        reason=delivery.reason,
        attempts=delivery.attempts,
    )
    return replace(delivery, parts=(own,))


def _joined(deliveries: list[Delivery]) -> Delivery:
    worst = max(deliveries, key=lambda each: _WORST.index(each.outcome))
    attempts = [attempt for each in deliveries for attempt in each.attempts]
    return replace(
        worst,
        attempts=tuple(sorted(attempts, key=lambda attempt: attempt.at)),
        logs=tuple(line for each in deliveries for line in each.logs),
        # What one part says again is said once.
        notes=tuple(dict.fromkeys(line for each in deliveries for line in each.notes)),
        refusals=tuple(dict.fromkeys(line for each in deliveries for line in each.refusals)),
        parts=tuple(part for each in deliveries for part in each.parts),
    )
