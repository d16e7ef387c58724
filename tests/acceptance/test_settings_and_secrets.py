"""Where settings come from, and that no secret is ever shown."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.bundles import API_KEY, SECRET, an_event, jsonl, write, write_capture, write_function

from .conftest import ROOT, Command

SENDS = """import requests


def onTrack(event, settings):
    requests.post("https://shop.test/", json=settings, timeout=5)
"""
WRITE_KEY = "wk+0123/456789"


@pytest.fixture
def plain(folder: Path) -> Path:
    """A function that sends its settings, none of which is a secret."""
    names = ["apiKey", "region"]
    write_function(
        folder,
        handler=SENDS,
        settings=[{**API_KEY, "name": name, "sensitive": False, "required": False} for name in names],
    )
    write_capture(folder, an_event(1))
    (folder / "tests" / "settings.json").unlink()
    return folder


@pytest.mark.parametrize(
    ("default", "given", "environ", "expected"),
    [
        ({"shop": {"apiKey": "A"}}, None, {}, {"apiKey": "A"}),
        ({"shop": {"apiKey": "A"}}, {"shop": {"region": "B"}}, {}, {"region": "B"}),
        (None, {"apiKey": "A", "region": "B"}, {}, {"apiKey": "A", "region": "B"}),
        (None, {"shop": {"apiKey": "A"}, "absent": {"x": 1}}, {}, {"apiKey": "A"}),
        (None, None, {"SEGMENT_EMULATOR_SHOP_API_KEY": "E"}, {"apiKey": "E"}),
        ({"shop": {"apiKey": "A", "region": "B"}}, None, {"SEGMENT_EMULATOR_SHOP_API_KEY": "E"},
         {"apiKey": "E", "region": "B"}),
        ({"shop": {"apiKey": "A"}}, None, {"SEGMENT_EMULATOR_SHOP_API_KEY": ""}, {"apiKey": "A"}),
        (None, None, {}, {}),
    ],
    ids=["default file", "named file", "flat", "others' too", "environment", "environment wins", "empty", "none"],
)  # fmt: skip
def test_where_settings_come_from(
    plain: Path, quick: Command, *, default: object, given: object, environ: dict[str, str], expected: dict[str, str]
) -> None:
    """tests/settings.json, else the file named; single values of the environment win."""
    for name, document in (("tests/settings.json", default), ("given.json", given)):
        if document is not None:
            write(plain / name, document)
    options = ["--settings", "given.json"] if given is not None else []
    (line,) = quick("replay", "--format", "jsonl", *options, **environ).documents

    assert expected == line["requests"][0]["body"]


def test_settings_of_one_story(plain: Path, quick: Command) -> None:
    """A story's own settings are laid over the others, also for one event alone."""
    write(plain / "tests/settings.json", {"shop": {"apiKey": "A", "region": "B"}})
    write(plain / "tests/expected/shop/visits.settings.json", {"region": "C"})
    replayed = quick("replay", "--format", "jsonl")
    alone = quick("invoke", "shop", "tests/captures/visits.jsonl:1", "--format", "jsonl")

    assert {"apiKey": "A", "region": "C"} == replayed.documents[0]["requests"][0]["body"]
    assert replayed.out == alone.out


def forms_of(secret: str) -> list[str]:
    """Return the ways in which a secret might be written."""
    raw = secret.encode()
    return [
        secret,
        json.dumps(secret)[1:-1],
        json.dumps(json.dumps(secret))[3:-3],
        quote(secret, safe=""),
        *(base64.b64encode(b"x" * before + raw).decode()[4:-4] for before in range(3)),
    ]


@pytest.mark.parametrize(
    "words",
    [
        ["replay"],
        ["replay", "-v", "--strict"],
        ["replay", "--format", "jsonl"],
        ["replay", "--format", "jsonl", "--no-isolate"],
        ["replay", "--format", "junit", "--strict"],
        ["replay", "--update"],
        ["invoke", "shouts_secrets", "tests/captures/visits.jsonl:1"],
        ["validate", "tests/captures/visits.jsonl"],
    ],
    ids=" ".join,
)
def test_no_secret_is_shown(folder: Path, command: Command, words: list[str]) -> None:
    """Whatever a handler does with a secret, it is in no report, in no expectation and on no screen."""
    handler = (ROOT / "tests" / "functions" / "shouts_secrets" / "handler.py").read_text(encoding="utf-8")
    shop = folder / "functions" / "shop"
    for path in shop.iterdir():
        path.unlink()
    shop.rmdir()
    write_function(folder, "shouts_secrets", handler=handler)
    write(folder / "tests" / "settings.json", {"shouts_secrets": {"apiKey": SECRET}})
    events = [
        {**an_event(number), "type": kind, "writeKey": WRITE_KEY, "userId": [WRITE_KEY]}
        for number, kind in enumerate(["track", "page", "screen"])
    ]
    capture = write(folder / "tests" / "captures" / "visits.jsonl", jsonl(events))
    schema = {"properties": {"url": {"const": "https://shop.test/"}, "body": {"type": "string"}}}
    write(folder / "schemas" / "destinations" / "shouts_secrets" / "any.json", schema)
    ended = command(*words)
    artefacts = [ended.out, ended.err]
    artefacts += [path.read_text(encoding="utf-8") for path in (folder / "tests" / "expected").rglob("*.jsonl")]

    assert "Traceback" not in ended.err
    assert ended.out
    assert [] == [
        form for text in artefacts for secret in (SECRET, WRITE_KEY) for form in forms_of(secret) if form in text
    ]
    assert WRITE_KEY in capture.read_text(encoding="utf-8")


def test_no_error_shows_a_setting(folder: Path, quick: Command) -> None:
    """A settings file that is wrong is told without its values."""
    write_capture(folder, an_event(1))
    for document in ({"shop": {"apiKey": [SECRET]}}, {"shop": {"apiKye": SECRET}}, f'{{"shop": {{"apiKey": "{SECRET}"'):
        write(folder / "tests" / "settings.json", document)
        ended = quick("replay")

        assert 2 == ended.code
        assert SECRET not in ended.err
