"""A local workshop for Twilio Segment destination functions: replay recorded events, see and check every request."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__all__ = ["Batch", "Delivery", "EmulatorError", "Function", "Limits", "load_function", "replay"]

if TYPE_CHECKING:
    from emulator.engine.loading import load_function
    from emulator.engine.replaying import replay
    from emulator.errors import EmulatorError
    from emulator.values.batch import Batch
    from emulator.values.function import Function
    from emulator.values.model import Delivery
    from emulator.values.run import Limits
else:
    _HOMES = {
        "Batch": "emulator.values.batch",
        "Delivery": "emulator.values.model",
        "EmulatorError": "emulator.errors",
        "Function": "emulator.values.function",
        "Limits": "emulator.values.run",
        "load_function": "emulator.engine.loading",
        "replay": "emulator.engine.replaying",
    }

    def __getattr__(name):
        # Python runs this file before any module of the package: every worker and every session of pytest would wait
        # for all that a replay needs.
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name]), name)

    def __dir__():
        return sorted({*globals(), *__all__})
