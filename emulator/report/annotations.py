"""Writes the report on GitHub Actions: annotations on lines of files, and a job summary.

Both after GitHub's page "Workflow commands for GitHub Actions": a command is `::error file=…,line=…,title=…::message`;
in the message `%`, CR and LF are percent-encoded, in a property `:` and `,` as well. A step shows its first ten error
annotations, and a summary of more than 1 MiB is refused whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from emulator.errors import EmulatorError
from emulator.report import Needs
from emulator.report.grouped import Gathered, Group
from emulator.report.lines import Line, joined, printable
from emulator.report.markdown import summary_of
from emulator.report.sections import Detail
from emulator.report.wording import INVOKE, events_that, failure_lines, handler_line, title
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict

ANNOTATIONS = 10
SUMMARY_BYTES = 1_000_000

_EXAMPLES = 3
_PLACE = re.compile(r"([^\n]+?):([0-9]+)(?::[0-9]+)?")
_PLACED = re.compile(r"([^\n]+?:[0-9]+(?::[0-9]+)?): (.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Annotation:
    """What to say beside a line: `place` is "path:line", or None where no line is to blame."""

    place: str | None
    title: str
    text: str


class GithubReporter:
    """Collects the results of a run, and returns annotations and a summary.

    `root` is the folder that GitHub checked the repository out to: annotations name files relative to it. `invoke` is
    as for the text report.
    """

    needs = Needs.REMARKABLE

    def __init__(self, root: Path, *, invoke: str = INVOKE) -> None:
        self._root = root.resolve()
        self._gathered = Gathered(_EXAMPLES)
        self._detail = Detail(invoke=invoke)
        self._account = Account()

    def begin(self, destination: str, story: str) -> None:
        """Do nothing when a capture begins."""

    def verdict(self, verdict: Verdict) -> None:
        """Keep what the report needs of one event."""
        self._gathered.add(verdict)

    def error(self, error: EmulatorError) -> None:
        """Keep an error's line."""
        self._gathered.add_error(error)

    def failure(self, failure: Failure) -> None:
        """Nothing to keep: the account hands every such failure over at the end."""

    def finish(self, account: Account) -> None:
        """Keep the account."""
        self._account = account

    def annotations(self) -> list[str]:
        """Return the run's workflow commands, ten at most: each cause once before any cause twice."""
        annotations = dict.fromkeys(
            [
                *(_of_no_event(failure.check, failure.cause) for failure in self._account.failures),
                *(_of_no_event("error", error) for error in self._gathered.errors),
                *_by_turns(map(_group_annotations, self._gathered.groups)),
            ]
        )
        return [self._command(annotation) for annotation in [*annotations][:ANNOTATIONS]]

    def _command(self, annotation: _Annotation) -> str:
        found = _PLACE.fullmatch(annotation.place or "")
        path = self._relative(found[1]) if found else None
        where = f"file={_property(path)},line={found[2]}," if found and path else ""
        return f"::error {where}title={_property(annotation.title)}::{_data(annotation.text)}"

    def _relative(self, path: str) -> str | None:
        """Return the path as GitHub knows it; None outside of the repository, where it shows no annotation."""
        found = Path(path).resolve()
        return found.relative_to(self._root).as_posix() if found.is_relative_to(self._root) else None

    def summary(self) -> str:
        """Return the job summary."""
        return summary_of(self._gathered, self._account, self._detail, SUMMARY_BYTES)


def stopped_commands(token: str) -> tuple[str, str]:
    """Return the lines before and after an output in which GitHub must see no command.

    A report quotes what handlers and events say, and a line of that may look like a command. `token` must be one that
    nobody can guess.
    """
    return f"::stop-commands::{token}\n", f"::{token}::\n"


def _of_no_event(check: str, sentence: str) -> _Annotation:
    found = _PLACED.fullmatch(sentence)
    return _Annotation(found[1] if found else None, check, printable(found[2] if found else sentence))


def _group_annotations(group: Group) -> Iterator[_Annotation]:
    """Yield the handler's line, which says how many events it fails, then the captures' lines, each with its event."""
    name = f"{group.destination}: {group.check}"
    for number, (verdict, failure) in enumerate(group.first):
        where = handler_line(verdict, failure)
        place = verdict.delivery.place
        if where and number == 0:
            first = f"; first at {place}" if place else ""
            yield _Annotation(where, name, printable(events_that(group.events, group.cause) + first))
        lines = [Line(title(verdict.delivery)), *failure_lines(verdict, failure, 0)]
        yield _Annotation(place, name, joined(lines).removesuffix("\n"))


def _by_turns(several: Iterable[Iterable[_Annotation]]) -> Iterator[_Annotation]:
    """Yield what each gives first, then what each gives second, and so on."""
    for turn in zip_longest(*several):
        yield from (annotation for annotation in turn if annotation)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")
