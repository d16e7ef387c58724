"""Writes one failure: what differs, where, and its details."""

from __future__ import annotations

from emulator.report.lines import Line, block
from emulator.report.wording import cut, ending, error_text, handler_line
from emulator.values.model import Failure, Verdict
from emulator.values.words import counted


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
    said = error_text(verdict.delivery)
    return [line for detail in failure.details if detail != said for line in block(cut(detail, width), indent)]


def outcome_lines(verdict: Verdict, indent: int, *, width: int | None = None) -> list[Line]:
    """Return how a delivery ended, on one line; none when it was delivered, which needs no word."""
    delivery = verdict.delivery
    return [] if delivery.outcome == "delivered" else [Line(cut(ending(delivery), width), indent)]
