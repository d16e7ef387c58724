"""Writes all that is wrong with one event as a text, for reports that have a place for it."""

from __future__ import annotations

from emulator.report.lines import Line, joined
from emulator.report.wording import alone, ending, failure_lines
from emulator.values.model import Verdict


def explanation(verdict: Verdict, invoke: str) -> str:
    """Return all that is wrong with one event as a text, with the command (begun by `invoke`) that runs it alone."""
    delivery = verdict.delivery
    command = alone(delivery, invoke)
    lines = [
        Line(delivery.place or ""),
        Line(ending(delivery)),
        *(line for failure in verdict.failures for line in failure_lines(verdict, failure, 0)),
        Line(f"$ {command}" if command else ""),
    ]
    return joined(line for line in lines if line.text)
