"""`check`: what CI calls."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.bundles import an_event, jsonl, sent, write, write_capture, write_expected, write_function, write_schema

from .conftest import Command

OUTSIDE = {"GITHUB_ACTIONS": "", "GITHUB_STEP_SUMMARY": "", "GITHUB_WORKSPACE": ""}


@pytest.fixture
def story(folder: Path) -> Path:
    """Two events that do what is expected."""
    write_capture(folder, an_event(1), an_event(2))
    write_expected(folder, sent(1), sent(2))
    write_schema(folder)
    return folder


class TestVerdict:
    """One exit code for all."""

    def test_this_repository(self, in_the_clone: Command) -> None:
        """A fresh clone passes, though captures of it break the event schema on purpose: they are expected."""
        ended = in_the_clone("check", **OUTSIDE)

        assert (0, "") == (ended.code, ended.err)
        assert re.search(r"^✓ all good: [0-9,]+ deliveries, [0-9,]+ requests$", ended.out, re.MULTILINE)

    @pytest.mark.usefixtures("story")
    def test_good(self, quick: Command) -> None:
        """All as expected: 0."""
        ended = quick("check", **OUTSIDE)

        assert (0, "") == (ended.code, ended.err)
        assert ended.out.endswith("\n✓ all good: 2 deliveries, 2 requests\n")

    def test_strict(self, story: Path, quick: Command) -> None:
        """An event without an expectation is red, and the command offered to look at it is strict as well."""
        write_expected(story, sent(1))
        ended = quick("check", **OUTSIDE)

        assert 1 == ended.code
        assert "✗ shop: 1 event: no expectation covers the event [no expectation]\n" in ended.out
        assert "$ segment-emulator invoke --strict shop tests/captures/visits.jsonl:2\n" in ended.out

    @pytest.mark.parametrize(("lines", "code"), [([sent(1), sent(2)], 0), ([sent(1)], 1)], ids=["covered", "not"])
    def test_event_schema(self, story: Path, quick: Command, lines: list[object], code: int) -> None:
        """An event that breaks its schema is red unless an expectation covers it."""
        write_capture(story, an_event(1), an_event(2, timestamp="yesterday"))
        write_expected(story, *lines)
        ended = quick("check", **OUTSIDE)

        assert code == ended.code
        assert "$.timestamp breaks the event schema — 1 event" in ended.out
        assert bool(code) == ("[event schema]" in ended.out)

    @pytest.mark.parametrize(
        ("path", "text", "line"),
        [
            ("functions/shop/function.json", '{"displayName": 7}', "function: functions/shop/function.json:1: $"),
            ("functions/shop/handler.py", "def onTrak(event, settings):\n    pass\n", "function: functions/shop"),
            ("tests/expected/shop/visits.jsonl", '{"version":1}\n{}\n', "expectation: tests/expected/shop/visits.js"),
            ("tests/expected/shop/old.replies.json", "[{}, 7]", "replies file: tests/expected/shop/old.replies.json:1"),
            ("tests/expected/gone/old.jsonl", "", "expectation: tests/expected/gone/old.jsonl"),
        ],
        ids=["function.json", "handler", "expectation", "reply rule", "expectation of no function"],
    )
    def test_problem_of_a_file(self, story: Path, quick: Command, path: str, text: str, line: str) -> None:
        """What validation finds is told, and nothing is replayed: its answers would be about wrong files."""
        write(story / path, text)
        ended = quick("check", **OUTSIDE)

        assert (1, "") == (ended.code, ended.err)
        assert f"\n✗ {line}" in f"\n{ended.out}"
        assert re.search(r"^✗ [0-9]+ failures?, no events$", ended.out, re.MULTILINE)

    @pytest.mark.parametrize(
        ("words", "what"),
        [
            (["shpo"], "shpo: neither a destination in functions nor a capture here; did you mean 'shop'?"),
            (["tests/captures/gone.jsonl"], "tests/captures/gone.jsonl: no such file"),
            (["--settings", "gone.json"], "gone.json: cannot be read"),
            (["--expected", "gone"], "gone: no such folder of expectations"),
            (["--functions", "gone"], "gone: no such folder"),
        ],
        ids=["destination", "capture", "settings", "expectations", "functions"],
    )
    def test_unreadable(self, story: Path, quick: Command, words: list[str], what: str) -> None:
        """What cannot be read is 2, and stands in every report."""
        ended = quick("check", "--junit", "check.xml", *words, **OUTSIDE)
        [error] = ET.parse(story / "check.xml").iterfind(".//error")

        assert 2 == ended.code
        assert what in ended.out
        assert what in error.get("message", "")

    def test_unreadable_event(self, story: Path, quick: Command) -> None:
        """A line that cannot be read is 2; the events around it are checked."""
        write(story / "tests/captures/visits.jsonl", f"{jsonl([an_event(1)])}nonsense\n{jsonl([an_event(2)])}")
        ended = quick("check", **OUTSIDE)

        assert 2 == ended.code
        assert ended.out.endswith("\n✗ 1 error in 2 deliveries, 2 requests\n")


class TestRequestSchemas:
    """Requests that nothing describes, and descriptions of no request."""

    def test_missing(self, story: Path, quick: Command) -> None:
        """Requests without a schema are red although expectations cover them; so is the folder that was meant."""
        (story / "schemas/destinations/shop").rename(story / "schemas/destinations/shop_order")
        misnamed = quick("check", **OUTSIDE)
        (story / "schemas/destinations/shop_order/track.json").unlink()
        (story / "schemas/destinations/shop_order").rmdir()
        missing = quick("check", **OUTSIDE)

        assert (1, 1) == (misnamed.code, missing.code)
        assert "schemas/destinations/shop_order: belongs to no destination; did you mean 'shop'?\n" in misnamed.out
        what = "2 events: there is no schema in schemas/destinations for its requests [no request schema]"
        assert f"✗ shop: {what}\n" in missing.out
        assert "✗ 2 failures in 2 deliveries, 2 requests\n" in missing.out

    def test_unmet(self, story: Path, quick: Command) -> None:
        """A schema that no request met is red where every capture was replayed, unless it says that it may be."""
        other = {"properties": {"method": {"const": "DELETE"}}}
        write_schema(story, schema=other, file="forget.json")
        whole, part = quick("check", "-j", "2", **OUTSIDE), quick("check", "tests/captures", **OUTSIDE)
        write_schema(story, schema={**other, "x-optional": True}, file="forget.json")
        optional = quick("check", **OUTSIDE)

        assert (1, 0, 0) == (whole.code, part.code, optional.code)
        assert "schemas/destinations/shop/forget.json: no request met this schema; add an event that " in whole.out
        assert "track.json: no request met" not in whole.out

    def test_misspelt_keyword(self, story: Path, quick: Command) -> None:
        """What a schema says in words that JSON Schema does not have is a problem of its file."""
        write_schema(story, schema={"maxLenght": 5})
        ended = quick("check", **OUTSIDE)

        assert 1 == ended.code
        assert "schemas/destinations/shop/track.json:1: $.maxLenght: 'maxLenght' is not a keyword of JSON " in ended.out


class TestTrackingPlan:
    """Captured events against a tracking plan."""

    @pytest.fixture
    def plan(self, story: Path) -> Path:
        """A plan of two events, one of which is never seen; the other's schema wants a number."""
        total = {"properties": {"properties": {"properties": {"total": {"type": "number"}}}}}
        rules = [
            {"type": "TRACK", "key": "Bought", "version": 1, "jsonSchema": total},
            {"type": "TRACK", "key": "Returned", "version": 1, "jsonSchema": {}},
        ]
        return write(story / "plan.json", {"data": {"rules": rules}})

    @pytest.mark.usefixtures("plan")
    def test_as_planned(self, quick: Command) -> None:
        """Events as planned are good; what no event is called is a warning."""
        never = "warning: plan.json: never seen in the captures: 'Returned'\n"
        checked = quick("check", "--tracking-plan", "plan.json", "-j", "2", **OUTSIDE)
        validated = quick("validate", "--tracking-plan", "plan.json")

        assert [(0, never)] * 2 == [(each.code, each.err) for each in (checked, validated)]
        assert "1 tracking plan" in validated.out

    @pytest.mark.usefixtures("plan")
    def test_not_as_planned(self, story: Path, quick: Command) -> None:
        """An unplanned event and a violation are failures of `check`, and problems of `validate`, each told once."""
        write_capture(story, an_event(1, "bought"), an_event(2, properties={"total": "5"}))
        (story / "tests/expected/shop/visits.jsonl").unlink()
        checked = quick("check", "--tracking-plan", "plan.json", **OUTSIDE)
        validated = quick("validate", "--tracking-plan", "plan.json", "--format", "jsonl")
        unplanned = "Unplanned Event: 'bought' is not in the tracking plan; did you mean 'Bought'? (1 event)"
        violation = 'Violation: Bought: properties.total: "5" is not a number (1 event)'
        told = [each["what"] for each in validated.documents if each["kind"] == "tracking plan"]

        assert (1, 1) == (checked.code, validated.code)
        assert f"✗ tracking plan: tests/captures/visits.jsonl:1: {unplanned}\n" in checked.out
        assert f"✗ tracking plan: tests/captures/visits.jsonl:2: {violation}\n" in checked.out
        assert [unplanned, violation] == told

    @pytest.mark.parametrize("verb", ["check", "validate"])
    @pytest.mark.usefixtures("story")
    def test_not_there(self, quick: Command, verb: str) -> None:
        """A plan that cannot be read is 2: nothing was compared."""
        ended = quick(verb, "--tracking-plan", "gone.json", **OUTSIDE)

        assert 2 == ended.code
        assert "gone.json: no such file or folder with a tracking plan" in ended.out + ended.err


