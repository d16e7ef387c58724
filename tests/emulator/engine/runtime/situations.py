"""One way to replay the odd functions under tests/functions, and to name a line of theirs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function
from emulator.values.function import Function
from emulator.values.model import Delivery
from emulator.values.run import Limits

FUNCTIONS = Path(__file__).parents[3] / "functions"
QUICK = Limits(timeout=0.7, memory_mb=64)
"""For handlers that are to be stopped; a machine with much else to do may keep any other one waiting this long."""
PATIENT = Limits(timeout=5, memory_mb=64)


def function(situation: str) -> Function:
    """Read an odd function."""
    return read_function(FUNCTIONS / situation)


def event(number: int = 1, kind: str = "track", **fields: Any) -> dict[str, Any]:
    """Return an event of any type; `fields` add to it or replace what it has."""
    named = {"track": {"event": "Tested"}, "page": {"name": "Home"}}.get(kind, {})
    return {"type": kind, "messageId": f"m-{number}", "userId": f"u-{number}", "properties": {}, **named, **fields}


def replayed(situation: str, events: Iterable[Any], *, settings: Any = None, **options: Any) -> list[Delivery]:
    """Replay events through an odd function, with Segment's time and little memory unless other limits are given."""
    return list(replay(function(situation), events, settings=settings or {}, **{"limits": PATIENT, **options}))


def bodies(delivery: Delivery) -> list[Any]:
    """Return the JSON that a delivery's requests carry."""
    return [request.json() for request in delivery.requests]


def line_of(situation: str, text: str, file: str | None = None) -> str:
    """Return "path:line" of the last line with this text in an odd function, as deliveries name it."""
    path = FUNCTIONS / (file or f"{situation}/handler.py")
    *_, line = [at for at, line in enumerate(path.read_text("utf-8").splitlines(), 1) if text in line]
    shown = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    return f"{shown}:{line}"
