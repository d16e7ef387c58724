"""Writes the summary of a run as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from emulator.report.grouped import Gathered
from emulator.report.lines import Line, joined, printable
from emulator.report.sections import Detail, error_lines, group_lines, run_failure_lines
from emulator.report.summary import last_line
from emulator.values.account import Account, DestinationAccount

_OUTCOMES = ("delivered", "discarded", "exhausted", "filtered", "rejected")
_BACKTICKS = re.compile("`+")


def summary_of(gathered: Gathered, account: Account, detail: Detail, most: int) -> str:
    """Return the last line as a heading, a table of the destinations, and the failures as the text report has them.

    It takes about `most` bytes at most: failures that do not fit are counted.
    """
    head = f"## segment-emulator: {last_line(account).text}\n\n{_table(account)}"
    return head + _within(list(_blocks(gathered, account, detail)), most - len(head.encode()))


def _blocks(gathered: Gathered, account: Account, detail: Detail) -> Iterator[str]:
    for group in gathered.groups:
        yield _fenced(group_lines(group, detail))
    for failure in account.failures:
        yield _fenced(run_failure_lines(failure))
    if gathered.errors:
        yield _fenced(error_lines(gathered, account))


def _table(account: Account) -> str:
    if not account.destinations:
        return ""
    heads = ["destination", "events", *_OUTCOMES, "requests", "failures"]
    rows = [heads, ["---", *["---:"] * (len(heads) - 1)], *map(_cells, account.destinations.values())]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows) + "\n"


def _cells(account: DestinationAccount) -> list[str]:
    outcomes = [sum(number for kind, number in account.outcomes.items() if kind[0] == name) for name in _OUTCOMES]
    numbers = [account.events, *outcomes, account.requests, account.failed]
    return [_code(account.destination), *(f"{number:,}" for number in numbers)]


def _code(name: str) -> str:
    """Return a name as code in a table's cell, where a bar would begin the next one."""
    return f"`{printable(name).replace('`', '').replace('|', chr(92) + '|')}`"


def _fenced(lines: Iterable[Line]) -> str:
    """Return lines as a block of code, after a fence that no line of it can end."""
    text = joined(lines)
    fence = "`" * max(3, 1 + max(map(len, _BACKTICKS.findall(text)), default=0))
    return f"{fence}text\n{text}{fence}\n\n"


def _within(blocks: list[str], budget: int) -> str:
    """Return the blocks that fit, and how many were left out."""
    kept: list[str] = []
    for block in blocks:
        budget -= len(block.encode())
        if budget < 0:
            return "".join([*kept, f"… and {len(blocks) - len(kept)} more; see the log\n"])
        kept.append(block)
    return "".join(kept)
