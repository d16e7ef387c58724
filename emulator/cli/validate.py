"""`validate`: every violation of every file, each as one line, without running a handler."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import IO

import click

from emulator import jsonvalue
from emulator.bundle import find_functions
from emulator.captures import find_captures
from emulator.cli.options import (
    CAPTURES,
    EXPECTED,
    SETTINGS,
    functions_option,
    output_options,
    output_stream,
    settings_option,
    sort_words,
)
from emulator.errors import EmulatorError
from emulator.validation import Checked, check_captures, check_expectations, check_functions, check_settings


@click.command()
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@functions_option
@settings_option
@click.option("--expected", "expected_dir", type=click.Path(path_type=Path), default=EXPECTED, show_default=True,
              help="The folder of expectations.")  # fmt: skip
@click.option("--except", "left_out", multiple=True, metavar="GLOB", help="Leave captures of this name out.")
@output_options("text", "jsonl")
def validate(words: Sequence[str], format_: str, output: Path | None, **options: object) -> int:
    """Check events, function.json files, settings, replies and expectations against their schemas.

    Without words everything is checked: all destinations, tests/captures, tests/expected and tests/settings.json.
    """
    counts: Counter[str] = Counter()
    problems = 0
    with output_stream(output) as stream:
        for checked in _everything(words, options):
            counts[checked.kind] += 1
            problems += len(checked.problems)
            _write(checked, format_, stream)
        if format_ == "text":
            stream.write(_summary(counts, problems))
    return 1 if problems else 0


def _everything(words: Sequence[str], options: dict[str, object]) -> Iterator[Checked]:
    functions_dir = options["functions_dir"]
    assert isinstance(functions_dir, Path)
    functions, captures = sort_words(functions_dir, words)
    if functions or not words:
        yield from check_functions(functions_dir, [_folder(functions_dir, name) for name in functions])
    if captures or not words:
        yield from _captures(captures or [str(CAPTURES)], options["left_out"])
    if not words:
        yield from _own_files(functions_dir, options)


def _folder(functions_dir: Path, name: str) -> Path:
    return functions_dir / name if (functions_dir / name).is_dir() else Path(name)


def _captures(arguments: Sequence[str], left_out: object) -> Iterator[Checked]:
    assert isinstance(left_out, tuple)
    captures = [
        capture
        for capture in find_captures(arguments)
        if not any(
            fnmatch(capture.label, pattern) or fnmatch(Path(capture.label).name, pattern) for pattern in left_out
        )
    ]
    yield from check_captures(captures)


def _own_files(functions_dir: Path, options: dict[str, object]) -> Iterator[Checked]:
    given = options["settings_file"]
    file = given if isinstance(given, Path) else SETTINGS
    if given or file.is_file():
        try:
            yield check_settings(find_functions(functions_dir), file)
        except EmulatorError:
            return  # the functions' own problems are told already
    expected_dir = options["expected_dir"]
    assert isinstance(expected_dir, Path)
    yield from check_expectations(expected_dir)


def _write(checked: Checked, format_: str, stream: IO[str]) -> None:
    for problem in checked.problems:
        if format_ == "text":
            stream.write(f"{problem}\n")
        else:
            line = {"place": problem.place, "path": problem.path, "what": problem.what, "code": problem.code}
            stream.write(jsonvalue.dumps({"kind": checked.kind, **line}).decode() + "\n")


def _summary(counts: Counter[str], problems: int) -> str:
    said = ", ".join(f"{count:,} {kind}{'' if count == 1 else 's'}" for kind, count in counts.items())
    found = "no problem" if not problems else f"{problems:,} problem{'' if problems == 1 else 's'}"
    return f"{said or 'nothing'} checked: {found}\n"
