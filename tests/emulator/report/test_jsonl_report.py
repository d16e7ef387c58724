"""The report for programs."""

from __future__ import annotations

import io
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import CaptureError
from emulator.report.jsonl import JsonlReporter, line_of

from .report_samples import CAPTURE, DIFFERS, IGNORED, UNUSED, a_crash, a_verdict, reported


def _lines(*happenings):
    stream = io.StringIO()
    reported(JsonlReporter(stream), *happenings)
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_one_line_for_each_happening_in_order():
    """Deliveries, errors and failures of the run each have a line, as they came."""
    error = CaptureError(f"{CAPTURE}:2", "not JSON")

    lines = _lines(a_verdict(), error, a_crash(2), UNUSED)

    assert [next(iter(line)) for line in lines] == ["position", "error", "position", "failure"]


def test_a_delivery():
    """A delivery's line is the delivery's own shape with what was found added."""
    verdict = a_verdict(3, DIFFERS, notices=(IGNORED,))

    [line] = _lines(verdict)

    assert line == {
        **verdict.delivery.to_dict(),
        "failures": [
            {
                "check": "expectation",
                "cause": "differs at $.body.plan",
                "where": "functions/shop/handler.py:41",
                "details": ["expected by tests/expected/shop/visits.jsonl:4"],
                "differences": [{"path": "$.body.plan", "expected": '"free"', "got": '"pro"'}],
            }
        ],
        "notices": [{"kind": "ignored status", "what": IGNORED.what, "strict": True}],
        "covered": True,
    }


def test_an_error():
    """An error's line is its one line."""
    assert _lines(CaptureError(f"{CAPTURE}:2", "not JSON")) == [{"error": f"{CAPTURE}:2: not JSON"}]


def test_a_failure_of_the_run():
    """A failure that belongs to no one event stands alone."""
    [line] = _lines(UNUSED)

    assert line["failure"]["cause"] == "replies.json:3: the rule was never used"
    assert line["failure"]["details"] == ["method: GET"]


@settings(deadline=None)
@given(st.text(), st.text())
def test_any_text_makes_one_line(message_id, log):
    """Whatever an event or handler says, the line is one line of JSON that can be encoded."""
    line = line_of(a_verdict(message_id=message_id, logs=(log,)))

    assert line.count("\n") == 1
    assert list(json.loads(line.encode())["logs"]) == [log]
