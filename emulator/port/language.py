"""The language that the port takes, as one table; docs/port.md shows it, and what is not in it is refused.

Each row is what a handler writes and what it becomes. A test holds the table to what the compiler takes.
"""

from __future__ import annotations

from dataclasses import dataclass

DROPPED_MODULES = frozenset({"__future__", "typing", "collections.abc"})
"""Modules whose names stand in annotations only."""

IMPORTS = {
    "requests": "requests",
    "requests.exceptions": "requests.exceptions",
    "requests.RequestException": "requests.RequestException",
    "requests.Timeout": "requests.Timeout",
    "requests.exceptions.RequestException": "requests.RequestException",
    "requests.exceptions.Timeout": "requests.Timeout",
    "urllib.parse.quote": "quote",
    "datetime.datetime": "datetime",
    "datetime.UTC": "UTC",
    "datetime.timezone": "timezone",
    "emulator.segment.EventNotSupported": "EventNotSupported",
    "emulator.segment.InvalidEventPayload": "InvalidEventPayload",
    "emulator.segment.ValidationError": "ValidationError",
    "emulator.segment.RetryError": "RetryError",
    "emulator.segment.DropEvent": "DropEvent",
    "emulator.segment.cache": "cache",
}
"""What may be imported, and the one name that the compiler has for it."""

SEGMENT_ERRORS = ("EventNotSupported", "InvalidEventPayload", "ValidationError", "RetryError", "DropEvent")
"""Globals of Segment's runtime; `new` makes one of them."""

PYTHON_ERRORS = {
    "Exception": None,
    "LookupError": ("KeyError", "IndexError"),
    "ArithmeticError": ("ZeroDivisionError", "OverflowError"),
    "KeyError": ("KeyError",),
    "IndexError": ("IndexError",),
    "TypeError": ("TypeError",),
    "ValueError": ("ValueError", "UnicodeEncodeError", "JSONDecodeError"),
    "AttributeError": ("AttributeError",),
    "ZeroDivisionError": ("ZeroDivisionError",),
    "OverflowError": ("OverflowError",),
}
"""Errors that `except` may name, each with the names that errors of the port can have below it (None: all)."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that can be written, what it becomes in JavaScript, and what holds for it."""

    where: str
    python: str
    javascript: str
    note: str = ""
