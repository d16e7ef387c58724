"""Holds a folder of functions with its captures and expectations."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from emulator.engine.suite import Plan
from emulator.errors import UsageError
from emulator.inputs.bundle import function_folders, read_function
from emulator.inputs.captures import find_captures
from emulator.inputs.captures.capture_files import Capture
from emulator.inputs.settings import resolve_settings
from emulator.inputs.story_files import EXPECTATIONS
from emulator.pytest_plugin.places import Places, shown
from emulator.tools.updating import Change, update
from emulator.values.function import Function


class Project:
    """A folder of functions, and what lies beside it; read when it is asked for."""

    def __init__(self, functions_dir: Path) -> None:
        self.places = Places(functions_dir)
        self._functions: dict[str, Function] = {}

    def function(self, name: str) -> Function:
        """Return a function by its folder's name; raises what `read_function` does."""
        if name not in self._functions:
            self._functions[name] = read_function(self.places.functions_dir / name)
        return self._functions[name]

    @cached_property
    def captures(self) -> list[Capture]:
        """All captures, labelled as they are reached from the current folder."""
        found = find_captures([str(self.places.captures)])
        return [replace(capture, label=shown(Path(capture.label))) for capture in found]

    def capture(self, story: str) -> Capture:
        """Return the capture of a story; raises UsageError when there is none, or more than one."""
        found = [capture for capture in self.captures if capture.story == story]
        if not found:
            what = f"no capture of the name '{story}' in {shown(self.places.captures)}"
            raise UsageError(f"{what}; add it, or remove its expectations")
        if len(found) > 1:
            raise UsageError(f"{found[0].label}, {found[1].label}: two captures of one name; rename one")
        return found[0]

    def update(self, taken_in: Sequence[Path]) -> Iterator[str]:
        """Write the expectations at or below the paths `taken_in`, and yield a line for each file that changed."""
        for folder in function_folders(self.places.functions_dir):
            function = self.function(folder.name)
            expected = self.places.expected / function.name
            chosen = [
                capture
                for capture in self.captures
                if any((expected / f"{capture.story}{EXPECTATIONS}").is_relative_to(path) for path in taken_in)
            ]
            if chosen:
                yield from _lines(update([function], chosen, self.plan(function)))

    def plan(self, function: Function) -> Plan:
        """Return how a function's stories are replayed; raises what `resolve_settings` does."""
        return Plan(
            settings=resolve_settings([function], self.places.settings, os.environ),
            expected_dir=self.places.expected,
            schemas_dir=self.places.schemas,
        )


def _lines(changes: Iterable[Change]) -> Iterator[str]:
    for change in changes:
        if change.changed or change.added or change.removed:
            yield str(replace(change, path=Path(shown(change.path))))
