"""A local workshop for Twilio Segment destination functions: replay recorded events, see and check every request."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__all__ = ["Batch", "Delivery", "EmulatorError", "Function", "Limits", "load_function", "replay"]

if TYPE_CHECKING:
    from emulator.batch import Batch
    from emulator.errors import EmulatorError
    from emulator.function import Function
    from emulator.loading import load_function
    from emulator.model import Delivery, Limits
    from emulator.replaying import replay
else:
    _HOMES = {
        "Batch": "emulator.batch",
        "Delivery": "emulator.model",
        "EmulatorError": "emulator.errors",
        "Function": "emulator.function",
        "Limits": "emulator.model",
        "load_function": "emulator.loading",
        "replay": "emulator.replaying",
    }

    def __getattr__(name):
        # Python runs this file before any module of the package: every worker and every session of pytest would wait
        # for all that a replay needs.
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name]), name)

    def __dir__():
        return sorted({*globals(), *__all__})
