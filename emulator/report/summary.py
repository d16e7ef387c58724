"""Writes the table at the end of a report, a row for each destination, and the last line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from emulator.report.lines import Line
from emulator.values.account import Account, DestinationAccount
from emulator.values.words import counted

_GAP = "  "
_HEADS = ["", "events", "delivered", "requests", "failures", "events/s"]


def table(account: Account) -> Iterator[Line]:
    """Yield a row for each destination, and below it what became of the events that were not delivered."""
    accounts = account.destinations.values()
    rows = _aligned([_HEADS, *map(_cells, accounts)])
    yield Line(rows[0], style="heading")
    for each, row in zip(accounts, rows[1:], strict=True):
        yield Line(row)
        yield from (Line(others, 2, "faint", wraps=True) for others in _others(each.outcomes))


def last_line(account: Account) -> Line:
    """Return the run in one line: "all good: 540 deliveries, 512 requests", or how many failures and errors."""
    accounts = account.destinations.values()
    done = f"{counted(account.events, 'delivery')}, {counted(sum(each.requests for each in accounts), 'request')}"
    failures = sum(each.failed for each in accounts) + len(account.failures)
    wrong = [counted(number, noun) for number, noun in ((failures, "failure"), (account.errors, "error")) if number]
    if wrong:
        return Line(f"✗ {', '.join(wrong)}{f' in {done}' if account.events else ', no events'}", style="failure")
    if not account.events:
        return Line("no events: nothing was replayed", style="notice")
    return Line(f"✓ all good: {done}", style="good")


def _cells(account: DestinationAccount) -> list[str]:
    numbers = [account.events, account.outcomes["delivered", None], account.requests, account.failed]
    speed = f"{account.events / account.seconds:,.0f}" if account.seconds > 0 else "-"
    return [account.destination, *(f"{number:,}" for number in numbers), speed]


def _aligned(rows: list[list[str]]) -> list[str]:
    """Return rows as text: the first column flush left, all others flush right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [_GAP.join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip() for row in rows]


def _others(outcomes: Counter[tuple[str, str | None]]) -> Iterator[str]:
    """Yield "discarded: 12 Bad Request, 3 Timeout", then the outcomes that need fewer words, "filtered: 2"."""
    parts: dict[str, list[str]] = {}
    for (outcome, reason), number in sorted(outcomes.items(), key=lambda item: (item[0][0], item[0][1] or "")):
        if outcome != "delivered" and number:
            parts.setdefault(outcome, []).append(f"{number:,} {reason or ''}".rstrip())
    sentences = {outcome: f"{outcome}: {', '.join(numbers)}" for outcome, numbers in parts.items()}
    if "discarded" in sentences:
        yield sentences.pop("discarded")
    if sentences:
        yield " · ".join(sentences.values())
