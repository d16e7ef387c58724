"""Writes the sections of the page that stand before the events."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from emulator.report.grouped import Gathered, Group
from emulator.report.html.markup import lines_block, tag, text
from emulator.report.html.pictures import OUTCOMES, outcome_bar, over_time
from emulator.report.lines import Line
from emulator.report.sections import Detail, addressed_lines, error_lines, notice_lines
from emulator.report.timeline import Series
from emulator.report.wording import alone, cut, detail_lines, events_that, handler_line, outcome_lines, title
from emulator.values.account import Account, DestinationAccount
from emulator.values.model import Difference, Failure, Verdict
from emulator.values.words import counted

_MOST_NOTICES = 15
"""Lines of notices that are seen at once; more of them are folded away."""
_FIRST_TIMES = 4
"""Pictures of stories that are seen at once; the others are folded away."""


def summary(account: Account) -> str:
    """Return the table of destinations, each with the shares of its outcomes."""
    if not account.destinations:
        return ""
    heads = ["destination", "events", *OUTCOMES, "requests", "failures", ""]
    rows = [tag("tr", "".join(tag("th", head) for head in heads)), *map(_row, account.destinations.values())]
    return tag("table", "".join(rows)) + "\n"


def _row(account: DestinationAccount) -> str:
    outcomes = {name: sum(n for kind, n in account.outcomes.items() if kind[0] == name) for name in OUTCOMES}
    numbers = [account.events, *outcomes.values(), account.requests]
    cells = [
        tag("td", text(account.destination)),
        *(tag("td", f"{number:,}", "" if number else "none") for number in numbers),
        tag("td", f"{account.failed:,}", "some" if account.failed else "none"),
        tag("td", outcome_bar(outcomes), "share"),
    ]
    return tag("tr", "".join(cells))


def failures(gathered: Gathered, account: Account, detail: Detail) -> Iterator[str]:
    """Yield the failures, one block for each cause, then those of no event, then the errors."""
    blocks = [
        *(_group(group, detail) for group in gathered.groups),
        *(_of_no_event(failure) for failure in account.failures),
    ]
    if blocks:
        yield tag("h2", "Failures")
        yield from blocks
    if gathered.errors:
        yield tag("h2", "Errors")
        yield lines_block(list(error_lines(gathered, account))[1:])


def _group(group: Group, detail: Detail) -> str:
    head = text(f"{group.destination}: {events_that(group.events, group.cause)}") + tag(
        "span", text(group.check), "tag"
    )
    first, *others = (_example(verdict, failure, detail) for verdict, failure in group.first)
    folded = f"{tag('summary', counted(group.events - 1, 'more event'))}{''.join(others)}" if others else ""
    left = group.events - len(group.first)
    more = tag("p", f"… and {left:,} more", "faint") if left else ""
    return (
        tag("section", tag("h3", head) + first + (tag("details", folded + more) if folded else more), "failed") + "\n"
    )


def _example(verdict: Verdict, failure: Failure, detail: Detail) -> str:
    delivery = verdict.delivery
    where = handler_line(verdict, failure)
    said = [
        *outcome_lines(verdict, 0, width=detail.width),
        *detail_lines(verdict, failure, 0, width=detail.width),
    ]
    command = alone(delivery, detail.invoke)
    parts = [
        tag("p", f"{tag('b', text(title(delivery)))} {tag('span', text(delivery.place or ''), 'faint')}"),
        tag("p", f"at {tag('code', text(where))}") if where else "",
        _differences(failure.differences[: detail.differences], len(failure.differences), detail),
        lines_block(said) if said else "",
        tag("code", f"$ {text(command)}", "command") if command else "",
    ]
    return tag("div", "".join(parts), "example")


def _differences(differences: Sequence[Difference], total: int, detail: Detail) -> str:
    if not differences:
        return ""
    rows = [
        tag("td", tag("code", text(each.path)))
        + tag("td", tag("code", text(cut(each.expected, detail.width))), "expected")
        + tag("td", tag("code", text(cut(each.got, detail.width))), "got")
        for each in differences
    ]
    left = total - len(differences)
    more = tag("p", f"… and {left:,} more paths", "faint") if left else ""
    heads = "".join(tag("th", head) for head in ("path", "expected", "got"))
    return tag("table", "".join(tag("tr", row) for row in [heads, *rows]), "differences") + more


def _of_no_event(failure: Failure) -> str:
    head = tag("h3", f"{text(failure.cause)}{tag('span', text(failure.check), 'tag')}")
    details = lines_block(map(Line, failure.details)) if failure.details else ""
    return tag("section", head + details, "failed") + "\n"


def times(every: Sequence[Series]) -> str:
    """Return pictures of stories over virtual time: first those in which events waited, then the longest."""
    ordered = sorted(every, key=lambda each: (-max(each.waiting), -sum(each.discarded), -sum(each.delivered)))
    if not ordered:
        return ""
    first, rest = ordered[:_FIRST_TIMES], ordered[_FIRST_TIMES:]
    folded = _times(rest) if rest else ""
    more = tag("details", tag("summary", counted(len(rest), "more story")) + folded) if rest else ""
    return f"{tag('h2', 'Outcome over time')}{_times(first)}{more}\n"


def _times(several: Sequence[Series]) -> str:
    return tag("div", "".join(map(over_time, several)), "times")


def notices(gathered: Gathered, account: Account, detail: Detail) -> str:
    """Return the notices, and what is said of events for other destinations."""
    lines = [*list(notice_lines(gathered, account, detail))[1:], *addressed_lines(gathered, detail)]
    if not lines:
        return ""
    shown = "" if len(lines) > _MOST_NOTICES else " open"
    number = tag("summary", counted(len(lines), "line"))
    return f'{tag("h2", "Notices")}<details class="notices"{shown}>{number}{lines_block(lines)}</details>\n'
