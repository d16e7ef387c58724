"""`coverage` and `check --min-coverage` as a person runs them: what was not reached, and how that ends."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.bundles import an_event, write, write_capture, write_function, write_schema

from .conftest import ROOT, Command
from .shown_commands import shown_in

PAGE = ROOT / "docs" / "coverage.md"
HANDLER = """import requests


def onTrack(event, settings):
    if not event.get("userId"):
        raise ValueError("no user")
    name = event.get("event") or "?"
    requests.post("https://shop.test/track", json={"name": name}, timeout=5)


def onGroup(event, settings):
    return None
"""
TOLD = """\
shop  functions/shop/handler.py  6 of 8 lines, 1 of 3 branches
  line 6 never ran: no event with `not event.get("userId")`
  line 7: `"?"` was never read: no event with `not event.get("event")`
  line 12 never ran: no event came to onGroup
  handler  type   events  outcomes     replies
  onTrack  track       2  delivered 2  200 2
  onGroup              0  no event
  settings never given: region

✗ shop: 63.6 % of lines and branches; at least 100 % must be reached
"""
REGION = {
    "name": "region",
    "label": "Region",
    "description": "",
    "type": "STRING",
    "required": False,
    "sensitive": False,
}


@pytest.fixture(autouse=True)
def shop(folder: Path) -> None:
    """A function with lines that its two events do not reach."""
    write_function(folder, handler=HANDLER, settings=[REGION])
    write(folder / "tests" / "settings.json", {})
    write_capture(folder, an_event(1), an_event(2))


def test_text(command: Command) -> None:
    """Each line and branch that was not reached with its condition, and what the handlers met; exit code 1."""
    ended = command("coverage", "shop")

    assert (1, "", TOLD) == (ended.code, ended.err, ended.out)


def test_accepted(quick: Command, folder: Path) -> None:
    """What accepted.json names does not count; what it names in vain is told."""
    reason = "called by a script alone"
    places = ['onTrack: not event.get("userId")', 'onTrack: not event.get("event")', "onGroup: return None", "gone"]
    entries = [{"finding": "unreached", "place": place, "reason": reason} for place in places]
    write(folder / "functions/shop/accepted.json", {"accepted": entries})
    ended, validated = quick("coverage", "shop"), quick("validate", "shop")

    assert (0, "") == (ended.code, ended.err), ended.out
    assert "accepted.json:1: unreached at 'gone' is accepted and no longer found; remove it\n" in ended.out
    assert ended.out.endswith("\n✓ 100.0 % of lines and branches were reached\n")
    assert "1 accepted findings file" in validated.out


def test_jobs(quick: Command, folder: Path) -> None:
    """What several processes reached is joined: the report is that of one."""
    write_function(folder, "store", handler=HANDLER, settings=[REGION])

    assert quick("coverage").out == quick("coverage", "-j", "2").out


def test_bar(quick: Command) -> None:
    """What is reached is held against the bar, and never rounded up to it."""
    for least, code in (("63", 0), ("63.6", 0), ("63.7", 1), ("0", 0)):
        assert code == quick("coverage", "shop", "--min-coverage", least).code, least
    assert quick("coverage", "--min-coverage", "60").out.endswith("\n✓ 63.6 % of lines and branches were reached\n")


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ([], "✗ shop: no event came to a handler; at least 0 % must be reached\n"),
        ([an_event(1, type="page")], "✗ shop: no event came to a handler; at least 0 % must be reached\n"),
    ],
    ids=["no event", "none for a handler"],
)
def test_nothing_is_never_green(quick: Command, folder: Path, events: list[object], said: str) -> None:
    """Whatever the bar, a function that no event came to is not enough."""
    write_capture(folder, *events)

    ended = quick("coverage", "shop", "--min-coverage", "0")

    assert (1, "") == (ended.code, ended.err)
    assert ended.out.endswith(said)


def test_unreadable(quick: Command, folder: Path) -> None:
    """What cannot be read is told on stderr, and the exit code is 2."""
    write(folder / "tests" / "captures" / "visits.jsonl", '{"type": \n')

    ended = quick("coverage", "shop", "--min-coverage", "0")

    assert 2 == ended.code
    assert ended.err.startswith("tests/captures/visits.jsonl:1: ")
    assert ended.out.endswith(", 1 error\n")


def test_every_event_counts(quick: Command, folder: Path) -> None:
    """With events for all, all is reached."""
    write_capture(
        folder,
        an_event(1),
        an_event(2, event=""),
        an_event(3, userId="", anonymousId="a"),
        an_event(4, type="group", groupId="g"),
    )

    ended = quick("coverage", "shop")

    assert "8 of 8 lines, 3 of 3 branches\n" in ended.out
    assert "discarded: Bad Request 1" in ended.out
    assert (0, "✓ 100.0 % of lines and branches were reached") == (ended.code, ended.out.splitlines()[-1])


def test_a_port_by_the_lines_of_its_python(quick: Command) -> None:
    """The JavaScript of a port is told by the lines that people wrote; helpers do not count."""
    assert 0 == quick("port", "shop").code

    ended = quick("coverage", "shop", "--runtime", "node")

    assert "shop  functions/shop/handler.py  " in ended.out
    assert 'line 6 never ran: no event with `not event.get("userId")`\n' in ended.out
    assert "line 12 never ran: no event came to onGroup\n" in ended.out


def test_lcov(quick: Command) -> None:
    """A tracefile: one record with each line, each branch and their sums."""
    ended = quick("coverage", "shop", "--format", "lcov", "--min-coverage", "50")

    lines = ended.out.splitlines()
    assert (0, "SF:functions/shop/handler.py", "end_of_record") == (ended.code, lines[1], lines[-1])
    assert {"DA:5,1", "DA:6,0", "DA:12,0", "LF:8", "LH:6", "BRF:3", "BRH:1"} <= set(lines)
    assert ["BRDA:5,0,0,0", "BRDA:5,0,1,1", "BRDA:7,0,2,0"] == [each for each in lines if each.startswith("BRDA")]


def test_jsonl(quick: Command) -> None:
    """What was not reached, with a place that holds no line number; what handlers met; an account."""
    *missed, met, account = quick("coverage", "shop", "--format", "jsonl").documents

    assert ['onTrack: not event.get("userId")', 'onTrack: not event.get("event")', "onGroup: return None"] == [
        each["place"] for each in missed
    ]
    assert {6, 7, 12} == {each["line"] for each in missed}
    assert ("onTrack", {"delivered": 2}, {"200": 2}) == (met["handler"], met["outcomes"], met["replies"])
    assert (63.64, ["onGroup"], ["region"]) == (account["percent"], account["uncalled"], account["settingsNeverGiven"])


def test_cobertura(quick: Command, folder: Path) -> None:
    """A document with the rates, each line's hits, and how many conditions of it were met."""
    quick("coverage", "shop", "--format", "cobertura", "-o", "out/coverage.xml")

    root = ET.parse(folder / "out" / "coverage.xml").getroot()
    (line,) = root.findall(".//line[@number='5']")
    assert ("0.7500", "0.3333") == (root.get("line-rate"), root.get("branch-rate"))
    assert ("true", "50% (1/2)") == (line.get("branch"), line.get("condition-coverage"))
    assert ["functions/shop/handler.py"] == [each.get("filename") for each in root.iter("class")]