class TestWords:
    """What is checked."""

    def test_one_destination(self, story: Path, quick: Command) -> None:
        """A destination's name leaves the others alone, with their expectations."""
        write_function(story, "crm", handler="nonsense(")
        write_expected(story, {}, name="crm")

        assert 2 == quick("check", **OUTSIDE).code
        assert 0 == quick("check", "shop", **OUTSIDE).code

    def test_one_capture(self, story: Path, quick: Command) -> None:
        """A capture's path leaves the others alone."""
        write_capture(story, an_event(1), story="orders")

        assert 1 == quick("check", **OUTSIDE).code
        assert 0 == quick("check", "tests/captures/visits.jsonl", **OUTSIDE).code

    @pytest.mark.parametrize("pattern", ["orders.jsonl", "ord*", "tests/captures/orders.*"])
    def test_except(self, story: Path, quick: Command, pattern: str) -> None:
        """`--except` leaves captures out, by name or path."""
        write_capture(story, an_event(1), story="orders")
        ended = quick("check", "--except", pattern, **OUTSIDE)

        assert 0 == ended.code
        assert "2 deliveries" in ended.out

    def test_settings_of_the_environment(self, story: Path, quick: Command) -> None:
        """A value that only the environment gives is enough: in CI, that is where keys are."""
        write(story / "tests/settings.json", {})
        key = {"SEGMENT_EMULATOR_SHOP_API_KEY": "sk-of-the-environment"}

        assert 2 == quick("check", **OUTSIDE).code
        assert 0 == quick("check", **OUTSIDE, **key).code

    @pytest.mark.usefixtures("story")
    def test_always_strict(self, quick: Command) -> None:
        """There is no option for what is always so."""
        assert "No such option" in quick("check", "--strict", **OUTSIDE).err


