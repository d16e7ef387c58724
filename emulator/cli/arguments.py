"""Finds the functions and captures that the words of a command line name."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from emulator.cli.options import CAPTURES, EXPECTED, SETTINGS
from emulator.engine.replaying import name_of
from emulator.errors import EmulatorError, FileFormatError, FunctionError, UsageError
from emulator.inputs.bundle import (
    HANDLER_FILES,
    function_folders,
    handler_files,
    is_function,
    read_function,
)
from emulator.inputs.captures import Capture, find_captures
from emulator.report.lines import printable
from emulator.values.function import Function, Kind, RuntimeName
from emulator.values.spelling import suggestion

_SUFFIXES = {Path(name).suffix for name in HANDLER_FILES.values()}


def named_functions(
    functions_dir: Path, names: Sequence[str], runtime: RuntimeName | None = None, kind: Kind | None = None
) -> list[Function]:
    """Return the functions named, each by its folder's name or by a path; all of the folder's when none is.

    `kind` is what they are, whatever their function.json says.
    """
    functions, unread = readable_functions(functions_dir, names, runtime, kind)
    for error in unread:
        raise error
    return functions


def readable_functions(
    functions_dir: Path, names: Sequence[str], runtime: RuntimeName | None = None, kind: Kind | None = None
) -> tuple[list[Function], list[EmulatorError]]:
    """Return the functions as `named_functions` does, with the errors of those that cannot be read beside them."""
    functions: list[Function] = []
    unread: list[EmulatorError] = []
    for name in names or [str(folder) for folder in function_folders(functions_dir)]:
        try:
            functions.append(_function(functions_dir, name, runtime))
        except (FunctionError, FileFormatError) as error:
            unread.append(error)
    functions = list({function.handler.resolve(): function for function in functions}.values())
    _refuse_twins(functions)
    return [replace(function, kind=kind) for function in functions] if kind else functions, unread


def _refuse_twins(functions: Sequence[Function]) -> None:
    """Settings, expectations and reports go by a function's name, events by the name it answers to."""
    for known in (lambda function: function.name, name_of):
        seen: dict[str, Function] = {}
        for function in functions:
            other = seen.setdefault(known(function), function)
            if other is not function:
                raise UsageError(
                    f"{function.handler}: has the same name '{known(function)}' as {other.handler}; rename one"
                )


def _function(functions_dir: Path, name: str, runtime: RuntimeName | None) -> Function:
    if os.sep not in name and (functions_dir / name).is_dir():
        return read_function(functions_dir / name, runtime)
    beside = [functions_dir / f"{name}{Path(file).suffix}" for file in handler_files(runtime)]
    for file in beside if os.sep not in name else []:
        if file.is_file():
            return read_function(file, runtime)
    if os.sep not in name and Path(name).suffix not in _SUFFIXES and not Path(name).exists():
        raise unknown(functions_dir, name, "no such destination")
    return read_function(Path(name), runtime)


def unknown(functions_dir: Path, name: str, what: str) -> UsageError:
    """Return the error for a destination that is not there, with the nearest that is."""
    known = [folder.name for folder in function_folders(functions_dir)]
    return UsageError(f"{name}: {what} in {functions_dir}{suggestion(name, known)}")


def _neither(functions_dir: Path, word: str) -> UsageError:
    """Name both places that were looked in; a story's name is told where its capture is."""
    meant = [path for path in CAPTURES.rglob(f"{word}.*") if path.is_file()] if CAPTURES.is_dir() else []
    known = [folder.name for folder in function_folders(functions_dir)]
    advice = f"; did you mean '{meant[0]}'?" if meant else suggestion(word, known)
    return UsageError(f"{word}: neither a destination in {functions_dir} nor a capture here{advice}")


def sort_words(functions_dir: Path, words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Tell apart the destinations and the captures among the words of a command line.

    A word that is neither, and looks like no path, is refused with the nearest destination.
    """
    functions = [word for word in words if _is_function(functions_dir, word)]
    captures = [word for word in words if word not in functions]
    for word in captures:
        if word.isidentifier() and not Path(word).exists():
            raise _neither(functions_dir, word)
    return functions, captures


def _is_function(functions_dir: Path, word: str) -> bool:
    path = Path(word)
    named = os.sep not in word and (functions_dir / word).is_dir()
    return named or path.suffix in _SUFFIXES or is_function(path)


def common_folder(functions: Sequence[Function], *, files: bool = False) -> Path | None:
    """Return the folder that all the functions lie in, or None when they have no such folder in common.

    With `files` a function whose file is not called handler lies in that file's own folder.
    """
    known = HANDLER_FILES.values()
    folders = [f.folder if files and f.handler.name not in known else f.functions_dir for f in functions]
    homes = {folder.resolve(): folder for folder in folders}
    return homes.popitem()[1] if len(homes) == 1 else None


def schemas_folder(functions: Sequence[Function], functions_dir: Path) -> Path:
    """Return the folder of request schemas: beside the functions' own folder, else beside `functions_dir`."""
    home = common_folder(functions) or functions_dir
    # A path such as "." has no parent until it is resolved.
    return (home if home.name else home.resolve()).parent / "schemas" / "destinations"


def captures_of(paths: Sequence[str]) -> list[Capture]:
    """Return the captures named, those of tests/captures when none is."""
    return find_captures(paths or [str(CAPTURES)])


def settings_path(named: Path | None) -> Path | None:
    """Return the file of settings that was named, else the usual one if it is there."""
    return named or (SETTINGS if SETTINGS.is_file() else None)


def refuse_missing_folder(expected_dir: Path) -> None:
    """Raise UsageError for a folder of expectations that was named but is not there: all would seem to be well."""
    if expected_dir != EXPECTED and not expected_dir.is_dir():
        raise UsageError(f"{expected_dir}: no such folder of expectations; --update makes one")


def warn_of_files(functions: Sequence[Function]) -> None:
    """Say on stderr what reading the functions warned of, each once."""
    for warning in dict.fromkeys(warning for function in functions for warning in function.warnings):
        click.echo(f"warning: {printable(warning)}", err=True)


def warn_of_node(functions: Sequence[Function], node: Path | None) -> None:
    """Say once that JavaScript runs on another version of Node than Segment's."""
    if all(function.runtime == "python" for function in functions):
        return
    from emulator.engine.runtime.node.node_program import find_node  # noqa: PLC0415 - many runs are Python alone

    if warning := find_node(node).warning:
        click.echo(f"warning: {warning}", err=True)
