"""`coverage`: show which lines and branches of handlers the captures reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import click

from emulator.cli.arguments import captures_of, refuse_missing_folder, sort_words
from emulator.cli.checking_options import except_option, left_in, min_coverage_option
from emulator.cli.job_options import JobOptions, job_options, replayed
from emulator.cli.options import HeadedCommand, given_as
from emulator.cli.output import in_color, output_stream
from emulator.cli.report_options import FormatOptions, format_options
from emulator.cli.run_options import RunCommandOptions, run_options
from emulator.errors import EmulatorError
from emulator.report.lines import Paper, printable
from emulator.tools.coverage import (
    CoverageReporter,
    CoverageResult,
    cobertura_text,
    jsonl_text,
    lcov_text,
    measured,
    page_text,
    text_lines,
)

_DECIDED = {"strict", "mappings", "no_isolate"}
"""What does not matter here, or what nothing could be measured with."""
_WRITERS: dict[str, Callable[[CoverageResult], str]] = {
    "jsonl": jsonl_text,
    "html": page_text,
    "lcov": lcov_text,
    "cobertura": cobertura_text,
}


@dataclass(frozen=True, kw_only=True)
class CoverageOptions(RunCommandOptions, JobOptions, FormatOptions):
    """The options of `coverage`."""

    mappings: str | None = None
    words: tuple[str, ...]
    left_out: tuple[str, ...]
    at_least: float


@click.command(cls=HeadedCommand)
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@run_options
@except_option
@min_coverage_option("The percentage of each function's lines and branches that must be reached.", default=100)
@job_options
@format_options(("text", *_WRITERS))
@given_as(CoverageOptions)
def coverage(options: CoverageOptions) -> int:
    """Show which lines and branches of handlers the captures reached.

    Arguments are those of replay. Each line that never ran is told with the condition that no event met, and for each
    handler the types of events, outcomes and replies that it met. The exit code is 1 if less of a function was reached
    than --min-coverage says, or no event came to its handlers.
    """
    reports = options.reports()
    names, paths = sort_words(options.functions_dir, options.words)
    refuse_missing_folder(options.expected_dir)
    functions = options.functions(names)
    captures, plan = left_in(captures_of(paths), options.left_out), measured(options.plan(functions))
    reporter = _Reporter(functions, plan, options.at_least)
    account = replayed(functions, captures, plan, [reporter], sharing=options.sharing())
    result = reporter.result(captures, account)
    for report in reports:
        with output_stream(report.file) as stream:
            if report.name == "text":
                Paper(stream, color=in_color(stream)).write(text_lines(result))
            else:
                stream.write(_WRITERS[report.name](result))
    return result.exit_code


coverage.params = [parameter for parameter in coverage.params if parameter.name not in _DECIDED]


class _Reporter(CoverageReporter):
    """Gathers coverage, and says on stderr what cannot be read."""

    def error(self, error: EmulatorError) -> None:
        """Say it on a line of its own."""
        click.echo(printable(str(error)), err=True)
