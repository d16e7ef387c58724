"""Finds what repeated or reordered events change at the destination."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from emulator.tools.probe.findings import Sighting, sighting
from emulator.tools.probe.trial import Trial
from emulator.values.model import Delivery
from emulator.values.moments import milliseconds

_STATE = ("identify", "group", "alias", "delete")
"""The types of event that say what holds; the others say what happened, and add up in any order."""


def duplicates(trial: Trial) -> Iterator[Sighting]:
    """Show events that send again when the same messageId comes again."""
    doubled = trial.run([event for event in trial.events for _ in range(2)])
    for first, second in zip(doubled[::2], doubled[1::2], strict=True):
        if first.message_id and first.outcome == "delivered" and first.requests and second.requests:
            carries = all(first.message_id in _text(request.document) for request in second.requests)
            tell = "; each carries the messageId" if carries else ""
            yield sighting("duplicates", second, f"sends again when the same messageId comes again{tell}")


def last_writes(trial: Trial) -> Iterator[Sighting]:
    """Show users and groups whose last request is another when the events come in another order.

    Of a user, or group, it is what the last identify, group, alias or delete sent; a request that carries its event's
    own time can be put in order by the destination, and does not count.
    """
    by_order = _last_of(trial, list(enumerate(trial.warm)))
    by_chance = [_last_of(trial, deliveries) for deliveries in trial.shuffled]
    for subject, (at, delivery) in by_order.items():
        others = [last[subject][0] for last in by_chance if subject in last]
        if any(_overwrites(trial, other, at) for other in others):
            kind = "group" if delivery.event_type == "group" else "user"
            yield sighting("last-write", delivery, f"in another order, an older event is the last that a {kind} gets")


def _last_of(trial: Trial, deliveries: list[tuple[int, Delivery]]) -> dict[Any, tuple[int, Delivery]]:
    return {
        _subject(trial.events[at].value): (at, delivery)
        for at, delivery in deliveries
        if delivery.event_type in _STATE and delivery.outcome == "delivered" and delivery.requests
    }


def _overwrites(trial: Trial, other: int, at: int) -> bool:
    """Return whether one event's requests, coming last, leave something else than another's would."""
    differs = _sent(trial.warm[other]) != _sent(trial.warm[at])
    return differs and not (_carries_time(trial, at) and _carries_time(trial, other))


def _subject(value: dict[str, Any]) -> str:
    names = ("groupId",) if value["type"] == "group" else ("userId", "anonymousId")
    return _text([value["type"] == "group", next((value[name] for name in names if value.get(name)), None)])


def _sent(delivery: Delivery) -> list[Any]:
    return [request.document for request in delivery.requests]


def _carries_time(trial: Trial, at: int) -> bool:
    timestamp = trial.events[at].value.get("timestamp")
    instant = milliseconds(timestamp)
    if instant is None:
        return False
    forms = (timestamp, str(instant), str(instant // 1000))
    return all(any(form in _text(document) for form in forms) for document in _sent(trial.warm[at]))


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
