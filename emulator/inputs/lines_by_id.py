"""Pairs the chosen events of a capture with their expectations by messageId alone."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator

from emulator.errors import FileFormatError
from emulator.inputs.expectations import Expectation
from emulator.inputs.expected_lines import Taken


class LinesById:
    """The lines of one expectations file, for a part of a capture: lines of other events are no failure.

    All of them are kept, since the next event may be anywhere; an event without a messageId has no expectation here.
    """

    def __init__(self, lines: Iterator[Expectation | FileFormatError]) -> None:
        self._lines: defaultdict[str, deque[Expectation]] = defaultdict(deque)
        for line in lines:
            if isinstance(line, Expectation):
                self._lines[line.document["messageId"]].append(line)

    def take(self, message_id: str | None) -> Taken:
        """Return the next line of this messageId."""
        lines = self._lines.get(message_id) if message_id else None
        return Taken(lines.popleft() if lines else None)

    def left(self) -> Taken:
        """Return nothing: what is left belongs to events that were not chosen."""
        return Taken(None)
