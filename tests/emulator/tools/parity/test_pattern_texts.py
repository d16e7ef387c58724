"""Texts are made of the regular expressions that code holds them against."""

from __future__ import annotations

import re
from random import Random

import pytest

from emulator.tools.parity.pattern_texts import text_of

PATTERNS = (
    r"[UCR][0-9a-f]{32}$",
    r"^(?P<name>[A-Za-z][\w ]*)\s*:\s*(?P<token>[a-z0-9]{6})$",
    r"\{\{\s*([\w.]+)(?:\s*\|\s*(\w+))?\s*\}\}",
    r"[^\w-]+",
    r"(?i)ab|c.?d*",
    r"^\+?\d{7,15}$",
    r"(?:(?:a|b)+?|c){2,}x[^a]",
    r"(?>ab)\D",
)
TIMES = 60


@pytest.mark.parametrize("pattern", PATTERNS)
def test_most_match_and_some_do_not(pattern: str) -> None:
    """Both sides of a condition are met."""
    whole = [text_of(pattern, Random(number), anywhere=False) for number in range(TIMES)]
    within = [text_of(pattern, Random(number), anywhere=True) for number in range(TIMES)]

    assert TIMES // 2 < sum(bool(re.fullmatch(pattern, text)) for text in whole) < TIMES
    assert any(text not in whole for text in within)


@pytest.mark.parametrize("pattern", ["(", r"(a)\1", r"(?=b)a"])
def test_what_cannot_be_made(pattern: str) -> None:
    """A text comes out all the same: what is no pattern as it is, the rest without what only refers or looks around."""
    assert {str} == {type(text_of(pattern, Random(number), anywhere=False)) for number in range(9)}
