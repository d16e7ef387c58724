"""`parity` of functions that have onBatch, and of those that change events."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.bundles import SHOP, an_event, jsonl, write, write_capture

from .conftest import Command, Ended
from .test_parity_command import STORY, new_version

TOGETHER = """

def onBatch(events, settings):
    rows = [{"id": event.get("messageId"), "kind": event.get("type")} for event in events]
    requests.post("https://shop.test/batch", json={"rows": rows}, timeout=5)
"""
BATCHING = SHOP + TOGETHER
FORGETFUL = BATCHING.replace("for event in events]", 'for event in events if event.get("type") != "track"]')
PORT = """
async function onTrack(event, settings) {
  throw new ValidationError('no')
}

async function onBatch(events, settings) {
  const rows = events.map(event => ({ id: event.messageId ?? null, kind: event.type }))
  await fetch('https://shop.test/batch', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ rows })
  })
}
"""
SINGLE = """
import requests
from emulator.segment import ValidationError


def onTrack(event, settings):
    raise ValidationError("no")
"""
INSERT = """
def onTrack(event, settings):
    event["plan"] = "free"
    return event


def onBatch(events, settings):
    return [onTrack(event, settings) for event in events]
"""
INSERT_PORT = """
function onTrack(event, settings) {
  event.plan = 'free'
  return event
}

