"""Expectation files: what each event of a capture must make one function send, and how its delivery must end.

The first line carries the format's version; then one JSON line for each event, in the capture's order:
`{"messageId", "outcome", "reason", "requests": [{"method", "url", "headers", "body"}]}`. The string "*" stands for any
value. Lines are paired with events by position, and the messageId is checked.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from emulator import jsonvalue
from emulator.errors import FileFormatError
from emulator.model import Delivery, Difference
from emulator.schemas import file_violations

VERSION = 1
ANY = "*"
_ABSENT = "(absent)"
_SHOWN = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """One line: `document` as the file has it, `place` is "path:line"."""

    document: dict[str, Any]
    place: str


def read_expectations(path: Path) -> Iterator[Expectation]:
    """Yield the file's expectations, in order, line by line; raises FileFormatError at the first that is not one."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            place = f"{path}:{number}"
            document = _parse(line, place)
            if number == 1:
                _refuse_violations(file_violations("expectations", document), place)
            else:
                _refuse_violations(file_violations("expectation", document), place)
                yield Expectation(document=document, place=place)


def _parse(line: bytes, place: str) -> Any:
    try:
        return jsonvalue.parse(line)
    except ValueError as error:
        raise FileFormatError(place, f"not JSON: {error}") from None


def _refuse_violations(violations: Any, place: str) -> None:
    if violations:
        raise FileFormatError(place, f"{violations[0].path}: {violations[0].what}")


def document_of(delivery: Delivery) -> dict[str, Any]:
    """Return the line that expects exactly this delivery."""
    return {
        "messageId": delivery.message_id,
        "outcome": delivery.outcome,
        "reason": delivery.reason,
        "requests": [request.document() for request in delivery.requests],
    }


def differences(expected: Any, got: Any, path: str = "$") -> list[Difference]:
    """Return every place where `got` is not what was expected, in the order of the documents."""
    if expected == ANY or (expected == got and type(expected) is type(got) and not isinstance(expected, dict | list)):
        return []
    if isinstance(expected, dict) and isinstance(got, dict):
        return _object_differences(expected, got, path)
    if isinstance(expected, list) and isinstance(got, list):
        return _array_differences(expected, got, path)
    if _same_number(expected, got):
        return []
    return [Difference(path=path, expected=_text(expected), got=_text(got))]


def _object_differences(expected: dict[str, Any], got: dict[str, Any], path: str) -> list[Difference]:
    found = []
    for key in [*expected, *(key for key in got if key not in expected)]:
        place = f"{path}.{key}"
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
        place = f"{path}[{index}]"
        if index >= len(got):
            found.append(Difference(path=place, expected=_text(expected[index]), got=_ABSENT))
        elif index >= len(expected):
            found.append(Difference(path=place, expected=_ABSENT, got=_text(got[index])))
        else:
            found += differences(expected[index], got[index], place)
    return found


def _same_number(expected: Any, got: Any) -> bool:
    numbers = isinstance(expected, int | float) and isinstance(got, int | float)
    return numbers and not isinstance(expected, bool) and not isinstance(got, bool) and expected == got


def _text(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def updated(old: Any, new: Any) -> Any:
    """Return `new` with each wildcard of `old` that stands at the same place."""
    if old == ANY:
        return ANY
    if isinstance(old, dict) and isinstance(new, dict):
        return {key: updated(old[key], value) if key in old else value for key, value in new.items()}
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        return [updated(one, other) for one, other in zip(old, new, strict=True)]
    return new


def write_expectations(path: Path, documents: Iterable[dict[str, Any]]) -> None:
    """Write a whole file anew, deterministically; an interrupted write leaves the old file as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    with draft.open("wb") as lines:
        lines.write(b'{"version":%d}\n' % VERSION)
        for document in documents:
            lines.write(jsonvalue.dumps(document, fast=False) + b"\n")
    draft.replace(path)
