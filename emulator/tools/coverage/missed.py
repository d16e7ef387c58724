"""Works out from the marks of a file what was never reached, and why."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from emulator.engine.coverage.marks import Mark
from emulator.tools.accepted import UNREACHED, Accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One outcome of a condition, or one operand of `and` and `or`; `text` is its code."""

    line: int
    text: str
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Something that no event reached: lines, or one branch.

    `why` is what was missing; after a line that everything ended at, which is `past`, nothing is known of that.
    `place` names it without a line, so that it stays the same when lines are added above: the function's name and the
    code that was not reached.
    """

    kind: Literal["line", "branch"]
    line: int
    last: int
    why: str
    past: int | None
    place: str

    @property
    def what(self) -> str:
        """The sentence that says so, with its line."""
        why = f"nothing went past line {self.past}" if self.past is not None else self.why
        if self.kind == "branch":
            return f"line {self.line}: {why}"
        lines = f"line {self.line}" if self.line == self.last else f"lines {self.line}-{self.last}"
        return f"{lines} never ran: {why}" if why else f"{lines} never ran"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCoverage:
    """What of one file was reached: `lines` by number, only those where a statement begins."""

    file: Path
    lines: dict[int, bool]
    branches: tuple[Branch, ...]
    missed: tuple[Missed, ...]

    @property
    def shown(self) -> str:
        """Its path as seen from the working folder, where it lies in it."""
        return str(self.file.relative_to(Path.cwd()) if self.file.is_relative_to(Path.cwd()) else self.file)

    @property
    def lines_reached(self) -> int:
        """The number of lines that were reached."""
        return sum(self.lines.values())

    @property
    def branches_reached(self) -> int:
        """The number of branches that were reached."""
        return sum(each.reached for each in self.branches)

    @property
    def document(self) -> dict[str, Any]:
        """Its path, and how much was reached of how much, as JSON reports have it."""
        return {
            "file": self.shown,
            "lines": len(self.lines),
            "linesReached": self.lines_reached,
            "branches": len(self.branches),
            "branchesReached": self.branches_reached,
        }


def file_coverage(file: Path, marks: Sequence[Mark], reached: Container[int]) -> FileCoverage:
    """Return what was reached of a file, by its marks and the numbers of those that were."""
    lines: dict[int, bool] = {}
    for number, mark in enumerate(marks):
        if mark.kind == "statement":
            lines[mark.line] = lines.get(mark.line, False) or number in reached
    branches = tuple(
        Branch(line=mark.line, text=_branch_text(mark), reached=number in reached)
        for number, mark in enumerate(marks)
        if mark.kind != "statement"
    )
    return FileCoverage(file=file, lines=lines, branches=branches, missed=tuple(_missed(marks, reached)))


def without_accepted(file: FileCoverage, accepted: Accepted) -> FileCoverage:
    """Return the coverage of a file less what is accepted as unreached: it is missed no more, and not counted."""
    taken = [each for each in file.missed if accepted.accepts(UNREACHED, each.place)]

    def is_taken(line: int, text: str) -> bool:
        within = any(each.kind == "line" and each.line <= line <= each.last for each in taken)
        return within or any(text and f": {each.place}".endswith(f": {text}") for each in taken)

    return FileCoverage(
        file=file.file,
        lines={line: reached for line, reached in file.lines.items() if reached or not is_taken(line, "")},
        branches=tuple(each for each in file.branches if each.reached or not is_taken(each.line, each.text)),
        missed=tuple(each for each in file.missed if each not in taken),
    )


def percent(files: Iterable[FileCoverage]) -> float:
    """Return the share of lines and branches of files that was reached, in percent; 0 where there are none."""
    every = list(files)
    of = sum(len(each.lines) + len(each.branches) for each in every)
    return 100 * sum(each.lines_reached + each.branches_reached for each in every) / of if of else 0.0


def _branch_text(mark: Mark) -> str:
    """Return the condition that was to be met: the reason of its not being met holds it."""
    return mark.reason.partition("`")[2].rstrip("`")


def _missed(marks: Sequence[Mark], reached: Container[int]) -> list[Missed]:
    """Return each cause once: what stands after something that was never reached is told with it."""
    first: dict[int, int] = {}
    ends: dict[int, list[Mark]] = {}
    for number, mark in enumerate(marks):
        if number in reached:
            continue
        cause = first.get(mark.under, number) if mark.under is not None else number
        first[number] = cause
        ends.setdefault(cause, []).append(mark)
    return [_told(marks[cause], behind) for cause, behind in ends.items()]


def _told(cause: Mark, behind: Sequence[Mark]) -> Missed:
    statements = [mark for mark in behind if mark.kind == "statement"]
    place = f"{cause.scope}: {_branch_text(cause) or cause.text}" if cause.scope else cause.text
    if not statements:
        unread = f"`{cause.text}` was never read: " if cause.kind == "operand" else ""
        why = f"{unread}{cause.reason}"
        return Missed(kind="branch", line=cause.line, last=cause.last, why=why, past=None, place=place)
    line, last = min(mark.line for mark in statements), max(mark.last for mark in statements)
    return Missed(kind="line", line=line, last=last, why=cause.reason, past=cause.past, place=place)
