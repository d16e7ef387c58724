"""Errors' classes as values."""

from __future__ import annotations

from emulator.port.emit.builder import Builder
from emulator.port.emit.facts.error_names import SEGMENT, error_name
from emulator.port.output.javascript import Js, Name, Text


def error_class(builder: Builder, name: str) -> Js | None:
    """Write an error's class as a value; None for what is not an error."""
    found = error_name(name)
    if found is None:
        return None
    if found in SEGMENT:
        return Name(found)
    return builder.helper("pyErrorType", Text(found))
