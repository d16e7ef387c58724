"""How tests call the command: its environment, and without a process of its own."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from emulator.cli import main
from emulator.engine.runtime.node.installed import CACHE_VARIABLE


def plain_environment() -> dict[str, str]:
    """Return the environment without what changes a run: the tests mean the same on a desk and in CI."""
    return {
        name: value
        for name, value in os.environ.items()
        if name == CACHE_VARIABLE or (name != "CI" and not name.startswith("SEGMENT_"))
    }


def interruptible(*words: str) -> list[str]:
    """Return the command with these words; it hears Ctrl-C also where a shell runs the tests in the background."""
    hearing = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    return [sys.executable, "-c", f"{hearing}; from emulator.cli import main; main()", *words]


def called_here(
    *words: object, folder: Path, monkeypatch: pytest.MonkeyPatch, stdin: bytes = b"", **environ: str
) -> int:
    """Call the command in a folder without a new interpreter, for tables of many commands; return its exit code."""
    with monkeypatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(sys, "argv", ["segment-emulator", *map(str, words)])
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        patch.setattr("emulator.cli.command_group.collect_rarely", lambda: None)
        for name in os.environ.keys() - plain_environment().keys():
            patch.delenv(name)
        for name, value in environ.items():
            patch.setenv(name, value)
        with pytest.raises(SystemExit) as ended:
            main()
    assert isinstance(ended.value.code, int)
    return ended.value.code
