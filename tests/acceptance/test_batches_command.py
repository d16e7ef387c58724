"""Batches, insert functions and `parity --batches` through the command, and the page that shows them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.bundles import SHOP, an_event, expecting, jsonl, write, write_capture, write_function

from .conftest import ROOT, Command, run
from .shown_commands import Shown, comparable, shown_in

BATCHED = ROOT / "tests" / "batched"
PAGE = ROOT / "docs" / "batches.md"
SHOWN = shown_in(PAGE)
ON_BATCH = """

def onBatch(events, settings):
    ids = [event["messageId"] for event in events]
    requests.post("https://shop.test/bulk", json={"ids": ids}, timeout=5)
    return [{"status": 400 if event["event"] == "refuse" else 200, "errormessage": "told so"} for event in events]
"""
INSERT = """
from emulator.segment import DropEvent

def onTrack(event, settings):
    if event["event"] == "drop":
        raise DropEvent("not this one")
    return {**event, "properties": {"plan": "free"}}
"""


@pytest.fixture
def batching(folder: Path) -> Path:
    """The folder with a shop's function that has onBatch, and a story of twelve events of one second."""
    write_function(folder, handler=SHOP + ON_BATCH)
    at = "2026-01-01T00:00:00.000Z"
    write_capture(folder, *(an_event(n, "refuse" if n == 3 else "Bought", timestamp=at) for n in range(12)))
    return folder


@pytest.mark.parametrize("shown", SHOWN, ids=[" ".join(shown.words) for shown in SHOWN])
def test_the_page_as_the_command_prints_it(shown: Shown) -> None:
    """What the page shows is what its commands print, in the folder that it names."""
    ended = run(*shown.words, cwd=BATCHED)

    assert comparable(shown.output) == comparable(ended.out)
    assert (int("--batches" in shown.words), "") == (ended.code, ended.err)


def test_links() -> None:
    """The page's links lead to files that are there."""
    for link in re.findall(r"\]\(([^)#]+)", PAGE.read_text(encoding="utf-8")):
        assert (PAGE.parent / link).exists(), link


def test_jsonl(batching: Path, quick: Command) -> None:
    """Each line has its place in the batch; the request stands in the first and counts once."""
    lines = quick("replay", "--format", "jsonl").documents

    assert [{"id": 1, "position": n, "size": 12} for n in range(12)] == [line["batch"] for line in lines]
    assert [1] + [0] * 11 == [len(line["requests"]) for line in lines]
    assert ["discarded"] == [line["outcome"] for line in lines if line["outcome"] != "delivered"]
    assert {"name": "Status 400", "message": "told so", "where": None} == lines[3]["error"]


@pytest.mark.parametrize(
    ("options", "sizes"),
    [
        ([], {12}),
        (["--batch-size", 5], {5, None}),
        (["--batch-size", "400"], {12}),
        (["--no-batch"], {None}),
    ],
)
def test_sizes(batching: Path, quick: Command, options: list[Any], sizes: set[int | None]) -> None:
    """How many events fill a batch, or none."""
    lines = quick("replay", *options, "--format", "jsonl").documents

    assert sizes == {line["batch"] and line["batch"]["size"] for line in lines}


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["replay", "--batch-size", "5", "--no-batch"], "--batch-size and --no-batch: choose one"),
        (["replay", "plain", "--batch-size", "5"], "--batch-size: plain: no onBatch here"),
        (["parity", "plain", "--batches"], "--batches: plain: no onBatch here"),
        (["parity", "shop", "--batches", "--events", "5"], "--batches and --events: choose one"),
        (["parity", "shop", "--batches", "--min-coverage", "5"], "--batches and --min-coverage: choose one"),
        (["parity", "shop", "--batches", "--ignore", "log"], "--batches and --ignore: choose one"),
        (["parity", "shop"], "parity compares two functions: name B too, or give --batches"),
        (["parity", "shop", "shop", "--batch-size", "5"], "--batch-size is for --batches"),
        (["replay", "--batch-size", "401"], "Invalid value for '--batch-size': 401 is not in the range 1<=x<=400."),
    ],
)
def test_wrong_words(batching: Path, quick: Command, words: list[str], error: str) -> None:
    """One line, and the exit code of a wrong command."""
    write_function(batching, "plain", settings=[])
    ended = quick(*words)

    assert (2, "") == (ended.code, ended.out)
    assert error in ended.err


def test_only_on_batch(batching: Path, quick: Command) -> None:
    """Is a failure, since Segment may never call it."""
    write_function(batching, handler="import requests\n" + ON_BATCH)
    ended = quick("replay")

    assert 1 == ended.code
    assert "functions/shop/handler.py: has onBatch and no other handler: Segment may never call it" in " ".join(
        ended.out.split()
    )


def test_expectations(batching: Path, quick: Command) -> None:
    """`--update` writes the requests into the first event's line; without batches the story is red."""
    written = quick("replay", "--update")
    lines = (batching / "tests" / "expected" / "shop" / "visits.jsonl").read_text().splitlines()

    assert (0, "tests/expected/shop/visits.jsonl: 12 added\n") == (written.code, written.out)
    assert [1] + [0] * 11 == [len(json.loads(line)["requests"]) for line in lines[1:]]
    assert 0 == quick("replay").code
    assert 1 == quick("replay", "--no-batch").code


