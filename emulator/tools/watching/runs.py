"""Keeps the results of one run, to compare the next with it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from emulator.values import jsonvalue
from emulator.values.model import Verdict
from emulator.values.words import counted


class Key(NamedTuple):
    """One event on its way through one destination; `number` tells events of one messageId apart.

    The position is not part of it, so that an event taken out of a capture does not change all those after it.
    """

    destination: str
    story: str
    message_id: str | None
    number: int


class Seen(NamedTuple):
    """What became of one event: `end` is for people, `digest` changes when anything that counts does."""

    place: str | None
    event_type: str | None
    end: str
    digest: bytes


class Change(NamedTuple):
    """What became of an event in two runs; None where a run did not have the event."""

    key: Key
    before: Seen | None
    after: Seen | None


class Sightings:
    """Takes the verdicts of one run; `events` is what became of each."""

    def __init__(self) -> None:
        self.events: dict[Key, Seen] = {}

    def add(self, verdict: Verdict, story: str) -> Key:
        """Remember a verdict, and return the key it goes by."""
        key = Key(verdict.delivery.destination, story, verdict.delivery.message_id, 0)
        while key in self.events:
            key = key._replace(number=key.number + 1)
        self.events[key] = _seen(verdict)
        return key


def changes(before: Mapping[Key, Seen], after: Mapping[Key, Seen]) -> list[Change]:
    """Return the events of which something else became, in the order of the later run; then those that are gone."""
    met = [Change(key, before.get(key), seen) for key, seen in after.items() if is_new(before, key, seen)]
    gone = [Change(key, seen, None) for key, seen in before.items() if key not in after]
    return met + gone


def is_new(before: Mapping[Key, Seen], key: Key, seen: Seen) -> bool:
    """Return whether the run before did not have the event, or something else became of it."""
    earlier = before.get(key)
    return earlier is None or earlier.digest != seen.digest


def carried_over(before: Mapping[Key, Seen], after: Mapping[Key, Seen]) -> dict[Key, Seen]:
    """Return `after`, with the events of each story that the later run could not read, or not replay, from `before`.

    A handler with a typing error in it for a moment does not make its events new.
    """
    met = {(key.destination, key.story) for key in after}
    return {key: seen for key, seen in before.items() if (key.destination, key.story) not in met} | dict(after)


def _seen(verdict: Verdict) -> Seen:
    delivery = verdict.delivery
    return Seen(place=delivery.place, event_type=delivery.event_type, end=_end(verdict), digest=_digest(verdict))


def _end(verdict: Verdict) -> str:
    delivery = verdict.delivery
    reason = f": {delivery.reason}" if delivery.reason else ""
    number = len(delivery.requests)
    requests = f", {counted(number, 'request')}" if number else ""
    checks = ", ".join(dict.fromkeys(failure.check for failure in verdict.failures))
    return f"{delivery.outcome}{reason}{requests}{f', fails: {checks}' if checks else ''}"


def _digest(verdict: Verdict) -> bytes:
    """Sum up the end, what was sent and what is wrong; no line of a file, since those move with every edit."""
    delivery = verdict.delivery
    error = delivery.error
    counted = [
        delivery.outcome,
        delivery.reason,
        [error.name, error.message] if error else None,
        [request.document for request in delivery.requests],
        [
            [failure.check, failure.cause, [[each.path, each.expected, each.got] for each in failure.differences]]
            for failure in verdict.failures
        ],
    ]
    return hashlib.blake2b(jsonvalue.dumps(counted), digest_size=16).digest()
