"""Captures: files of recorded events, in every form that Segment's users have them. The input side only."""

from emulator.captures.choosing import ChosenArray, ChosenEvent, read_event, read_event_or_array
from emulator.captures.finding import Capture, find_captures
from emulator.captures.ingestion import complete
from emulator.captures.reading import iter_capture

__all__ = [
    "Capture",
    "ChosenArray",
    "ChosenEvent",
    "complete",
    "find_captures",
    "iter_capture",
    "read_event",
    "read_event_or_array",
]