def test_junit(story: Path, quick: Command) -> None:
    """`--junit` writes a file beside the report on the screen, problems of files included."""
    good = quick("check", "--junit", "reports/check.xml", **OUTSIDE)
    [suite] = ET.parse(story / "reports/check.xml").getroot()

    assert "✓ all good" in good.out
    assert ("shop.visits", "2", "0") == (suite.get("name"), suite.get("tests"), suite.get("failures"))
    write(story / "functions/shop/function.json", "[]")
    quick("check", "--junit", "reports/check.xml", **OUTSIDE)
    [failure] = ET.parse(story / "reports/check.xml").iterfind(".//failure")
    assert "function" == failure.get("type")


class TestGithub:
    """On GitHub Actions, as far as the environment says so."""

    @pytest.mark.usefixtures("story")
    def test_outside(self, quick: Command) -> None:
        """Elsewhere no line is for GitHub."""
        assert "::" not in quick("check", **OUTSIDE).out

    def test_annotations_and_summary(self, story: Path, quick: Command) -> None:
        """The handler's and the capture's lines are annotated, by their paths in the repository, behind the report."""
        write_expected(story, sent(1), sent(2, outcome="discarded"))
        write(story / "summary.md", "# Before\n")
        github = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "summary.md", "GITHUB_WORKSPACE": str(story.parent)}
        ended = quick("check", **github)
        place = f"file={story.name}/%s,line=%d,title=shop%%3A expectation::"

        assert 1 == ended.code
        assert "::error " + place % ("functions/shop/handler.py", 14) in ended.out
        assert "::error " + place % ("tests/captures/visits.jsonl", 2) in ended.out
        assert ended.out.index("::error ") > ended.out.index("✗ 1 failure in 2 deliveries")
        summary = (story / "summary.md").read_text(encoding="utf-8")
        assert summary.startswith("# Before\n## segment-emulator: ✗ 1 failure in 2 deliveries, 2 requests\n")
        assert "| `shop` | 2 | 2 | 0 | 0 | 0 | 0 | 2 | 1 |" in summary

    def test_no_command_of_an_event(self, story: Path, quick: Command) -> None:
        """GitHub is told to take nothing between two lines for a command, by a token of this run alone."""
        write_function(story, handler='def onTrack(event, settings):\n    raise OSError(event["event"])\n')
        write_capture(story, an_event(1, "x\n::error::of the event\ny"))
        outputs = [quick("check", **OUTSIDE | {"GITHUB_ACTIONS": "true"}).out for _ in range(2)]

        for output in outputs:
            [(token, quoted)] = re.findall(r"\A::stop-commands::([0-9a-f]{32})\n(.*\n)::\1::\n", output, re.DOTALL)
            after = output.split(f"::{token}::\n", 1)[1]
            assert token not in quoted
            assert all(line.startswith("::error ") and "of the event" not in line[:20] for line in after.splitlines())
        assert outputs[0].splitlines()[0] != outputs[1].splitlines()[0]

    def test_summary_alone(self, story: Path, quick: Command) -> None:
        """Where only the summary's file is given, only that is written."""
        ended = quick("check", **OUTSIDE | {"GITHUB_STEP_SUMMARY": "summary.md"})

        assert "::" not in ended.out
        assert "✓ all good" in (story / "summary.md").read_text(encoding="utf-8")

    @pytest.mark.usefixtures("story")
    def test_summary_that_can_not_be_written(self, quick: Command) -> None:
        """A summary's file that cannot be written is one clear line."""
        ended = quick("check", **OUTSIDE | {"GITHUB_STEP_SUMMARY": "gone/summary.md"})

        assert 2 == ended.code
        assert "gone/summary.md: the job summary cannot be written: no such file or directory\n" in ended.err
