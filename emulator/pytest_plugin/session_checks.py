"""Reads the ini file's functions, and reports what replaying their stories found."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from emulator.errors import EmulatorError
from emulator.inputs.story_files import EXPECTATIONS
from emulator.pytest_plugin.project import Project
from emulator.pytest_plugin.stories import Story
from emulator.pytest_plugin.story_results import Told, replayed
from emulator.tools.updating import refuse_in_ci


class Suite:
    """The functions that the ini file names, with their captures and expectations.

    `changes` are lines that say what an update changed; None without one.
    """

    def __init__(self, session: pytest.Session, folders: Sequence[Path]) -> None:
        self._session = session
        self._projects = [Project(folder) for folder in folders]
        self._told: dict[Path, dict[str, Told]] = {}
        self.changes: list[str] | None = None

    def story_of(self, path: Path, parent: pytest.Collector) -> Story | None:
        """Return the collector of an expectations file; None for any other file."""
        for project in self._projects:
            if path.suffix == EXPECTATIONS and path.parent.parent == project.places.expected:
                story: Story = Story.from_parent(parent, path=path, suite=self, project=project)
                return story
        return None

    def told(self, story: Story) -> Told:
        """Return what was told of a story; its function's stories are replayed together, by one worker."""
        function = story.function
        if function.folder not in self._told:
            stories = dict.fromkeys(item.parent for item in self._session.items if isinstance(item.parent, Story))
            captures = [each.capture for each in stories if each.function.folder == function.folder]
            self._told[function.folder] = replayed(function, captures, partial(story.project.plan, function))
        return self._told[function.folder][story.capture.story]

    def update(self) -> None:
        """Write the expectations that the session's arguments take in; raises pytest.UsageError."""
        taken_in = [_path_of(argument, self._session.config) for argument in self._session.config.args]
        try:
            refuse_in_ci(os.environ)
            self.changes = [line for project in self._projects for line in project.update(taken_in)]
        except EmulatorError as error:
            raise pytest.UsageError(str(error)) from None


def _path_of(argument: str, config: pytest.Config) -> Path:
    return (config.invocation_params.dir / argument.partition("::")[0]).absolute()
