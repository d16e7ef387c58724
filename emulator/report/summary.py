"""Writes the table at the end of a report, a row for each destination, and the last line."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator

from emulator.report.lines import Line
from emulator.values.account import Account, DestinationAccount
from emulator.values.words import counted

FILE_WIDTH = 100
"""Columns that a table may take where there is no terminal to fit."""

_GAP = "  "
_REASON_WIDTH = 11
_ORDER = ("delivered", "discarded", "exhausted", "filtered", "rejected")

_Kind = tuple[str, str | None]


def table(account: Account, width: int | None) -> list[Line]:
    """Return the table: with a column for each outcome and reason where that fits, else with a line below each row."""
    accounts = list(account.destinations.values())
    wide = _wide(accounts)
    if max(map(len, wide), default=0) <= (width or FILE_WIDTH):
        head = len(wide) - len(accounts)
        return [Line(row, style="heading" if number < head else "") for number, row in enumerate(wide)]
    return list(_narrow(accounts))


def last_line(account: Account) -> Line:
    """Return the run in one line: "all good: 540 deliveries, 512 requests", or how many failures and errors."""
    accounts = account.destinations.values()
    events = sum(each.events for each in accounts)
    done = f"{counted(events, 'delivery')}, {counted(sum(each.requests for each in accounts), 'request')}"
    failures = sum(each.failed for each in accounts) + len(account.failures)
    wrong = [
        *([counted(failures, "failure")] if failures else []),
        *([counted(account.errors, "error")] if account.errors else []),
    ]
    if wrong:
        return Line(f"✗ {', '.join(wrong)}{f' in {done}' if events else ', no events'}", style="failure")
    if not events:
        return Line("no events: nothing was replayed", style="notice")
    return Line(f"✓ all good: {done}", style="good")


def _wide(accounts: list[DestinationAccount]) -> list[str]:
    kinds = _kinds(accounts)
    return _aligned(
        [
            *_heads(["events", *map(_kind_head, kinds), "requests", "failures", "events/s"]),
            *([each.destination, *_cells(each, (each.outcomes[kind] for kind in kinds))] for each in accounts),
        ]
    )


def _narrow(accounts: list[DestinationAccount]) -> Iterator[Line]:
    rows = _aligned(
        [
            ["", "events", "delivered", "requests", "failures", "events/s"],
            *([each.destination, *_cells(each, [each.outcomes["delivered", None]])] for each in accounts),
        ]
    )
    yield Line(rows[0], style="heading")
    for each, row in zip(accounts, rows[1:], strict=True):
        yield Line(row)
        yield from (Line(others, 2, "faint", wraps=True) for others in _others(each.outcomes))


def _cells(account: DestinationAccount, outcomes: Iterable[int]) -> list[str]:
    numbers = [account.events, *outcomes, account.requests, account.failed]
    speed = f"{account.events / account.seconds:,.0f}" if account.seconds > 0 else "-"
    return [*(f"{number:,}" for number in numbers), speed]


def _kinds(accounts: list[DestinationAccount]) -> list[_Kind]:
    """Return the (outcome, reason) pairs that occur, in a fixed order, "delivered" always first."""
    found = {kind for each in accounts for kind, number in each.outcomes.items() if number} - {("delivered", None)}
    return [("delivered", None), *sorted(found, key=_rank)]


def _rank(kind: _Kind) -> tuple[int, str]:
    return _ORDER.index(kind[0]), kind[1] or ""


def _kind_head(kind: _Kind) -> str:
    outcome, reason = kind
    return "\n".join([outcome, *textwrap.wrap(reason or "", _REASON_WIDTH)])


def _heads(heads: list[str]) -> list[list[str]]:
    """Return heads of several lines as rows, each head standing on the last row."""
    columns = [head.split("\n") for head in ["", *heads]]
    height = max(map(len, columns))
    return [list(row) for row in zip(*([""] * (height - len(lines)) + lines for lines in columns), strict=True)]


def _aligned(rows: list[list[str]]) -> list[str]:
    """Return rows as text: the first column flush left, all others flush right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [_GAP.join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip() for row in rows]


def _others(outcomes: Counter[_Kind]) -> Iterator[str]:
    """Yield "discarded: 12 Bad Request, 3 Timeout", then the outcomes that need fewer words, "filtered: 2"."""
    parts: dict[str, list[str]] = {}
    for kind in sorted(outcomes, key=_rank):
        outcome, reason = kind
        if outcome != "delivered" and outcomes[kind]:
            parts.setdefault(outcome, []).append(f"{outcomes[kind]:,} {reason or ''}".rstrip())
    sentences = {outcome: f"{outcome}: {', '.join(numbers)}" for outcome, numbers in parts.items()}
    if "discarded" in sentences:
        yield sentences.pop("discarded")
    if sentences:
        yield " · ".join(sentences.values())
