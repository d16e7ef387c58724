"""`replay --update`: writes expectations from what a function does now, and says what that changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from emulator.errors import UsageError
from emulator.expectations import document_of, read_expectations, updated, write_expectations
from emulator.function import Function
from emulator.model import Event
from emulator.suite import Capture, Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an update did to one file: `changed` are line numbers, `added` and `removed` count lines."""

    path: Path
    changed: tuple[int, ...]
    added: int
    removed: int

    def __str__(self) -> str:
        counts = [
            f"{len(self.changed)} changed" if self.changed else "",
            f"{self.added} added" if self.added else "",
            f"{self.removed} removed" if self.removed else "",
        ]
        said = ", ".join(count for count in counts if count)
        at = f" (line {', '.join(map(str, self.changed[:10]))}{'…' if len(self.changed) > 10 else ''})"
        return f"{self.path}: {said or 'unchanged'}{at if self.changed else ''}"


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
                deliveries = stage.replay(_events(capture), terms)
                documents = [document_of(delivery) for delivery in deliveries]
                yield _write(conditions.expected, documents)


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


def _write(path: Path, new: list[dict[str, Any]]) -> Change:
    old = [expectation.document for expectation in read_expectations(path)] if path.is_file() else []
    merged = [_merged(one, other) for one, other in zip_longest(old[: len(new)], new)]
    changed = tuple(number for number, (one, other) in enumerate(zip(old, merged, strict=False), 2) if one != other)
    change = Change(path=path, changed=changed, added=max(0, len(new) - len(old)), removed=max(0, len(old) - len(new)))
    if changed or len(new) != len(old) or not path.is_file():
        write_expectations(path, merged)
    return change


def _merged(old: dict[str, Any] | None, new: dict[str, Any]) -> dict[str, Any]:
    if old is None or old["messageId"] != new["messageId"]:
        return new
    merged: dict[str, Any] = updated(old, new)
    return merged
