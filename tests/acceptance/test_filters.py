"""`--filters`, and the filters of one story: what stays outside, what is changed, and the pages that show it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bundles import an_event, sent, write, write_capture, write_expected, write_function

from .conftest import ROOT, Command
from .shown_commands import Shown, comparable, shown_in

DROP = [{"type": "DROP"}]
NO_TESTS = {"title": "No tests", "if": "match(event, 'Test *')", "actions": DROP}
PRICES = {"if": "all", "actions": [{"type": "ALLOW_PROPERTIES", "fields": {"properties": ["price"]}}]}
PAGES = [ROOT / "docs" / "filters.md", ROOT / "functions" / "userleap" / "README.md"]
SHOWN = [shown for page in PAGES for shown in shown_in(page) if "--filters" in shown.words]


def ends(documents: list[Any]) -> list[tuple[str, str | None]]:
    """Return what became of each event."""
    return [(line["outcome"], line["reason"]) for line in documents]


def test_replay(folder: Path, quick: Command) -> None:
    """Events that a filter means stay outside, with its name; the others go on with what it leaves them."""
    write_capture(folder, an_event(1, "Test one"), an_event(2, properties={"price": 5, "secret": 6}), an_event(3, 5))
    filters = write(folder / "filters.json", {"shop": [PRICES, NO_TESTS]})
    ended = quick("replay", "--filters", filters, "--format", "jsonl")
    number = 'filter "No tests": match() has no answer for a number'

    assert [("filtered", 'filter "No tests": DROP'), ("delivered", None), ("filtered", number)] == ends(ended.documents)
    assert {"price": 5} == ended.documents[1]["requests"][0]["body"]["properties"]
    assert ["filter 1: ALLOW_PROPERTIES took fields away"] == ended.documents[1]["notes"]
    assert [] == ended.documents[0]["requests"]


def test_text(folder: Path, quick: Command) -> None:
    """The table counts the events of each filter."""
    write_capture(folder, an_event(1, "Test one"), an_event(2, "Test two"), an_event(3, integrations={"All": False}))
    ended = quick("replay", "--filters", write(folder / "filters.json", [NO_TESTS]))

    assert '\n  filtered: 1, 2 filter "No tests": DROP\n' in ended.out


def test_integrations_come_first(folder: Path, quick: Command) -> None:
    """What `integrations` keeps outside meets no filter; what a filter keeps outside needs no handler."""
    events = [an_event(1, integrations={"All": False}), an_event(2, type="page"), an_event(3, type="odd")]
    write_capture(folder, *events)
    filters = write(folder / "filters.json", [{"if": "all", "actions": DROP}])
    ended = quick("replay", "--filters", filters, "--format", "jsonl")

    assert ["integrations", "filter 1: DROP", "no handler exists for type 'odd'"] == [
        line["reason"].partition(":")[0] if line["position"] == 0 else line["reason"] for line in ended.documents
    ]


def test_invoke(folder: Path, quick: Command) -> None:
    """One event alone meets the filters, too."""
    filters = write(folder / "filters.json", [NO_TESTS])
    ended = quick("invoke", "shop", json.dumps(an_event(1, "Test one")), "--filters", filters)

    assert '\nfiltered: filter "No tests": DROP\n' in ended.out


def test_story(folder: Path, quick: Command) -> None:
    """Filters beside a story's expectations are its own; `--filters` takes their place."""
    events = [an_event(1), an_event(2, "Test two")]
    for story in ("one", "two"):
        write_capture(folder, *events, story=story)
    outside = sent(2, outcome="filtered", reason='filter "No tests": DROP', requests=[])
    write_expected(folder, sent(1), outside, story="one")
    write_expected(folder, sent(1), sent(2, "Test two"), story="two")
    write(folder / "tests" / "expected" / "shop" / "one.filters.json", [NO_TESTS])

    assert 0 == quick("replay").code
    assert 1 == quick("replay", "--filters", write(folder / "filters.json", [])).code


def test_update(folder: Path, quick: Command) -> None:
    """Expectations are written as the filters leave things."""
    write_capture(folder, an_event(1, "Test one"))
    filters = write(folder / "filters.json", [NO_TESTS])
    quick("replay", "--filters", filters, "--update")
    line = (folder / "tests" / "expected" / "shop" / "visits.jsonl").read_text().splitlines()[1]

    assert "filtered" == json.loads(line)["outcome"]
    assert 0 == quick("replay", "--filters", filters).code


