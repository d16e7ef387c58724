"""Writes the report of a comparison, as text or as JSON lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from emulator.report.lines import Line
from emulator.report.wording import cut
from emulator.tools.parity.causes import LEAST_SHARE, Cause, Example, Gathered, Side
from emulator.tools.parity.reach import Reach
from emulator.tools.parity.unmet import Unmet
from emulator.values.function import Definition
from emulator.values.redaction import Redactor, secrets_of
from emulator.values.words import counted

_VALUE_WIDTH = 300
_EVENT_WIDTH = 2000
_BEFORE = 20
_SHOWN_LITERALS = 10
_COLUMNS = ("events", "made requests", "requests", "delivered")


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What a report needs to know of a run: the names of A and B, the source of the events, and the secrets.

    `remarks` are sentences about the run as a whole, `unmet` is what the code looks for and no event
    met. `again` gives the command that shows a cause again, by the cause's
    number and example; None when there is none. `reach` is what the events reached of both.
    """

    a: str
    b: str
    source: str
    definition: Definition | None
    again: Callable[[int, Example], str | None]
    reach: Reach
    remarks: Sequence[str] = ()
    unmet: Unmet | None = None

    def redactor(self, example: Example) -> Redactor:
        """Return what hides the secrets of the settings that an example met, and a captured event's writeKey."""
        redactor = Redactor(secrets_of(example.circumstances.hidden, self.definition))
        for value in example.values if example.circumstances.story is not None else ():
            redactor = redactor.with_write_key(value.get("writeKey") if isinstance(value, dict) else None)
        return redactor


def text_lines(gathered: Gathered, telling: Telling) -> Iterator[Line]:
    """Yield the report for people: the causes, most frequent first, the account of both sides, one last line."""
    yield Line(f"A  {telling.a}")
    yield Line(f"B  {telling.b}")
    yield Line(telling.source, style="faint", wraps=True)
    for number, (name, cause) in enumerate(_ordered(gathered), 1):
        yield Line()
        yield from _cause_lines(number, name, cause, telling)
    yield Line()
    yield from _account_lines(gathered)
    yield from telling.reach.lines()
    yield Line()
    yield from (Line(notice, style="notice", wraps=True) for notice in notices(gathered, telling))
    yield from (Line(f"✗ {unused}", style="failure", wraps=True) for unused in gathered.unused)
    yield _last_line(gathered, telling.reach)


def _ordered(gathered: Gathered) -> list[tuple[str, Cause]]:
    return sorted(gathered.causes.items(), key=lambda item: -item[1].events)


def _cause_lines(number: int, name: str, cause: Cause, telling: Telling) -> Iterator[Line]:
    example = cause.example
    hide = telling.redactor(example)
    yield Line(f"✗ {hide.redact(name)}", style="failure", wraps=True)
    where = example.event.place or "generated"
    scenario = f", scenario {example.circumstances.scenario}" if example.circumstances.scenario else ""
    smallest = "the smallest" if example.rest is None else f"the smallest batch, of {len(example.values)}"
    yield Line(f"{counted(cause.events, 'event')}; {smallest} ({where}{scenario}):", 2)
    for value in example.values:
        yield Line(cut(_json(hide.redact_value(value)), _EVENT_WIDTH), 4)
    a, b = _from_where_they_part(hide.redact(example.difference.a), hide.redact(example.difference.b))
    yield Line(f"A  {cut(a, _VALUE_WIDTH)}", 2, "expected")
    yield Line(f"B  {cut(b, _VALUE_WIDTH)}", 2, "got")
    if not example.alone:
        yield Line("alone it shows no difference: it takes the events before it", 2, "notice")
    command = telling.again(number, example)
    if command:
        yield Line(f"$ {command}", 2)


def _from_where_they_part(a: str, b: str) -> tuple[str, str]:
    """Leave out what two long texts begin with alike, but for its end."""
    alike = next((at for at, (one, other) in enumerate(zip(a, b, strict=False)) if one != other), 0)
    if alike <= 2 * _BEFORE:
        return a, b
    return f"…{a[alike - _BEFORE :]}", f"…{b[alike - _BEFORE :]}"


