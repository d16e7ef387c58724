"""Payloads made to fit an action's fields: what is coerced, what falls away, what is refused in which words."""

from typing import Any

import pytest

from emulator.mappings import PayloadError, coerce


def _field(kind: str, **more: Any) -> dict[str, Any]:
    return {"f": {"type": kind, "label": "The Field", **more}}


COERCED: list[tuple[str, dict[str, Any], Any, Any]] = [
    ("a number to text", _field("string"), 5.0, "5"),
    ("true to text", _field("text"), True, "true"),
    ("a list of one to text", _field("string"), ["a"], "a"),
    ("text to a number", _field("number"), "5.5", 5.5),
    ("a blank to a number", _field("number"), " ", 0),
    ("hexadecimal to a number", _field("number"), "0x10", 16),
    ("true to a number", _field("number"), True, 1),
    ("text to an integer", _field("integer"), "5.0", 5),
    ("text to a boolean", _field("boolean"), "true", True),
    ("0 to a boolean", _field("boolean"), 0, False),
    ("a date as it came", _field("datetime"), "2023-02-30", "2023-02-30"),
    ("a number as date", _field("datetime"), 1.5, 1.5),
    ("an object as it came", _field("object"), {"a": "", "b": None}, {"a": "", "b": None}),
    ("a lone value to a list", _field("string", multiple=True), 5, ["5"]),
    ("null in a list", _field("string", multiple=True), [None, "a"], ["a"]),
    ("an allowed null", _field("string", allowNull=True), None, None),
    ("a choice", _field("string", choices=["a", {"label": "B", "value": "b"}]), "b", "b"),
    ("declared members", _field("object", properties={"n": {"type": "number"}}), {"n": "5", "x": 1}, {"n": 5}),
    ("other members too", _field("object", properties={"n": {"type": "number"}}, additionalProperties=True),
     {"n": "5", "x": 1}, {"n": 5, "x": 1}),
]  # fmt: skip

REFUSED: list[tuple[dict[str, Any], Any, str]] = [
    (_field("string"), {"a": 1}, "The Field must be a string but it was an object."),
    (_field("string"), ["a", "b"], "The Field must be a string but it was an array."),
    (_field("string", label=""), [[]], "The value at /f must be a string but it was an array."),
    (_field("number"), "x", "The Field must be a number but it was a string."),
    (_field("number", minimum=3), 2, "The Field must be equal to or greater than 3."),
    (_field("integer"), 5.5, "The Field must be an integer but it was a number."),
    (_field("boolean"), "yes", "The Field must be a boolean but it was a string."),
    (_field("datetime"), "13/08/2023", "The Field must be a valid date-like string but it was not."),
    (_field("datetime"), {}, "The Field must be a string or number but it was an object."),
    (_field("object"), "x", "The Field must be an object but it was a string."),
    (_field("string", maximum=2), "abc", "The Field must be 2 characters or fewer but it was 3 characters."),
    (_field("string", minimum=2), "😀"[0], "The Field must be 2 characters or more but it was 2 characters."),
    (_field("string", choices=["a", "b", "c"]), "x", 'The Field must be one of: "a", "b", or "c".'),
    (_field("string", format="email"), "x", "The Field must be a valid email address string but it was not."),
    (_field("string", required=True), "", "The root value is missing the required field 'f'."),
    (_field("number", multiple=True), [1, "x"], "The value at /f/1 must be a number but it was a string."),
    (_field("object", properties={"a": {"type": "string", "required": True}}), {},
     "The Field is missing the required field 'a'."),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "value", "expected"), [row[1:] for row in COERCED], ids=[row[0] for row in COERCED])
def test_coerced(fields: dict[str, Any], value: Any, expected: Any) -> None:
    """The action gets the value in the type of its field."""
    result = coerce(fields, {"f": value, "unknown": 1})

    assert {"f": expected} == result
    assert type(expected) is type(result["f"])


@pytest.mark.parametrize("value", ["", None])
@pytest.mark.parametrize("kind", ["string", "number", "object", "datetime", "boolean"])
def test_empty_values_fall_away(kind: str, value: Any) -> None:
    """Neither null nor an empty text reaches an action."""
    assert {} == coerce(_field(kind), {"f": value})