@pytest.mark.parametrize(
    ("document", "line"),
    [
        ([{"if": "a == 1", "actions": DROP}], "filters.json:1: filter 1: if: column 3: FQL has no '=='; write '='"),
        ({"shoop": []}, "filters.json:1: unknown destination 'shoop'; did you mean 'shop'?"),
        ("[", "filters.json:1: not JSON: "),
        ([{}], "filters.json:1: $[0].actions: is required"),
    ],
    ids=["FQL", "destination", "JSON", "shape"],
)
@pytest.mark.parametrize("words", [("replay",), ("invoke", "shop", "{}")], ids=lambda words: words[0])
def test_errors(folder: Path, quick: Command, words: tuple[str, ...], document: Any, line: str) -> None:
    """A wrong filter is one line with its place, and nothing runs."""
    write_capture(folder, an_event(1))
    write(folder / "filters.json", document)
    ended = quick(*words, "--filters", "filters.json")

    assert (2, "") == (ended.code, ended.out)
    assert ended.err.startswith(f"segment-emulator: {line}")
    assert 1 == ended.err.count("\n")


def test_a_list_and_two_destinations(folder: Path, quick: Command) -> None:
    """A list does not say which of the destinations it is for."""
    write_function(folder, "crm")
    write(folder / "tests" / "settings.json", {"shop": {"apiKey": "K"}, "crm": {"apiKey": "K"}})
    write_capture(folder, an_event(1))
    ended = quick("replay", "--filters", write(folder / "filters.json", [NO_TESTS]))

    assert (2, True) == (ended.code, "a list is for one destination: name it" in ended.err)


def test_validate(folder: Path, quick: Command) -> None:
    """Filters of a story, of a destination's folder and of the command are checked, each with all that is wrong."""
    wrong = [{"if": "a b", "actions": DROP}, {"if": "(", "actions": DROP}]
    for path in ("tests/expected/shop/visits.filters.json", "functions/shop/filters.json", "other.json"):
        write(folder / path, wrong)
    ended = quick("validate", "--filters", "other.json")
    places = [line.partition(": ")[0] for line in ended.out.splitlines()[:-1]]

    assert 1 == ended.code
    assert [
        "functions/shop/filters.json:1", "functions/shop/filters.json:1", "other.json:1", "other.json:1",
        "tests/expected/shop/visits.filters.json:1", "tests/expected/shop/visits.filters.json:1",
    ] == places  # fmt: skip


def test_without_filters_no_parser_is_loaded() -> None:
    """The parser costs time to load, and most replays have no use for it."""
    code = "import sys, emulator.cli; sys.exit('lark' in sys.modules)"

    assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode


@pytest.mark.parametrize("shown", SHOWN, ids=[shown.words[0] for shown in SHOWN])
def test_pages(shown: Shown, in_the_clone: Command) -> None:
    """What the pages show is the command's own output, or the end of it behind an ellipsis."""
    ended = in_the_clone(*shown.words)
    whole = comparable(ended.out)
    end = comparable(shown.output).removeprefix("…\n")

    assert "" == ended.err
    assert end == (whole if "…" not in shown.output else whole[-len(end) :])


def test_both_pages_show_something() -> None:
    """Each page has a command with filters and its output."""
    assert ["validate", "replay"] == [shown.words[0] for shown in SHOWN]


def test_the_filter_that_the_readme_shows() -> None:
    """It is the one of the file, in lines, and the numbers below it are those of the table."""
    page = PAGES[1].read_text(encoding="utf-8")
    (filter_,) = json.loads((ROOT / "functions" / "userleap" / "filters.json").read_text(encoding="utf-8"))
    events = next(line for line in page.splitlines() if line.startswith("userleap ")).split()[1]
    [filtered] = re.findall(r'([0-9]+) filter "Only what surveys use": DROP', page)

    assert filter_["if"] in " ".join(page.split("\n"))
    assert f"Of the {events} events of all stories, the filter keeps {filtered} outside." in page
    delivered = [line for line in _expected_of_userleap() if line["outcome"] == "delivered"]
    requests = sum(len(line["requests"]) for line in delivered)
    assert f"UserLeap gets {len(delivered)} of them, in {requests} requests." in page


def _expected_of_userleap() -> list[Any]:
    files = sorted((ROOT / "tests" / "expected" / "userleap").glob("*.jsonl"))
    return [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").split("\n")[1:-1]]


def test_the_example_of_the_page(folder: Path, quick: Command) -> None:
    """The page's file of filters is a right one."""
    example = PAGES[0].read_text(encoding="utf-8").split("```json\n")[1].split("```")[0]
    write_capture(folder, an_event(1, context={"ip": "192.0.2.1"}))
    ended = quick("replay", "--filters", write(folder / "filters.json", example), "--format", "jsonl")

    assert ['filter "No addresses": DROP_PROPERTIES took fields away'] == ended.documents[0]["notes"]
