"""`replay --update`, and what follows it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from emulator.tools.expectation_draft import Draft
from tests.bundles import SECRET, an_event, sent, write, write_capture, write_expected, write_schema

from .conftest import Command


def test_update_then_green(folder: Path, command: Command) -> None:
    """After an update the replay is green, strictly too, and equal runs write equal bytes."""
    write_capture(
        folder, *(an_event(n, event) for n, event in enumerate(["Bought", "crash", "refuse", "retry"])), {"type": "odd"}
    )
    write_schema(folder)
    updated = command("replay", "--update")
    path = folder / "tests" / "expected" / "shop" / "visits.jsonl"
    first = path.read_bytes()
    replayed = command("replay", "--strict")
    again = command("replay", "--update")
    path.unlink()
    command("replay", "--update")

    assert (0, "tests/expected/shop/visits.jsonl: 5 added\n") == (updated.code, updated.out)
    assert (0, "tests/expected/shop/visits.jsonl: unchanged\n") == (again.code, again.out)
    assert (0, first) == (replayed.code, path.read_bytes())
    assert SECRET not in first.decode()
    assert b"Bearer {{settings.apiKey}}" in first


def test_the_right_key_is_proved(folder: Path, quick: Command) -> None:
    """A placeholder stands for that setting's value only: another text where it stood is a difference."""
    write_capture(folder, an_event(1))
    quick("replay", "--update")
    handler = folder / "functions" / "shop" / "handler.py"
    handler.write_text(handler.read_text().replace('settings["apiKey"]', '"another-key"'))
    ended = quick("replay")

    assert 1 == ended.code
    assert "✗ shop: 1 event differs at $.headers.authorization [expectation]\n" in ended.out


def test_wildcards_survive(folder: Path, quick: Command) -> None:
    """A wildcard that a person wrote stays through updates, while the rest of its line changes."""
    write_capture(folder, an_event(1), an_event(2))
    quick("replay", "--update")
    path = folder / "tests" / "expected" / "shop" / "visits.jsonl"
    path.write_text(path.read_text().replace('"id":"m-1"', '"id":"*"'))
    handler = folder / "functions" / "shop" / "handler.py"
    handler.write_text(handler.read_text().replace("/track", "/events"))
    updated = quick("replay", "--update")
    _, first, second = map(json.loads, path.read_text().splitlines())

    assert "tests/expected/shop/visits.jsonl: 2 changed (line 2, 3)\n" == updated.out
    assert ["*", "m-2"] == [line["requests"][0]["body"]["id"] for line in (first, second)]
    assert {"https://shop.test/events"} == {line["requests"][0]["url"] for line in (first, second)}
    assert 0 == quick("replay").code


def test_refused_where_ci_is_set(folder: Path, quick: Command) -> None:
    """In CI nobody reads the change, so nothing is written."""
    write_capture(folder, an_event(1))
    ended = quick("replay", "--update", CI="true")

    assert 2 == ended.code
    assert ended.err.startswith("segment-emulator: --update is refused where CI is set: ")
    assert not (folder / "tests" / "expected").exists()


def test_elsewhere(folder: Path, quick: Command) -> None:
    """--expected names the folder that is made."""
    write_capture(folder, an_event(1))
    ended = quick("replay", "--update", "--expected", "new/expected")

    assert (0, "new/expected/shop/visits.jsonl: 1 added\n") == (ended.code, ended.out)


@pytest.mark.parametrize("story", ["unreadable", "twice"])
def test_refused(folder: Path, quick: Command, story: str) -> None:
    """A capture that cannot be read whole, or that shares its name, is one clear line and changes nothing."""
    old = write_expected(folder, sent(1, "Old"))
    before = old.read_bytes()
    path = write_capture(folder, an_event(1))
    if story == "unreadable":
        path.write_text(path.read_text() + "nonsense\n")
    else:
        write(folder / "tests" / "captures" / "more" / "visits.json", an_event(1))
    ended = quick("replay", "--update")

    assert (2, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
    assert [old] == list(old.parent.iterdir())
    assert before == old.read_bytes()


DEEP = """
import requests
def onTrack(event, settings):
    depth = event["properties"]["depth"]
    requests.post("https://shop.test/deep", data="[" * depth + "]" * depth, timeout=5)
"""


def test_a_body_that_is_nested_deep(folder: Path, quick: Command) -> None:
    """What is written can be read again: a body that would stand too deep in its line stays a text."""
    write(folder / "functions" / "shop" / "handler.py", DEEP)
    depths = (196, 197, 198, 200)
    write_capture(folder, *(an_event(depth, properties={"depth": depth}) for depth in depths))
    written, again = quick("replay", "--update"), quick("replay")

    assert (0, 0) == (written.code, again.code), again.err + again.out
    _, *lines = (folder / "tests/expected/shop/visits.jsonl").read_text().splitlines()
    bodies = [json.loads(line)["requests"][0]["body"] for line in lines]
    assert [list, list, str, str] == list(map(type, bodies))


def test_two_updates_at_once(folder: Path) -> None:
    """Each writes a draft of its own; the last to end decides, and the file is whole."""
    drafts = [Draft(folder / "visits.jsonl"), Draft(folder / "visits.jsonl")]
    for draft in drafts:
        with draft:
            draft.write({"messageId": "m"})
            draft.keep()

    assert 2 == (folder / "visits.jsonl").read_bytes().count(b"\n")
    assert [] == [path for path in folder.iterdir() if path.suffix == ".part"]
