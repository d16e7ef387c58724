"""Small bundles in a folder of their own: a shop's function, captures, expectations and settings."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from emulator.inputs.bundle import read_function
from emulator.inputs.captures import Capture, find_captures
from emulator.values.function import Function

SECRET = "sk-Zx81-shop+secret/Ä"
SHOP = '''"""Sends each track event to the shop, or does what the event is called."""

import requests
from emulator.segment import RetryError, ValidationError


def onTrack(event, settings):
    if event["event"] == "crash":
        raise KeyError(event["messageId"])
    if event["event"] == "refuse":
        raise ValidationError("refused")
    if event["event"] == "retry":
        raise RetryError("HTTP 503")
    requests.post(
        "https://shop.test/track",
        json={"id": event["messageId"], "event": event["event"], "properties": event.get("properties")},
        headers={"Authorization": "Bearer " + settings["apiKey"]},
        timeout=5,
    )
'''
API_KEY = {
    "name": "apiKey",
    "label": "API Key",
    "description": "The key.",
    "type": "STRING",
    "required": True,
    "sensitive": True,
}


def write(path: Path, document: Any) -> Path:
    """Write a text as it is, or a document as JSON, in folders made for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return path


def write_function(root: Path, name: str = "shop", handler: str = SHOP, **changes: Any) -> Path:
    """Write a function's folder below `root`/functions; changes are to its function.json."""
    folder = root / "functions" / name
    write(folder / "handler.py", handler)
    definition = {
        "displayName": name.title(),
        "description": "For the tests.",
        "resourceType": "DESTINATION",
        "settings": [API_KEY],
    }
    write(folder / "function.json", {**definition, **changes})
    return folder


def an_event(number: int = 1, event: str = "Bought", **changes: Any) -> dict[str, Any]:
    """Return a valid track event, with changes."""
    return {
        "type": "track",
        "event": event,
        "messageId": f"m-{number}",
        "userId": "u-1",
        "timestamp": f"2026-01-01T00:00:{number % 60:02d}.000Z",
        **changes,
    }


def jsonl(documents: Iterable[Any]) -> str:
    """Return documents as lines."""
    return "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)


def write_capture(root: Path, *events: Any, story: str = "visits") -> Path:
    """Write a capture below `root`/tests/captures."""
    return write(root / "tests" / "captures" / f"{story}.jsonl", jsonl(events))


def expecting(*documents: Any) -> str:
    """Return the text of an expectations file."""
    return jsonl([{"version": 1}, *documents])


def sent(number: int = 1, event: str = "Bought", **changes: Any) -> dict[str, Any]:
    """Return what the shop's function must send for an event, with changes."""
    return {
        "messageId": f"m-{number}",
        "outcome": "delivered",
        "reason": None,
        "requests": [
            {
                "method": "POST",
                "url": "https://shop.test/track",
                "headers": {"Authorization": "Bearer {{settings.apiKey}}", "Content-Type": "application/json"},
                "body": {"id": f"m-{number}", "event": event, "properties": None},
            }
        ],
        **changes,
    }


def write_expected(root: Path, *documents: Any, story: str = "visits", name: str = "shop") -> Path:
    """Write an expectations file below `root`/tests/expected."""
    return write(root / "tests" / "expected" / name / f"{story}.jsonl", expecting(*documents))


SHOP_SCHEMA = {
    "type": "object",
    "properties": {
        "method": {"const": "POST"},
        "url": {"const": "https://shop.test/track"},
        "body": {"type": "object", "required": ["id", "event"]},
    },
}


def write_schema(root: Path, name: str = "shop", schema: Any = SHOP_SCHEMA, file: str = "track.json") -> Path:
    """Write a request schema of a destination."""
    return write(root / "schemas" / "destinations" / name / file, schema)


def shop(root: Path, **options: Any) -> Function:
    """Write the shop's function and read it."""
    return read_function(write_function(root, **options))


def captures(*paths: Path) -> list[Capture]:
    """Return the captures in files or folders."""
    return find_captures([str(path) for path in paths])
