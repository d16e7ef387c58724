"""Reads a JSON file of the project, and finds the line of each value in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from emulator.errors import UnreadableError
from emulator.values import jsonvalue
from emulator.values.words import reason_of

_DECODER = json.JSONDecoder(strict=False)
_SPACE = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class JSONFile:
    """A file that was read as JSON: `document` is its value, `text` what it was read from."""

    path: Path
    text: str
    document: Any

    def place(self, *steps: str | int) -> str:
        """Return "path:line" of the value that the keys and indexes lead to, as far as they lead."""
        return f"{self.path}:{line_of(self.text, *steps)}"

    def item_places(self) -> list[str]:
        """Return "path:line" of each item of a document that is an array, or value of one that is an object."""
        members = _members(self.text, _skip_space(self.text, 0))
        return [f"{self.path}:{_line(self.text, at)}" for _, at in members]


def read_json(path: Path) -> JSONFile:
    """Read a file as JSON.parse would; raises UnreadableError when it cannot be read or is not JSON."""
    try:
        raw = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError as error:
        raise UnreadableError(str(path), f"cannot be read: {reason_of(error)}") from error
    try:
        document = jsonvalue.parse(raw)
    except jsonvalue.JSONTextError as error:
        raise UnreadableError(f"{path}:{error.line}", f"{error} (column {error.column})") from error
    return JSONFile(path=path, text=raw.decode("utf-8", "replace"), document=document)


def line_of(text: str, *steps: str | int) -> int:
    """Return the line, from 1, on which the value that the steps lead to begins; `text` is known to be JSON."""
    at = _skip_space(text, 0)
    for step in steps:
        found = dict(_members(text, at)).get(step)
        if found is None:
            break
        at = found
    return _line(text, at)


def _members(text: str, at: int) -> Iterator[tuple[str | int, int]]:
    """Yield each key or index of the object or array at `at`, with where its value begins."""
    if text[at] not in "[{":
        return
    is_object = text[at] == "{"
    at = _skip_space(text, at + 1)
    index = 0
    while text[at] not in "]}":
        key: str | int = index
        if is_object:
            key, at = _DECODER.raw_decode(text, at)
            at = _skip_space(text, _skip_space(text, at) + 1)
        yield key, at
        at = _skip_space(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _skip_space(text, at + 1)
        index += 1


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _skip_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    assert found is not None
    return found.end()
