"""Which line of its expectations an event gets."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.errors import FileFormatError
from emulator.inputs.expectations import Expectation
from emulator.inputs.expected_lines import ExpectedLines


def line(message_id: Any, number: int) -> Expectation:
    """Return a line for a messageId."""
    return Expectation(document={"messageId": message_id}, place=f"visits.jsonl:{number}")


def paired(expected: list[Any], events: list[Any]) -> list[Any]:
    """Return for each event the number of its line, with a - for each line that is passed and a ! for each error."""
    lines = iter(
        FileFormatError("visits.jsonl", "no JSON") if each == "bad" else line(each, at)
        for at, each in enumerate(expected)
    )
    kept = ExpectedLines(lines)
    taken = [kept.take(each) for each in events]
    rest = kept.left()
    found: list[Any] = [
        "!" * len(each.errors) + "-" * len(each.passed) + (each.line.place.rpartition(":")[2] if each.line else "none")
        for each in taken
    ]
    return [*found, f"left {len(rest.passed)}{'!' * len(rest.errors)}"]


@pytest.mark.parametrize(
    ("expected", "events", "pairs"),
    [
        (["a", "b", "c"], ["a", "b", "c"], ["0", "1", "2", "left 0"]),
        (["a", "b"], ["a", "new", "b"], ["0", "none", "1", "left 0"]),
        (["a", "b", "c"], ["a", "c"], ["0", "-2", "left 0"]),
        (["a", "a", "b"], ["a", "a", "b"], ["0", "1", "2", "left 0"]),
        (["a", "bad", "c"], ["a", "b", "c"], ["0", "!none", "2", "left 0"]),
        (["a", "bad", "c"], ["a", "c"], ["0", "!2", "left 0"]),
        ([None, None], [None, None], ["0", "1", "left 0"]),
        (["a", None], [None, "a"], ["none", "0", "left 1"]),
        (["*", "b"], ["a", "b"], ["0", "1", "left 0"]),
        ([], ["a"], ["none", "left 0"]),
        (["a", "b", "bad"], [], ["left 2!"]),
    ],
)
def test_pairs(expected: list[Any], events: list[Any], pairs: list[str]) -> None:
    """An event that came in, went away, or has a faulty line is one finding: all others keep their lines."""
    assert pairs == paired(expected, events)
