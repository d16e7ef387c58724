"""Pairs a story's events with the lines of its expectations: by messageId, and by position where an event has none."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from emulator.errors import FileFormatError
from emulator.inputs.expectations import ANY, Expectation

_LOOK_AHEAD = 100
"""Lines within which an event is found again, where lines before it belong to events that are gone."""


class Taken(NamedTuple):
    """The expectation found for an event, if any; the lines passed over, and errors on the way."""

    line: Expectation | None
    passed: tuple[Expectation, ...] = ()
    errors: tuple[FileFormatError, ...] = ()


class ExpectedLines:
    """The lines of one expectations file, each given to the event that it is for.

    A line that cannot be read stands for an event without an expectation.
    """

    def __init__(self, lines: Iterator[Expectation | FileFormatError]) -> None:
        self._lines = lines
        self._next: deque[Expectation | FileFormatError] = deque()

    def take(self, message_id: str | None) -> Taken:
        """Return what the next event of the capture, with this messageId, has."""
        self._next.extend(islice(self._lines, _LOOK_AHEAD - len(self._next)))
        if not self._next:
            return Taken(None)
        at = next((at for at, line in enumerate(self._next) if _is_for(line, message_id, at)), None)
        if at is not None:
            passed = [self._next.popleft() for _ in range(at)]
            line = self._next.popleft()
            assert isinstance(line, Expectation)
            return Taken(line, *_sorted(passed))
        # A line that cannot be read stands for the event.
        return Taken(None, *_sorted([self._next.popleft()] if isinstance(self._next[0], FileFormatError) else []))

    def left(self) -> Taken:
        """Return the lines that no event took."""
        passed, errors = _sorted([*self._next, *self._lines])
        self._next.clear()
        return Taken(None, passed, errors)


def _is_for(line: Expectation | FileFormatError, message_id: str | None, at: int) -> bool:
    if isinstance(line, FileFormatError):
        return False
    expected: Any = line.document["messageId"]
    # What any event may take, and what has no messageId, is next in turn or nobody's.
    return (expected == message_id and (message_id is not None or at == 0)) or (expected == ANY and at == 0)


def _sorted(
    lines: list[Expectation | FileFormatError],
) -> tuple[tuple[Expectation, ...], tuple[FileFormatError, ...]]:
    passed = tuple(line for line in lines if isinstance(line, Expectation))
    return passed, tuple(line for line in lines if isinstance(line, FileFormatError))
