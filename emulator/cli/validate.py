"""`validate`: check every file against its schema without running anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

import click

from emulator.cli.options import (
    CAPTURES,
    EXPECTED,
    SETTINGS,
    function_folder,
    functions_option,
    left_in,
    named_functions,
    output_options,
    output_stream,
    refuse_missing_folder,
    schemas_folder,
    settings_option,
    sort_words,
)
from emulator.errors import EmulatorError
from emulator.inputs.captures import find_captures
from emulator.report.lines import printable
from emulator.tools.schema_folders import check_schema_folders, check_unmet, known_names
from emulator.tools.validation import (
    Checked,
    WriteKeys,
    check_captures,
    check_expectations,
    check_filters,
    check_functions,
    check_settings,
)
from emulator.values import jsonvalue
from emulator.values.function import Function
from emulator.values.words import counted


@click.command()
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@functions_option
@settings_option
@click.option("--expected", "expected_dir", type=click.Path(path_type=Path), default=EXPECTED, show_default=True,
              help="The folder with the expectations.")  # fmt: skip
@click.option("--filters", "filters_file", type=click.Path(path_type=Path), help="A file of destination filters.")
@click.option(
    "--except",
    "left_out",
    multiple=True,
    metavar="GLOB",
    help="Leave out captures whose name matches; may be given again.",
)
@output_options("text", "jsonl")
def validate(words: Sequence[str], format_: str, output: Path | None, **options: Any) -> int:
    """Check every file against its schema without running anything.

    Files are captures, function.json, settings, reply rules, filters, expectations and request schemas. Without
    arguments all of them are checked: all functions, tests/captures, tests/expected and tests/settings.json.
    """
    counts: Counter[str] = Counter()
    problems = 0
    write_keys = WriteKeys()
    with output_stream(output) as stream:
        for checked in _everything(words, options):
            counts[checked.kind] += 1
            write_keys.add(checked)
            problems += len(checked.problems)
            _write(checked, format_, stream)
        if format_ == "text":
            stream.write(_summary(counts, problems))
    for warning in write_keys.warnings():
        click.echo(f"warning: {printable(warning)}", err=True)
    return 1 if problems else 0


def _everything(words: Sequence[str], options: dict[str, Any]) -> Iterator[Checked]:
    functions_dir, expected_dir = options["functions_dir"], options["expected_dir"]
    names, captures = sort_words(functions_dir, words)
    if not words and CAPTURES.is_dir():
        captures = [str(CAPTURES)]
    refuse_missing_folder(expected_dir)
    if names or not words:
        yield from check_functions(functions_dir, [function_folder(functions_dir, name) for name in names])
    if captures:
        yield from check_captures(left_in(find_captures(captures), options["left_out"]))
    file = options["settings_file"] or (SETTINGS if SETTINGS.is_file() and not words else None)
    functions = _sound_functions(functions_dir, names)
    if file and functions:
        yield check_settings(functions, file)
    if options["filters_file"]:
        yield check_filters(options["filters_file"], functions)
    if expected_dir != EXPECTED or not words:
        yield from check_expectations(expected_dir, functions, file)
    if functions or not words:
        folder = schemas_folder(functions, functions_dir)
        chosen = [function.name for function in functions] if names else []
        yield from check_schema_folders(folder, chosen, known_names(functions_dir, functions))
        for function in functions:
            yield from check_unmet(folder / function.name, expected_dir / function.name)


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
