"""Formats of strftime that are known when the port is made: what only the C library of one system knows is found."""

from __future__ import annotations

import re

__all__ = ["foreign_directive"]

_DOCUMENTED = frozenset("aAbBcdfGHIjmMpSuUVwWxXyYzZ%")
_INSTEAD = {
    "%D": "%m/%d/%y",
    "%F": "%Y-%m-%d",
    "%R": "%H:%M",
    "%T": "%H:%M:%S",
    "%h": "%b",
    "%r": "%I:%M:%S %p",
    "%s": "int(moment.timestamp())",
    "%e": "{moment.day:>2} in an f-string",
    "%k": "{moment.hour:>2} in an f-string",
    "%-d": "{moment.day} in an f-string",
    "%-m": "{moment.month} in an f-string",
    "%-H": "{moment.hour} in an f-string",
    "%-M": "{moment.minute} in an f-string",
    "%-S": "{moment.second} in an f-string",
    "%-I": "{moment.hour % 12 or 12} in an f-string",
    "%-j": "{moment.timetuple().tm_yday} in an f-string",
}


def foreign_directive(text: str) -> str | None:
    """Return why a format cannot be ported, with what to write instead; None when Python documents all of it."""
    for directive in re.findall(r"%[-_0^#:]*\w|%%", text):
        if directive[1:] not in _DOCUMENTED:
            instead = _INSTEAD.get(directive, "a directive that Python documents")
            return f"{directive} in a time's format, which is the C library's own; write {instead}"
    return None