function onBatch(events, settings) {
  return events.map(event => ({ ...event, plan: 'paid' }))
}
"""


def of(folder: Path, a: str, b: str, *, kind: str = "DESTINATION") -> None:
    """Write the shop as `a`, and `b` as its next version; one that is JavaScript is a port beside it."""
    shop = folder / "functions" / "shop"
    text = (shop / "function.json").read_text("utf-8").replace('"DESTINATION"', f'"{kind}"')
    write(shop / "function.json", text)
    write(shop / "handler.py", a)
    if "function " in b:
        write(shop / "handler.js", b)
    else:
        new_version(folder, b)


def commands_in(ended: Ended) -> list[list[str]]:
    """Return the words of each command that a report offers."""
    return [shlex.split(line.strip())[2:] for line in ended.out.splitlines() if line.startswith("  $ ")]


class TestGenerated:
    """Some of the generated events go to onBatch."""

    def test_two_that_agree(self, quick: Command, folder: Path) -> None:
        """Batches are among what was compared, and it is said how many."""
        of(folder, BATCHING, BATCHING)
        ended = quick("parity", "shop", "next/shop", "--events", "96")

        assert (0, 2) == (ended.code, ended.out.count("  3 calls of onBatch"))

    def test_the_smallest_batch_runs_again(self, quick: Command, folder: Path) -> None:
        """Only onBatch differs: the batch is told from its first event, made smaller, and written as a capture."""
        of(folder, BATCHING, FORGETFUL)
        told = quick("parity", "shop", "next/shop", "--events", "96", "--write-differences", "found")
        [words] = commands_in(told)
        again = quick(*words)

        assert (1, 1) == (told.code, again.code)
        assert "✗ request 1 body $.rows: lists of another length" in told.out
        assert "; the smallest batch, of 1 (generated, scenario " in told.out
        assert '    {"type": "track"}' in told.out.splitlines()
        assert ["found-0/ok/batch", 1] == [
            words[words.index("--scenario") + 1],
            len(list(folder.glob("found/**/*.jsonl"))),
        ]
        assert "✗ request 1 body $.rows: lists of another length" in again.out
        assert "  1 call of onBatch" in again.out

    def test_a_batch_of_several(self, quick: Command, folder: Path) -> None:
        """What takes two events keeps two, in the report, in the file and as JSON."""
        of(
            folder,
            BATCHING,
            BATCHING.replace('json={"rows": rows}', 'json={"rows": rows if len(rows) < 2 else rows[:1]}'),
        )
        told = quick(
            "parity", "shop", "next/shop", "--events", "96", "--format", "jsonl", "--write-differences", "found"
        )
        cause, account = told.documents
        [file] = folder.glob("found/**/*.jsonl")

        assert (2, cause["event"]) == (len(cause["batch"]), cause["batch"][0])
        assert 2 == len(file.read_text("utf-8").splitlines())
        assert (3, 3) == (account["a"]["batches"], account["b"]["batches"])
        assert 1 == quick(*shlex.split(cause["command"])[1:]).code

    @pytest.mark.parametrize(("port", "code"), [(PORT, 0), (PORT.replace("messageId ??", "userId ??"), 1)])
    def test_a_port(self, quick: Command, folder: Path, port: str, code: int) -> None:
        """A batch of Python is held against one of JavaScript."""
        of(folder, SINGLE + TOGETHER, port)
        ended = quick("parity", "shop", "functions/shop/handler.js", "--events", "96")

        assert code == ended.code, ended.out
        assert 2 == ended.out.count("  3 calls of onBatch")
        assert ("✗ request 1 body $.rows[*].id" in ended.out) is bool(code)

    def test_only_one_has_it(self, quick: Command, folder: Path) -> None:
        """The single handlers are compared, of captures too, and that is said once."""
        of(folder, BATCHING, SHOP)
        write_capture(folder, *(an_event(each, timestamp="2026-01-01T00:00:00Z") for each in range(12)))
        for ended in (
            quick("parity", "shop", "next/shop", "--events", "96"),
            quick("parity", "shop", "next/shop", STORY),
        ):
            assert (0, 0) == (ended.code, ended.out.count("calls of onBatch"))
            assert 1 == ended.out.count("only A has onBatch: the single handlers were compared")
        wrong = quick("parity", "shop", "next/shop", STORY, "--scenario", "given/ok/batch")
        assert (2, True) == (wrong.code, "batches are compared where both A and B have onBatch" in wrong.err)


class TestCaptures:
    """Events of a capture go to onBatch as `replay` gives them to it."""

    def test_as_at_segment(self, quick: Command, folder: Path) -> None:
        """Twelve events of one second are a batch, and three later ones are not; a batch of fewer than ten is none."""
        of(folder, BATCHING, FORGETFUL)
        busy = [an_event(each, timestamp="2026-01-01T00:00:00Z") for each in range(12)]
        later = [an_event(each, timestamp="2026-01-02T00:00:00Z") for each in range(3)]
        write_capture(folder, *busy, *later)
        told = quick("parity", "shop", "next/shop", STORY, "--write-differences", "found")
        [words] = commands_in(told)

        assert f"  1 event; the smallest batch, of 10 ({STORY}:1):" in told.out.splitlines()
        assert 2 == told.out.count("  1 call of onBatch")
        assert "✗ 1 of 15 events differ, 1 cause" == told.out.splitlines()[-1]
        assert (1, True) == ((again := quick(*words)).code, "lists of another length" in again.out)


class TestInsertFunctions:
    """The event that is forwarded is what an insert function does."""

    def test_the_changed_event_is_compared(self, quick: Command, folder: Path) -> None:
        """A field of it that differs is a cause of its own."""
        of(folder, INSERT, INSERT.replace('"free"', 'event.get("event", 0)'), kind="INSERT_DESTINATION")
        write_capture(folder, an_event(1), an_event(2, event="free"))
        ended = quick("parity", "shop", "next/shop", STORY)

        assert 1 == ended.code
        assert "✗ forwarded event $.plan: a text of another value" in ended.out
        assert "✗ 1 of 2 events differ, 1 cause" == ended.out.splitlines()[-1]

    @pytest.mark.parametrize(("port", "code"), [(INSERT_PORT, 1), (INSERT_PORT.replace("paid", "free"), 0)])
    def test_in_batches_of_another_language(self, quick: Command, folder: Path, port: str, code: int) -> None:
        """What onBatch returns is held against what the port's returns; the single handlers agree."""
        of(folder, INSERT, port, kind="INSERT_DESTINATION")
        ended = quick("parity", "shop", "functions/shop/handler.js", "--events", "96")

        assert code == ended.code, ended.out
        assert ("✗ forwarded event $.plan: a text of another value" in ended.out) is bool(code)
        assert ("/batch):" in ended.out) is bool(code)


class TestUnusedReplies:
    """A rule of --replies that nothing met is wrong in parity as it is in a replay."""

    RULES = (({"status": 404}, 0), ({"status": 404, "url": "https://nowhere.test/"}, 1),
             ({"status": 404, "url": "https://nowhere.test/", "optional": True}, 0))  # fmt: skip

    @pytest.mark.parametrize(("rule", "code"), RULES)
    def test_it_is_told(self, quick: Command, folder: Path, rule: dict[str, object], code: int) -> None:
        """In the report's last lines and as JSON; the run is not green."""
        write(folder / "visits.jsonl", jsonl([an_event(1)]))
        write(folder / "replies.json", [rule])
        words = ["parity", "shop", "shop", "visits.jsonl", "--replies", "replies.json"]
        line = '✗ replies.json:1: the rule was never used in the whole run; mark it "optional": true if that is meant'
        text, as_json = quick(*words), quick(*words, "--format", "jsonl")

        assert (code, code) == (text.code, as_json.code)
        assert (line in text.out) is bool(code)
        assert [line[2:]] * code == as_json.documents[-1]["unusedRules"]
        assert ("✗ no difference in 1 event, 1 unused rule" in text.out) is bool(code)
