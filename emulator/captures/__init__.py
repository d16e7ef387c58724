"""Captures: files of recorded events, in every form that Segment's users have them. The input side only."""

from emulator.captures.choosing import ChosenEvent, read_event
from emulator.captures.finding import Capture, find_captures
from emulator.captures.ingestion import complete
from emulator.captures.reading import iter_capture

__all__ = ["Capture", "ChosenEvent", "complete", "find_captures", "iter_capture", "read_event"]
