"""The compiler as it was: it takes fewer programs, and is asked first until the new one writes as plainly."""

from __future__ import annotations

from emulator.port.before.program import port

__all__ = ["port"]
