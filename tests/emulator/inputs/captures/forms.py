"""Every form a capture may have: the same values written as text, with the places where they must be found."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from emulator.errors import CaptureError
from emulator.inputs.captures import iter_capture

NAME = "capture.json"
ENVELOPE = {"context": {"app": {"name": "shop"}}, "sentAt": "2024-05-01T10:00:02.000Z", "writeKey": "dummy-key"}


class Written:
    """A text that grows, and the places of the values in it."""

    def __init__(self) -> None:
        self.text = ""
        self.places: list[str] = []
        self._lines: set[int] = set()

    def add(self, text: str) -> None:
        """Add text that is no value of the capture."""
        self.text += text

    def add_value(self, text: str) -> None:
        """Add a value, and note where it begins."""
        before = self.text.encode()
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        self.places.append(f"{NAME}:{line}:{column}" if line in self._lines else f"{NAME}:{line}")
        self._lines.add(line)
        self.text += text


Writer = Callable[[Written, Sequence[Any]], None]


def lines(written: Written, values: Sequence[Any]) -> None:
    """One value a line, blank lines and CRLF among them."""
    for number, value in enumerate(values):
        written.add_value(json.dumps(value))
        written.add(["\n", "\r\n", " \n\n", "\n \t\r\n"][number % 4])


def documents(written: Written, values: Sequence[Any]) -> None:
    """One indented value after another."""
    for value in values:
        written.add_value(json.dumps(value, indent=1, ensure_ascii=False))
        written.add("\n")


def array(
    written: Written, values: Sequence[Any], *, indent: int | None = None, between: str = ",", around: str = ""
) -> None:
    """An array, its items compact or indented."""
    written.add(f"[{around}")
    for number, value in enumerate(values):
        written.add(between if number else "")
        written.add_value(json.dumps(value, indent=indent))
    written.add(f"{around}]")


def batch(written: Written, values: Sequence[Any], *, late: bool, **style: Any) -> None:
    """A batch body, its envelope before or behind the batch."""
    envelope = json.dumps(ENVELOPE)[1:-1]
    written.add('{"batch": ' if late else f'{{{envelope},\n "batch": ')
    array(written, values, **style)
    written.add(f", {envelope}}}\n" if late else "}")


PLAIN_FORMS: dict[str, Writer] = {
    "array on one line": array,
    "array with one item a line": partial(array, between=",\n", around="\n"),
    "array indented": partial(array, indent=2, between=",\n  ", around="\n  "),
    "array with leading commas": partial(array, between="\r\n, "),
}
OBJECT_FORMS: dict[str, Writer] = {"lines": lines, "documents": documents}
BATCH_FORMS: dict[str, Writer] = {
    "batch on one line": partial(batch, late=True),
    "batch, envelope first": partial(batch, late=False, between=",\n"),
    "batch indented": partial(batch, late=True, indent=4, between=",\n  ", around="\n  "),
}


def write(writer: Writer, values: Sequence[Any]) -> Written:
    """Return the values written in one form."""
    written = Written()
    writer(written, values)
    return written


def read(text: str | bytes, *, chunk: int = 1 << 16, packed: bool = False) -> list[Any]:
    """Return what reading a text gives: `(place, value)` of events, `(place, what)` of errors as an `Unread`."""
    raw = text.encode() if isinstance(text, str) else text
    stream = io.BytesIO(gzip.compress(raw, mtime=0) if packed else raw)
    return [
        Unread(found.place, found.what) if isinstance(found, CaptureError) else (found.place, found.value)
        for found in iter_capture(stream, NAME, chunk=chunk)
    ]


class Unread(tuple[str, str]):
    """The place and the words of a CaptureError."""

    __slots__ = ()

    def __new__(cls, place: str, what: str) -> Unread:
        """Make it of two strings."""
        return super().__new__(cls, (place, what))
