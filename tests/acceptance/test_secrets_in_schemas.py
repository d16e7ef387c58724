"""A request schema names a secret by its place, as docs/replay.md says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import run

HANDLER = """import requests


def onTrack(event, settings):
    key = {"Authorization": "Bearer " + settings["apiKey"]}
    requests.post(settings["webhookUrl"], json={"a": 1}, headers=key, timeout=2)
"""
SETTINGS = {"hook": {"apiKey": "dummy-key-1", "webhookUrl": "https://hooks.example.com/dummy-path-123"}}
SETTING = {
    "name": "webhookUrl",
    "label": "URL",
    "description": "",
    "type": "STRING",
    "required": True,
    "sensitive": True,
}


@pytest.mark.parametrize(
    ("url", "key", "code"),
    [
        pytest.param({"const": "{{settings.webhookUrl}}"}, {}, 0, id="secret-url"),
        pytest.param({"const": "{{settings.apiKey}}"}, {}, 1, id="another-secret"),
        pytest.param({}, {"pattern": r"^Bearer \{\{settings\.apiKey\}\}$"}, 0, id="pattern"),
        pytest.param({}, {"pattern": r"^Token \{\{settings\.apiKey\}\}$"}, 1, id="another-pattern"),
    ],
)
def test_a_secret_by_its_place(url: dict[str, Any], key: dict[str, Any], code: int, tmp_path: Path) -> None:
    """A const accepts the value of that setting and nothing else; in a pattern the braces are escaped."""
    run("init", "hook", cwd=tmp_path)
    folder = tmp_path / "functions" / "hook"
    definition = json.loads((folder / "function.json").read_text(encoding="utf-8"))
    definition["settings"].append(SETTING)
    schema = {"type": "object", "properties": {"url": url, "headers": {"properties": {"Authorization": key}}}}
    schemas = tmp_path / "schemas" / "destinations" / "hook"
    for path in [*schemas.iterdir(), tmp_path / "tests" / "expected" / "hook" / "hook.jsonl"]:
        path.unlink()
    for path, text in (
        (folder / "handler.py", HANDLER),
        (folder / "function.json", json.dumps(definition)),
        (schemas / "track.json", json.dumps(schema)),
        (tmp_path / "tests" / "settings.json", json.dumps(SETTINGS)),
    ):
        path.write_text(text, encoding="utf-8")
    ended = run("invoke", "hook", "tests/captures/hook.jsonl:3", cwd=tmp_path)

    assert code == ended.code, ended.out
    assert ("fits no request schema" in ended.out) == bool(code)
