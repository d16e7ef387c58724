"""`validate`: check every file against its schema without running anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import click

from emulator.cli.arguments import (
    named_functions,
    refuse_missing_folder,
    schemas_folder,
    settings_path,
    sort_words,
)
from emulator.cli.checking_options import except_option, left_in, tracking_plan_option
from emulator.cli.named_folders import function_folder
from emulator.cli.options import (
    CAPTURES,
    EXPECTED,
    HeadedCommand,
    functions_option,
    given_as,
    output_options,
    settings_option,
)
from emulator.cli.output import output_stream
from emulator.errors import EmulatorError
from emulator.inputs.captures import find_captures
from emulator.report.lines import printable
from emulator.tools.schema_folders import check_schema_folders, check_unmet, known_names
from emulator.tools.tracking_plan import PlanCheck
from emulator.tools.validation import (
    Checked,
    WriteKeys,
    check_captures,
    check_expectations,
    check_filters,
    check_functions,
    check_plan,
    check_settings,
)
from emulator.values import jsonvalue
from emulator.values.exit_codes import exit_code
from emulator.values.function import Function
from emulator.values.words import counted


@dataclass(frozen=True, kw_only=True)
class ValidateOptions:
    """The options of `validate`."""

    words: tuple[str, ...]
    functions_dir: Path
    settings_file: Path | None
    expected_dir: Path
    filters_file: Path | None
    left_out: tuple[str, ...]
    tracking_plan: Path | None
    format_: str
    output: Path | None


@click.command(cls=HeadedCommand)
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@functions_option
@settings_option
@click.option("--expected", "expected_dir", type=click.Path(path_type=Path), default=EXPECTED, show_default=True,
              help="The folder with the expectations.")  # fmt: skip
@click.option("--filters", "filters_file", type=click.Path(path_type=Path), help="A file of destination filters.")
@except_option
@tracking_plan_option
@output_options("text", "jsonl")
@given_as(ValidateOptions)
def validate(options: ValidateOptions) -> int:
    """Check every file against its schema without running anything.

    Files are captures, function.json, settings, reply rules, filters, expectations and request schemas. Without
    arguments all of them are checked: all functions, tests/captures, tests/expected and tests/settings.json.
    """
    counts: Counter[str] = Counter()
    problems = unreadable = 0
    write_keys = WriteKeys()
    plan = PlanCheck(options.tracking_plan) if options.tracking_plan else None
    with output_stream(options.output) as stream:
        for checked in _everything(options, plan):
            counts[checked.kind] += 1
            write_keys.add(checked)
            problems += len(checked.problems)
            unreadable += sum(problem.unreadable for problem in checked.problems)
            _write(checked, options.format_, stream)
        if options.format_ == "text":
            stream.write(_summary(counts, problems))
    for warning in [*write_keys.warnings(), *(plan.never_seen() if plan else ())]:
        click.echo(f"warning: {printable(warning)}", err=True)
    return exit_code(found=problems, unreadable=unreadable)


def _everything(options: ValidateOptions, plan: PlanCheck | None) -> Iterator[Checked]:
    names, captures = sort_words(options.functions_dir, options.words)
    if not options.words and CAPTURES.is_dir():
        captures = [str(CAPTURES)]
    refuse_missing_folder(options.expected_dir)
    if names or not options.words:
        folders = [function_folder(options.functions_dir, name) for name in names]
        yield from check_functions(options.functions_dir, folders)
    if captures:
        chosen_captures = left_in(find_captures(captures), options.left_out)
        yield from check_captures(chosen_captures)
        if plan:
            plan.read(chosen_captures)
            yield check_plan(plan)
    file = options.settings_file if options.words else settings_path(options.settings_file)
    functions = _sound_functions(options.functions_dir, names)
    if file and functions:
        yield check_settings(functions, file)
    if options.filters_file:
        yield check_filters(options.filters_file, functions)
    if options.expected_dir != EXPECTED or not options.words:
        yield from check_expectations(options.expected_dir, functions, file)
    if (names and functions) or not options.words:
        folder = schemas_folder(functions, options.functions_dir)
        chosen = [function.name for function in functions] if names else []
        yield from check_schema_folders(folder, chosen, known_names(options.functions_dir, functions))
        for function in functions:
            yield from check_unmet(folder / function.name, options.expected_dir / function.name)


def _sound_functions(functions_dir: Path, names: Sequence[str]) -> list[Function]:
    """Return the functions, or none when one of them has a problem: it is told as that function's own."""
    try:
        return named_functions(functions_dir, names)
    except EmulatorError:
        return []


def _write(checked: Checked, format_: str, stream: IO[str]) -> None:
    for problem in checked.problems:
        if format_ == "text":
            stream.write(f"{printable(str(problem))}\n")
        else:
            line = {"place": problem.place, "path": problem.path, "what": problem.what, "code": problem.code}
            stream.write(jsonvalue.dumps({"kind": checked.kind, **line}).decode() + "\n")


def _summary(counts: Counter[str], problems: int) -> str:
    said = ", ".join(counted(count, kind) for kind, count in counts.items())
    return f"{said or 'nothing'} checked: {counted(problems, 'problem') if problems else 'no problems'}\n"
