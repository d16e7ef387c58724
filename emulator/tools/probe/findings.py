"""Groups what a probe found by cause."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from emulator.tools.accepted import code_at
from emulator.tools.probe.hazards import HAZARDS, Hazard
from emulator.values.model import BATCH_HANDLER, HANDLERS, Delivery

SHOWN = 3
"""Events that a finding names; all are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One event that shows a hazard. `what` holds nothing of this one event, `where` is the handler's line.

    `batched` says that onBatch had the event, with others.
    """

    hazard: str
    what: str
    where: str | None
    place: str | None
    message_id: str | None
    batched: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Sightings of one cause: the first of them, and how many `events` there are."""

    hazard: Hazard
    what: str
    where: str | None
    shown: tuple[Sighting, ...]
    events: int

    @property
    def place(self) -> str:
        """What it is accepted by: the line of code that it is about, else what was seen."""
        return code_at(self.where) or self.what


def sighting(hazard: str, delivery: Delivery, what: str, where: str | None = None) -> Sighting:
    """Return what one delivery shows; without a `where`, it is the handler's line that ended it or sent first."""
    return Sighting(
        hazard=hazard,
        what=what,
        where=where or _where(delivery),
        place=delivery.place,
        message_id=delivery.message_id,
        batched=delivery.batch is not None,
    )


def handler_of(delivery: Delivery) -> str:
    """Return the name of the handler that a delivery's event invoked."""
    return BATCH_HANDLER if delivery.batch else HANDLERS[delivery.event_type or ""]


def _where(delivery: Delivery) -> str | None:
    if delivery.error is not None and delivery.error.where is not None:
        return delivery.error.where
    return next((exchange.where for exchange in delivery.exchanges if exchange.where), None)


class Gathering:
    """Keeps the first sightings of each cause, and counts the others; one event is one, however often it shows."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str | None], list[Sighting]] = {}
        self._events: dict[tuple[str, str, str | None], set[tuple[str | None, str | None]]] = {}

    def add(self, sightings: Iterable[Sighting], hide: Callable[[str], str]) -> None:
        """Take more sightings; `hide` takes secrets out of a text."""
        for found in sightings:
            each = replace(found, what=hide(found.what), message_id=found.message_id and hide(found.message_id))
            key = (each.hazard, each.what, each.where)
            kept, events = self._kept.setdefault(key, []), self._events.setdefault(key, set())
            event = (each.place, each.message_id)
            if event not in events and len(kept) < SHOWN:
                kept.append(each)
            events.add(event)

    def join(self, other: Gathering) -> None:
        """Take what another has gathered of later events."""
        for key, sightings in other._kept.items():
            kept, events = self._kept.setdefault(key, []), self._events.setdefault(key, set())
            new = [each for each in sightings if (each.place, each.message_id) not in events]
            kept += new[: SHOWN - len(kept)]
            events |= other._events[key]

    def findings(self) -> list[Finding]:
        """Return what was found, in the order of the hazards; within one, the most frequent first."""
        by_name = {hazard.name: position for position, hazard in enumerate(HAZARDS)}
        found = [
            Finding(
                hazard=HAZARDS[by_name[name]], what=what, where=where, shown=tuple(kept), events=len(self._events[key])
            )
            for key, kept in self._kept.items()
            for name, what, where in [key]
        ]
        return sorted(found, key=lambda each: (by_name[each.hazard.name], -each.events))
