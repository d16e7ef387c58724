"""Writes everything about one delivery, for `invoke`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from emulator.report.exchanges import attempt_lines
from emulator.report.lines import Line, block, joined
from emulator.report.wording import failure_lines, title
from emulator.values.model import Delivery, Verdict


def describe(verdict: Verdict) -> str:
    """Return everything about one delivery as plain text."""
    return joined(event_lines(verdict))


def event_lines(verdict: Verdict) -> list[Line]:
    """Return everything about one delivery: its end, requests and replies, output, and what is wrong or notable."""
    delivery = verdict.delivery
    return [
        *_head(delivery),
        *attempt_lines(delivery),
        *_forwarded(delivery),
        *_texts("output", delivery.logs),
        *_texts("notes", delivery.notes),
        *_refusals(verdict),
        *_violations(delivery),
        *_failures(verdict),
        *_notices(verdict),
    ]


def _head(delivery: Delivery) -> Iterator[Line]:
    yield Line(f"{title(delivery)} → {delivery.destination}", style="heading")
    if delivery.place:
        yield Line(delivery.place, style="faint")
    yield Line()
    reason = f": {delivery.reason}" if delivery.reason else ""
    yield Line(f"{delivery.outcome}{reason}", style="good" if delivery.outcome == "delivered" else "notice")
    if delivery.error:
        yield from block(str(delivery.error), 2)
        if delivery.error.where:
            yield Line(f"at {delivery.error.where}", 2)
    if delivery.addressed_to:
        yield Line(f"addressed to {', '.join(delivery.addressed_to)}", 2, wraps=True)


def _forwarded(delivery: Delivery) -> Iterator[Line]:
    if delivery.event is not None:
        yield from _texts("event forwarded", (json.dumps(delivery.event, indent=2, ensure_ascii=False),))


def _texts(heading: str, texts: tuple[str, ...]) -> Iterator[Line]:
    if texts:
        yield Line()
        yield Line(heading, style="heading")
    for text in texts:
        yield from block(text.removesuffix("\n"), 2)


def _refusals(verdict: Verdict) -> Iterator[Line]:
    """Yield the refusals that no failure repeats."""
    causes = {failure.cause for failure in verdict.failures}
    yield from _texts("refused", tuple(each for each in verdict.delivery.refusals if each not in causes))


def _violations(delivery: Delivery) -> Iterator[Line]:
    sentences = [
        f"{violation.path}: {violation.what}{f' ({violation.code})' if violation.code else ''}"
        for violation in delivery.violations
    ]
    yield from _texts("event schema", tuple(sentences))


def _failures(verdict: Verdict) -> Iterator[Line]:
    for failure in verdict.failures:
        yield Line()
        yield from failure_lines(verdict, failure, 0)


def _notices(verdict: Verdict) -> Iterator[Line]:
    """Yield the notices, less those of the event's schema, whose violations are shown in full."""
    notices = [notice for notice in verdict.notices if notice.kind != "event schema"]
    yield from _texts("notices", tuple(f"{notice.kind}: {notice.what}" for notice in notices))
