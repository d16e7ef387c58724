"""`check`: validate all files, then replay all captures strictly; for CI.

Events are held against their schema where they are replayed, since only there it is known whether an expectation
covers them: a captured event that breaks the schema is a failure until somebody has said what is to become of it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from emulator.cli.arguments import (
    captures_of,
    named_functions,
    refuse_missing_folder,
    schemas_folder,
    settings_path,
    sort_words,
)
from emulator.cli.checking_options import except_option, left_in, min_coverage_option, tracking_plan_option
from emulator.cli.github import quoted, reporter_of, tell
from emulator.cli.job_options import JobOptions, job_options, replayed
from emulator.cli.named_folders import function_folder
from emulator.cli.options import HeadedCommand, given_as
from emulator.cli.output import STANDARD_OUTPUT, output_stream
from emulator.cli.report_options import Report, ReportOptions, report_options
from emulator.cli.run_options import RunCommandOptions, run_options
from emulator.engine.suite import Audience, Closing
from emulator.errors import EmulatorError, UnreadableError
from emulator.inputs.captures import Capture
from emulator.report import Reporter
from emulator.report.lines import printable
from emulator.report.wording import INVOKE
from emulator.tools.coverage import CoverageReporter, measured
from emulator.tools.schema_folders import check_schema_folders, known_names, unmet_failures
from emulator.tools.tracking_plan import PlanCheck
from emulator.tools.validation import Checked, check_expectations, check_functions
from emulator.values.account import Account
from emulator.values.function import Function
from emulator.values.model import Failure


@dataclass(frozen=True, kw_only=True)
class CheckOptions(RunCommandOptions, JobOptions, ReportOptions):
    """The options of `check`, which is always strict: an option that changes nothing would only raise the question."""

    strict: bool = True
    words: tuple[str, ...]
    left_out: tuple[str, ...]
    junit: Path | None
    tracking_plan: Path | None
    at_least: float | None


@click.command(cls=HeadedCommand)
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@run_options
@job_options
@except_option
@tracking_plan_option
@report_options
@click.option("--junit", type=click.Path(path_type=Path), help="Write a JUnit report to this file as well.")
@min_coverage_option("Fail when less than this percentage of a function's lines and branches is reached.")
@given_as(CheckOptions)
def check(options: CheckOptions) -> int:
    """Validate all files, then replay all captures strictly; for CI.

    Arguments and options are those of replay. Problems in files are reported first, and nothing is replayed while there
    are any. On GitHub Actions the job gets a summary and the lines at fault get annotations.
    """
    invoke = _invoke(options)
    github = reporter_of(os.environ, invoke)
    junit = [Report(name="junit", file=options.junit)] if options.junit else []
    with output_stream(None) as stream, options.reporters(invoke, junit) as reporters:
        # Where the report on standard output is for programs, people, and GitHub for its commands, read standard error.
        on_output = [each.name for each in options.reports() if each.file == STANDARD_OUTPUT]
        told = stream if set(on_output) <= {"text"} else sys.stderr
        with quoted(told, os.environ):
            account = _checked(options, [*reporters, *([github] if github else [])])
        if github:
            tell(github, told, os.environ)
    return account.exit_code


check.params = [parameter for parameter in check.params if parameter.name != "strict"]


def _invoke(options: CheckOptions) -> str:
    try:
        return f"{options.invoke_command(options.words)} --strict"
    except EmulatorError:
        # What is wrong with the functions is told by the check itself, and no event will need this command.
        return INVOKE


def _checked(options: CheckOptions, reporters: Sequence[Reporter]) -> Account:
    audience = Audience(reporters)
    with audience.errors_told():
        options.refuse_beside({"--no-isolate": options.no_isolate})
        names, paths = sort_words(options.functions_dir, options.words)
        refuse_missing_folder(options.expected_dir)
        wrong = [checked for checked in _validated(names, options) if checked.problems]
        for checked in wrong:
            _tell(checked, audience)
        if not wrong:
            functions = options.functions(names)
            captures = left_in(captures_of(paths), options.left_out)
            plan = options.plan(functions)
            is_whole = not paths and not options.left_out
            closings: list[Closing] = [partial(_unmet, functions, plan.schemas_dir)] if is_whole else []
            if options.tracking_plan:
                closings.append(partial(_unplanned, PlanCheck(options.tracking_plan), captures))
            if options.at_least is not None:
                coverage = CoverageReporter(functions, plan, options.at_least)
                plan, reporters = measured(plan), [coverage, *reporters]
                closings.append(coverage.failures)
            return replayed(functions, captures, plan, reporters, sharing=options.sharing(), closings=closings)
    return audience.finish()


def _unplanned(plan: PlanCheck, captures: Sequence[Capture], _: Account) -> Iterator[Failure]:
    """Yield what the captures' events break in a tracking plan, and warn of planned events that are in none."""
    plan.read(captures)
    for place, what in plan.findings():
        yield Failure(check="tracking plan", cause=f"{place}: {what}")
    for line in plan.never_seen():
        click.echo(f"warning: {printable(line)}", err=True)


def _unmet(functions: Sequence[Function], schemas_dir: Path, account: Account) -> Iterator[Failure]:
    """Yield the schemas that no request met; what mappings send depends on which are enabled."""
    for function in functions:
        counts = account.destinations.get(function.name)
        if counts and counts.events and function.mappings is None:
            yield from unmet_failures(schemas_dir / function.name, counts.schemas)


def _validated(names: Sequence[str], options: CheckOptions) -> Iterator[Checked]:
    """Yield what validation finds, less what the replay itself will: of events, of settings and schemas as used."""
    functions_dir = options.functions_dir
    sound = True
    for checked in check_functions(functions_dir, [function_folder(functions_dir, name) for name in names]):
        sound = sound and not checked.problems
        yield checked
    functions = named_functions(functions_dir, names) if sound else []
    for folder in _expectation_folders(options.expected_dir, names, functions):
        yield from check_expectations(folder, functions, settings_path(options.settings_file))
    if functions:
        chosen = [function.name for function in functions] if names else []
        folder = schemas_folder(functions, functions_dir)
        yield from check_schema_folders(folder, chosen, known_names(functions_dir, functions))


def _expectation_folders(expected_dir: Path, names: Sequence[str], functions: Iterable[Function]) -> list[Path]:
    return [expected_dir / function.name for function in functions] if names else [expected_dir]


def _tell(checked: Checked, audience: Audience) -> None:
    for problem in checked.problems:
        if problem.unreadable:
            audience.error(UnreadableError(problem.place, problem.what))
        else:
            audience.failure(Failure(check=checked.kind, cause=str(problem)))
