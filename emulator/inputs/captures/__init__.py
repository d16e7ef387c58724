"""Reads captures: files of recorded events in every form that Segment gives them out."""

from emulator.inputs.captures.capture_events import iter_capture
from emulator.inputs.captures.capture_files import Capture, find_captures
from emulator.inputs.captures.choosing import ChosenEvent, read_event
from emulator.inputs.captures.ingestion import complete

__all__ = [
    "Capture",
    "ChosenEvent",
    "complete",
    "find_captures",
    "iter_capture",
    "read_event",
]
