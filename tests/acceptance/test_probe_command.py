"""`probe` as a person runs it: what it finds, how it ends, and what its page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from emulator.tools.probe import HAZARDS
from tests.bundles import SECRET, an_event, write, write_capture, write_function

from .conftest import ROOT, Command

PAGE = (ROOT / "docs" / "probe.md").read_text(encoding="utf-8")
CLEAN = (ROOT / "tests" / "functions" / "sends_well" / "handler.py").read_text(encoding="utf-8")
KEEPING = (ROOT / "tests" / "functions" / "keeps_settings" / "handler.py").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def visits(folder: Path) -> None:
    """A capture of three events."""
    write_capture(folder, *map(an_event, (1, 2, 3)))


def test_findings(command: Command, folder: Path) -> None:
    """A function with a hazard: told with place and mend, and exit code 1."""
    write_function(folder, handler=KEEPING)

    ended = command("probe", "shop", "tests/captures/visits.jsonl", "--only", "settings-kept")

    assert (1, "") == (ended.code, ended.err)
    assert ended.out.startswith(
        "✗ settings-kept\n"
        "  functions/shop/handler.py:11: between events with other settings, it sends their apiKey\n"
        "    tests/captures/visits.jsonl:2 m-2\n"
    )
    assert ended.out.endswith("✗ shop: 1 finding, 0 shown, not judged, 3 events\n")
    assert SECRET not in ended.out


def test_no_findings(quick: Command, folder: Path) -> None:
    """A function without one: exit code 0, though something is shown; without a capture, all stories."""
    write_function(folder, handler=CLEAN)

    ended = quick("probe", "shop")

    assert (0, "") == (ended.code, ended.err)
    assert "· duplicates (shown, not judged)\n" in ended.out
    assert ended.out.endswith("✓ shop: 0 findings, 1 shown, not judged, 3 events\n")


def test_jsonl(quick: Command, folder: Path) -> None:
    """A line for each finding, and one for the cost, into a file."""
    write_function(folder, handler=KEEPING)

    ended = quick("probe", "shop", "--except", "settings-kept", "--format", "jsonl", "-o", "out/probe.jsonl")

    lines = (folder / "out" / "probe.jsonl").read_text(encoding="utf-8").splitlines()
    assert (1, "") == (ended.code, ended.out)
    assert ['{"finding":{"destination":"shop"'] * 3 == [line[:32] for line in lines[:-1]]
    assert lines[-1].startswith('{"cost":{"destination":"shop","batched":false,"latency":0.15,"eventsPerSecond":1.5,')


def test_latency_and_events(quick: Command, folder: Path) -> None:
    """How long a request takes, and how many events are taken, are options."""
    write_function(folder, handler=CLEAN)

    ended = quick("probe", "shop", "--only", "logs", "--events", "2", "--latency", "1.5", "--format", "jsonl")

    [line] = ended.documents
    [handler] = line["cost"]["handlers"]
    assert (2, True) == (handler["events"], 3.0 <= handler["max"] < 5.0)


def test_lines_that_can_not_be_read(quick: Command, folder: Path) -> None:
    """They are told, the others are probed, and the exit code is 2."""
    write_function(folder, handler=CLEAN)
    capture = folder / "tests" / "captures" / "visits.jsonl"
    capture.write_text(capture.read_text(encoding="utf-8") + "{]\n", encoding="utf-8")

    ended = quick("probe", "shop", "--only", "logs")

    assert 2 == ended.code
    assert "✗ tests/captures/visits.jsonl:4: " in ended.out
    assert ended.out.endswith("✗ shop: 0 findings, 0 shown, not judged, 3 events, 1 error\n")


def test_stories_have_their_conditions(quick: Command, folder: Path) -> None:
    """A story's own settings and replies hold in its trials."""
    handler = (
        "import requests\n\n\n"
        "def onTrack(event, settings):\n"
        "    print(settings['apiKey'])\n"
        "    requests.post('https://api.test/', timeout=4.8)\n"
    )
    write_function(folder, handler=handler)
    below = folder / "tests" / "expected" / "shop"
    write(below / "visits.settings.json", {"apiKey": "the-story's-own"})
    write(below / "visits.replies.json", [{"url": "*", "delay": 4.5}])

    ended = quick("probe", "shop", "--only", "slow", "--only", "secret-in-log", "--format", "jsonl")

    assert ["it takes 4.5 of Segment's 5 s", "{{settings.apiKey}} is in the output of onTrack"] == [
        line["finding"]["what"] for line in ended.documents[:-1]
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["shop", "--only", "slw"], "unknown finding 'slw'; did you mean 'slow'?"),
        (["shop", "--only", "slow", "--except", "slow"], "--except leaves nothing of --only to look for"),
        (["shpo"], "shpo: neither a destination in functions nor a capture here; did you mean 'shop'?"),
        (["shop", "nowhere.jsonl"], "nowhere.jsonl: "),
        (["shop", "--expected", "nowhere"], "nowhere: no such folder of expectations"),
        (["shop", "--replies", "nowhere.json"], "nowhere.json: "),
    ],
)
def test_wrong_words(quick: Command, words: list[str], said: str) -> None:
    """One line says what is wrong, and the exit code is 2."""
    ended = quick("probe", *words)

    assert (2, "", 1) == (ended.code, ended.out, ended.err.count("\n"))
    assert ended.err.startswith(f"segment-emulator: {said}")


def test_a_handler_that_does_not_load(quick: Command, folder: Path) -> None:
    """That is one line, too."""
    write_function(folder, handler="def onTrack(event, settings):\n    pass\n\n\nraise KeyError('x')\n")

    ended = quick("probe", "shop")

    assert (2, "segment-emulator: functions/shop/handler.py:5: KeyError: 'x'\n") == (ended.code, ended.err)


@pytest.mark.parametrize("destination", ["userleap", "userpilot_cloud", "userpilot_mobile"])
def test_our_own_destinations(in_the_clone: Command, destination: str) -> None:
    """The destinations of this repository have no findings; what is shown is what their pages know."""
    names = [hazard.name for hazard in HAZARDS if hazard.judged]

    ended = in_the_clone("probe", destination, *(word for name in names for word in ("--only", name)))

    assert (0, "") == (ended.code, ended.err), ended.out


def test_page_lists_every_name() -> None:
    """The page's tables have each name once, in order, with functions that are there."""
    rows = re.findall(r"^\| `([a-z-]+)` \|.* \| (`.*) \|$", PAGE, re.MULTILINE)

    assert [hazard.name for hazard in HAZARDS] == [name for name, _ in rows]
    for _, functions in rows:
        for function in re.findall(r"`(\w+)`", functions):
            assert (ROOT / "tests" / "functions" / function / "handler.py").is_file()
