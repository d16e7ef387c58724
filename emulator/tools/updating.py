"""Writes expectations from what a function does now, for `replay --update`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from emulator.engine.suite import Plan
from emulator.errors import UsageError
from emulator.inputs.captures import Capture
from emulator.inputs.expectations import differences, read_expectations
from emulator.inputs.expected_lines import ExpectedLines, Taken
from emulator.tools.expectation_draft import Draft, updated
from emulator.values.function import Function
from emulator.values.model import Delivery, Event

_SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an update did to one file: `changed` are line numbers, `added` and `removed` count lines."""

    path: Path
    changed: tuple[int, ...]
    added: int
    removed: int

    def __str__(self) -> str:
        counts = [
            f"{len(self.changed)} changed{self._lines()}" if self.changed else "",
            f"{self.added} added" if self.added else "",
            f"{self.removed} removed" if self.removed else "",
        ]
        return f"{self.path}: {', '.join(filter(None, counts)) or 'unchanged'}"

    def _lines(self) -> str:
        more = ", …" if len(self.changed) > _SHOWN else ""
        return f" (line {', '.join(map(str, self.changed[:_SHOWN]))}{more})"


def refuse_in_ci(environ: Mapping[str, str]) -> None:
    """Expectations are read by a person before they are committed; raises UsageError where CI is set."""
    if environ.get("CI"):
        raise UsageError("--update is refused where CI is set: run it on your machine, read the change, and commit it")


def update(functions: Sequence[Function], captures: Sequence[Capture], plan: Plan) -> Iterator[Change]:
    """Replay every capture through every function, write its expectations, and yield what changed."""
    _refuse_shared_stories(captures)
    for function in functions:
        with plan.stage(function) as stage:
            for capture in captures:
                conditions = plan.conditions(function, capture.story)
                terms, _ = plan.terms(function, conditions)
                deliveries = stage.replay(_events(capture), terms, filters=plan.filters_of(function, conditions))
                yield _write(conditions.expected, map(document_of, deliveries))


def _refuse_shared_stories(captures: Sequence[Capture]) -> None:
    stories = [capture.story for capture in captures]
    for story in stories:
        if stories.count(story) > 1:
            raise UsageError(f"two captures are named {story!r} and would share expectations: rename one")


def _events(capture: Capture) -> Iterator[Event]:
    for event in capture.events():
        if not isinstance(event, Event):
            raise event
        yield event


def _write(path: Path, documents: Iterable[dict[str, Any]]) -> Change:
    old = _Old(path)
    changed = []
    added = 0
    with Draft(path) as draft:
        for number, new in enumerate(documents, 2):
            before = old.take(new["messageId"])
            after = new if before is None else updated(before, new)
            draft.write(after)
            added += before is None
            if before is not None and differences(before, after):
                changed.append(number)
        change = Change(path=path, changed=tuple(changed), added=added, removed=old.removed())
        if changed or added or change.removed or not path.is_file():
            draft.keep()
    return change


class _Old:
    """The lines that a file has now, each found again by its event's messageId."""

    def __init__(self, path: Path) -> None:
        self._lines = ExpectedLines(read_expectations(path) if path.is_file() else iter(()))
        self._passed = 0

    def take(self, message_id: str | None) -> dict[str, Any] | None:
        """Return the event's line, or None when it has none yet."""
        line = self._known(self._lines.take(message_id)).line
        return None if line is None else line.document

    def removed(self) -> int:
        """Return how many lines no event took."""
        self._known(self._lines.left())
        return self._passed

    def _known(self, taken: Taken) -> Taken:
        for error in taken.errors:
            raise error
        self._passed += len(taken.passed)
        return taken


def document_of(delivery: Delivery) -> dict[str, Any]:
    """Return the line that expects exactly this delivery."""
    document = {
        "messageId": delivery.message_id,
        "outcome": delivery.outcome,
        "reason": delivery.reason,
        "requests": [request.document for request in delivery.requests],
    }
    return document if delivery.event is None else {**document, "event": delivery.event}
