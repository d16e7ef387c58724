"""A local workshop for Twilio Segment destination functions: replay recorded events, see and check every request."""

from __future__ import annotations

from emulator.batch import Batch
from emulator.errors import EmulatorError
from emulator.function import Function
from emulator.loading import load_function
from emulator.model import Delivery, Limits
from emulator.replay import replay

__all__ = ["Batch", "Delivery", "EmulatorError", "Function", "Limits", "load_function", "replay"]
