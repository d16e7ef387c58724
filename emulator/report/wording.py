"""Words that reports share: causes, endings, and the command that runs one event."""

from __future__ import annotations

import re
import shlex

from emulator.values.model import Delivery, Failure, Verdict
from emulator.values.words import counted

INVOKE = "segment-emulator invoke"
_STDIN = re.compile(r"<stdin>(?::[0-9]+)*")

# A cause is worded for one event ("differs at $.body"); these are the verbs it may begin with, for one and for many.
_MANY = {
    "crashes": "crash",
    "differs": "differ",
    "does": "do",
    "ends": "end",
    "fits": "fit",
    "has": "have",
    "is": "are",
    "lacks": "lack",
    "leaves": "leave",
    "makes": "make",
    "raises": "raise",
    "sends": "send",
    "tries": "try",
    "was": "were",
}


def events_that(number: int, cause: str) -> str:
    """Join a count of events and a cause: "1 event differs at $.body", "2 events differ at $.body".

    A cause that begins with none of the known verbs is a sentence of its own: "2 events: no reply rule was used".
    """
    verb, space, rest = cause.partition(" ")
    if verb not in _MANY:
        return f"{counted(number, 'event')}: {cause}"
    return f"{counted(number, 'event')} {verb if number == 1 else _MANY[verb]}{space}{rest}"


def ending(delivery: Delivery) -> str:
    """Return how a delivery ended: "discarded: Bad Request (KeyError: 'name')"."""
    reason = f": {delivery.reason}" if delivery.reason else ""
    error = f" ({error_text(delivery)})" if delivery.error else ""
    return f"{delivery.outcome}{reason}{error}"


def error_text(delivery: Delivery) -> str:
    """Return what the handler raised, "Name: message", or ""."""
    return str(delivery.error or "")


def handler_line(verdict: Verdict, failure: Failure) -> str | None:
    """Return the handler's line that a failure is about, else the line that raised, else None."""
    error = verdict.delivery.error
    return failure.where or (error.where if error else None)


def alone(delivery: Delivery, invoke: str = INVOKE) -> str | None:
    """Return the command that runs this event alone.

    None when the event has no place to be read from again, and when it was in a batch: alone it meets another handler.
    """
    if delivery.place is None or delivery.batch is not None or _STDIN.fullmatch(delivery.place):
        return None
    return f"{invoke} {shlex.quote(delivery.destination)} {shlex.quote(delivery.place)}"


def title(delivery: Delivery) -> str:
    """Return "track 0f3c-1 (2 of 20 in batch 1)": type, messageId and place, with a word for what is missing."""
    batch = delivery.batch
    place = f" ({batch.position + 1} of {batch.size} in batch {batch.id})" if batch else ""
    return f"{delivery.event_type or '(no type)'} {delivery.message_id or '(no messageId)'}{place}"


def cut(text: str, most: int | None) -> str:
    """Return `text`, shortened to `most` characters when it is longer, with its true length; None cuts nothing."""
    if most is None or len(text) <= most:
        return text
    return f"{text[:most]}… ({len(text):,} characters)"
