"""What tells which values of libraries matter: what sends, what has members, what is data."""

from __future__ import annotations

from functools import cache

from emulator.port.emit.facts.error_names import error_name
from emulator.port.rows import BUILT_IN, rows

ASKING = frozenset({"isinstance", "issubclass", "hasattr", "callable", "id", "NotImplemented"})
"""What gives nothing that it gets."""


@cache
def sending(owner: str) -> str:
    """Return a function of a library's module or class that sends; "" where none does."""
    found = (row for row in rows().values() if row.waits and row.python.rpartition(".")[0] == owner)
    return next((row.python for row in found), "")


@cache
def has_members(name: str) -> bool:
    """Return whether a library's name is a module or class with rows of its own."""
    return name == "emulator.segment.cache" or any(row.startswith(f"{name}.") for row in rows())


@cache
def is_passed_on(name: str) -> bool:
    """Return whether something of a library matters as a value: it is no type of data, no error and no question."""
    return name not in BUILT_IN and name not in ASKING and error_name(name) is None
