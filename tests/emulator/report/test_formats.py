"""The table of report formats, and the published shape of a line of jsonl."""

from __future__ import annotations

import io
import json

import pytest

from emulator.errors import CaptureError
from emulator.inputs.schemas import file_violations
from emulator.report.formats import FORMATS, reporter_of
from emulator.values.batch import BatchPlace
from emulator.values.model import Part, Violation

from .report_samples import (
    DIFFERS,
    ELSEWHERE,
    IGNORED,
    KEY_ERROR,
    UNUSED,
    a_crash,
    a_verdict,
    an_attempt,
    an_exchange,
    reported,
)

EVERYTHING = [
    a_verdict(0, DIFFERS, notices=(IGNORED,)),
    a_crash(1),
    a_verdict(2, outcome="filtered", reason=ELSEWHERE, attempts=(), addressed_to=("CRM",), place=None, message_id=None),
    a_verdict(3, violations=(Violation(path="$.userId", what="is a number", code="id_not_string"),), event={"a": 1}),
    a_verdict(4, batch=BatchPlace(id=1, position=0, size=2), doubt="no status", logs=("said",), notes=("n",)),
    a_verdict(5, attempts=(an_attempt(an_exchange(reply=None, fault="timeout", late=True), error=KEY_ERROR),)),
    a_verdict(
        6,
        parts=(
            Part(mapping="m", action="a", outcome="delivered", reason=None, attempts=(an_attempt(an_exchange()),)),
            Part(mapping="n", action="a", outcome="filtered", reason="no match"),
        ),
    ),
    UNUSED,
    CaptureError("x.jsonl:2", "not JSON"),
]


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_tells_of_a_failure(name: str) -> None:
    """Every row of the table makes a reporter that writes what went wrong."""
    stream = io.StringIO()
    reported(reporter_of(name, stream), *EVERYTHING)

    assert "differs at $.body.plan" in stream.getvalue().replace("event differs", "differs")
    assert "x.jsonl:2: not JSON" in stream.getvalue()


def test_lines_have_the_published_shape() -> None:
    """Every kind of line fits schemas/files/report_line.json, and each of its keys is in it."""
    stream = io.StringIO()
    reported(reporter_of("jsonl", stream), *EVERYTHING)
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]

    assert len(EVERYTHING) == len(lines)
    assert [[]] * len(lines) == [file_violations("report_line", line) for line in lines]
    for line in lines:
        assert all(file_violations("report_line", {k: v for k, v in line.items() if k != key}) for key in line)
        assert file_violations("report_line", {**line, "more": 1})
