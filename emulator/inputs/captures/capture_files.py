"""Finds the captures that a command's arguments name: files, folders, patterns and standard input."""

from __future__ import annotations

import glob
import io
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from emulator.errors import CaptureError, FileFormatError
from emulator.inputs.captures.capture_events import iter_capture
from emulator.inputs.captures.stream import Spool
from emulator.values.model import Event
from emulator.values.spelling import nearest
from emulator.values.words import reason_of

STANDARD_INPUT: Final = "<stdin>"
_SUFFIXES: Final = (".json", ".jsonl", ".ndjson", ".gz")
_REMOTE: Final = re.compile(r"[a-z][a-z0-9+.-]*://")
_ARCHIVE: Final = "segment-logs"
_STORY_SUFFIX: Final = re.compile(r"(\.json|\.jsonl|\.ndjson)?(\.gz)?$")

Found = Iterator[Event | CaptureError]


class Kept(Protocol):
    """Bytes that are not a file on this machine's disk, and can be read any number of times."""

    @property
    def size(self) -> int:
        """Their number, about."""

    def open(self) -> io.BufferedIOBase:
        """Return a seekable reader at the start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """Recorded events that can be read any number of times.

    `story` is the file's name without its suffixes, which its expectations share; `label` is what places and messages
    call it: the path as it was given or found. `sift` takes a choice of the events. A section of a capture begins with
    the event `first`, from 0, on the line `first_line`, from 1.
    """

    story: str
    label: str
    source: Path | Kept
    sift: Callable[[Found], Found] | None = None
    first: int = 0
    first_line: int = 1

    def events(self) -> Found:
        """Yield the capture's events from the start, and a CaptureError for what cannot be read."""
        source = self.source if isinstance(self.source, Path) else self.source.open()
        found = iter_capture(source, self.label, line=self.first_line)
        return self.sift(found) if self.sift else found


def find_captures(arguments: Sequence[str], stdin: BinaryIO | None = None) -> list[Capture]:
    """Return the captures that `arguments` name, in that order, each file once.

    An argument is a file; a folder, read recursively in the order of names (*.json, *.jsonl, *.ndjson, *.gz; nothing
    hidden); a pattern with *, ? or [], ** for any depth; a url of these, such as s3://bucket/**; or - for standard
    input (`stdin`, by default the process's). Files of Segment's archive come in its order, by source and day.
    Raises FileFormatError for an argument that names nothing.
    """
    captures: dict[object, Capture] = {}
    for argument in arguments:
        if argument == "-":
            # An error here is about the temporary file, not about the argument.
            captures.setdefault(STANDARD_INPUT, spooled(stdin or sys.stdin.buffer, STANDARD_INPUT, "stdin"))
            continue
        with one_clear_line(argument):
            for capture in _named(argument):
                source = capture.source
                captures.setdefault(source.resolve() if isinstance(source, Path) else capture.label, capture)
    return list(captures.values())


def _named(argument: str) -> list[Capture]:
    """Return the captures that an argument names, those of an archive in its order."""
    if _REMOTE.match(argument):
        from emulator.inputs.captures.remote import remote_files  # noqa: PLC0415 - an extra, for few runs

        files = remote_files(argument, _SUFFIXES)
        found = [Capture(story=_story(file.url.rpartition("/")[2]), label=file.url, source=file) for file in files]
    else:
        found = [capture_of(path) for path in _paths(argument)]
    if any(_ARCHIVE in capture.label for capture in found):
        from emulator.inputs.captures.archive import as_archived  # noqa: PLC0415 - for few runs

        return as_archived(found)
    return found


@contextmanager
def one_clear_line(argument: str) -> Iterator[None]:
    """Turn what the file system says of `argument` into a FileFormatError."""
    try:
        yield
    except OSError as error:
        name = error.filename if isinstance(error.filename, str) else argument
        raise FileFormatError(name, f"cannot be read: {reason_of(error)}") from None


def capture_of(path: Path) -> Capture:
    """Return the capture in one file; what can be read only once, such as a pipe, is kept."""
    story = _story(path.name)
    if path.is_file():
        return Capture(story=story, label=str(path), source=path)
    with path.open("rb") as stream:
        return spooled(stream, str(path), story)


def _story(name: str) -> str:
    return _STORY_SUFFIX.sub("", name) or name


def spooled(stream: BinaryIO, label: str, story: str) -> Capture:
    """Return the capture in a stream that can be read only once."""
    return Capture(story=story, label=label, source=Spool(stream))


def _paths(argument: str) -> list[Path]:
    path = Path(argument)
    if path.is_dir():
        return _paths_in(path)
    if path.exists():
        return [path]
    # Path.glob takes no absolute pattern.
    matches = [Path(match) for match in sorted(glob.glob(argument, recursive=True))]  # noqa: PTH207 - see above
    if not matches:
        raise FileFormatError(argument, _missing(argument))
    found = [path for match in matches for path in (_files_in(match) if match.is_dir() else [match])]
    return found or _paths_in(matches[0])


def _paths_in(folder: Path) -> list[Path]:
    found = _files_in(folder)
    if not found:
        raise FileFormatError(str(folder), "no capture in this folder (*.json, *.jsonl, *.ndjson or *.gz)")
    return found


def _files_in(folder: Path) -> list[Path]:
    found = sorted(Path(parent, name) for parent, _, names in os.walk(folder, onerror=_refuse) for name in names)
    shown = (path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts))
    return [path for path in shown if path.name.endswith(_SUFFIXES)]


def _missing(argument: str) -> str:
    if any(char in argument for char in "*?["):
        return "no file's name fits this pattern"
    return f"no such file or folder{nearest_capture(Path(argument))}"


def nearest_capture(path: Path) -> str:
    """Return the end of an error line: the name beside a missing path that was probably meant, or nothing."""
    if not path.parent.is_dir():
        return ""
    beside = [each for each in path.parent.iterdir() if each.is_dir() or each.name.endswith(_SUFFIXES)]
    # The endings are alike in any case, and would make every name look near.
    stories = {_STORY_SUFFIX.sub("", each.name): each for each in beside if not each.name.startswith(".")}
    close = nearest(_STORY_SUFFIX.sub("", path.name), stories, 0.75)
    return f"; did you mean '{stories[close]}'?" if close else ""


def _refuse(error: OSError) -> None:
    raise error
