"""Defines the options that say which reports a run writes, and where, and opens them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from emulator.cli.options import Command, output_option, together
from emulator.cli.output import STANDARD_OUTPUT, in_color, output_stream
from emulator.errors import UsageError
from emulator.report import Reporter
from emulator.report.formats import FORMATS, reporter_of
from emulator.values.spelling import suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report to write: its format, and its file, `-` for standard output."""

    name: str
    file: Path = STANDARD_OUTPUT


def _report(word: str, known: Collection[str]) -> Report:
    """Return the report that NAME or NAME:FILE names."""
    name, colon, file = word.partition(":")
    if name not in known:
        raise click.BadParameter(f"unknown report format {name!r}{suggestion(name, known)}")
    if colon and not file:
        raise click.BadParameter(f"{word!r} has no file name after the colon")
    return Report(name=name, file=Path(file)) if file else Report(name=name)


@dataclass(frozen=True, kw_only=True)
class FormatOptions:
    """The options that name the formats of reports, and their files."""

    formats: tuple[Report, ...]
    output: Path | None

    def reports(self) -> list[Report]:
        """Return the reports, the one that names no file in the file of `-o`; raises UsageError for two in one."""
        wanted = self.formats or (Report(name="text"),)
        loose = [each for each in wanted if each.file == STANDARD_OUTPUT]
        if self.output is not None and not loose:
            raise UsageError(f"-o {self.output}: every --format already names a file")
        found = [Report(name=each.name, file=self.output or each.file) if each in loose else each for each in wanted]
        _refuse_shared(found)
        return found


@dataclass(frozen=True, kw_only=True)
class ReportOptions(FormatOptions):
    """The options of the reports of a run."""

    verbose: bool

    @contextmanager
    def reporters(self, invoke: str, more: Sequence[Report] = ()) -> Iterator[list[Reporter]]:
        """Open the reports, and more of them, and give what writes them."""
        reports = [*self.reports(), *more]
        _refuse_shared(reports)
        with ExitStack() as stack:
            yield [_opened(each, stack, invoke, verbose=self.verbose) for each in reports]


def _refuse_shared(reports: Sequence[Report]) -> None:
    seen: dict[Path, str] = {}
    for each in reports:
        other = seen.setdefault(each.file, each.name)
        if other is not each.name:
            where = "standard output" if each.file == STANDARD_OUTPUT else each.file
            raise UsageError(f"--format {other} and {each.name}: both to {where}; write {each.name}:FILE")


def _opened(report: Report, stack: ExitStack, invoke: str, *, verbose: bool) -> Reporter:
    stream = stack.enter_context(output_stream(report.file))
    return reporter_of(report.name, stream, invoke=invoke, color=in_color(stream), verbose=verbose)


def format_options(known: Collection[str]) -> Callable[[Command], Command]:
    """Return what adds --format, for reports in these formats, and -o: the fields of FormatOptions."""

    def read(_: click.Context, __: click.Parameter, words: Sequence[str]) -> tuple[Report, ...]:
        return tuple(_report(word, known) for word in words)

    format_option = click.option(
        "--format", "formats", callback=read, multiple=True, metavar="NAME[:FILE]",
        help=f"A format of the report: {', '.join(known)}; may be given again.  [default: text]",
    )  # fmt: skip
    return together(format_option, output_option)


report_options = together(
    format_options(FORMATS),
    click.option("-v", "--verbose", is_flag=True, help="Show every notice and cause instead of the first few."),
)
