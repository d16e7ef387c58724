"""A probe's report: lines for people, documents for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from emulator.probe.cost import Cost, HandlerCost, cost_dict
from emulator.probe.finding import Finding, Sighting
from emulator.probe.probing import Probed
from emulator.report.lines import Line

_COLUMNS = ("events", "p50 ms", "p95 ms", "max ms", "h/month")


def text_lines(probed: Probed) -> Iterator[Line]:
    """Yield the report of one destination."""
    for finding in probed.findings:
        yield from _finding_lines(finding)
        yield Line()
    yield from _cost_lines(probed)
    yield Line()
    for error in probed.errors:
        yield Line(f"✗ {error}", style="failure")
    yield _last_line(probed)


def _finding_lines(finding: Finding) -> Iterator[Line]:
    hazard = finding.hazard
    mark, style = ("✗", "failure") if hazard.judged else ("·", "notice")
    where = f", from {finding.where}" if finding.where else ""
    yield Line(f"{mark} {hazard.name}{where}", style="failure" if style == "failure" else "notice")
    yield Line(_sentence(finding.what), 4, wraps=True)
    for each in finding.shown:
        yield Line(_event(each), 6)
    if finding.events > len(finding.shown):
        yield Line(f"and {finding.events - len(finding.shown):,} more", 6, "faint")
    yield Line(hazard.why, 4, wraps=True)
    yield Line(f"→ {hazard.mend}", 4, wraps=True)


def _sentence(what: str) -> str:
    return f"{what[0].upper()}{what[1:]}."


def _event(each: Sighting) -> str:
    return " ".join(part for part in (each.place, each.message_id) if part) or "(an event without a place)"


def _cost_lines(probed: Probed) -> Iterator[Line]:
    cost = probed.cost
    yield Line(f"execution time of {probed.destination}", style="heading")
    if not cost.handlers:
        yield Line("No event invoked a handler.", 2, wraps=True)
        return
    rows = [_row(each) for each in cost.handlers]
    width = max(len(row[0]) for row in rows)
    yield Line(" " * width + "".join(f"  {name:>8}" for name in _COLUMNS), 2, "faint")
    for name, *numbers in rows:
        yield Line(f"{name:<{width}}" + "".join(f"  {number:>8}" for number in numbers), 2)
    yield Line(_computed(cost), 2, wraps=True)


def _row(each: HandlerCost) -> list[str]:
    times = [f"{seconds * 1000:,.0f}" for seconds in (each.median, each.p95, each.longest)]
    return [each.handler, f"{each.events:,}", *times, "-" if each.monthly is None else f"{each.monthly:,.2f}"]


def _computed(cost: Cost) -> str:
    each = f"Real time on this machine, waits, and {cost.latency:g} s for each request"
    if cost.rate is None or cost.monthly is None:
        return f"{each}. All events have one time, so there is no rate to reckon a month by."
    return (
        f"{each}. At the {cost.rate:,.3g} events a second of these captures, a month of 30 days takes"
        f" {cost.monthly:,.2f} hours, retries not counted."
    )


def _last_line(probed: Probed) -> Line:
    judged = len(probed.judged)
    shown = len(probed.findings) - judged
    parts = [f"{probed.destination}: {_many(judged, 'finding')}", f"{shown} shown, not judged"]
    parts += [_many(probed.events, "event")]
    parts += [f"{probed.passed_over:,} beyond --events"] if probed.passed_over else []
    parts += [f"{probed.stopped:,} stopped, and left out of most trials"] if probed.stopped else []
    parts += [f"{len(probed.errors):,} not readable"] if probed.errors else []
    bad = judged or probed.errors
    return Line(f"{'✗' if bad else '✓'} {', '.join(parts)}", style="failure" if bad else "good")


def documents(probed: Probed) -> Iterator[dict[str, Any]]:
    """Yield one document for each finding, for the cost, and for each error."""
    for finding in probed.findings:
        yield {"finding": _finding_dict(probed.destination, finding)}
    yield {"cost": {"destination": probed.destination, **cost_dict(probed.cost)}}
    for error in probed.errors:
        yield {"error": str(error)}


def _finding_dict(destination: str, finding: Finding) -> dict[str, Any]:
    return {
        "destination": destination,
        "name": finding.hazard.name,
        "judged": finding.hazard.judged,
        "what": finding.what,
        "where": finding.where,
        "events": finding.events,
        "shown": [{"place": each.place, "messageId": each.message_id} for each in finding.shown],
        "why": finding.hazard.why,
        "mend": finding.hazard.mend,
    }


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
