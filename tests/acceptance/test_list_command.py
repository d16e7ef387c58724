"""`list`: the destinations there are."""

from __future__ import annotations

from pathlib import Path

from tests.bundles import API_KEY, write, write_function

from .conftest import Command


def test_text(folder: Path, quick: Command) -> None:
    """Each destination with its handlers, its settings and the handlers that it lacks."""
    optional = {**API_KEY, "name": "region", "required": False, "sensitive": False}
    write_function(folder, "shop", settings=[API_KEY, optional])
    write(folder / "functions" / "shop" / "handler.js", "function onTrack() {}\n")
    write(folder / "functions" / "bare" / "handler.py", "def onPage(event, settings):\n    pass\n")
    ended = quick("list")

    assert (0, "") == (ended.code, ended.err)
    assert ended.out == (
        "bare\n"
        "  runtime   python\n"
        "  handlers  onPage\n"
        "  no function.json: settings are not checked\n"
        "shop  (Shop)\n"
        "  runtime   python or node\n"
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
        "kind": "destination",
        "runtime": "python",
        "runtimes": ["python"],
        "handlers": ["onTrack"],
        "settings": [{"name": "apiKey", "type": "STRING", "required": True, "sensitive": True}],
    }

    assert [expected] == quick("list", "--format", "jsonl").documents


def test_insert_functions(folder: Path, quick: Command) -> None:
    """What function.json calls an insert function is listed as one."""
    write_function(folder, "shop", resourceType="INSERT_DESTINATION")

    assert "  runtime   python, an insert function\n" in quick("list").out
    assert ["insert"] == [each["kind"] for each in quick("list", "--format", "jsonl").documents]


def test_in_the_clone(in_the_clone: Command) -> None:
    """The repository's three destinations, without settings or captures being read."""
    names = [line["destination"] for line in in_the_clone("list", "--format", "jsonl").documents]

    assert {"userleap", "userpilot_cloud", "userpilot_mobile"} <= set(names)
