"""Gives a marked test its function, and ways to run events through it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.replaying import Stage, UnusedReplyWarning
from emulator.engine.runtime.invocation import Terms
from emulator.engine.suite import Plan
from emulator.errors import EmulatorError, UsageError
from emulator.inputs.bundle import read_function
from emulator.inputs.captures import find_captures
from emulator.inputs.captures.capture_files import Capture
from emulator.inputs.replies import Replies, replies_from
from emulator.inputs.settings import resolve_settings
from emulator.mappings.reading import PRESETS, with_mappings
from emulator.pytest_plugin.places import Places
from emulator.values import jsonvalue
from emulator.values.function import Function
from emulator.values.model import Delivery, Event

_MARKER = "segment_function"


class Stages:
    """Functions and their workers, kept for the whole session: to start a worker takes longer than most tests."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Path, str | None], tuple[Function, Stage]] = {}

    def of(self, path: Path, mappings: str | None = None) -> tuple[Function, Stage]:
        """Return the function of a folder or handler file, and its stage; raises what `load_function` does.

        With `mappings`, a file of them or "presets", it runs by these.
        """
        key = (path, mappings)
        if key not in self._kept:
            function = with_mappings(read_function(path), mappings) if mappings else read_function(path)
            stage = Stage(function)
            try:
                stage.load(Terms(settings={}))
            except EmulatorError:
                stage.close()
                raise
            self._kept[key] = function, stage
        return self._kept[key]

    def close(self) -> None:
        """End the workers."""
        for _, stage in self._kept.values():
            stage.close()
        self._kept.clear()


@dataclass(slots=True, kw_only=True)
class Case:
    """One test's function with its settings and reply rules. Each call meets the function loaded anew."""

    function: Function
    root: Path
    plan: Plan
    stage: Stage
    stories: list[Replies] = field(default_factory=list)

    def deliver(self, event: Mapping[str, Any]) -> Delivery:
        """Run one event and return its delivery; `times` of a reply rule counts over all calls of the test."""
        terms = Terms(settings=self.plan.settings[self.function.name], answerer=self.plan.replies)
        [delivery] = self.stage.replay([Event(value=_json_value(event))], terms)
        return delivery

    def replay(self, capture: str | Path) -> list[Delivery]:
        """Run the events of a file, folder or pattern below pytest's root folder, and return their deliveries.

        A story's own reply rules, settings and filters, beside its expectations, hold here too; rules of the marker go
        before its rules. Raises CaptureError when an event cannot be read.
        """
        captures = find_captures([str(self.root / capture)])
        return [delivery for each in captures for delivery in self._replay(each)]

    def _replay(self, capture: Capture) -> list[Delivery]:
        conditions = self.plan.conditions(self.function, capture.story)
        terms, own_replies = self.plan.terms(self.function, conditions)
        self.stories += [own_replies] if own_replies else []
        events = []
        for found in capture.events():
            if not isinstance(found, Event):
                raise found
            events.append(found)
        return list(self.stage.replay(events, terms, filters=self.plan.filters_of(self.function, conditions)))

    def warn_of_unused(self, node: pytest.Item) -> None:
        """Warn of each reply rule that no request of the test used, unless it is optional."""
        for replies in filter(None, [self.plan.replies, *self.stories]):
            for rule in replies.unused():
                place = rule.place or f"rule {rule.index} of the replies"
                node.warn(UnusedReplyWarning(f"{place} was never used"))


def case_of(node: pytest.Item, stages: Stages) -> Case:
    """Return what the nearest marker of a test asks for; raises EmulatorError, in one line, for what is wrong."""
    marker = node.get_closest_marker(_MARKER)
    if marker is None:
        raise UsageError(f'this test names no function: mark it @pytest.mark.{_MARKER}("functions/<destination>")')
    path, settings, replies, mappings = _arguments(*marker.args, **marker.kwargs)
    root = node.config.rootpath
    source = str(root / mappings) if mappings is not None and str(mappings) != PRESETS else mappings
    function, stage = stages.of(root / path, None if source is None else str(source))
    places = Places(function.functions_dir)
    plan = Plan(
        settings=_settings(function, places, settings),
        expected_dir=places.expected,
        schemas_dir=places.schemas,
        replies=None if replies is None else replies_from(replies),
    )
    return Case(function=function, root=root, plan=plan, stage=stage)


def _arguments(
    path: str | Path | None = None,
    *more: Any,
    settings: Mapping[str, Any] | None = None,
    replies: list[Mapping[str, Any]] | None = None,
    mappings: str | Path | None = None,
    **unknown: Any,
) -> tuple[str | Path, Mapping[str, Any] | None, list[Mapping[str, Any]] | None, str | Path | None]:
    if path is None or more or unknown:
        raise UsageError(f"{_MARKER} takes one path, and settings=, replies= and mappings= by name")
    return path, settings, replies, mappings


def _settings(function: Function, places: Places, given: Mapping[str, Any] | None) -> dict[str, dict[str, Any]]:
    if given is not None:
        return {function.name: _json_value(given)}
    return resolve_settings([function], places.settings, os.environ)


def _json_value(value: Mapping[str, Any]) -> Any:
    try:
        return jsonvalue.parse(jsonvalue.dumps(value))
    except (TypeError, ValueError, RecursionError) as error:
        raise UsageError(f"not JSON: {error}") from None
