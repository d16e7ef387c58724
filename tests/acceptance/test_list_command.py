"""`list`: the destinations there are."""

from __future__ import annotations

from pathlib import Path

from bundles import API_KEY, write, write_function

from .conftest import Command


def test_text(folder: Path, quick: Command) -> None:
    """Each destination with its handlers, its settings and the handlers that it lacks."""
    optional = {**API_KEY, "name": "region", "required": False, "sensitive": False}
    write_function(folder, "shop", settings=[API_KEY, optional])
    write(folder / "functions" / "bare" / "handler.py", "def onPage(event, settings):\n    pass\n")
    ended = quick("list")

    assert (0, "") == (ended.code, ended.err)
    assert ended.out == (
        "bare\n"
        "  handlers  onPage\n"
        "  no function.json: settings are not checked\n"
        "shop  (Shop)\n"
        "  handlers  onTrack\n"
        "  setting   apiKey (STRING, required, secret)\n"
        "  setting   region (STRING)\n"
        "  missing   onIdentify onPage onScreen onGroup onAlias onDelete: such events are Unsupported Event Type\n"
    )


def test_jsonl(quick: Command) -> None:
    """One line for each destination."""
    expected = {
        "destination": "shop",
        "displayName": "Shop",
        "runtime": "python",
        "handlers": ["onTrack"],
        "settings": [{"name": "apiKey", "type": "STRING", "required": True, "sensitive": True}],
    }

    assert [expected] == quick("list", "--format", "jsonl").documents


def test_in_the_clone(in_the_clone: Command) -> None:
    """The repository's three destinations, without settings or captures being read."""
    names = [line["destination"] for line in in_the_clone("list", "--format", "jsonl").documents]

    assert {"userleap", "userpilot_cloud", "userpilot_mobile"} <= set(names)
