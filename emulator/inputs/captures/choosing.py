"""Reads one event of a capture, together with the events before it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

from emulator.errors import CaptureError, FileFormatError, UsageError
from emulator.inputs.captures.capture_files import (
    Capture,
    capture_of,
    find_captures,
    nearest_capture,
    one_clear_line,
    spooled,
)
from emulator.values.model import Event

_PLACE: Final = re.compile(r"(.+?):([0-9]+(?::[0-9]+)?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenEvent:
    """One event of a capture; `position` is the number of events before it."""

    event: Event
    position: int
    capture: Capture

    def earlier(self) -> Iterator[Event]:
        """Yield the events before this one, in order."""
        return islice((found for found in self.capture.events() if isinstance(found, Event)), self.position)


def read_event(argument: str, stdin: BinaryIO | None = None) -> ChosenEvent:
    """Return the event that `argument` names.

    It is FILE, when the file holds exactly one event; FILE:LINE or FILE:LINE:COLUMN, a place as reports print it; the
    event itself as JSON; or - for one event on standard input. Raises UsageError when it names none or several,
    FileFormatError when there is no such file, and CaptureError when the event cannot be read.
    """
    whole = whole_capture(argument, stdin)
    if whole is not None:
        return only_event(whole)
    place = _PLACE.fullmatch(argument)
    assert place is not None
    with one_clear_line(argument):
        capture = _existing(place[1])
    return _event_at(capture, f"{capture.label}:{place[2]}")


def whole_capture(argument: str, stdin: BinaryIO | None) -> Capture | None:
    """Return the capture that `argument` names as a whole; None when it names a place in one."""
    if argument.lstrip()[:1] in {"{", "["}:
        text = io.BytesIO(argument.encode("utf-8", "replace"))
        return spooled(text, "<argument>", "argument")
    if argument == "-":
        return find_captures(["-"], stdin)[0]
    with one_clear_line(argument):
        return _existing(argument) if Path(argument).exists() or not _PLACE.fullmatch(argument) else None


def _existing(name: str) -> Capture:
    path = Path(name)
    if path.is_dir():
        raise UsageError(f"{name}: a folder; name one event: FILE, FILE:LINE, its JSON, or -")
    if not path.exists():
        meant = nearest_capture(path)
        raise FileFormatError(name, f"no such file{meant or '; name one event: FILE, FILE:LINE, its JSON, or -'}")
    return capture_of(path)


def only_event(capture: Capture) -> ChosenEvent:
    """Return the one event of a capture; raises UsageError when there are several, CaptureError when it has none."""
    first, *more = [*islice(capture.events(), 2)] or [CaptureError(capture.label, "there is no event in this file")]
    if isinstance(first, CaptureError):
        raise first
    if more and isinstance(more[0], CaptureError):
        raise more[0]
    if more:
        raise UsageError(f"{capture.label}: more than one event; choose one by its line, such as {first.place}")
    return ChosenEvent(event=first, position=0, capture=capture)


def _event_at(capture: Capture, place: str) -> ChosenEvent:
    position = 0
    for found in capture.events():
        if isinstance(found, CaptureError):
            if found.place == place:
                raise found
            continue
        if found.place == place:
            return ChosenEvent(event=found, position=position, capture=capture)
        position += 1
    raise UsageError(f"{place}: no event begins here; name the line on which it begins")
