"""Small JavaScript functions, each written where it is used, and what comes of an event."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from emulator.bundle import read_function
from emulator.function import Kind
from emulator.model import Delivery
from emulator.replaying import replay

TRACK = {"type": "track", "event": "Bought", "userId": "u-1", "messageId": "m-1"}


def deliveries(
    folder: Path, source: str, *events: dict[str, Any], kind: Kind | None = None, **options: Any
) -> list[Delivery]:
    """Write a handler.js, run events through it (TRACK when none is given) and return the deliveries."""
    handler = folder / "shop" / "handler.js"
    handler.parent.mkdir(exist_ok=True)
    handler.write_text(source, encoding="utf-8")
    function = read_function(handler, kind=kind)
    return list(replay(function, events or [TRACK], settings=options.pop("settings", {}), retry=False, **options))


def delivery(folder: Path, source: str, *events: dict[str, Any], **options: Any) -> Delivery:
    """Return the delivery of the last event."""
    return deliveries(folder, source, *events, **options)[-1]


def on_track(*statements: str) -> str:
    """Return a file whose onTrack does this."""
    return "async function onTrack(event, settings) {\n" + "\n".join(statements) + "\n}\n"