def test_several_formats(quick: Command, folder: Path) -> None:
    """One run writes them all; two cannot share a file, and an unknown one is refused."""
    ended = quick("coverage", "shop", "--format", "text", "--format", "lcov:out/coverage.info")

    assert (1, TOLD) == (ended.code, ended.out)
    assert "SF:functions/shop/handler.py" in (folder / "out" / "coverage.info").read_text(encoding="utf-8")
    assert "both to standard output" in quick("coverage", "--format", "text", "--format", "lcov").err
    assert "unknown report format 'junit'" in quick("coverage", "--format", "junit").err


def test_html(quick: Command, folder: Path) -> None:
    """One file with the source, safe for any of it, that loads nothing."""
    write_function(folder, handler=HANDLER.replace('"?"', '"</span><script>alert(1)</script>"'), settings=[REGION])

    text = quick("coverage", "shop", "--format", "html").out

    assert "<script" not in text
    assert "Content-Security-Policy" in text
    assert '<span class="missed"><b>6</b>        raise ValueError(&quot;no user&quot;)</span>' in text
    assert "line 12 never ran: no event came to onGroup" in text
    assert [] == re.findall(r"(?:src|href)=", text)


def test_check(quick: Command, folder: Path) -> None:
    """`check` fails below the bar with what was not reached, and measures nothing without one."""
    fits = {"method": {"const": "POST"}, "url": {"const": "https://shop.test/track"}}
    write_schema(folder, schema={"type": "object", "properties": fits})
    write_capture(folder, an_event(1))
    assert 0 == quick("replay", "--update").code

    low, high, none = quick("check", "--min-coverage", "50"), quick("check", "--min-coverage", "90"), quick("check")

    assert (0, 1, 0) == (low.code, high.code, none.code), low.out
    assert "shop: 63.6 % of lines and branches; at least 90 % must be reached" in high.out
    assert 'functions/shop/handler.py: line 6 never ran: no event with `not event.get("userId")`' in high.out


def test_page(quick: Command, folder: Path) -> None:
    """The page shows the command's own output."""
    (shown,) = shown_in(PAGE)

    assert TOLD == shown.output
    assert HANDLER in PAGE.read_text(encoding="utf-8")
