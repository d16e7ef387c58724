"""JSON text in a Python handler is read as JSON.parse reads it, and refused in Python's words."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.engine.runtime.python.json_texts import read, reading_alike

PIECES = [*'{}[]:,-0"', '"a"', "1", "1.5", "e-1", "true", "nul", " ", "\n", "\\u12", "\t", "\ufeff"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=7).map("".join)


def said(call: Any, text: str) -> str | None:
    """Return what is said of a text that is refused."""
    try:
        call(text)
    except json.JSONDecodeError as error:
        return str(error)
    return None


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_a_text_that_is_no_json(text: str) -> None:
    """The error is Python's own."""
    assert said(json.loads, text) == said(read, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[1, NaN]", "Expecting value: line 1 column 5 (char 4)"),
        ('{"a": -Infinity', "Expecting value: line 1 column 7 (char 6)"),
        ('["NaN", 1e400]', "Expecting value: line 1 column 9 (char 8)"),
        ("[1, 2 NaN", "Expecting ',' delimiter: line 1 column 7 (char 6)"),
        ("\n" + "[" * 201 + "]" * 201, "Nested deeper than 200: line 2 column 201 (char 201)"),
    ],
)
def test_what_only_json_parse_refuses(text: str, expected: str) -> None:
    """A number that is none in JavaScript is no value; nesting has an end."""
    assert expected == said(read, text)


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [('{"b": 1.0, "1": 1e2}', {"1": 100, "b": 1}), (b"[12345678901234567890]", [1.2345678901234567e19]), ("2.5", 2.5)],
)
def test_json_loads(given_text: str | bytes, expected: Any) -> None:
    """json.loads, while a function is loaded, gives what a reply's json() would."""
    with reading_alike():
        found = json.loads(given_text)

    assert repr(expected) == repr(found)
    assert json.loads("1.0").__class__ is float


def test_with_options() -> None:
    """json.loads with options is Python's own; what is no text is refused as ever."""
    with reading_alike():
        assert json.loads("1.0", parse_float=str) == "1.0"
        with pytest.raises(TypeError, match="the JSON object must be str, bytes or bytearray, not int"):
            json.loads(1)  # type: ignore[arg-type]  # the point
