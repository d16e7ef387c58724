"""The repository's own stories and destinations, by the command."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from tests.bundles import an_event, jsonl

from .conftest import ROOT, Command


def test_three_destinations_from_standard_input(in_the_clone: Command) -> None:
    """One capture through all three, each answering for itself, under the committed settings."""
    events = jsonl([an_event(1), an_event(2, integrations={"All": False})])
    names = ("userleap", "userpilot_cloud", "userpilot_mobile")
    lines = in_the_clone("replay", *names, "-", "--format", "jsonl", stdin=events).documents
    expected = [(destination, outcome) for destination in names for outcome in ("delivered", "filtered")]

    assert expected == [(line["destination"], line["outcome"]) for line in lines]
    assert "{{settings.apiKey}}" in lines[0]["requests"][0]["headers"]["Authorization"]


def test_junit(in_the_clone: Command) -> None:
    """A suite for each destination and story, without a failure."""
    ended = in_the_clone("replay", "--format", "junit", "--strict")
    suites = list(ET.fromstring(ended.out))

    assert 0 == ended.code
    destinations = list((ROOT / "functions").glob("*/handler.py"))
    stories = [path for path in (ROOT / "tests" / "captures").iterdir() if path.is_file() and path.suffix != ".md"]
    assert len(destinations) * len(stories) == len(suites)
    assert {("0", "0")} == {(suite.get("failures"), suite.get("errors")) for suite in suites}


def test_without_workers(in_the_clone: Command) -> None:
    """In this process the same requests are sent, with the same ends."""
    words = ["replay", "tests/captures/known-users.jsonl", "tests/captures/odd-values.jsonl", "--format", "jsonl"]

    assert in_the_clone(*words).out == in_the_clone(*words, "--no-isolate").out


def test_update_changes_nothing(in_the_clone: Command) -> None:
    """What is committed is what an update would write."""
    ended = in_the_clone("replay", "userleap", "tests/captures/known-users.jsonl", "--update")

    assert (0, "tests/expected/userleap/known-users.jsonl: unchanged\n") == (ended.code, ended.out)


def test_validate(in_the_clone: Command) -> None:
    """Four stories hold events that break rules, as real ones do; everything else is as it should be."""
    stories = ["http-import.json", "mobile-android.jsonl", "odd-values.jsonl", "refused.jsonl"]
    everything = in_the_clone("validate")
    without = in_the_clone("validate", *(word for story in stories for word in ("--except", story)))
    places = {line.partition(":")[0] for line in everything.out.splitlines()[:-1]}

    assert (1, {f"tests/captures/{story}" for story in stories}) == (everything.code, places)
    assert (0, 1) == (without.code, len(without.out.splitlines()))


def test_one_reply_decides(in_the_clone: Command) -> None:
    """A story's replies hold for one event alone: the user is not known, so nothing is sent."""
    ended = in_the_clone("invoke", "userleap", "tests/captures/known-users.jsonl:5", "--format", "jsonl")
    (line,) = ended.documents

    assert (0, True) == (ended.code, line["covered"])
    assert [("GET", 404)] == [(x["request"]["method"], x["reply"]["status"]) for x in line["attempts"][0]["exchanges"]]
