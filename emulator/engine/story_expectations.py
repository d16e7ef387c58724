"""Gives each event of a story its expectation, and tells of lines that belong to no event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from emulator.errors import FileFormatError
from emulator.inputs.expectations import Expectation, read_expectations
from emulator.inputs.expected_lines import ExpectedLines, Taken
from emulator.inputs.story_files import Conditions
from emulator.values.model import Failure
from emulator.values.words import counted

if TYPE_CHECKING:
    from emulator.engine.suite import Audience
    from emulator.inputs.lines_by_id import LinesById


def lines_of(conditions: Conditions) -> Iterator[Expectation | FileFormatError]:
    """Yield a story's expectations in order, none where it has no file of them."""
    return read_expectations(conditions.expected) if conditions.has_expectations else iter(())


class StoryExpectations:
    """A story's expectations, each given to the event of its messageId; without a file there is none."""

    def __init__(self, conditions: Conditions, audience: Audience, *, partial: bool) -> None:
        self._audience = audience
        lines = lines_of(conditions)
        self._lines: ExpectedLines | LinesById
        if partial:
            from emulator.inputs.lines_by_id import LinesById  # noqa: PLC0415 - for few runs

            self._lines = LinesById(lines)
        else:
            self._lines = ExpectedLines(lines)

    def of(self, message_id: str | None) -> Expectation | None:
        """Return an event's expectation; tell of lines before it that cannot be read, or that belong to no event."""
        taken = self._lines.take(message_id)
        self._tell(taken)
        return taken.line

    def tell_of_the_rest(self) -> None:
        """Tell of lines that no event of the capture took."""
        self._tell(self._lines.left())

    def _tell(self, taken: Taken) -> None:
        for error in taken.errors:
            self._audience.error(error)
        if taken.passed:
            self._audience.failure(_without_an_event(taken.passed))


def _without_an_event(lines: Sequence[Expectation]) -> Failure:
    first = lines[0]
    which = f"no event of the capture has the messageId {first.document['messageId']!r}"
    more = f", nor those of {counted(len(lines) - 1, 'more line')}" if len(lines) > 1 else ""
    return Failure(check="expectation", cause=f"{first.place}: {which}{more}; remove the line, or bring the event back")
