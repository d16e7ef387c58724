"""Reads all functions of a folder at once, and refuses what no replay could tell apart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from emulator.errors import FunctionError
from emulator.inputs.bundle import function_folders, read_function
from emulator.values.function import Function, RuntimeName


def find_functions(functions_dir: Path, runtime: RuntimeName | None = None) -> list[Function]:
    """Read every function under a folder, by name; raises the first error, or one for two of the same displayName."""
    functions = [read_function(folder, runtime) for folder in function_folders(functions_dir)]
    _refuse_equal_names(functions)
    return functions


def _refuse_equal_names(functions: Sequence[Function]) -> None:
    """Raise FunctionError for two functions of the same displayName: events could not tell them apart."""
    seen: dict[str, Function] = {}
    for function in functions:
        if function.definition is None:
            continue
        other = seen.setdefault(function.definition.display_name, function)
        if other is not function:
            raise FunctionError(
                f"{function.folder}: has the same displayName '{function.definition.display_name}' as {other.folder}; "
                "give each destination a name of its own"
            )
