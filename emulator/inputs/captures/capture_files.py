"""Finds the captures that a command's arguments name: files, folders, patterns and standard input."""

from __future__ import annotations

import glob
import io
import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from emulator.errors import CaptureError, FileFormatError
from emulator.inputs.captures.capture_events import begins_with, iter_capture
from emulator.inputs.captures.stream import Spool
from emulator.values.model import Event
from emulator.values.spelling import nearest
from emulator.values.words import reason_of

STANDARD_INPUT: Final = "<stdin>"
_SUFFIXES: Final = (".json", ".jsonl", ".ndjson", ".gz")
_STORY_SUFFIX: Final = re.compile(r"(\.json|\.jsonl|\.ndjson)?(\.gz)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """Recorded events that can be read any number of times.

    `story` is the file's name without its suffixes, which its expectations share; `label` is what places and messages
    call it: the path as it was given or found.
    """

    story: str
    label: str
    source: Path | Spool

    def events(self) -> Iterator[Event | CaptureError]:
        """Yield the capture's events from the start, and a CaptureError for what can not be read."""
        return iter_capture(self._source(), self.label)

    def is_array(self) -> bool:
        """Tell whether the capture begins as a JSON array."""
        return begins_with(self._source(), b"[")

    def _source(self) -> Path | io.BufferedIOBase:
        return self.source if isinstance(self.source, Path) else self.source.open()


def find_captures(arguments: Sequence[str], stdin: BinaryIO | None = None) -> list[Capture]:
    """Return the captures that `arguments` name, in that order, each file once.

    An argument is a file; a folder, read recursively in the order of names (*.json, *.jsonl, *.ndjson, *.gz; nothing
    hidden); a pattern with *, ? or [], ** for any depth; or - for standard input (`stdin`, by default the process's).
    Raises FileFormatError for an argument that names nothing.
    """
    captures: dict[object, Capture] = {}
    for argument in arguments:
        if argument == "-":
            if "-" not in captures:
                captures["-"] = spooled(stdin or sys.stdin.buffer, STANDARD_INPUT, "stdin")
            continue
        with one_clear_line(argument):
            for path in _paths(argument):
                captures.setdefault(path.resolve(), capture_of(path))
    return list(captures.values())


@contextmanager
def one_clear_line(argument: str) -> Iterator[None]:
    """Turn what the file system says of `argument` into a FileFormatError."""
    try:
        yield
    except OSError as error:
        name = error.filename if isinstance(error.filename, str) else argument
        raise FileFormatError(name, f"can not be read: {reason_of(error)}") from None


def capture_of(path: Path) -> Capture:
    """Return the capture in one file; what can be read only once, such as a pipe, is kept."""
    story = _STORY_SUFFIX.sub("", path.name) or path.name
    if path.is_file():
        return Capture(story=story, label=str(path), source=path)
    with path.open("rb") as stream:
        return spooled(stream, str(path), story)


def spooled(stream: BinaryIO, label: str, story: str) -> Capture:
    """Return the capture in a stream that can be read only once."""
    return Capture(story=story, label=label, source=Spool(stream))


def _paths(argument: str) -> list[Path]:
    path = Path(argument)
    if path.is_dir():
        return _paths_in(path)
    if path.exists():
        return [path]
    matches = sorted(glob.glob(argument, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
    if not matches:
        raise FileFormatError(argument, _missing(argument))
    return [found for match in matches for found in (_paths_in(Path(match)) if Path(match).is_dir() else [Path(match)])]


def _paths_in(folder: Path) -> list[Path]:
    found = sorted(Path(parent, name) for parent, _, names in os.walk(folder, onerror=_refuse) for name in names)
    captures = [path for path in found if path.name.endswith(_SUFFIXES) and not _is_hidden(path.relative_to(folder))]
    if not captures:
        raise FileFormatError(str(folder), "no capture in this folder (*.json, *.jsonl, *.ndjson or *.gz)")
    return captures


def _missing(argument: str) -> str:
    is_pattern = any(char in argument for char in "*?[")
    return (
        "no file's name fits this pattern" if is_pattern else f"no such file or folder{nearest_capture(Path(argument))}"
    )


def nearest_capture(path: Path) -> str:
    """Return the end of an error line: the name beside a missing path that was probably meant, or nothing."""
    if not path.parent.is_dir():
        return ""
    beside = [each for each in path.parent.iterdir() if each.is_dir() or each.name.endswith(_SUFFIXES)]
    # The endings are alike in any case, and would make every name look near.
    stories = {_STORY_SUFFIX.sub("", each.name): each for each in beside if not each.name.startswith(".")}
    close = nearest(_STORY_SUFFIX.sub("", path.name), stories, 0.75)
    return f"; did you mean '{stories[close]}'?" if close else ""


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _refuse(error: OSError) -> None:
    raise error