def _account_lines(gathered: Gathered) -> Iterator[Line]:
    rows = [("", *_COLUMNS), _row("A", gathered.events, gathered.a), _row("B", gathered.events, gathered.b)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row, side in zip(rows, (None, gathered.a, gathered.b), strict=True):
        cells = [row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]
        yield Line("  ".join(cells).rstrip(), style="" if side else "heading")
        if side and side.batches:
            yield Line(f"{counted(side.batches, 'call')} of onBatch", 2, "faint")
        if side and (others := _others(side)):
            yield Line(others, 2, "faint", wraps=True)


def _row(name: str, events: int, side: Side) -> tuple[str, ...]:
    numbers = (events, side.with_requests, side.requests, side.outcomes["delivered", None])
    return (name, *(f"{number:,}" for number in numbers))


def _others(side: Side) -> str:
    said = sorted((outcome, reason or "", count) for (outcome, reason), count in side.outcomes.items() if count)
    return " · ".join(
        f"{count:,} {outcome}{f': {reason}' if reason else ''}"
        for outcome, reason, count in said
        if outcome != "delivered"
    )


def notices(gathered: Gathered, telling: Telling) -> Iterator[str]:
    """Yield what makes "no difference" say less than it seems to."""
    yield from telling.remarks
    if gathered.events and gathered.is_empty:
        yield from _why_empty(gathered, telling)
    if gathered.worded_apart:
        crashed = counted(gathered.worded_apart, "event")
        yield f"{crashed} crashed in both; errors that are not Segment's are worded by each language, and not compared"
    if gathered.endless:
        ran = counted(gathered.endless, "event")
        yield f"{ran} ran in both until a limit stopped them; they were compared as far as both came"


def _why_empty(gathered: Gathered, telling: Telling) -> Iterator[str]:
    """Say what kept the events back: the commonest errors, settings that nobody gave, literals that no event met."""
    side = gathered.a
    came = f"{side.came_through:,} of {counted(gathered.events, 'event')} made a request"
    yield f"too little was compared: {came}; at least {LEAST_SHARE:.0%} must"
    yield from (f"{counted(count, 'event')} ended with {error}" for error, count in side.errors.most_common(3))
    yield from _left(telling.unmet or Unmet())


def _left(unmet: Unmet) -> Iterator[str]:
    if unmet.never_given:
        yield f"settings never given: {', '.join(sorted(unmet.never_given))}; --settings FILE gives them"
    if unmet.undeclared:
        named = ", ".join(sorted(unmet.undeclared))
        yield f"settings that function.json does not declare, never given: {named}; declare them"
    if unmet.literals:
        some = sorted(unmet.literals, key=str)[:_SHOWN_LITERALS]
        yield f"no event met what the code compares with: {', '.join(map(_json, some))}"


def _last_line(gathered: Gathered, reach: Reach) -> Line:
    unread = f", {counted(gathered.errors, 'error')}" if gathered.errors else ""
    unread += f", {counted(len(gathered.unused), 'unused rule')}" if gathered.unused else ""
    if gathered.differing:
        many = counted(len(gathered.causes), "cause")
        return Line(
            f"✗ {gathered.differing:,} of {counted(gathered.events, 'event')} differ, {many}{unread}", style="failure"
        )
    if not gathered.events:
        return Line(f"✗ no events: nothing was compared{unread}", style="failure")
    if gathered.is_empty:
        few = f"too few of {counted(gathered.events, 'event')} came through"
        return Line(f"✗ nothing was proven: {few}{unread}", style="failure")
    if too_little := reach.too_little:
        few = f"of {' and '.join(too_little)} was reached, at least {reach.at_least:g} % must be"
        return Line(f"✗ no difference in {counted(gathered.events, 'event')}, but {few}{unread}", style="failure")
    if unread:
        return Line(f"✗ no difference in {counted(gathered.events, 'event')}{unread}", style="failure")
    return Line(f"✓ parity: no difference in {counted(gathered.events, 'event')}", style="good")


def jsonl_lines(gathered: Gathered, telling: Telling) -> Iterator[str]:
    """Yield a line of JSON for each cause, then one for the account."""
    for number, (name, cause) in enumerate(_ordered(gathered), 1):
        example = cause.example
        hide = telling.redactor(example)
        yield _json(
            {
                "kind": "cause",
                "cause": hide.redact(name),
                "events": cause.events,
                "a": hide.redact(example.difference.a),
                "b": hide.redact(example.difference.b),
                "event": hide.redact_value(example.event.value),
                "batch": None if example.rest is None else hide.redact_value(example.values),
                "place": example.event.place,
                "scenario": example.circumstances.scenario,
                "alone": example.alone,
                "command": telling.again(number, example),
            }
        )
    yield _json(
        {
            "kind": "account",
            "events": gathered.events,
            "differing": gathered.differing,
            "crashedApart": gathered.worded_apart,
            "endless": gathered.endless,
            "errors": gathered.errors,
            "scenarios": len(gathered.scenarios),
            "a": {"name": telling.a, **_side(gathered.a), "reached": telling.reach.document("A")},
            "b": {"name": telling.b, **_side(gathered.b), "reached": telling.reach.document("B")},
            "notices": list(notices(gathered, telling)),
            "unusedRules": gathered.unused,
        }
    )


def _side(side: Side) -> dict[str, Any]:
    outcomes = [
        {"outcome": outcome, "reason": reason, "events": count} for (outcome, reason), count in side.outcomes.items()
    ]
    counts = {"madeRequests": side.with_requests, "requests": side.requests, "batches": side.batches}
    return {**counts, "outcomes": outcomes}


def written(gathered: Gathered, telling: Telling) -> Iterator[tuple[int, Example, str]]:
    """Yield number, example and capture text of each cause that an event shows alone; no secret is in the text."""
    for number, (_, cause) in enumerate(_ordered(gathered), 1):
        if cause.example.alone:
            values = telling.redactor(cause.example).redact_value(cause.example.values)
            yield number, cause.example, "".join(f"{_json(value)}\n" for value in values)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
