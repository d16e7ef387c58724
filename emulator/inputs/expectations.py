"""Reads expectation files: the outcome and the requests expected of each event of a story.

The first line carries the format's version; then one JSON line for each event, in the capture's order:
`{"messageId", "outcome", "reason", "requests": [{"method", "url", "headers", "body"}]}`, and the changed "event" where
an insert function forwards one. What a batch sends stands in its first event's line. The string "*" stands for any
value. `expected_lines` pairs lines with events.
"""

from __future__ import annotations

import io
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from emulator.errors import FileFormatError
from emulator.inputs.schemas import file_violations
from emulator.values import jsonvalue
from emulator.values.json_path import step_of
from emulator.values.model import Delivery, Difference
from emulator.values.named_files import NamedFile
from emulator.values.same_json import is_same

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
    """Yield the file's expectations, in order, line by line, and an error for a line that is none.

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


def document_of(delivery: Delivery) -> dict[str, Any]:
    """Return the line that expects exactly this delivery."""
    document = {
        "messageId": delivery.message_id,
        "outcome": delivery.outcome,
        "reason": delivery.reason,
        "requests": [request.document() for request in delivery.requests],
    }
    return document if delivery.event is None else {**document, "event": delivery.event}


def differences(expected: Any, got: Any, path: str = "$") -> list[Difference]:
    """Return every place where `got` is not what was expected, in the order of the documents."""
    if expected == ANY:
        return []
    if isinstance(expected, dict) and isinstance(got, dict):
        return _object_differences(expected, got, path)
    if isinstance(expected, list) and isinstance(got, list):
        return _array_differences(expected, got, path)
    if is_same(expected, got):
        return []
    return [Difference(path=path, expected=_text(expected), got=_text(got))]


def _object_differences(expected: dict[str, Any], got: dict[str, Any], path: str) -> list[Difference]:
    found = []
    for key in [*expected, *(key for key in got if key not in expected)]:
        place = path + step_of(key)
        if key not in got:
            found.append(Difference(path=place, expected=_text(expected[key]), got=_ABSENT))
        elif key not in expected:
            found.append(Difference(path=place, expected=_ABSENT, got=_text(got[key])))
        else:
            found += differences(expected[key], got[key], place)
    return found


def _array_differences(expected: list[Any], got: list[Any], path: str) -> list[Difference]:
    found = []
    for index in range(max(len(expected), len(got))):
        place = path + step_of(index)
        if index >= len(got):
            found.append(Difference(path=place, expected=_text(expected[index]), got=_ABSENT))
        elif index >= len(expected):
            found.append(Difference(path=place, expected=_ABSENT, got=_text(got[index])))
        else:
            found += differences(expected[index], got[index], place)
    return found


def _text(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def updated(old: Any, new: Any) -> Any:
    """Return `new` with the wildcards of `old` that still match.

    A wildcard stays at its place; in an array that has grown or shrunk, with the first item that fits the whole of
    its own.
    """
    if old == ANY:
        return ANY
    if isinstance(old, dict) and isinstance(new, dict):
        return {key: updated(old[key], value) if key in old else value for key, value in new.items()}
    if isinstance(old, list) and isinstance(new, list):
        return _updated_items(old, new)
    return new


def _updated_items(old: list[Any], new: list[Any]) -> list[Any]:
    if len(old) == len(new):
        return [updated(one, other) for one, other in zip(old, new, strict=True)]
    left = list(old)
    items = []
    for item in new:
        at = next((index for index, one in enumerate(left) if not differences(one, item)), None)
        items.append(item if at is None else updated(left.pop(at), item))
    return items


class Draft:
    """A new expectations file, written beside the old one, which `keep` replaces.

    A context: what was not kept by its end is gone.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        self._stream = io.BufferedWriter(NamedFile(self._draft, str(path)))

    def __enter__(self) -> Draft:
        self._stream.write(b'{"version":%d}\n' % VERSION)
        return self

    def write(self, document: dict[str, Any]) -> None:
        """Add one line; equal documents make equal bytes."""
        if not jsonvalue.is_within(document, jsonvalue.MAX_DEPTH):
            what = f"event {document['messageId']!r} is nested too deep to be read again from here; leave it out"
            raise FileFormatError(str(self._path), what)
        self._stream.write(jsonvalue.dumps(document, fast=False) + b"\n")

    def keep(self) -> None:
        """Put the whole file in the old one's place, at once."""
        self._stream.close()
        self._draft.replace(self._path)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._stream.close()
        finally:
            self._draft.unlink(missing_ok=True)
