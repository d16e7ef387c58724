"""The report for CI."""

from __future__ import annotations

import io
from textwrap import dedent
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import CaptureError, FunctionError
from emulator.report.junit import JunitReporter
from emulator.values.model import Failure

from .report_samples import CAPTURE, CRASH, DIFFERS, UNUSED, a_crash, a_verdict, reported

ERROR = CaptureError(f"{CAPTURE}:3", "not JSON")


def _text(*happenings):
    stream = io.StringIO()
    reported(JunitReporter(stream), *happenings)
    return stream.getvalue()


def _suites(*happenings):
    return ET.fromstring(_text(*happenings).encode()).findall("testsuite")


def test_exact_text():
    """A small run, word for word."""
    expected = """\
        <?xml version="1.0" encoding="utf-8"?>
        <testsuites name="segment-emulator">
        <testsuite name="shop.visits" tests="3" failures="1" errors="1" skipped="0" time="0">
        <testcase classname="shop.visits" name="1 track visit-1" time="0"/>
        <testcase classname="shop.visits" name="2 track visit-2" time="0">\
<failure message="differs at $.body.plan" type="expectation">tests/captures/visits.jsonl:2
        delivered
        ✗ expectation: differs at $.body.plan
          at functions/shop/handler.py:41
          $.body.plan
            expected  "free"
            got       "pro"
          expected by tests/expected/shop/visits.jsonl:4
        $ segment-emulator invoke shop tests/captures/visits.jsonl:2
        </failure></testcase>
        <testcase classname="shop.visits" name="tests/captures/visits.jsonl:3: not JSON" time="0">\
<error message="tests/captures/visits.jsonl:3: not JSON" type="CaptureError"/></testcase>
        </testsuite>
        </testsuites>
        """

    assert dedent(expected) == _text(a_verdict(), a_verdict(1, DIFFERS), ERROR)


def test_a_suite_for_each_destination_and_story():
    """Each begun capture is a suite with its own counts."""
    shop = [a_verdict(), a_crash(1)]
    crm = [a_verdict(0, destination="crm"), a_verdict(1, destination="crm"), ERROR]

    counts = [[suite.get(key) for key in ("name", "tests", "failures", "errors")] for suite in _suites(*shop, *crm)]

    assert counts == [["shop.visits", "2", "1", "0"], ["crm.visits", "3", "0", "1"]]


def test_counts_agree_with_the_cases():
    """What a suite says of itself is what it holds."""
    for suite in _suites(a_verdict(), a_crash(1), ERROR, a_verdict(3, DIFFERS, CRASH), UNUSED):
        assert suite.get("tests") == str(len(suite.findall("testcase")))
        assert suite.get("failures") == str(len(suite.findall("testcase/failure")))
        assert suite.get("errors") == str(len(suite.findall("testcase/error")))


def test_several_failures_of_one_event():
    """Several failures are one element, as readers of JUnit files expect: the first named, all told."""
    [suite] = _suites(a_verdict(0, DIFFERS, CRASH))
    [failure] = suite.findall("testcase/failure")

    assert failure.get("message") == "differs at $.body.plan (and 1 more)"
    assert "crash: ends as discarded" in failure.text


def test_what_belongs_to_no_capture_has_a_suite_of_its_own():
    """A failure of the run and an error before any capture stand in the last suite."""
    suites = _suites(FunctionError("functions/x: no handler.py"), a_verdict(), UNUSED)

    assert [suite.get("name") for suite in suites] == ["shop.visits", "segment-emulator"]
    assert [suites[1].get("failures"), suites[1].get("errors")] == ["1", "1"]
    assert suites[1].find("testcase/failure").text == "replies.json:3: the rule was never used\nmethod: GET"


def test_no_events():
    """A run without anything is an empty document, not a broken one."""
    assert _suites() == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a\x00b\x1b", "a\ufffdb\ufffd"), ("\ud800\uffff", "\ufffd\ufffd"), ("<&\"'>\r\n\t]]>", "<&\"'>\r\n\t]]>")],
    ids=["controls", "surrogate and noncharacter", "markup and white space"],
)
def test_characters(text, expected):
    """What XML cannot carry is replaced; everything else comes back as it was."""
    failure = Failure(check=text, cause=text, details=(text,))
    [suite] = _suites(failure)
    found = suite.find("testcase/failure")

    assert [expected, expected] == [found.get("message"), found.get("type")]
    assert found.text == f"{expected}\n{expected}"


@settings(deadline=None)
@given(st.text(), st.text())
def test_any_text_parses(message_id, cause):
    """Whatever an event or a check says, the document parses and holds one case."""
    failure = Failure(check="crash", cause=cause, details=(cause,))
    [suite] = _suites(a_verdict(0, failure, message_id=message_id))

    assert len(suite.findall("testcase/failure")) == 1
