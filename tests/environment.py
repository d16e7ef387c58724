"""The environment of commands that tests start."""

from __future__ import annotations

import os
import sys

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
