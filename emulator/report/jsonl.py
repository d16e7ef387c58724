"""Writes the report for programs: one line of JSON for each delivery, error and failure.

{"position": 0, "destination": …, …, "failures": […], "notices": […], "covered": true}    a delivery
{"error": "path:line: what is wrong and what to do"}
{"failure": {"check": …, "cause": …, …}}                                              of no one event
"""

from __future__ import annotations

from typing import IO, Any

from emulator.errors import EmulatorError
from emulator.values import jsonvalue
from emulator.values.account import Account
from emulator.values.model import Failure, Notice, Verdict


class JsonlReporter:
    """Writes each line as it comes and keeps nothing."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream

    def begin(self, destination: str, story: str) -> None:
        """Do nothing: each line names its destination and capture."""

    def verdict(self, verdict: Verdict) -> None:
        """Write one delivery with what was found."""
        self._stream.write(line_of(verdict))

    def lines(self, text: str) -> None:
        """Write lines that `line_of` made elsewhere."""
        self._stream.write(text)

    def error(self, error: EmulatorError) -> None:
        """Write what could not be read."""
        self._stream.write(_line({"error": str(error)}))

    def failure(self, failure: Failure) -> None:
        """Write a failure that belongs to no one event."""
        self._stream.write(_line({"failure": _failure_dict(failure)}))

    def finish(self, account: Account) -> None:  # noqa: ARG002 - the Protocol's
        """Do nothing: all lines are written."""
        self._stream.flush()


def line_of(verdict: Verdict) -> str:
    """Return one delivery with what was found, as a line with its newline."""
    document = verdict.delivery.to_dict()
    document["failures"] = [_failure_dict(failure) for failure in verdict.failures]
    document["notices"] = [_notice_dict(notice) for notice in verdict.notices]
    document["covered"] = verdict.covered
    return _line(document)


def _line(document: dict[str, Any]) -> str:
    return jsonvalue.dumps(document).decode() + "\n"


def _failure_dict(failure: Failure) -> dict[str, Any]:
    return {
        "check": failure.check,
        "cause": failure.cause,
        "where": failure.where,
        "details": list(failure.details),
        "differences": [{"path": d.path, "expected": d.expected, "got": d.got} for d in failure.differences],
    }


def _notice_dict(notice: Notice) -> dict[str, Any]:
    return {"kind": notice.kind, "what": notice.what, "strict": notice.strict}
