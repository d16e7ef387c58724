"""The report where GitHub Actions runs."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import CaptureError, FunctionError
from emulator.report.annotations import ANNOTATIONS, SUMMARY_BYTES, GithubReporter, stopped_commands
from emulator.values.model import Failure

from .report_samples import CAPTURE, CRASH, DIFFERS, HANDLER, UNUSED, a_crash, a_verdict, reported

ERROR = CaptureError(f"{CAPTURE}:3", "not JSON")
COMMAND = re.compile(r"::error (?:file=([^:,\n]+),line=([0-9]+),)?title=([^:,\n]+)::([^\r\n]*)")


def _github(*happenings, root=None):
    reporter = GithubReporter(root or Path.cwd())
    reported(reporter, *happenings)
    return reporter


def _decoded(text):
    for code, character in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def _places(*happenings, **options):
    found = [COMMAND.fullmatch(command) for command in _github(*happenings, **options).annotations()]
    return [f"{match[1]}:{match[2]}" if match[1] else None for match in found]


class TestAnnotations:
    """Workflow commands."""

    def test_exact_text(self):
        """A red event has one at the handler's line and one at its own, word for word."""
        handler = f"::error file={HANDLER},line=41,title=shop%3A expectation::"
        handler += f"2 events differ at $.body.plan; first at {CAPTURE}:1"
        event = f"::error file={CAPTURE},line=1,title=shop%3A expectation::track visit-1%0A"
        event += f"✗ expectation: differs at $.body.plan%0A  at {HANDLER}:41%0A  $.body.plan%0A"
        event += '    expected  "free"%0A    got       "pro"%0A  expected by tests/expected/shop/visits.jsonl:4'

        assert [handler, event] == _github(a_verdict(0, DIFFERS), a_verdict(1, DIFFERS)).annotations()[:2]

    def test_each_cause_before_any_twice(self):
        """Where several causes have several events, the first of each come first."""
        happenings = [a_verdict(0, DIFFERS), a_verdict(1, DIFFERS), a_crash(2), a_crash(3)]
        first = [f"{HANDLER}:41", f"{HANDLER}:30", f"{CAPTURE}:1", f"{CAPTURE}:3"]

        assert [*first, f"{CAPTURE}:2", f"{CAPTURE}:4"] == _places(*happenings)

    def test_ten_at_most(self):
        """GitHub shows ten of a step."""
        verdicts = [a_verdict(number, Failure(check="crash", cause=f"cause {number}")) for number in range(20)]

        assert ANNOTATIONS == len(_places(*verdicts)) == 10

    def test_what_belongs_to_no_event(self):
        """Errors and failures of the run are annotated at the place that they begin with, if they do."""
        happenings = [ERROR, FunctionError("functions/x: no handler.py"), UNUSED]

        assert ["replies.json:3", f"{CAPTURE}:3", None] == _places(*happenings)

    def test_no_place_twice_for_the_same(self):
        """An event that fails twice the same way is annotated once."""
        assert [f"{HANDLER}:41", f"{CAPTURE}:1"] == _places(a_verdict(0, DIFFERS, DIFFERS))

    def test_nothing_red(self):
        """A good run has none."""
        assert [] == _places(a_verdict())

    def test_relative_to_the_repository(self, tmp_path, monkeypatch):
        """Paths are those of the repository, whatever folder the command runs in; others are left out."""
        (tmp_path / "web").mkdir()
        monkeypatch.chdir(tmp_path / "web")
        elsewhere = a_verdict(0, CRASH, place=f"{tmp_path.parent}/visits.jsonl:1")

        assert [f"web/{HANDLER}:30", f"web/{CAPTURE}:1"] == _places(a_crash(), root=tmp_path)
        assert [f"web/{HANDLER}:30", None] == _places(elsewhere, root=tmp_path)

    def test_events_on_one_line(self):
        """A place with a column is annotated at its line."""
        assert [f"{HANDLER}:30", f"{CAPTURE}:1"] == _places(a_verdict(0, CRASH, place=f"{CAPTURE}:1:44"))

    def test_without_a_place(self):
        """What came from standard input cannot be annotated, but is told."""
        assert [f"{HANDLER}:30", None] == _places(a_verdict(0, CRASH, place="<argument>"))

    def test_codes_in_a_text(self):
        """A text that looks encoded already comes back as it was."""
        failure = Failure(check="100%2C", cause="differs at 100%0A")
        [command] = _github(a_verdict(0, failure)).annotations()

        assert "title=shop%3A 100%252C::" in command
        assert "differs at 100%250A" in command

    @settings(deadline=None)
    @given(st.text(), st.text())
    def test_any_text(self, message_id, cause):
        """Whatever an event or a check says, a command is one line and reads back as what was said."""
        failure = Failure(check="crash", cause=f"x{cause}")
        verdict = a_verdict(0, failure, message_id=f"m{message_id}", destination=f"a:b,%{cause}")

        for command in _github(verdict).annotations():
            match = COMMAND.fullmatch(command)
            assert match is not None
            assert _decoded(match[3]).startswith("a:b,%")
            assert "✗ crash: x" in _decoded(match[4])


