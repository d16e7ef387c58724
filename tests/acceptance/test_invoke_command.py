"""`invoke`: one event, everything about it shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bundles import an_event, sent, write, write_capture, write_expected

from .conftest import Command

SHOWN = """\
track m-1 → shop
PLACE

delivered

request 1 of 1, from functions/shop/handler.py:14
  → POST https://shop.test/track
    Authorization: Bearer {{settings.apiKey}}
    Content-Type: application/json
    {
      "id": "m-1",
      "event": "Bought",
      "properties": null
    }
  ← 200 OK
    Content-Type: application/json
    {}

notices
  no expectation: no expectation covers the event
  no request schema: there is no schema in schemas/destinations for its requests
"""


@pytest.mark.parametrize("form", ["file", "place", "json", "stdin"])
def test_forms(folder: Path, quick: Command, form: str) -> None:
    """A file of one event, a line of a capture, the JSON itself, or standard input."""
    event = json.dumps(an_event(1))
    write(folder / "one.json", json.dumps(an_event(1), indent=2))
    write(folder / "many.jsonl", f"{json.dumps(an_event(0))}\n{event}\n")
    word, place = {
        "file": ("one.json", "one.json:1"),
        "place": ("many.jsonl:2", "many.jsonl:2"),
        "json": (event, "<argument>:1"),
        "stdin": ("-", "<stdin>:1"),
    }[form]
    ended = quick("invoke", "shop", word, stdin=event)

    assert (0, "", SHOWN.replace("PLACE", place)) == (ended.code, ended.err, ended.out)


def test_what_a_replay_would_find(folder: Path, quick: Command) -> None:
    """At its place in a capture an event meets its expectation; a failure is the exit code."""
    write_capture(folder, an_event(1), an_event(2))
    write_expected(folder, sent(1), sent(2, "Other"))
    good, bad = (quick("invoke", "shop", f"tests/captures/visits.jsonl:{line}") for line in (1, 2))

    assert (0, 1) == (good.code, bad.code)
    assert "✗ expectation: differs at $.body.event\n" in bad.out
    assert '    expected  "Other"\n    got       "Bought"\n' in bad.out


def test_jsonl(folder: Path, command: Command) -> None:
    """The line is the one that a replay prints for the event."""
    write_capture(folder, an_event(1), an_event(2, "crash"))
    replayed = command("replay", "--format", "jsonl").out.splitlines()[1]

    assert f"{replayed}\n" == command("invoke", "shop", "tests/captures/visits.jsonl:2", "--format", "jsonl").out


def test_strict(folder: Path, quick: Command) -> None:
    """Notices fail here as well, if that is asked."""
    write(folder / "one.json", an_event(1))

    assert (0, 1) == tuple(quick("invoke", "shop", "one.json", *each).code for each in ([], ["--strict"]))


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["shop", "visits.jsonl"], "visits.jsonl: more than one event; choose one by its line, such as visits.jsonl:1"),
        (["shop", "visits.jsonl:9"], "visits.jsonl:9: no event begins here; name the line on which it begins"),
        (["shop", "visits.jsonl:3"], "visits.jsonl:3: not JSON: "),
        (["shop", "lost.json"], "lost.json: no such file; name one event: FILE, FILE:LINE, its JSON, or -"),
        (["shop", "tests"], "tests: a folder; name one event: FILE, FILE:LINE, its JSON, or -"),
        (["shop", "{"], "<argument>:1: the text ends inside the object that begins here"),
        (["shop", "-"], "<stdin>: there is no event in this file"),
        (["shp", "{}"], "shp: no such destination in functions; did you mean 'shop'?"),
        (["lost/handler.py", "{}"], "lost/handler.py: no such folder or file"),
        (["shop", "{}", "--expected", "lost"], "lost: no such folder of expectations; --update makes one"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_bad_words(folder: Path, quick: Command, words: list[str], line: str) -> None:
    """What names no event or no destination is one clear line."""
    write(folder / "visits.jsonl", "{}\n{}\nnonsense\n")
    ended = quick("invoke", *words)

    assert (2, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
    assert ended.err.startswith(f"segment-emulator: {line}")


def test_missing_words(quick: Command) -> None:
    """Without its words the command says how it is used."""
    ended = quick("invoke")

    assert (2, "") == (ended.code, ended.out)
    assert "Usage: " in ended.err
