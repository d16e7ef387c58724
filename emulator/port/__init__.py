"""The port: a Python function compiled to the one JavaScript file that Segment takes.

`port(path)` reads a handler.py and the helpers of functions/shared that it uses, proves what it can about the values in
it, and writes handler.js. What it can not make mean the same it refuses, with line and column.
"""

from __future__ import annotations

from emulator.port.program import Port, port
from emulator.port.refusals import PortError, Refusal

__all__ = ["Port", "PortError", "Refusal", "port"]
