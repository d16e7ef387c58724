"""Numbers and counts as a person writes them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.tools.probe.probe_report import rounded
from emulator.values.words import counted


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "0"),
        (0.00002, "under 0.001"),
        (0.00123, "0.0012"),
        (0.133, "0.13"),
        (1.0, "1"),
        (3.64, "3.6"),
        (42.1, "42"),
        (99.7, "100"),
        (104, "104"),
        (12345.6, "12,346"),
    ],
)
def test_two_digits_are_enough(number: float, expected: str) -> None:
    """A number keeps two digits, and all that stand before its point."""
    assert expected == rounded(number)


@given(st.floats(min_value=0, max_value=1e15))
def test_no_number_has_an_exponent(number: float) -> None:
    """Nobody has to know what 1e+02 is."""
    assert re.fullmatch(r"(under )?[0-9][0-9,]*(\.[0-9]+)?", rounded(number))


@pytest.mark.parametrize(("number", "noun", "expected"), [(1, "event", "1 event"), (1204, "story", "1,204 stories")])
def test_counted(number: int, noun: str, expected: str) -> None:
    """The noun follows its number."""
    assert expected == counted(number, noun)
