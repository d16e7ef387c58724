"""Captures in a store, tried with fsspec's store in memory: what is found, read, and said when it cannot be."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Iterator
from typing import Any

import fsspec
import pytest

from emulator.errors import CaptureError, EmulatorError, FileFormatError, UsageError
from emulator.inputs.captures import find_captures
from emulator.inputs.captures.remote import _system
from emulator.values.model import Event
from tests.bundles import jsonl

FILES = {
    "/archive/segment-logs/web/1767225600000/b.gz": gzip.compress(jsonl([{"n": 2}]).encode()),
    "/archive/segment-logs/web/1767225600000/a.gz": jsonl([{"n": 0}, {"n": 1}]).encode(),
    "/archive/segment-logs/app/2026-01-05/c.jsonl": b'{"n": 3}\n{"n"',
    "/archive/segment-logs/app/_SUCCESS": b"",
}


@pytest.fixture(autouse=True)
def store() -> Iterator[Any]:
    """A store with an archive."""
    system = fsspec.filesystem("memory")
    system.store.clear()
    for path, content in FILES.items():
        system.pipe(path, content)
    _system.cache_clear()
    yield system
    system.store.clear()


FOUND = [
    ("memory://archive/segment-logs/web/1767225600000/b.gz", [2]),
    ("memory://archive/segment-logs/web", [0, 1, 2]),
    ("memory://archive/**", [3, 0, 1, 2]),
    ("memory://archive/segment-logs/*/*/*.gz", [0, 1, 2]),
]


@pytest.mark.parametrize(("argument", "numbers"), FOUND, ids=[argument for argument, _ in FOUND])
def test_what_an_argument_names(argument: str, numbers: list[int]) -> None:
    """A file, a folder or a pattern; packed or not, in the order of an archive."""
    captures = find_captures([argument])
    events = [each for capture in captures for each in capture.events() if isinstance(each, Event)]

    assert numbers == [event.value["n"] for event in events]
    assert all(str(event.place).startswith("memory://") for event in events)


def test_a_file_that_was_cut_short() -> None:
    """It is told with its url and line, as of a file here."""
    (capture,) = find_captures(["memory://archive/segment-logs/app/2026-01-05/c.jsonl"])
    (error,) = [each for each in capture.events() if isinstance(each, CaptureError)]

    assert str(error).startswith("memory:///archive/segment-logs/app/2026-01-05/c.jsonl:2: the text ends inside")


def test_a_file_that_is_gone(store: Any) -> None:
    """What is removed between listing and reading is told."""
    (capture,) = find_captures(["memory://archive/segment-logs/web/1767225600000/b.gz"])
    store.rm("/archive/segment-logs/web/1767225600000/b.gz")

    (error,) = capture.events()

    assert str(error).startswith("memory:///archive/segment-logs/web/1767225600000/b.gz: cannot be opened: ")


class Failing:
    """A file whose store fails in its own way, in the middle."""

    def __init__(self) -> None:
        self._text = io.BytesIO(b'{"n": 1}\n{"n": 2}\n{"n')

    def read(self, size: int) -> bytes:
        """Fail as a client does that knows no OSError, once there is no more."""
        if data := self._text.read(size):
            return data
        raise RuntimeError("the endpoint closed the connection\nTraceback …")

    def seek(self, offset: int, whence: int) -> int:
        """Go there."""
        return self._text.seek(offset, whence)

    def close(self) -> None:
        """Do nothing."""


def test_a_store_that_fails_while_it_is_read(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """That is an unreadable capture, with the first line of the store's own words."""
    (capture,) = find_captures(["memory://archive/segment-logs/app/2026-01-05/c.jsonl"])
    monkeypatch.setattr(store, "open", lambda *_, **__: Failing())
    one, two, error = capture.events()

    assert isinstance(one, Event)
    assert isinstance(two, Event)
    assert "reading fails here: the endpoint closed the connection; what came before was read" in str(error)


REFUSED: list[tuple[str, type[EmulatorError], str]] = [
    ("memory://nothing/**", FileFormatError, "memory://nothing/**: names no file there"),
    ("memory://nothing", FileFormatError, "memory://nothing: names no file there"),
    ("nosuch://bucket/x", FileFormatError, "nosuch://bucket/x: cannot be listed: Protocol not known: nosuch"),
]


@pytest.mark.parametrize(("argument", "kind", "line"), REFUSED, ids=[argument for argument, *_ in REFUSED])
def test_what_names_nothing(argument: str, kind: type[EmulatorError], line: str) -> None:
    """One line: the url, and why."""
    with pytest.raises(kind) as raised:
        find_captures([argument])

    assert str(raised.value).startswith(line)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line says what to install."""
    monkeypatch.setitem(sys.modules, "fsspec.core", None)

    with pytest.raises(UsageError, match=r"^memory://archive: .*pip install 'segment-emulator\[remote\]'$"):
        find_captures(["memory://archive"])