def test_in_a_batch_empty_texts_stay() -> None:
    """Segment takes them away from single events only."""
    assert {"f": ""} == coerce(_field("string", required=True), {"f": ""}, batch=True)


@pytest.mark.parametrize(("fields", "value", "message"), REFUSED)
def test_refused(fields: dict[str, Any], value: Any, message: str) -> None:
    """The error names the label of the field, or the place of the value."""
    with pytest.raises(PayloadError) as caught:
        coerce(fields, {"f": value})

    assert (message,) == caught.value.errors
    assert (400, "AggregateAjvError") == (caught.value.status, caught.value.name)


CONDITIONS = [
    ({"fieldKey": "op", "operator": "is", "value": "make"}, {"op": "make"}, {"op": "take"}),
    ({"fieldKey": "op", "operator": "is_not", "value": "make"}, {"op": "take"}, {"op": "make"}),
    ({"fieldKey": "op", "operator": "is"}, {}, {"op": "x"}),
    ({"fieldKey": "op", "operator": "is_not"}, {"op": "x"}, {}),
]


@pytest.mark.parametrize(("condition", "met", "not_met"), CONDITIONS)
def test_required_under_a_condition(condition: Any, met: Any, not_met: Any) -> None:
    """The field is required only where the other field says so."""
    fields = {
        "op": {"type": "string", "label": "Op"},
        "name": {"type": "string", "label": "Name", "required": {"conditions": [condition]}},
    }
    with pytest.raises(PayloadError) as caught:
        coerce(fields, met)

    assert "The root value is missing the required field 'name'." in caught.value.errors
    assert not_met == coerce(fields, not_met)


def test_every_fault_is_told() -> None:
    """Two fields, two faults."""
    fields = {"a": {"type": "number", "label": "A"}, "b": {"type": "object", "label": "B"}}
    with pytest.raises(PayloadError) as caught:
        coerce(fields, {"a": "x", "b": 5})

    assert len(caught.value.errors) == 2


def test_the_payload_stays_as_it_is() -> None:
    """Lists and members that are coerced are copies."""
    payload = {"f": [{"n": "5"}]}

    assert {"f": [{"n": 5}]} == coerce(_field("object", multiple=True, properties={"n": {"type": "number"}}), payload)
    assert {"f": [{"n": "5"}]} == payload


FORMATS = [
    ("date", "2024-02-29", "2023-02-29"),
    ("date-time", "2023-01-01 10:00:00", "2023-01-01"),
    ("time", "23:59:60", "12:00"),
    ("uri", "http://[::1]:80/a?b#c", "a b"),
    ("uri-reference", "../a", "a\\b"),
    ("hostname", "a-b.example.", "-a"),
    ("ipv4", "001.2.3.4", "1.2.3.256"),
    ("ipv6", "::ffff:1.2.3.4", "1::2::3"),
    ("uuid", "urn:uuid:12345678-1234-1234-1234-1234567890ab", "1234"),
    ("duration", "P1DT2H", "P"),
    ("json-pointer", "/a~0b", "a"),
]


@pytest.mark.parametrize(("name", "good", "bad"), FORMATS)
def test_formats(name: str, good: str, bad: str) -> None:
    """A text has the format or not; other types are not asked."""
    assert {"f": good} == coerce(_field("string", format=name), {"f": good})
    with pytest.raises(PayloadError, match="must be a valid"):
        coerce(_field("string", format=name), {"f": bad})


@pytest.mark.parametrize("fields", [_field("string", format="colour"), _field("colour")])
def test_an_unknown_format_or_type_is_refused(fields: dict[str, Any]) -> None:
    """A definition that Segment would not take is told, not passed over."""
    with pytest.raises(PayloadError, match="colour"):
        coerce(fields, {"f": "red"})


@pytest.mark.parametrize("choices", [[1, 2], [], ["a", "a"], [{"label": "A"}], "ab", [None]])
def test_choices_that_segment_breaks_on_are_refused(choices: Any) -> None:
    """A choice is a text, or an object with a value; there is one at least, and none twice."""
    with pytest.raises(PayloadError, match="The choices of the field 'f' must be a list of texts"):
        coerce(_field("string", choices=choices), {"f": "a"})
