"""A local workshop for Twilio Segment destination functions: replay recorded events, see and check every request."""

from __future__ import annotations

from pathlib import Path

from emulator.bundle import read_function
from emulator.errors import EmulatorError
from emulator.function import Function
from emulator.model import Delivery, Limits
from emulator.replay import Stage, replay
from emulator.runtime.invocation import Terms

__all__ = ["Delivery", "EmulatorError", "Function", "Limits", "load_function", "replay"]
