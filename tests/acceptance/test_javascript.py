"""JavaScript functions through the command, as a user meets them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from emulator.engine.runtime.node.node_program import find_node
from tests.bundles import an_event, sent, write, write_capture, write_expected, write_schema

from .conftest import ROOT, Command
from .shown_commands import Shown, shown_in

EVENT = {"type": "track", "userId": "u1", "event": "Signed Up", "messageId": "m1"}


def test_a_handler_js_is_invoked(quick: Command, folder: Path) -> None:
    """Its request is told with the handler's line, as the same handler's in Python."""
    shutil.copytree(ROOT / "tests" / "functions" / "js_first_handler", folder / "functions" / "crm")
    ended = quick("invoke", "crm", json.dumps(EVENT), "--format", "jsonl")
    told = json.loads(ended.out)
    expected = {
        "method": "POST",
        "url": "https://crm.example.com/events",
        "headers": {"Content-Type": "application/json"},
        "body": {"who": "u1", "what": "Signed Up"},
    }

    assert (0, "") == (ended.code, ended.err)
    assert ("delivered", "crm") == (told["outcome"], told["destination"])
    assert [expected] == told["requests"]
    assert "functions/crm/handler.js:4" == told["attempts"][0]["exchanges"][0]["where"]


@pytest.mark.parametrize("shown", shown_in(ROOT / "docs" / "node.md"), ids=lambda shown: shown.words[0])
def test_the_page(shown: Shown, in_the_clone: Command) -> None:
    """The commands of docs/node.md print what it shows."""
    assert shown.output == in_the_clone(*shown.words).out


def test_a_runtime_that_a_folder_does_not_have(quick: Command, folder: Path) -> None:
    """One line says which file is not there."""
    ended = quick("replay", "shop", "--runtime", "node")

    assert (2, "") == (ended.code, ended.out)
    assert ended.err.startswith("segment-emulator: functions/shop: no handler.js here; found ")


def test_both_handlers_of_a_folder(quick: Command, folder: Path) -> None:
    """The option chooses between them, under the same expectations, replies and settings."""
    source = """
async function onTrack(event, settings) {
  await fetch('https://shop.test/track', {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + settings.apiKey, 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: event.messageId, event: event.event, properties: event.properties ?? null }),
    timeout: 5000
  })
}
"""
    write(folder / "functions" / "shop" / "handler.js", source)
    write_capture(folder, an_event(1), an_event(2))
    write_expected(folder, sent(1), sent(2))
    write_schema(folder)
    ended = [quick("replay", "shop", "--strict", *words) for words in ([], ["--runtime", "node"])]

    assert [(0, "")] * 2 == [(each.code, each.err) for each in ended]
    assert all("✓ all good: 2 deliveries, 2 requests" in each.out for each in ended)


def test_another_node_is_said_once(quick: Command, folder: Path, tmp_path: Path) -> None:
    """Results may differ on another version; the run goes on."""
    program = tmp_path / "node21"
    write(program, f'#!/bin/sh\n[ "$1" = --version ] && echo v21.0.0 || exec {find_node(None).path} "$@"\n')
    program.chmod(0o755)
    write(folder / "functions" / "crm" / "handler.js", "async function onTrack() {}")
    write_capture(folder, an_event(1), an_event(2))
    ended = quick("replay", "crm", "--node", program)

    assert (0, f"warning: {program} is Node 21, and Segment runs Node 20: results may differ\n") == (
        ended.code,
        ended.err,
    )


def test_no_javascript_without_a_process(quick: Command, folder: Path) -> None:
    """--no-isolate is for Python."""
    write(folder / "functions" / "crm" / "handler.js", "async function onTrack() {}")
    write_capture(folder, an_event(1))
    ended = quick("replay", "crm", "--no-isolate")

    assert 2 == ended.code
    assert "--no-isolate works for Python only; JavaScript always runs in a process of its own" in ended.out


def test_an_insert_function_without_a_function_json(quick: Command, folder: Path) -> None:
    """--kind says what a file alone cannot: what it returns is the event then, and DropEvent filters."""
    write(
        folder / "add.js", "onTrack = (event) => ({ ...event, added: 1 });\nonPage = () => { throw new DropEvent() };"
    )
    events = [EVENT, {**EVENT, "type": "page"}]
    told = [
        [json.loads(quick("invoke", "add.js", json.dumps(event), "--format", "jsonl", *kind).out) for event in events]
        for kind in ([], ["--kind", "insert"])
    ]

    assert ["delivered", "discarded"] == [each["outcome"] for each in told[0]]
    assert ["delivered", "filtered"] == [each["outcome"] for each in told[1]]
    assert {**EVENT, "added": 1} == told[1][0]["event"]


def test_a_failure_of_a_lone_file_is_run_again(quick: Command, folder: Path) -> None:
    """The command that a failure offers finds the file again, and says the kind, too."""
    write(folder / "mine" / "add.js", "onTrack = () => { throw new Error('broken') };")
    write_capture(folder, an_event(1))
    ended = quick("replay", "mine/add.js", "--kind", "insert")
    [offered] = [line.split()[2:] for line in ended.out.splitlines() if "$ segment-emulator" in line]
    again = quick(*offered)

    assert (1, "") == (ended.code, ended.err)
    assert ["invoke", "--functions", "mine", "--kind", "insert", "add"] == offered[:-1]
    assert (1, "") == (again.code, again.err)
    assert "Error: broken" in again.out


def test_a_file_that_is_not_there(quick: Command, folder: Path) -> None:
    """It is told as a file, wherever it stands among the words."""
    write(folder / "add.js", "onTrack = () => {};")
    ended = [quick("replay", "ad.js"), quick("invoke", "ad.js", "{}")]

    line = "segment-emulator: ad.js: no such folder or file; did you mean 'add.js'?\n"
    assert [(2, line)] * 2 == [(each.code, each.err) for each in ended]