def test_a_failure_in_a_batch(batching: Path, quick: Command) -> None:
    """Names the event's place in it, and no command that would run another handler."""
    write_function(batching, handler=SHOP + "\n\ndef onBatch(events, settings):\n    raise KeyError('plan')\n")
    ended = quick("replay")

    assert 1 == ended.code
    assert "track m-0 (1 of 12 in batch 1)" in ended.out
    assert "segment-emulator invoke" not in ended.out


@pytest.mark.parametrize("form", ["json", "file", "stdin"])
def test_invoke_an_array(batching: Path, quick: Command, form: str) -> None:
    """Goes to onBatch, however few and far apart its events are, as in Segment's editor."""
    events = json.dumps([an_event(1), an_event(2, "refuse", timestamp="2026-02-01T00:00:00Z")])
    word = {"json": events, "file": write(batching / "two.json", events).name, "stdin": "-"}[form]
    ended = quick("invoke", "shop", word, stdin=events)
    one, other = ended.out.split("\n\ntrack ")

    assert (0, "") == (ended.code, ended.err)
    assert one.startswith("track m-1 (1 of 2 in batch 1) → shop\n")
    assert "POST https://shop.test/bulk" in one
    assert "discarded: Message Rejected\n  Status 400: told so\n" in other
    assert "what its batch sent is told with the first event of it" in other


def test_invoke_one_event(batching: Path, quick: Command) -> None:
    """Goes to its single handler, also from the middle of a batched story."""
    for word in ("tests/captures/visits.jsonl:2", json.dumps(an_event(1))):
        ended = quick("invoke", "shop", word, "--batch-size", 1)

        assert ended.out.startswith("track m-1 → shop\n")
        assert "POST https://shop.test/track" in ended.out


def test_invoke_wrong_arrays(batching: Path, quick: Command) -> None:
    """One line each: too many, nothing, not JSON; and without onBatch an array is several events."""
    write_function(batching, "plain", settings=[])
    events = json.dumps([an_event(n) for n in range(401)])

    assert "401 events: a batch holds 400 at most" in quick("invoke", "shop", "-", stdin=events).err
    assert "<argument>: there is no event in this file" in quick("invoke", "shop", "[]").err
    assert "<argument>:1: " in quick("invoke", "shop", '[{"type"}]').err
    assert "more than one event" in quick("invoke", "plain", json.dumps([an_event(1), an_event(2)])).err


def test_notices(batching: Path, quick: Command) -> None:
    """A return that the docs do not speak of is counted; `--strict` fails for it, but not for no return at all."""
    short, none = "return [{'status': 200}]", "return None"
    strict = {}
    for returned in (short, none):
        write_function(batching, handler=f"{SHOP}\n\ndef onBatch(events, settings):\n    {returned}\n")
        assert "returned value\n    onBatch returned" in quick("replay").out
        out = quick("replay", "--strict", "--format", "jsonl").documents
        strict[returned] = [failure["check"] for line in out for failure in line["failures"]]

    assert 11 == strict[short].count("returned value")
    assert 0 == strict[none].count("returned value")


class TestInsertFunctions:
    """What an insert function forwards."""

    @pytest.fixture(autouse=True)
    def inserting(self, folder: Path) -> Path:
        """The folder with an insert function and a story of three events."""
        write_function(folder, handler=INSERT, resourceType="INSERT_DESTINATION")
        write_capture(folder, an_event(1), an_event(2, "drop"), an_event(3, type="page"))
        return folder

    def test_invoke(self, quick: Command) -> None:
        """The changed event is shown; a dropped one says why."""
        forwarded, dropped = (quick("invoke", "shop", f"tests/captures/visits.jsonl:{line}").out for line in (1, 2))

        assert 'event forwarded\n  {\n    "type": "track",' in forwarded
        assert '"plan": "free"' in forwarded
        assert "filtered: DropEvent\n  DropEvent: not this one\n" in dropped

    def test_the_table_counts_what_was_dropped(self, quick: Command) -> None:
        """Under the reason."""
        assert "filtered" in quick("replay").out
        assert "DropEvent" in quick("replay").out

    def test_expectations(self, inserting: Path, quick: Command) -> None:
        """The changed event stands in its line and is compared; `"*"` in it stands for any value."""
        quick("replay", "--update")
        path = inserting / "tests" / "expected" / "shop" / "visits.jsonl"
        lines = [json.loads(line) for line in path.read_text().splitlines()[1:]]

        assert [{"plan": "free"}, None, None] == [line.get("event", {}).get("properties") for line in lines]
        assert 0 == quick("replay").code
        lines[0]["event"]["properties"]["plan"] = "*"
        write(path, expecting(*lines))
        assert 0 == quick("replay").code
        lines[0]["event"]["properties"]["plan"] = "pro"
        write(path, expecting(*lines))
        ended = quick("replay")
        assert (1, True) == (ended.code, "$.event.properties.plan" in ended.out)


def test_parity_of_lines_that_can_not_be_read(batching: Path, quick: Command) -> None:
    """Are told once, and the rest is compared."""
    text = "{not json\n" + jsonl(an_event(n) for n in range(3))
    ended = quick("parity", "shop", "--batches", write(batching / "odd.jsonl", text), "--format", "jsonl")

    assert 2 == ended.code
    assert ["error"] == [next(iter(line)) for line in ended.documents if "error" in line and "position" not in line]
    assert [0, 1, 2] == [line["position"] for line in ended.documents if "position" in line]
