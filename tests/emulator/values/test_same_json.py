"""JSON values are compared as JSON."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.values.jsonvalue import is_same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (1, 1.0, True),
        (0, False, False),
        (True, 1, False),
        ([[[False], [], False]], [[[0], [], False]], False),
        ({"a": 1, "b": [None]}, {"b": [None], "a": 1.0}, True),
        ({"a": True}, {"a": 1}, False),
        ({"a": 1}, {"a": 1, "b": None}, False),
        ([1, 2], [2, 1], False),
        ([], {}, False),
        ("1", 1, False),
        (None, False, False),
    ],
)
def test_same(one: Any, other: Any, same: bool) -> None:
    """A truth value is no number, a whole number is one number however it is written, and keys have no order."""
    assert same is is_same(one, other) is is_same(other, one)
