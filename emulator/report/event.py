"""Writes everything about one delivery, for `invoke`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from emulator.report.exchanges import attempt_lines
from emulator.report.lines import Line, block, joined
from emulator.report.wording import failure_lines, title
from emulator.values.model import Delivery, Verdict, Violation


def describe(verdict: Verdict) -> str:
    """Return everything about one delivery as plain text."""
    return joined(event_lines(verdict))


def event_lines(verdict: Verdict) -> list[Line]:
    """Return everything about one delivery: its end, requests and replies, output, and what is wrong or notable.

    What the failures and the event's violations tell is not told again.
    """
    delivery = verdict.delivery
    causes = {failure.cause for failure in verdict.failures}
    forwarded = [] if delivery.event is None else [json.dumps(delivery.event, indent=2, ensure_ascii=False)]
    return [
        *_head(delivery),
        *attempt_lines(delivery),
        *_texts("event forwarded", forwarded),
        *_texts("output", delivery.logs),
        *_texts("notes", delivery.notes),
        *_texts("refused", [each for each in delivery.refusals if each not in causes]),
        *_texts("event schema", [_sentence(violation) for violation in delivery.violations]),
        *(line for failure in verdict.failures for line in (Line(), *failure_lines(verdict, failure, 0))),
        *_texts("notices", [f"{each.kind}: {each.what}" for each in verdict.notices if each.kind != "event schema"]),
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


def _texts(heading: str, texts: Sequence[str]) -> Iterator[Line]:
    if texts:
        yield Line()
        yield Line(heading, style="heading")
    for text in texts:
        yield from block(text.removesuffix("\n"), 2)


def _sentence(violation: Violation) -> str:
    code = f" ({violation.code})" if violation.code else ""
    return f"{violation.path}: {violation.what}{code}"
