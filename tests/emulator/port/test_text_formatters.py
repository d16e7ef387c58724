"""The port's own string.Formatter, as Python, is the library's: pieces of a text, values, errors."""

from __future__ import annotations

import string
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from emulator.port.python_library import text_formatters as own_library

PIECES = [
    "{", "}", "{}", "{0}", "{a", "{b.real}", "{a[0]}", "{c[x]}", "!r", "!s", "!x", ":>5", "{{", "}}", ":{b}", "[", "].",
    "]x", "text", "{:", "0", "{1}", "99999999999999999999",
]  # fmt: skip
TEXTS = st.text("{}[]!:.01abrs>\u0663 ", max_size=12) | st.lists(st.sampled_from(PIECES), max_size=6).map("".join)
WAYS: list[Callable[[Any, str], Any]] = [
    lambda formatter, text: list(formatter.parse(text)),
    lambda formatter, text: formatter.format(text, 1, "two", a="xyz", b=3, c={"x": 1, 0: "z"}),
]


def _end(way: Callable[[Any, str], Any], kind: Any, text: str) -> str:
    try:
        return repr(way(kind(), text))
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("way", WAYS, ids=["parse", "format"])
@settings(max_examples=150)
@given(TEXTS)
@example("{a[99999999999999999999{a[0]}")
@example("{b:{a!r:{c[x]:{b}}}}")
@example("{a!r")
def test_texts(way: Callable[[Any, str], Any], text: str) -> None:
    """Of every shape, right and wrong."""
    assert _end(way, own_library.Formatter, text) == _end(way, string.Formatter, text)
