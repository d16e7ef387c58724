"""Finds the folders of the destinations that a command line names."""

from __future__ import annotations

from pathlib import Path

from emulator.cli.arguments import unknown


def function_folder(functions_dir: Path, name: str) -> Path:
    """Return the folder that a word of the command line names, below `functions_dir` or by path."""
    return functions_dir / name if (functions_dir / name).is_dir() else Path(name)


def named_folder(functions_dir: Path, name: str) -> Path:
    """Return the folder of the destination that a word names; raises UsageError, with the nearest, when it is none."""
    folder = function_folder(functions_dir, name)
    if not folder.is_dir():
        raise unknown(functions_dir, name, "no such destination")
    return folder
