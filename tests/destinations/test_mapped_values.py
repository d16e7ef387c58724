"""The helpers of handlers from mappings do what the language of mappings does."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.mappings import MappingError, PayloadError, coerce, resolve
from emulator.mappings.javascript import number_text as exact_text
from emulator.mappings.lenient_dates import is_lenient_date as exactly_lenient
from emulator.mappings.paths import parts_of, rendered
from emulator.mappings.replacing import replaced
from emulator.segment import InvalidEventPayload
from functions.shared.lenient_dates import is_lenient_date
from functions.shared.mapped import NOTHING, date_field, object_field, text_field, value_at
from functions.shared.mapped_paths import names_of, value_of_path
from functions.shared.mapped_texts import filled_in, replaced_in_any_case
from functions.shared.number_text import number_text

# Events have no -0: it is read as 0.
FLOATS = st.floats(allow_nan=False, allow_infinity=False).map(lambda number: number + 0.0)
NUMERIC = st.sampled_from(["5", " 7 ", "1.50", "1e3", "0x1F", ".5", "5.", "+5", "1_0", "", " ", "2023-08-01", "true"])
PLAIN = st.none() | st.booleans() | st.integers(-999, 999) | FLOATS | st.text() | NUMERIC
VALUES = st.recursive(PLAIN, lambda each: st.lists(each, max_size=2) | st.dictionaries(st.sampled_from("ab"), each))
WORDS = [
    "2023",
    "8",
    "13",
    "32",
    "T",
    "Z",
    " ",
    "-",
    "/",
    ":",
    ".",
    "+",
    "UTC",
    "Aug",
    "pm",
    "(x)",
    "foo",
    "10:30",
    "+02:00",
]
FIELDS = [("string", text_field), ("object", object_field), ("datetime", date_field)]


@given(FLOATS | st.integers(-(2**53), 2**53))
def test_numbers_are_written_as_javascript_does(number: float) -> None:
    """Of any size; an integral float within 2^53 does not come, since events are read as JSON.parse reads them."""
    assert exact_text(number) == number_text(number)


@given(st.lists(st.sampled_from(WORDS), max_size=7).map("".join))
def test_dates(text: str) -> None:
    """The helper and the exact rule agree on everything that may look like a date."""
    assert exactly_lenient(text) == is_lenient_date(text)


@given(VALUES)
def test_paths(value: Any) -> None:
    """Through whatever the event holds."""
    event = {"a": value}
    found = value_at(event, ["a", "b", "a"])

    assert resolve({"x": {"@path": "$.a.b.a"}}, event) == ({} if found == NOTHING else {"x": found})


@pytest.mark.parametrize(("kind", "helper"), FIELDS)
@given(value=VALUES)
def test_fields(kind: str, helper: Any, value: Any) -> None:
    """A field is coerced, falls away or is refused alike."""
    try:
        expected = coerce({"f": {"type": kind, "label": "F"}}, {"f": value}).get("f", NOTHING)
    except (MappingError, PayloadError):
        expected = None
    try:
        found = helper(value, "F")
    except InvalidEventPayload:
        found = None

    assert expected == found


SIGNS = st.lists(st.sampled_from([*"ab01.[]'\"$ {}", "{{", "}}", "{{{", "}}}", "{{a}}", "{{{ a.b }}}"]), max_size=9)


@given(SIGNS.map("".join))
def test_names_of_a_path(path: str) -> None:
    """A path that comes with the event goes through the names that Segment's framework finds in it."""
    assert parts_of(path) == names_of(path)


@given(SIGNS.map("".join), VALUES)
def test_templates(template: str, value: Any) -> None:
    """A template that comes with the event is filled in, twice where a value is one itself."""
    event = {"a": value, "b": "{{a}}"}

    assert rendered(template, event) == filled_in(event, template)


@given(st.text("aAbBé\u017fk\u212a.x"), st.text("aAbk.", min_size=1, max_size=3), st.sampled_from(["", "-", "aA"]))
def test_replaced_in_any_case(text: str, pattern: str, replacement: str) -> None:
    """Capitals and small letters of English are the same, and no others."""
    for most in (-1, 1):
        expected = replaced(text, pattern, replacement, ignore_case=True, everywhere=most < 0)

        assert expected == replaced_in_any_case(text, pattern, replacement, most)


def test_a_path_must_be_a_text() -> None:
    """Anything else ends the event, as it does at Segment."""
    for given_value in (None, 5, NOTHING, ["a"]):
        with pytest.raises(InvalidEventPayload):
            value_of_path({}, given_value)
