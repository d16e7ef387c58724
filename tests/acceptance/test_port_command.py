"""`port`: a handler.js beside handler.py, as a person gets it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.bundles import write

from .conftest import ROOT, Command
from .shown_commands import Shown, shown_in

HANDLER = '''\
import requests


def onTrack(event, settings):
    """Send the event's name."""
    requests.post("https://shop.test/", json={"what": event.get("event")}, timeout=2, allow_redirects=False)
'''
REFUSED = "def onTrack(event, settings):\n    text = eval('1')\n    event['x'] = open(text)\n"


@pytest.fixture
def folder(folder: Path) -> Path:
    """The shop with a handler that can be ported."""
    write(folder / "functions" / "shop" / "handler.py", HANDLER)
    return folder


def test_the_file_is_written_and_runs(command: Command, folder: Path) -> None:
    """The port lies beside the handler, says what it is, and sends what the Python sends."""
    ended = command("port", "shop")
    made = (folder / "functions" / "shop" / "handler.js").read_text(encoding="utf-8")
    sent = [
        command("invoke", "shop", '{"type": "track", "event": "Bought", "userId": "u"}', "--runtime", runtime).out
        for runtime in ("python", "node")
    ]

    assert (0, "") == (ended.code, ended.err)
    assert re.fullmatch(
        f"functions/shop/handler.js: {len(made.splitlines())} lines, [1-9][0-9]* of them helpers\n", ended.out
    )
    assert "/** Send the event's name. */\nasync function onTrack(event, settings) {\n" in made
    assert all('"what": "Bought"' in each for each in sent)


def test_all_of_a_folder(quick: Command) -> None:
    """Without a destination every one of the folder is ported."""
    assert "functions/shop/handler.js: " in quick("port").out


def test_printed_or_elsewhere(quick: Command, folder: Path) -> None:
    """-o names a file, and - prints; a path may stand for a destination."""
    printed = quick("port", "functions/shop/handler.py", "-o", "-")
    written = quick("port", "functions/shop", "-o", "made.js")

    assert (0, 0) == (printed.code, written.code)
    assert printed.out == (folder / "made.js").read_text(encoding="utf-8")
    assert not (folder / "functions" / "shop" / "handler.js").exists()


def test_a_file_of_another_name(quick: Command, folder: Path) -> None:
    """Its port has its name too, and lies beside it: the folder's own handler.js is another's."""
    write(folder / "functions" / "shop" / "next.py", HANDLER)
    missing = quick("port", "functions/shop/next.py", "--check")
    quick("port", "functions/shop/next.py")
    fresh = quick("port", "functions/shop/next.py", "--check")

    assert "does not exist; run segment-emulator port functions/shop/next.py\n" in missing.out
    assert (0, "functions/shop/next.js: up to date\n") == (fresh.code, fresh.out)


def test_check(quick: Command, folder: Path) -> None:
    """--check says in a line whether the file is there, and of the handler as it is now."""
    missing = quick("port", "--check")
    quick("port")
    fresh = quick("port", "--check")
    write(folder / "functions" / "shop" / "handler.py", HANDLER.replace("what", "which"))
    stale = quick("port", "--check")

    there = "functions/shop/handler.js"
    assert (1, f"{there}: does not exist; run segment-emulator port functions/shop\n") == (
        missing.code,
        missing.out,
    )
    assert (0, f"{there}: up to date\n") == (fresh.code, fresh.out)
    assert (1, f"{there}: is out of date; run segment-emulator port functions/shop\n") == (stale.code, stale.out)


BY_HAND = "// Written by hand: our own client\nasync function onTrack() {}\n"


def test_a_file_of_somebody_else_stays(quick: Command, folder: Path) -> None:
    """A handler.js that port did not make is written over with --force only, and --check leaves it alone."""
    there = write(folder / "functions" / "shop" / "handler.js", "async function onTrack() {}\n")
    refused, checked = quick("port", "shop"), quick("port", "shop", "--check")
    kept = there.read_text("utf-8")
    forced = quick("port", "shop", "--force")

    line = "port did not write this file; --force overwrites it, -o FILE writes elsewhere"
    assert (2, f"segment-emulator: functions/shop/handler.js: {line}\n") == (refused.code, refused.err)
    assert (0, "functions/shop/handler.js: written by hand, so port leaves it alone; parity compares it\n") == (
        checked.code,
        checked.out,
    )
    assert "async function onTrack() {}\n" == kept
    assert 0 == forced.code
    assert there.read_text("utf-8").startswith("// Made by segment-emulator port")


def test_a_file_that_says_it_is_by_hand(quick: Command, folder: Path) -> None:
    """Its destination is passed over, even where its Python cannot be ported."""
    write(folder / "functions" / "shop" / "handler.py", "import httpx\n\n\ndef onTrack(event, settings):\n    pass\n")
    write(folder / "functions" / "shop" / "handler.js", BY_HAND)
    every, checked, named = quick("port"), quick("port", "--check"), quick("port", "shop")

    held = "functions/shop/handler.js: written by hand, so port leaves it alone; parity compares it\n"
    assert (0, held) == (every.code, every.out)
    assert (0, held) == (checked.code, checked.out)
    assert (2, f"segment-emulator: {held.strip()}; --force writes over it\n") == (named.code, named.err)


def test_every_refusal_is_a_line(quick: Command, folder: Path) -> None:
    """What cannot be ported is told whole, nothing is written, and the command fails."""
    write(folder / "functions" / "shop" / "handler.py", REFUSED)
    ended = quick("port", "shop")

    assert (1, "") == (ended.code, ended.out)
    assert [
        "functions/shop/handler.py:2:12: eval; write the code itself",
        (
            "functions/shop/handler.py:3:18: files, which a function at Segment does not have; "
            "put the data into a constant or a setting"
        ),
    ] == ended.err.splitlines()
    assert not (folder / "functions" / "shop" / "handler.js").exists()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["shop", "--check", "-o", "x.js"], "-o works for one destination and without --check; name the destination"),
        (
            ["functions/shop/handler.js"],
            "functions/shop/handler.js: already JavaScript; name the handler.py to port, or its folder",
        ),
        (["--functions", "bare"], "bare: no handler.py here to port"),
        (["shoop"], "shoop: no such destination in functions; did you mean 'shop'?"),
        (["shop", "-o", "no/such/folder.js"], "no/such/folder.js: cannot be written: no such file or directory"),
    ],
    ids=["check-and-output", "javascript", "nothing", "unknown", "no-folder"],
)
def test_wrong_words(quick: Command, folder: Path, words: list[str], line: str) -> None:
    """A command that cannot be done is one line and exit code 2."""
    write(folder / "bare" / "crm" / "handler.js", "async function onTrack() {}")
    ended = quick("port", *words)

    assert (2, f"segment-emulator: {line}\n") == (ended.code, ended.err)


@pytest.mark.parametrize("shown", shown_in(ROOT / "docs" / "port.md"), ids=lambda shown: shown.words[-1])
def test_as_the_page_shows_it(in_the_clone: Command, shown: Shown) -> None:
    """The page shows what the command prints."""
    ended = in_the_clone(*shown.words)

    assert (0, shown.output) == (ended.code, ended.out)


def test_the_counts_of_the_page(in_the_clone: Command, tmp_path: Path) -> None:
    """What the page shows of a port that is written is what the command says."""
    [(words, shown)] = re.findall(
        r"^```\n\$ segment-emulator ([^\n]+)\n(.*?)^```$",
        (ROOT / "docs" / "port.md").read_text("utf-8"),
        re.DOTALL | re.M,
    )
    ended = in_the_clone(*words.split(), "-o", tmp_path / "handler.js")

    assert (0, shown.split(": ")[1]) == (ended.code, ended.out.split(": ")[1])


def test_a_new_destination_can_be_ported(quick: Command) -> None:
    """What `init` makes is of the language."""
    quick("init", "crm_events")
    ended = quick("port", "crm_events")

    assert (0, "") == (ended.code, ended.err)
