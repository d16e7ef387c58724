"""Values as JavaScript sees them."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.mappings.javascript import encoded, number_from_text, number_text, text_of

NUMBERS = [
    (1.0, "1"),
    (-0.0, "0"),
    (0.1 + 0.2, "0.30000000000000004"),
    (1e21, "1e+21"),
    (1.2345678901234568e20, "123456789012345680000"),
    (1e-6, "0.000001"),
    (1.5e-7, "1.5e-7"),
    (-2.5, "-2.5"),
    (1e400, "Infinity"),
    (math.nan, "NaN"),
    (10**400, "Infinity"),
    (1.2345e25, "1.2345e+25"),
    (5e-324, "5e-324"),
]


@pytest.mark.parametrize(("number", "text"), NUMBERS)
def test_number_text(number: float, text: str) -> None:
    """A number is written as JavaScript writes it."""
    assert text == number_text(number)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_survives_its_text(number: float) -> None:
    """What was written reads as the same number."""
    assert number == number_from_text(number_text(number))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        (" \n5\ufeff", 5),
        ("0x1F", 31),
        ("0b11", 3),
        (".5", 0.5),
        ("5.", 5),
        ("+1e2", 100),
        ("-Infinity", -math.inf),
    ],
)
def test_number_from_text(text: str, number: float) -> None:
    """A text is read as the number that Number() makes of it."""
    assert number == number_from_text(text)


@pytest.mark.parametrize("text", ["x", "1_0", "1e", "0x", "-0x1", "infinity", "1 2", "\u0661"])
def test_no_number(text: str) -> None:
    """Python would read some of these, JavaScript does not."""
    assert math.isnan(number_from_text(text))


@given(st.recursive(st.none() | st.booleans() | st.integers(-999, 999) | st.text(), lambda each: st.lists(each) |
       st.dictionaries(st.text("ab"), each), max_leaves=9))  # fmt: skip
def test_encoded(value: object) -> None:
    """JSON is compact, keeps the order of members, and reads as the same value."""
    assert json.loads(encoded(value)) == json.loads(json.dumps(value))


def test_encoded_as_javascript_does() -> None:
    """Index keys come first, half characters are escaped, what is no number is null."""
    assert '{"2":1,"10":2,"b":"\\ud83d","a":null}' == encoded({"b": "\ud83d", "10": 2, "2": 1, "a": math.nan})


def test_text_of_a_list() -> None:
    """A list is joined; null in it is empty, lists in it are joined too."""
    assert "1,,true,a,b,[object Object]" == text_of([1, None, True, ["a", "b"], {}])
