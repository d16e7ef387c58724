"""Writes the report of a probe, as text or as JSON."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from emulator.report.lines import Line
from emulator.tools.probe.cost import Cost, HandlerCost, cost_dict
from emulator.tools.probe.findings import Finding, Sighting
from emulator.tools.probe.hazards import Hazard
from emulator.tools.probe.probing import Probed
from emulator.values.model import HANDLERS
from emulator.values.words import counted

_COLUMNS = ("events", "p50 ms", "p95 ms", "max ms", "h/million", "h/month")
_CAUSES = 5
"""Causes of one hazard that are shown to a person."""
_NAME_WIDTH = max(map(len, HANDLERS.values()))


def text_lines(probed: Probed) -> Iterator[Line]:
    """Yield the report of one destination."""
    for hazard, findings in groupby(probed.findings, key=lambda finding: finding.hazard):
        yield from _hazard_lines(hazard, list(findings))
        yield Line()
    yield from _cost_lines(f"execution time of {probed.destination}", probed.cost)
    yield Line()
    if probed.batched:
        yield from _cost_lines(f"execution time of {probed.destination} with onBatch", probed.batched)
        yield Line()
    for line in probed.unmet:
        yield Line(line, style="notice", wraps=True)
    for error in probed.errors:
        yield Line(f"✗ {error}", style="failure")
    yield _last_line(probed)


def _hazard_lines(hazard: Hazard, findings: list[Finding]) -> Iterator[Line]:
    if hazard.judged:
        yield Line(f"✗ {hazard.name}", style="failure")
    else:
        yield Line(f"· {hazard.name} (shown, not judged)", style="notice")
    for finding in findings[:_CAUSES]:
        yield from _finding_lines(finding)
    if len(findings) > _CAUSES:
        yield Line(f"and {len(findings) - _CAUSES} more causes; --format jsonl has them all", 2, "faint")
    yield Line(f"why   {hazard.why}", 2, wraps=True)
    yield Line(f"fix   {hazard.mend}", 2, wraps=True)


def _finding_lines(finding: Finding) -> Iterator[Line]:
    shown = finding.shown if finding.hazard.judged else finding.shown[:1]
    yield Line(f"{finding.where}: {finding.what}" if finding.where else finding.what, 2, wraps=True)
    for each in shown:
        yield Line(_event(each), 4)
    if finding.events > len(shown):
        yield Line(f"and {finding.events - len(shown):,} more", 4, "faint")


def _event(each: Sighting) -> str:
    return " ".join(part for part in (each.place, each.message_id) if part) or "(an event without a place)"


def _cost_lines(title: str, cost: Cost) -> Iterator[Line]:
    yield Line(title, style="heading")
    if not cost.handlers:
        yield Line("No event invoked a handler.", 2, wraps=True)
        return
    for name, *numbers in [("", *_COLUMNS), *map(_row, cost.handlers)]:
        yield Line(f"{name:<{_NAME_WIDTH}}" + "".join(f"  {number:>9}" for number in numbers), 2)
    yield Line(_computed(cost), 2, wraps=True)


def _row(each: HandlerCost) -> list[str]:
    times = [f"{seconds * 1000:,.0f}" for seconds in (each.median, each.p95, each.longest)]
    return [each.handler, f"{each.events:,}", *times, _hours(each.per_million), _hours(each.monthly)]


def _hours(hours: float | None) -> str:
    return "-" if hours is None else rounded(hours)


def _computed(cost: Cost) -> str:
    each = f"Real time on this machine, waits, and {cost.latency:g} s for each request"
    if cost.rate is None or cost.monthly is None:
        return f"{each}. All events have one time, so the cost of a month cannot be estimated."
    return (
        f"{each}. At the {rounded(cost.rate)} events a second of these captures, a month of 30 days takes"
        f" {rounded(cost.monthly)} hours, retries not counted."
    )


def _last_line(probed: Probed) -> Line:
    judged = len(probed.judged)
    shown = len(probed.findings) - judged
    parts = [f"{probed.destination}: {counted(judged, 'finding')}", f"{shown} shown, not judged"]
    parts += [f"{probed.accepted:,} accepted"] if probed.accepted else []
    parts += [counted(probed.events, "event")]
    parts += [f"{probed.passed_over:,} beyond --events"] if probed.passed_over else []
    parts += [f"{probed.stopped:,} stopped, and left out of most trials"] if probed.stopped else []
    parts += [counted(len(probed.errors), "error")] if probed.errors else []
    bad = judged or probed.errors
    return Line(f"{'✗' if bad else '✓'} {', '.join(parts)}", style="failure" if bad else "good")


def documents(probed: Probed) -> Iterator[dict[str, Any]]:
    """Yield one document for each finding, for the cost, for each acceptance that was not met, and for each error."""
    for finding in probed.findings:
        yield {"finding": _finding_dict(probed.destination, finding)}
    yield {"cost": {"destination": probed.destination, "batched": False, **cost_dict(probed.cost)}}
    if probed.batched:
        yield {"cost": {"destination": probed.destination, "batched": True, **cost_dict(probed.batched)}}
    for line in probed.unmet:
        yield {"unmet": line}
    for error in probed.errors:
        yield {"error": str(error)}


def _finding_dict(destination: str, finding: Finding) -> dict[str, Any]:
    return {
        "destination": destination,
        "name": finding.hazard.name,
        "judged": finding.hazard.judged,
        "what": finding.what,
        "where": finding.where,
        "place": finding.place,
        "events": finding.events,
        "shown": [{"place": each.place, "messageId": each.message_id} for each in finding.shown],
        "why": finding.hazard.why,
        "mend": finding.hazard.mend,
    }


def rounded(number: float) -> str:
    """Return a number of two digits or more, as a person writes it: "1,204", "3.6", "0.085"; never with an exponent."""
    if number >= 100:
        return f"{number:,.0f}"
    if 0 < number < 0.001:
        return "under 0.001"
    digits = 1 - math.floor(math.log10(number)) if number else 0
    text = f"{number:.{max(0, digits)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
