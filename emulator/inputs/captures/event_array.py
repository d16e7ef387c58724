"""Reads the array of events that an argument names, for onBatch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from emulator.errors import CaptureError
from emulator.inputs.captures.capture_files import Capture
from emulator.inputs.captures.choosing import ChosenEvent, only_event, read_event, whole_capture
from emulator.values.model import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenArray:
    """The events of a JSON array, with their capture."""

    events: tuple[Event, ...]
    capture: Capture


def read_event_or_array(argument: str, stdin: BinaryIO | None = None) -> ChosenEvent | ChosenArray:
    """Return what `argument` names: as `read_event` does, and all the events where it names a JSON array."""
    capture = whole_capture(argument, stdin)
    if capture is None or not capture.is_array():
        return read_event(argument, stdin) if capture is None else only_event(capture)
    events = []
    for found in capture.events():
        if isinstance(found, CaptureError):
            raise found
        events.append(found)
    if not events:
        raise CaptureError(capture.label, "there is no event in this file")
    return ChosenArray(events=tuple(events), capture=capture)