class TestSummary:
    """Markdown."""

    def test_exact_text(self):
        """A small run, word for word."""
        expected = f"""\
            ## segment-emulator: ✗ 2 failures, 1 error in 2 deliveries, 1 request

            | destination | events | delivered | discarded | exhausted | filtered | rejected | requests | failures |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | `shop` | 2 | 1 | 1 | 0 | 0 | 0 | 1 | 1 |

            ```text
            ✗ shop: 1 event ends as discarded, Bad Request (KeyError) [crash]

              {CAPTURE}:2  track visit-2
                discarded: Bad Request (KeyError: 'plan')
                at {HANDLER}:30
                $ segment-emulator invoke shop {CAPTURE}:2
            ```

            ```text
            ✗ reply rule: replies.json:3: the rule was never used
              method: GET
            ```

            ```text
            ✗ errors
              {CAPTURE}:3: not JSON
            ```

            """

        assert dedent(expected) == _github(a_verdict(), a_crash(1), ERROR, UNUSED).summary()

    def test_good_run(self):
        """A good run is its table."""
        summary = _github(a_verdict()).summary()

        assert summary.startswith("## segment-emulator: ✓ all good: 1 delivery, 1 request\n\n| destination |")
        assert "```" not in summary

    def test_no_events(self):
        """Without any event there is no table to show."""
        assert "## segment-emulator: ✗ 1 error, no events\n\n```text" in _github(ERROR).summary()

    @pytest.mark.parametrize("text", ["```", "`````\n# Heading"], ids=["fence", "longer fence"])
    def test_fences_hold(self, text):
        """What an event says cannot end the block it stands in."""
        summary = _github(a_verdict(0, Failure(check="crash", cause="x", details=(text,)))).summary()
        [fence] = re.findall(r"^(`+)text$", summary, re.MULTILINE)

        assert 1 == len(re.findall(rf"^ *{fence}`*$", summary, re.MULTILINE))

    def test_names_in_the_table(self):
        """A destination's name cannot end its cell or its code."""
        assert "\n| `a\\|b` | 1 |" in _github(a_verdict(0, destination="a|`b")).summary()

    def test_size(self):
        """A summary stays below what GitHub takes, and says what it leaves out."""
        verdicts = [
            a_verdict(number, Failure(check="crash", cause=f"{number} " + "ä" * 9_000), message_id="ä" * 9_000)
            for number in range(60)
        ]
        summary = _github(*verdicts).summary()

        assert SUMMARY_BYTES * 0.9 < len(summary.encode()) < 1 << 20
        assert re.search(r"\n… and [0-9]+ more; see the log\n\Z", summary)


def test_stopped_commands():
    """The lines before and after bear the token."""
    assert ("::stop-commands::abc\n", "::abc::\n") == stopped_commands("abc")
