"""Reads the marks of a handler's file."""

from __future__ import annotations

import json
import subprocess
from importlib.util import decode_source
from pathlib import Path

from emulator.engine.coverage.marks import Mark
from emulator.engine.coverage.python_marks import marked
from emulator.engine.runtime.node.node_program import find_node
from emulator.errors import FunctionError

_MARKS = Path(__file__).with_name("javascript_marks.cjs")
_PATIENCE = 30.0


def marks_of(file: Path, node: Path | None = None) -> list[Mark]:
    """Return the marks of a file, by number; raises FunctionError when it cannot be read."""
    try:
        if file.suffix == ".js":
            return _of_javascript(file, node)
        return marked(decode_source(file.read_bytes()))[1]
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError, subprocess.SubprocessError) as error:
        raise FunctionError(f"{file}: its lines cannot be measured: {error}") from None


def _of_javascript(file: Path, node: Path | None) -> list[Mark]:
    command = [str(find_node(node).path), "--expose-internals", "--no-warnings", str(_MARKS), str(file)]
    told = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)  # noqa: S603 - the Node that runs handlers, on their file
    if told.returncode:
        lines = [line for line in told.stderr.splitlines() if "rror" in line]
        raise ValueError(lines[-1] if lines else f"Node ended with {told.returncode}")
    return [Mark(**each) for each in json.loads(told.stdout)]
