"""Reads the array of events that an argument names, for onBatch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from emulator.errors import CaptureError
from emulator.inputs.captures.capture_files import Capture
from emulator.inputs.captures.choosing import ChosenEvent, only_event, read_event, whole_capture
from emulator.inputs.captures.scanner import Scanner
from emulator.inputs.captures.stream import text_reader
from emulator.values.model import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenArray:
    """The events of a JSON array, with their capture."""

    events: tuple[Event, ...]
    capture: Capture


def read_event_or_array(argument: str, stdin: BinaryIO | None = None) -> ChosenEvent | ChosenArray:
    """Return what `argument` names: as `read_event` does, and all the events where it names a JSON array."""
    capture = whole_capture(argument, stdin)
    if capture is None or not _is_array(capture):
        return read_event(argument, stdin) if capture is None else only_event(capture)
    events = []
    for found in capture.events():
        if isinstance(found, CaptureError):
            raise found
        events.append(found)
    if not events:
        raise CaptureError(capture.label, "there is no event in this file")
    return ChosenArray(events=tuple(events), capture=capture)


def _is_array(capture: Capture) -> bool:
    """Return whether a capture begins as a JSON array; not when it cannot be opened."""
    try:
        with capture.source.open("rb") if isinstance(capture.source, Path) else capture.source.open() as stream:
            return Scanner(text_reader(stream)).peek() == b"["
    except OSError:
        return False
