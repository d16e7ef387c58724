"""Holds events against a tracking plan, and counts what is wrong by name and cause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from emulator.inputs.captures import Capture
from emulator.tools.tracking_plan.plan_file import read_plan
from emulator.tools.tracking_plan.plan_rules import name_of
from emulator.values.model import Event, Violation
from emulator.values.redaction import Redactor
from emulator.values.spelling import nearest
from emulator.values.words import counted

_INDEX = re.compile(r"\[[0-9]+\]")
_PLAIN = Redactor({})
_NAMED = 20
"""Events never seen that are named; the others are counted."""


@dataclass(slots=True)
class _Finding:
    place: str
    what: str
    events: int = 0


class PlanCheck:
    """What events break in the plan of a file. Each finding stands for all events of a name that break it alike."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._plan = plan = read_plan(path)
        self._names = plan.event_names
        self._seen: set[str] = set()
        self._findings: dict[tuple[str, ...], _Finding] = {}

    def read(self, captures: Iterable[Capture]) -> None:
        """Hold every event of the captures against the plan; what cannot be read has no rule either."""
        for capture in captures:
            for event in capture.events():
                if isinstance(event, Event):
                    self.add(event)

    def add(self, event: Event) -> None:
        """Hold one event against the rules that are for it; what is not an event has no rule."""
        value = event.value
        if not isinstance(value, dict):
            return
        name = name_of(value)
        if value.get("type") == "track" and isinstance(name, str):
            self._seen.add(name)
            if name not in self._names:
                self._count(("unplanned", name), event, self._unplanned(name))
        hide = _PLAIN.with_write_key(value.get("writeKey")).redact
        for rule in self._plan.rules_for(value):
            self._seen.add(rule.key or "")
            for violation in rule.schema.violations(value):
                self._violated(event, _called(value), violation, hide(violation.what))

    def _violated(self, event: Event, called: str, violation: Violation, what: str) -> None:
        field = violation.path.removeprefix("$").removeprefix(".") or "the event"
        key = (called, _INDEX.sub("[*]", field), what if what == "is required" else "")
        said = f"{field} {what}" if what.startswith("is ") else f"{field}: {what}"
        self._count(key, event, f"Violation: {called}: {said}")

    def _unplanned(self, name: str) -> str:
        close = nearest(name, self._names)
        hint = f"; did you mean {close!r}?" if close else ""
        return f"Unplanned Event: {name!r} is not in the tracking plan{hint}"

    def _count(self, key: tuple[str, ...], event: Event, what: str) -> None:
        finding = self._findings.setdefault(key, _Finding(event.place or "", what))
        finding.events += 1

    def findings(self) -> Iterator[tuple[str, str]]:
        """Yield the place of the first event and what is wrong, with the number of events."""
        for finding in self._findings.values():
            yield finding.place, f"{finding.what} ({counted(finding.events, 'event')})"

    def never_seen(self) -> Iterator[str]:
        """Yield a line that names the planned track events that no event was called, where there are any."""
        names = [repr(name) for name in self._names if name not in self._seen]
        more = f" and {counted(len(names) - _NAMED, 'more event')}" if len(names) > _NAMED else ""
        if names:
            yield f"{self.path}: never seen in the captures: {', '.join(names[:_NAMED])}{more}"


def _called(event: dict[str, Any]) -> str:
    name = name_of(event)
    return name if isinstance(name, str) and name else str(event.get("type"))
