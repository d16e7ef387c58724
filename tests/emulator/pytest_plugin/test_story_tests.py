"""Expectations files, collected as tests without a line of Python."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.bundles import an_event, expecting, jsonl, sent, write, write_capture, write_expected, write_function

pytest_plugins = "pytester"

FILE = "tests/expected/shop/visits.jsonl"
TWO = [an_event(1), an_event(2, "Sold")]
RULES = [{"url": "https://shop.test/track", "status": 202}, {"url": "https://elsewhere.test/"}]


def _wrong(number: int) -> dict[str, object]:
    document = sent(number)
    document["requests"][0]["body"]["event"] = "Lost"
    return document


class TestCollection:
    """What becomes a test, and what it is called."""

    def test_ids(self, pytester: pytest.Pytester, project: Path) -> None:
        """Each event is a test named by its number, type and messageId; the story is one more."""
        write_capture(project, *TWO)
        write_expected(project, sent(1), sent(2, "Sold"))
        result = pytester.runpytest_inprocess("--collect-only", "-q")

        assert [f"{FILE}::1-track-m-1", f"{FILE}::2-track-m-2", f"{FILE}::whole-story"] == result.outlines[:3]

    def test_odd_ids(self, pytester: pytest.Pytester, project: Path) -> None:
        """Whatever an event holds, its id needs no quoting, and the file can be asked for it."""
        write_capture(project, an_event(1, messageId="a b::[c]/ä\n" + "x" * 99), {"type": 5}, "text")
        write_expected(project, *[{"messageId": "*", "outcome": "*", "reason": "*", "requests": "*"}] * 3)
        ids = [line.partition("::")[2] for line in pytester.runpytest_inprocess("--collect-only", "-q").outlines[:3]]

        assert ["2-5-no-messageId", "3-no-type-no-messageId"] == ids[1:]
        assert re.fullmatch(r"1-track-a_b_c_x{40,}", ids[0])
        pytester.runpytest_inprocess(f"{FILE}::{ids[0]}").assert_outcomes(passed=1)

    def test_only_expectations(self, pytester: pytest.Pytester, project: Path) -> None:
        """Neither captures nor files elsewhere are tests, nor is a story that nothing is expected of."""
        write_capture(project, *TWO)
        write(project / "tests" / "elsewhere" / "visits.jsonl", expecting(sent(1)))
        write(project / "expected" / "shop" / "visits.jsonl", expecting(sent(1)))

        pytester.runpytest_inprocess().assert_outcomes()

    def test_without_the_ini_option(self, pytester: pytest.Pytester, project: Path) -> None:
        """A project that does not name its functions has no such tests."""
        write_capture(project, *TWO)
        write_expected(project, sent(1), sent(2, "Sold"))
        (project / "pytest.ini").unlink()

        pytester.runpytest_inprocess().assert_outcomes()
        pytester.runpytest_inprocess("-o", "segment_functions=functions").assert_outcomes(passed=3)

    @pytest.mark.parametrize(
        ("path", "what"),
        [
            ("shop/lost.jsonl", "no capture of the name 'lost' in tests/captures; add it, or remove its expectations"),
            ("shpo/visits.jsonl", "no such folder or file; did you mean '{root}/functions/shop'?"),
        ],
        ids=["no capture", "no function"],
    )
    def test_expectations_of_nothing(self, pytester: pytest.Pytester, project: Path, path: str, what: str) -> None:
        """Expectations without a capture or function are one clear error."""
        write_capture(project, *TWO)
        write(project / "tests" / "expected" / path, expecting(sent(1)))
        result = pytester.runpytest_inprocess()

        result.assert_outcomes(errors=1)
        assert what.format(root=project) in result.stdout.str()

    def test_captures_of_one_name(self, pytester: pytest.Pytester, project: Path) -> None:
        """Two captures that would share expectations are one clear error."""
        write_capture(project, *TWO)
        write(project / "tests" / "captures" / "visits.json", TWO)
        write_expected(project, sent(1))

        expected = "tests/captures/visits.json, tests/captures/visits.jsonl: two captures of one name; rename one"
        assert expected in pytester.runpytest_inprocess().outlines


class TestVerdicts:
    """When such a test is red, and what it says."""

    def test_as_expected(self, pytester: pytest.Pytester, project: Path) -> None:
        """Events that do what is expected pass."""
        write_capture(project, *TWO)
        write_expected(project, sent(1), sent(2, "Sold"))

        pytester.runpytest_inprocess().assert_outcomes(passed=3)

    def test_stories_apart(self, pytester: pytest.Pytester, project: Path) -> None:
        """A red event of one story is no other story's."""
        for story, expected in (("a", sent(1)), ("b", _wrong(1)), ("c", sent(1))):
            write_capture(project, an_event(1), story=story)
            write_expected(project, expected, story=story)
        result = pytester.runpytest_inprocess("-rf")

        result.assert_outcomes(passed=5, failed=1)
        result.stdout.fnmatch_lines(["FAILED tests/expected/shop/b.jsonl::1-track-m-1*"])

    def test_same_words_as_the_command(self, pytester: pytest.Pytester, project: Path) -> None:
        """A red event shows the place, the differing paths and the command that runs it alone, and no stack."""
        write_capture(project, *TWO)
        write_expected(project, sent(1), _wrong(2))
        result = pytester.runpytest_inprocess()

        result.assert_outcomes(passed=2, failed=1)
        start = result.outlines.index("tests/captures/visits.jsonl:2")
        expected = [
            "tests/captures/visits.jsonl:2",
            "delivered",
            "✗ expectation: differs at $.body.event",
            "  at functions/shop/handler.py:14",
            "  $.body.event",
            '    expected  "Lost"',
            '    got       "Sold"',
            f"  expected by {FILE}:3",
            "$ segment-emulator invoke shop tests/captures/visits.jsonl:2",
        ]
        assert expected == result.outlines[start : start + len(expected)]
        assert "stories.py" not in result.stdout.str()

    def test_command_names_other_places(self, pytester: pytest.Pytester, project: Path) -> None:
        """From another folder, the command carries what it needs to be typed there."""
        shop = project / "web" / "shop"
        for name in ("functions", "tests"):
            shutil.move(project / name, shop / name)
        write(project / "pytest.ini", "[pytest]\nsegment_functions = web/shop/functions\n")
        write_capture(shop, *TWO)
        write_expected(shop, sent(1), _wrong(2))

        expected = (
            "$ segment-emulator invoke --functions web/shop/functions --expected web/shop/tests/expected"
            " --settings web/shop/tests/settings.json shop web/shop/tests/captures/visits.jsonl:2"
        )
        assert expected in pytester.runpytest_inprocess().outlines

    def test_alone_as_with_all(self, pytester: pytest.Pytester, project: Path) -> None:
        """One test alone sees its event after the ones before it: a warm function has the same state."""
        counting = "import requests\nSEEN = []\n\ndef onTrack(event, settings):\n    SEEN.append(1)\n"
        counting += "    requests.post('https://shop.test/', json=len(SEEN), timeout=5)\n"
        write_function(project, handler=counting)
        write_capture(project, *TWO)
        request = {"method": "POST", "url": "https://shop.test/", "headers": "*"}
        write_expected(project, *[sent(n, requests=[{**request, "body": n}]) for n in (1, 2)])

        pytester.runpytest_inprocess(f"{FILE}::2-track-m-2").assert_outcomes(passed=1)

    @pytest.mark.parametrize(
        ("lines", "what"),
        [
            ([sent(1), sent(2, "Sold"), sent(3)], f"{FILE}:4: no event of the capture has the messageId 'm-3'"),
            ([sent(1), sent(2, "Sold", outcome="lost")], f'{FILE}:3: $.outcome: "lost" is not'),
        ],
        ids=["left over", "not readable"],
    )
    def test_whole_story(self, pytester: pytest.Pytester, project: Path, lines: list[object], what: str) -> None:
        """What belongs to no one event is the story's own failure."""
        write_capture(project, *TWO)
        write_expected(project, *lines)
        result = pytester.runpytest_inprocess()

        result.assert_outcomes(passed=2, failed=1)
        assert what in result.stdout.str()
        assert f"FAILED {FILE}::whole-story" in result.stdout.str()

    def test_unreadable_event(self, pytester: pytest.Pytester, project: Path) -> None:
        """A capture's line that cannot be read fails its story; the events around it keep their numbers."""
        write(project / "tests" / "captures" / "visits.jsonl", jsonl(TWO[:1]) + "nonsense\n" + jsonl(TWO[1:]))
        write_expected(project, sent(1), sent(2, "Sold"))
        result = pytester.runpytest_inprocess()

        result.assert_outcomes(passed=2, failed=1)
        result.stdout.fnmatch_lines(["tests/captures/visits.jsonl:2: not JSON*"])

    def test_unused_reply_rule(self, pytester: pytest.Pytester, project: Path) -> None:
        """A story's own reply rules hold, and one that was never used fails the story."""
        write_capture(project, *TWO)
        write_expected(project, sent(1), sent(2, "Sold"))
        write(project / "tests" / "expected" / "shop" / "visits.replies.json", RULES)
        result = pytester.runpytest_inprocess()

        result.assert_outcomes(passed=2, failed=1)
        result.stdout.fnmatch_lines(["✗ reply rule: tests/expected/shop/visits.replies.json:1: the rule was never*"])

    @pytest.mark.parametrize(
        ("path", "text", "what"),
        [
            ("functions/shop/handler.py", "def onTrack(event, settings):\n    pass\nraise OSError(7)\n", "OSError: 7"),
            ("tests/settings.json", "{}", "tests/settings.json: shop needs a value for its setting 'apiKey'"),
            ("tests/expected/shop/visits.replies.json", "{}", "a replies file is a list of rules"),
        ],
        ids=["function", "settings", "replies"],
    )
    def test_nothing_could_be_replayed(
        self, pytester: pytest.Pytester, project: Path, path: str, text: str, what: str
    ) -> None:
        """No event passes that was not replayed; why is told once, by the test of the whole story."""
        write_capture(project, *TWO)
        write_expected(project, sent(1), sent(2, "Sold"))
        write(project / path, text)
        result = pytester.runpytest_inprocess()

        result.assert_outcomes(failed=3)
        assert 1 == result.stdout.str().count(what)
        assert 2 == result.stdout.str().count("the event was not replayed; the test whole-story says why")

    def test_secrets(self, pytester: pytest.Pytester, project: Path) -> None:
        """A red test shows placeholders."""
        write_capture(project, *TWO)
        document = sent(1)
        document["requests"][0]["headers"]["Authorization"] = "Bearer"
        write_expected(project, document, sent(2, "Sold"))

        expected = '    got       "Bearer {{settings.apiKey}}"'
        assert expected in pytester.runpytest_inprocess().outlines


