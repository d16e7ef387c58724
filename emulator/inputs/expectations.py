"""Reads expectation files: the outcome and the requests expected of each event of a story.

The first line carries the format's version; then one JSON line for each event, in the capture's order:
`{"messageId", "outcome", "reason", "requests": [{"method", "url", "headers", "body"}]}`, and the changed "event" where
an insert function forwards one. What a batch sends stands in its first event's line. The string "*" stands for any
value. `expected_lines` pairs lines with events; `tools/expectation_draft` writes such a file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from emulator.errors import FileFormatError
from emulator.inputs.schemas import file_violations
from emulator.values import jsonvalue
from emulator.values.json_path import shorten, step_of
from emulator.values.jsonvalue import is_same
from emulator.values.model import Difference

VERSION = 1
ANY = "*"
_ABSENT = "(absent)"
_SHOWN = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """One line: `document` as the file has it, `place` is "path:line"."""

    document: dict[str, Any]
    place: str


def read_expectations(path: Path) -> Iterator[Expectation | FileFormatError]:
    """Yield the file's expectations, in order, and an error for a line that cannot be read.

    Without a first line that carries the version, nothing else is read.
    """
    number = 0
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                document = _read(line, f"{path}:{number}", "expectations" if number == 1 else "expectation")
            except FileFormatError as error:
                yield error
                if number == 1:
                    return
            else:
                if number > 1:
                    yield Expectation(document=document, place=f"{path}:{number}")
    if number == 0:
        yield empty(path)


def empty(path: Path) -> FileFormatError:
    """Return what is wrong with an expectations file in which there is nothing."""
    return FileFormatError(str(path), f'the file is empty; its first line must be {{"version":{VERSION}}}')


def _read(line: bytes, place: str, kind: Literal["expectation", "expectations"]) -> dict[str, Any]:
    try:
        document: dict[str, Any] = jsonvalue.parse(line)
    except jsonvalue.JSONTextError as error:
        raise FileFormatError(place, f"{error} (column {error.column})") from None
    for violation in file_violations(kind, document):
        raise FileFormatError(place, f"{violation.path}: {violation.what}")
    return document


def differences(expected: Any, got: Any, path: str = "$") -> list[Difference]:
    """Return every place where `got` is not what was expected, in the order of the documents."""
    if expected == ANY:
        return []
    if isinstance(expected, dict) and isinstance(got, dict):
        return _inner_differences(expected, got, path)
    if isinstance(expected, list) and isinstance(got, list):
        return _inner_differences(dict(enumerate(expected)), dict(enumerate(got)), path)
    if is_same(expected, got):
        return []
    return [Difference(path=path, expected=_text(expected), got=_text(got))]


def _inner_differences(expected: dict[Any, Any], got: dict[Any, Any], path: str) -> list[Difference]:
    """Compare what stands under each key of two objects, or index of two arrays."""
    found = []
    for key in [*expected, *(key for key in got if key not in expected)]:
        place = path + step_of(key)
        if key in expected and key in got:
            found += differences(expected[key], got[key], place)
        else:
            one, other = (_text(each[key]) if key in each else _ABSENT for each in (expected, got))
            found.append(Difference(path=place, expected=one, got=other))
    return found


def _text(value: Any) -> str:
    return shorten(json.dumps(value, ensure_ascii=False), _SHOWN)
