"""Handlers that do what no handler should: each event has its line, and the command its exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bundles import an_event, write_capture

from .conftest import ROOT, Command

SITUATIONS = ROOT / "tests" / "functions"
CRASH = ("discarded", "Bad Request")


@pytest.mark.parametrize(
    ("situation", "end", "error", "checks"),
    [
        ("prints", ("delivered", None), None, []),
        ("returns_something", ("delivered", None), None, []),
        ("sends_from_thread", ("delivered", None), None, []),
        ("exits_by_sys", CRASH, "ProcessExited", ["crash"]),
        ("exits_by_os", CRASH, "ProcessExited", ["crash"]),
        ("raises_plain_error", CRASH, "KeyError", ["crash"]),
        ("recurses", CRASH, "RecursionError", ["crash"]),
        ("allocates_without_end", CRASH, "OutOfMemory", ["crash"]),
        ("loops", ("exhausted", "Timeout"), "Timeout", ["exhausted"]),
        ("opens_urllib", ("delivered", None), None, ["refusal"]),
        ("opens_socket", CRASH, "Refused", ["refusal", "crash"]),
        ("starts_subprocess", CRASH, "Refused", ["refusal", "crash"]),
        ("writes_file", CRASH, "Refused", ["refusal", "crash"]),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_handlers(
    folder: Path, quick: Command, *, situation: str, end: tuple[str, str | None], error: str | None, checks: list[str]
) -> None:
    """What becomes of two events in a row, and what is red."""
    write_capture(folder, an_event(1), an_event(2))
    options = ["--format", "jsonl", "--memory-mb", "100", *(["--timeout", "0.5"] if situation == "loops" else [])]
    ended = quick("replay", SITUATIONS / situation, "tests/captures", *options)
    lines = ended.documents

    assert (int(bool(checks)), "") == (ended.code, ended.err)
    assert [("m-1", *end), ("m-2", *end)] == [(line["messageId"], line["outcome"], line["reason"]) for line in lines]
    assert [error, error] == [line["error"] and line["error"]["name"] for line in lines]
    assert [checks, checks] == [[failure["check"] for failure in line["failures"]] for line in lines]


def test_a_refusal_names_the_handlers_line(folder: Path, quick: Command) -> None:
    """Whoever wrote the handler sees where it left the sandbox, and what to do."""
    write_capture(folder, an_event(1))
    ended = quick("replay", SITUATIONS / "opens_socket", "tests/captures")

    assert f"{SITUATIONS}/opens_socket/handler.py:9: socket." in ended.out
    assert "send with requests" in ended.out
