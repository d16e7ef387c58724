"""The port: a Python function compiled to the one JavaScript file that Segment takes.

`port(path)` reads a handler.py and the own files that it uses, proves what it can about the values in it, and writes
handler.js: plain JavaScript where something is proven, a helper that means what Python means where nothing is. What has
no equal at Segment it refuses, with line and column. The passes: `reading`, `flow` (what is proven), `emit`,
`printing`.
"""

from __future__ import annotations

from emulator.port.program import Port, port
from emulator.port.source.refusals import PortError, Refusal

__all__ = ["Port", "PortError", "Refusal", "port"]
