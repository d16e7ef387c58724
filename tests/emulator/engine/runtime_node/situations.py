"""Small JavaScript functions, each written where it is used, and what comes of events."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function
from emulator.values.function import Function, Kind
from emulator.values.model import Delivery
from emulator.values.run import Limits

TRACK = {"type": "track", "event": "Bought", "userId": "u-1", "messageId": "m-1"}
IDENTIFY = {"type": "identify", "userId": "u-1", "messageId": "m-2", "traits": {"plan": "pro"}}
QUICK = Limits(timeout=1)
"""For handlers that are to be stopped."""
ADDRESS = "https://shop.test/"
SEND = f"const send = (body) => fetch('{ADDRESS}', {{ method: 'POST', body: JSON.stringify(body) }})\n"


def written(folder: Path, source: str, kind: Kind | None = None) -> Function:
    """Write a handler.js and read it."""
    handler = folder / "shop" / "handler.js"
    handler.parent.mkdir(exist_ok=True)
    handler.write_text(source, encoding="utf-8")
    return read_function(handler, kind=kind)


def deliveries(folder: Path, source: str, *events: Any, kind: Kind | None = None, **options: Any) -> list[Delivery]:
    """Return what comes of events, or of TRACK, each attempted once."""
    return list(
        replay(
            written(folder, source, kind),
            events or [TRACK],
            **{"settings": {}, "retry": False, **options},
        )
    )


def delivery(folder: Path, source: str, *events: Any, **options: Any) -> Delivery:
    """Return what comes of the last event."""
    return deliveries(folder, source, *events, **options)[-1]


def sent(folder: Path, *statements: str, before: str = "", **options: Any) -> Any:
    """Return what an onTrack of these statements sends with `send(value)`; an error of its own fails the test."""
    found = delivery(folder, before + SEND + on_track(*statements), **options)
    assert found.error is None, found.error
    return [request.json() for request in found.requests if request.url == ADDRESS]


def value_of(folder: Path, expression: str, before: str = "", **options: Any) -> Any:
    """Return the value of an expression inside onTrack, as its JSON is read."""
    (value,) = sent(folder, f"await send({{ value: {expression} }})", before=before, **options)
    return value.get("value")


def values_of(
    folder: Path, expressions: Iterable[str], event: dict[str, Any] = TRACK, before: str = "", **options: Any
) -> dict[str, Any]:
    """Return the value of each expression by its text, or its error: one event for each, and one start of Node."""
    asked = list(expressions)
    ways = ",\n".join(f"{json.dumps(each)}: async () => ({each})" for each in asked)
    source = before + SEND + on_track(f"const ways = {{ {ways} }}", "await send({ value: await ways[event.event]() })")
    found = deliveries(folder, source, *({**event, "event": each} for each in asked), **options)
    return {
        each: str(told.error) if told.error else told.requests[-1].json().get("value")
        for each, told in zip(asked, found, strict=True)
    }


def on_track(*statements: str) -> str:
    """Return the text of an onTrack that does this."""
    return "async function onTrack(event, settings) {\n" + "\n".join(statements) + "\n}\n"


def line(found: Delivery, text: str, folder: Path) -> str:
    """Return "path:line" of the first line with this text in the handler, as deliveries name it."""
    path = folder / "shop" / "handler.js"
    number = next(at for at, each in enumerate(path.read_text("utf-8").splitlines(), 1) if text in each)
    return f"{path}:{number}"
