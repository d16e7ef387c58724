"""Writes the sections of the text report: failures, errors, notices, and events for other destinations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from emulator.report.grouped import Gathered, Group
from emulator.report.lines import Line, block
from emulator.report.wording import (
    INVOKE,
    alone,
    detail_lines,
    difference_lines,
    events_that,
    handler_line,
    outcome_lines,
    title,
)
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict
from emulator.values.words import counted

_PER_EVENT_KINDS = ("event schema",)
"""Kinds of notice that say something of the event, whatever the destination: each destination counts the same ones."""

_ORDINARY_KINDS = ("discarded", "no expectation", "no request schema")
"""Kinds of notice that are mere accounting: where they were met first is said only when all is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """The lengths to show: characters of a value, differences of an event, notices of a kind; None shows all.

    `invoke` is the command that runs one event, with the options that this run had.
    """

    width: int | None = 200
    differences: int | None = 5
    notices: int | None = 8
    all_places: bool = False
    invoke: str = INVOKE


def group_lines(group: Group, detail: Detail) -> Iterator[Line]:
    """Return one group of failures: what they have in common, then its first events."""
    head = f"✗ {group.destination}: {events_that(group.events, group.cause)} [{group.check}]"
    yield Line(head, style="failure", wraps=True)
    for verdict, failure in group.first:
        yield Line()
        yield from _example(verdict, failure, detail)
    left = group.events - len(group.first)
    if left and group.first:
        yield Line()
        yield Line(f"… and {counted(left, 'more event')}", 2, "faint")


def run_failure_lines(failure: Failure) -> Iterator[Line]:
    """Return a failure that belongs to no one event."""
    yield Line(f"✗ {failure.check}: {failure.cause}", style="failure", wraps=True)
    for text in failure.details:
        yield from block(text, 2)


def error_lines(gathered: Gathered, account: Account) -> Iterator[Line]:
    """Return what the emulator could not do, a line each, and how many lines were left out."""
    if gathered.errors:
        yield Line("✗ errors", style="failure")
    for error in gathered.errors:
        yield Line(error, 2, wraps=True)
    left = account.errors - len(gathered.errors)
    if left > 0:
        yield Line(f"… and {counted(left, 'more error')}", 2, "faint")


def notice_lines(gathered: Gathered, account: Account, detail: Detail) -> Iterator[Line]:
    """Return the notices of all destinations, by kind, each counted and with the place where it was met first."""
    kinds: dict[str, dict[str, dict[str, int]]] = {}
    for destination, each in account.destinations.items():
        for (kind, what), number in each.notices.items():
            kinds.setdefault(kind, {}).setdefault(what, {})[destination] = number
    if kinds:
        yield Line("notices", style="heading")
    for kind, notices in sorted(kinds.items()):
        yield Line(kind, 2, "notice")
        most_first = sorted(notices.items(), key=lambda item: (-sum(item[1].values()), item[0]))
        for what, numbers in most_first[: detail.notices]:
            first = gathered.first_place.get((kind, what))
            place = f", first at {first}" if first and (detail.all_places or kind not in _ORDINARY_KINDS) else ""
            yield Line(f"{what} — {_events_at(kind, numbers)}{place}", 4, wraps=True)
        left = len(most_first) - len(most_first[: detail.notices])
        if left:
            yield Line(f"… and {counted(left, 'more notice')} of this kind", 4, "faint")


def addressed_lines(gathered: Gathered, detail: Detail) -> Iterator[Line]:
    """Return how many events go to other destinations only, for the functions that they miss, and what to do."""
    missed: dict[tuple[tuple[str, ...], int], list[str]] = {}
    for (destination, names), number in gathered.addressed.items():
        missed.setdefault((names, number), []).append(destination)
    most_first = sorted(missed.items(), key=lambda item: (-item[0][1], item[0][0]))
    for (names, number), destinations in most_first[: detail.notices]:
        yield Line(_missed(names, number, destinations), style="notice", wraps=True)
    left = len(most_first) - len(most_first[: detail.notices])
    if left:
        yield Line(f"… and {counted(left, 'more line')} of this kind", style="faint")
    name = next((name for (names, _), _ in most_first for name in names), None)
    if name:
        yield Line(f'--as "{name}" makes the function answer to that name', style="faint")


def _missed(names: tuple[str, ...], number: int, destinations: list[str]) -> str:
    are, them = ("is", "it") if number == 1 else ("are", "them")
    return (
        f"{', '.join(destinations)}: {counted(number, 'event')} {are} addressed to {_listed(names)} only: "
        f"Segment will not send {them} here"
    )


def _example(verdict: Verdict, failure: Failure, detail: Detail) -> Iterator[Line]:
    delivery = verdict.delivery
    yield Line("  ".join(filter(None, [delivery.place, title(delivery)])), 2, "heading")
    yield from outcome_lines(verdict, 4, width=detail.width)
    where = handler_line(verdict, failure)
    if where:
        yield Line(f"at {where}", 4)
    yield from difference_lines(failure, 4, most=detail.differences, width=detail.width)
    yield from detail_lines(verdict, failure, 4, width=detail.width)
    command = alone(delivery, detail.invoke)
    if command:
        yield Line(f"$ {command}", 4, "faint")


def _events_at(kind: str, numbers: dict[str, int]) -> str:
    if kind in _PER_EVENT_KINDS:
        return counted(max(numbers.values()), "event")
    events = counted(sum(numbers.values()), "event")
    if len(numbers) == 1:
        return f"{events} ({next(iter(numbers))})"
    return f"{events} ({', '.join(f'{destination} {number:,}' for destination, number in numbers.items())})"


def _listed(names: tuple[str, ...]) -> str:
    if not names:
        return "other destinations"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
