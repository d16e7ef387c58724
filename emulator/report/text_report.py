"""Writes the report for people: failures by cause, errors, notices, a table and a last line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO

from emulator.errors import EmulatorError
from emulator.report import Needs
from emulator.report.grouped import Gathered
from emulator.report.lines import Line, Paper
from emulator.report.sections import Detail, addressed_lines, error_lines, group_lines, notice_lines, run_failure_lines
from emulator.report.summary import last_line, table
from emulator.report.wording import INVOKE
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict


class TextReporter:
    """Writes the report when the run is over; keeps counts and `show` events for each cause.

    `verbose` cuts nothing short. `width` is the terminal's unless given. `invoke` begins the command that runs an
    event alone; it carries the options of this run that the command needs too.
    """

    needs = Needs.REMARKABLE

    def __init__(  # noqa: PLR0913 - options by name, each of its own
        self,
        stream: IO[str],
        *,
        color: bool = False,
        verbose: bool = False,
        show: int = 3,
        width: int | None = None,
        invoke: str = INVOKE,
    ) -> None:
        self._paper = Paper(stream, color=color, width=width)
        self._gathered = Gathered(show)
        full = Detail(width=None, differences=None, notices=None, all_places=True, invoke=invoke)
        self._detail = full if verbose else Detail(invoke=invoke)

    def begin(self, destination: str, story: str) -> None:
        """One capture begins: what waits in it is drawn apart."""
        self._gathered.begin(destination, story)

    def verdict(self, verdict: Verdict) -> None:
        """Keep what the report needs of one event."""
        self._gathered.add(verdict)

    def error(self, error: EmulatorError) -> None:
        """Keep an error's line."""
        self._gathered.add_error(error)

    def failure(self, failure: Failure) -> None:
        """Nothing to keep: the account hands every such failure over at the end."""

    def finish(self, account: Account) -> None:
        """Write the report."""
        gathered, detail = self._gathered, self._detail
        for group in gathered.groups:
            self._section(group_lines(group, detail))
        for failure in account.failures:
            self._section(run_failure_lines(failure))
        self._section(error_lines(gathered, account))
        self._section(notice_lines(gathered, account, detail))
        self._section(addressed_lines(gathered, detail))
        for timeline in gathered.timelines:
            self._section(timeline.lines())
        if account.destinations:
            self._section(table(account))
        self._paper.write([last_line(account)])

    def _section(self, lines: Iterable[Line]) -> None:
        section = list(lines)
        if section:
            self._paper.write([*section, Line()])
