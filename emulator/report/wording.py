"""Words that reports share: causes, endings, failures, and the command that runs one event."""

from __future__ import annotations

import re
import shlex

from emulator.report.lines import Line, block
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
    error = f" ({delivery.error})" if delivery.error else ""
    return f"{delivery.outcome}{reason}{error}"


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


def difference_lines(failure: Failure, indent: int, *, most: int | None = None, width: int | None = None) -> list[Line]:
    """Return the differing paths with expected and got: `most` of them, each value `width` characters at most."""
    lines = []
    for difference in failure.differences[:most]:
        lines.append(Line(difference.path, indent))
        lines.append(Line(f"expected  {cut(difference.expected, width)}", indent + 2, "expected"))
        lines.append(Line(f"got       {cut(difference.got, width)}", indent + 2, "got"))
    left = len(failure.differences) - len(failure.differences[:most])
    if left:
        lines.append(Line(f"… and {counted(left, 'more path')}", indent, "faint"))
    return lines


def failure_lines(verdict: Verdict, failure: Failure, indent: int) -> list[Line]:
    """Return one failure in full: its check and cause, the handler's line, differences and details."""
    where = handler_line(verdict, failure)
    return [
        Line(f"✗ {failure.check}: {failure.cause}", indent, "failure", wraps=True),
        *([Line(f"at {where}", indent + 2)] if where else []),
        *difference_lines(failure, indent + 2),
        *detail_lines(verdict, failure, indent + 2),
    ]


def detail_lines(verdict: Verdict, failure: Failure, indent: int, *, width: int | None = None) -> list[Line]:
    """Return a failure's details, each `width` characters at most, less what the delivery's end has said already."""
    said = str(verdict.delivery.error or "")
    return [line for detail in failure.details if detail != said for line in block(cut(detail, width), indent)]


def outcome_lines(verdict: Verdict, indent: int, *, width: int | None = None) -> list[Line]:
    """Return how a delivery ended, on one line; none when it was delivered, which needs no word."""
    delivery = verdict.delivery
    return [] if delivery.outcome == "delivered" else [Line(cut(ending(delivery), width), indent)]
