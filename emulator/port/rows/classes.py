"""What dataclasses give besides the decorator, and what generators are asked."""

from __future__ import annotations

from emulator.port.rows.row import Row

ROWS = (
    Row(python="dataclasses.asdict", signature="obj", helper="pyAsdict", gives="dict"),
    Row(python="generator.send", signature="value", helper="pyGeneratorSend"),
    Row(python="dataclasses.astuple", signature="obj", helper="pyAstuple", gives="tuple"),
)
"""One row each."""
