"""Writes coverage as text for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from emulator.report.lines import Line
from emulator.tools.accepted import UNREACHED
from emulator.tools.coverage.measured import Coverage
from emulator.tools.coverage.missed import FileCoverage, percent
from emulator.values.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageResult:
    """The coverage of all functions of a run, and what it is held against.

    `at_least` is the bar in percent. `never_given` are, by function, declared settings that no event met. `errors`
    counts what could not be read.
    """

    coverages: Sequence[Coverage]
    at_least: float
    never_given: dict[str, list[str]]
    errors: int = 0

    @property
    def percent(self) -> float:
        """The share of lines and branches of all functions that was reached, in percent; 0 where there are none."""
        return percent(file for coverage in self.coverages for file in coverage.files)

    @property
    def too_few(self) -> list[Coverage]:
        """The functions of which nothing, or less than the bar, was reached."""
        return [each for each in self.coverages if not each.events or percent(each.files) < self.at_least]

    @property
    def exit_code(self) -> int:
        """0 enough of every function, 1 too little of one, 2 something could not be read."""
        return 2 if self.errors else int(bool(self.too_few) or not self.coverages)


def text_lines(result: CoverageResult) -> Iterator[Line]:
    """Yield the report: each function with what was not reached and what its handlers met, one last line."""
    for coverage in result.coverages:
        yield from _files_lines(coverage)
        yield from _met_lines(coverage)
        never = result.never_given.get(coverage.function.name)
        if never:
            yield Line(f"settings never given: {', '.join(never)}", 2, "notice", wraps=True)
        yield Line()
    yield last_line(result)


def _files_lines(coverage: Coverage) -> Iterator[Line]:
    for file in coverage.files:
        yield Line(f"{coverage.function.name}  {file.shown}  {counts(file)}", style="heading")
        yield from (Line(missed.what, 2, "notice", wraps=True) for missed in file.missed)
    yield from (Line(line, 2, "notice", wraps=True) for line in coverage.accepted.unmet((UNREACHED,)))


def counts(file: FileCoverage) -> str:
    """Return how many lines and branches of a file were reached, of how many."""
    branches = f"{file.branches_reached} of {len(file.branches)} branches"
    return f"{file.lines_reached} of {counted(len(file.lines), 'line')}, {branches}"


def met_rows(coverage: Coverage) -> list[tuple[str, ...]]:
    """Return a table: its head, then a row for each handler and type of event, and for each handler without one."""
    rows = [
        (handler, kind, f"{met.events:,}", _listed(met.outcomes), _listed(met.replies))
        for (handler, kind), met in sorted(coverage.met.items())
    ]
    uncalled = [(handler, "", "0", "no event", "") for handler in coverage.uncalled]
    return [("handler", "type", "events", "outcomes", "replies"), *rows, *uncalled]


def _met_lines(coverage: Coverage) -> Iterator[Line]:
    table = met_rows(coverage)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        handler, kind, events, *rest = map(str.ljust, row, widths)
        cells = [handler, kind, events.strip().rjust(len(events)), *rest]
        yield Line("  ".join(cells).rstrip(), 2, "faint" if row is table[0] else "")


def _listed(counts: Counter[str]) -> str:
    return " · ".join(f"{name} {count:,}" for name, count in counts.most_common())


def last_line(result: CoverageResult) -> Line:
    """Return the line that says whether enough was reached."""
    unread = f", {counted(result.errors, 'error')}" if result.errors else ""
    if result.too_few or not result.coverages:
        said = "; ".join(map(too_few, result.too_few)) or "no function"
        return Line(f"✗ {said}; at least {result.at_least:g} % must be reached{unread}", style="failure", wraps=True)
    share = f"{result.percent:.1f} % of lines and branches were reached"
    return Line(f"{'✗' if unread else '✓'} {share}{unread}", style="failure" if unread else "good")


def too_few(coverage: Coverage) -> str:
    """Say how little of a function was reached."""
    if not coverage.events:
        return f"{coverage.function.name}: no event came to a handler"
    # Never rounded up to the bar that it does not reach.
    return f"{coverage.function.name}: {int(10 * percent(coverage.files)) / 10:g} % of lines and branches"
