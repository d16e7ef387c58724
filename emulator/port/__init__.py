"""The port: a Python function compiled to the one JavaScript file that Segment takes.

`port(path)` reads a handler.py and the own files that it uses, proves what it can about the values in it, and writes
handler.js: plain JavaScript where something is proven, a helper that means what Python means where nothing is. What has
no equal at Segment it refuses, with line and column.
"""

from __future__ import annotations

from pathlib import Path

from emulator.port import before
from emulator.port.program import Port
from emulator.port.program import port as written_anew
from emulator.port.refusals import PortError, Refusal

__all__ = ["Port", "PortError", "Refusal", "port"]


def port(path: Path) -> Port:
    """Compile a destination's folder, or a handler file by path.

    Raises PortError with every place that can not be ported, and FunctionError for what is no function at all.
    """
    try:
        return before.port(path)
    except PortError:
        return written_anew(path)
