"""Adds a destination's dummy settings to a settings file."""

from __future__ import annotations

import re
from pathlib import Path

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.jsonfile import read_json

_FIRST_MEMBER = re.compile(r"\s*\{[ \t]*\r?\n([ \t]+)")
_INDENT = "  "


def with_dummy(path: Path, name: str) -> str:
    """Return the text of a settings file, which need not be there, with dummy settings for `name` at its end.

    Raises FileFormatError for a file that is not `{destination: {setting: value}}`, UsageError when it has `name`.
    """
    if not path.exists():
        return _added("{}", name)
    file = read_json(path)
    if not isinstance(file.document, dict) or not all(isinstance(each, dict) for each in file.document.values()):
        raise FileFormatError(file.place(), "is not of the form {destination: {setting: value}}; write it so first")
    if name in file.document:
        raise UsageError(f"{file.place(name)}: '{name}' already exists, and nothing is overwritten")
    return _added(file.text, name)


def _added(text: str, name: str) -> str:
    newline = "\r\n" if "\r\n" in text else "\n"
    first = _FIRST_MEMBER.match(text)
    indent = first[1] if first else _INDENT
    before = text.rpartition("}")[0].rstrip()
    comma = "" if before.endswith("{") else ","
    member = f'"{name}": {{ "apiKey": "dummy-{name.replace("_", "-")}-key" }}'
    return f"{before}{comma}{newline}{indent}{member}{newline}}}{newline}"
