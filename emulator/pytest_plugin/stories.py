"""Makes tests of expectation files: one for each event, and one for the whole story.

A story is replayed in full before its first test is judged, since an event may depend on what the ones before it left
behind; so a test says the same whether it runs alone or with all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from emulator.errors import EmulatorError
from emulator.inputs.captures.capture_files import Capture
from emulator.pytest_plugin.places import shown
from emulator.pytest_plugin.project import Project
from emulator.pytest_plugin.story_results import Told
from emulator.report.explanation import explanation
from emulator.values.function import Function
from emulator.values.model import Event

if TYPE_CHECKING:
    from emulator.pytest_plugin.session_checks import Suite

_UNSAFE = re.compile(r"[^A-Za-z0-9_.@-]+")
_ID_LENGTH = 60


class Story(pytest.File):
    """An expectations file with the capture of its name; each event of that is a test."""

    def __init__(self, *, suite: Suite, project: Project, **node: Any) -> None:
        super().__init__(**node)
        self.suite = suite
        self.project = project

    @cached_property
    def function(self) -> Function:
        """The function that the file's folder is named after."""
        return self.project.function(self.path.parent.name)

    @cached_property
    def capture(self) -> Capture:
        """The capture of the file's name."""
        return self.project.capture(self.path.stem)

    def collect(self) -> Iterator[pytest.Item]:
        """Yield a test for each event, named by its number, type and messageId, and one for the whole story."""
        try:
            _, events = self.function, self.capture.events()
        except EmulatorError as error:
            raise self.CollectError(str(error)) from None
        readable = (found for found in events if isinstance(found, Event))
        for position, event in enumerate(readable):
            yield EventTest.from_parent(self, name=_id_of(position, event.value), position=position)
        yield WholeStoryTest.from_parent(self, name="whole-story")


def _id_of(position: int, value: Any) -> str:
    """Return "3-track-visit-3": nothing in it needs quoting in a shell."""
    event = value if isinstance(value, dict) else {}
    words = [position + 1, event.get("type") or "no-type", event.get("messageId") or "no-messageId"]
    return _UNSAFE.sub("_", "-".join(map(str, words)))[:_ID_LENGTH]


class RedError(Exception):
    """A test of a story is red; the message is all there is to say, as the command prints it."""


class _StoryItem(pytest.Item):
    """A test of a story."""

    @property
    def story(self) -> Story:
        assert isinstance(self.parent, Story)
        return self.parent

    @property
    def told(self) -> Told:
        return self.story.suite.told(self.story)

    def red(self, text: str) -> RedError:
        """Return the error that says `text`, in which the expectations go by the path one would type."""
        expected = self.story.project.places.expected
        return RedError(text.replace(str(expected), shown(expected)))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return the message alone for what the story says; the stack would be the plugin's own."""
        return str(excinfo.value) if isinstance(excinfo.value, RedError) else super().repr_failure(excinfo, style)


class EventTest(_StoryItem):
    """One event: red as in a replay."""

    def __init__(self, *, position: int, **node: Any) -> None:
        super().__init__(**node)
        self._position = position

    def runtest(self) -> None:
        """Raise RedError when the event's delivery failed, or never came to be."""
        told = self.told
        if self._position >= told.judged:
            raise self.red("the event was not replayed; the test whole-story says why")
        verdict = told.red.get(self._position)
        if verdict:
            raise self.red(explanation(verdict, self.story.project.places.invoke()))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the event's expectation stands, below the line of the version."""
        return self.path, self._position + 1, self.name


class WholeStoryTest(_StoryItem):
    """What belongs to no one event: lines that cannot be read, expectations and reply rules left over."""

    def runtest(self) -> None:
        """Raise RedError when there is any of it."""
        if self.told.loose:
            raise self.red("\n".join(self.told.loose))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return the file's beginning."""
        return self.path, 0, self.name