class TestUpdate:
    """`--segment-update`."""

    def test_writes_then_tests(self, pytester: pytest.Pytester, project: Path) -> None:
        """Expectations are written as they are now, new stories included, and what changed is said."""
        write_capture(project, *TWO)
        write_capture(project, an_event(1), story="orders")
        write_expected(project, sent(1), _wrong(2))
        result = pytester.runpytest_inprocess("--segment-update")

        result.assert_outcomes(passed=5)
        assert "tests/expected/shop/orders.jsonl: 1 added" in result.outlines
        assert f"{FILE}: 1 changed (line 3)" in result.outlines
        pytester.runpytest_inprocess("--segment-update").stdout.fnmatch_lines(["nothing changed"])

    def test_only_what_is_asked_for(self, pytester: pytest.Pytester, project: Path) -> None:
        """Expectations outside of the arguments stay as they are."""
        write_capture(project, *TWO)
        write_capture(project, an_event(1), story="orders")
        wrong = write_expected(project, sent(1), _wrong(2)).read_text()
        write_expected(project, _wrong(1), story="orders")
        pytester.runpytest_inprocess("--segment-update", "tests/expected/shop/orders.jsonl::1-track-m-1")

        assert wrong == (project / FILE).read_text()
        assert "Lost" not in (project / "tests" / "expected" / "shop" / "orders.jsonl").read_text()

    @pytest.mark.parametrize(
        ("ini", "environ", "what"),
        [
            ("segment_functions = functions", {"CI": "true"}, "--update is refused where CI is set"),
            ("", {}, "--segment-update needs to know the functions: set segment_functions in the ini file"),
            ("segment_functions = lost", {}, "lost: no such folder"),
        ],
        ids=["CI", "no ini option", "no functions"],
    )
    def test_refused(  # noqa: PLR0917 - fixtures and the table's columns
        self,
        pytester: pytest.Pytester,
        project: Path,
        monkeypatch: pytest.MonkeyPatch,
        ini: str,
        environ: dict[str, str],
        what: str,
    ) -> None:
        """Where nothing may or can be updated, nothing runs, and one line says why."""
        write(project / "pytest.ini", f"[pytest]\n{ini}\n")
        for name, value in environ.items():
            monkeypatch.setenv(name, value)
        result = pytester.runpytest_inprocess("--segment-update")

        assert pytest.ExitCode.USAGE_ERROR == result.ret
        result.stderr.fnmatch_lines([f"ERROR: *{what}*"])

    def test_in_a_worker_of_xdist(self, pytester: pytest.Pytester, project: Path) -> None:
        """Only the session that people see updates; its workers would write the same files at once."""
        pytester.makeconftest("def pytest_configure(config):\n    config.workerinput = {}\n")
        write_capture(project, *TWO)
        pytester.runpytest_inprocess("--segment-update")

        assert not (project / "tests" / "expected").exists()
