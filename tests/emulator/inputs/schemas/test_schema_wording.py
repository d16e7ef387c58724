"""How a violation reads: one short line, at the path that a reader looks for, in an order that never changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.inputs.schemas import Schema, event_violations
from emulator.inputs.schemas.violation_words import shown
from emulator.values.json_path import path_of

from .generated import EVENTS, spoilt

OBJECT = {"type": "object"}

LINES: dict[str, tuple[Any, Any, list[str]]] = {
    "type": ({"type": "string"}, 5, ["$: 5 is not a string"]),
    "types": ({"type": ["integer", "null", "array"]}, "x", ['$: "x" is not a whole number or a list']),
    "only-null": ({"type": "null"}, True, ["$: true is not null"]),
    "long-value": ({"type": "null"}, "x" * 99, [f'$: "{"x" * 58}… is not null']),
    "multiline-value": ({"type": "null"}, "a\nb", ['$: "a\\nb" is not null']),
    "const": ({"const": {"a": 1}}, 5, ['$: 5 is not {"a": 1}']),
    "enum": ({"enum": ["a", None, 3]}, "b", ['$: "b" is not "a", null or 3']),
    "required": ({"required": ["a", "b", "c d"]}, {"b": 1}, ["$.a: is required", '$["c d"]: is required']),
    "extra": (
        {"properties": {"name": True}, "additionalProperties": False},
        {"nmae": 1},
        ["$.nmae: is not allowed here; did you mean 'name'?"],
    ),
    "extra-by-pattern": (
        {"patternProperties": {"^x-": True}, "additionalProperties": False},
        {"x-a": 1, "y-a": 1},
        ["$.y-a: is not allowed here"],
    ),
    "false": ({"properties": {"a": False}}, {"a": 1}, ["$.a: is not allowed here"]),
    "numbers": ({"items": {"minimum": 1, "maximum": 3}}, [0, 4], ["$[0]: 0 is below 1", "$[1]: 4 is above 3"]),
    "open-bounds": (
        {"items": {"exclusiveMinimum": 1, "exclusiveMaximum": 3}},
        [1, 3],
        ["$[0]: 1 is not above 1", "$[1]: 3 is not below 3"],
    ),
    "lengths": (
        {"items": {"minLength": 2, "maxLength": 3}},
        ["a", "abcd"],
        ['$[0]: "a" has fewer than 2 characters', '$[1]: "abcd" has more than 3 characters'],
    ),
    "empty": ({"minLength": 1}, "", ['$: "" is empty']),
    "items": ({"minItems": 2, "uniqueItems": True}, [], ["$: [] has fewer than 2 items"]),
    "many-items": (
        {"maxItems": 1, "uniqueItems": True},
        [1, 1],
        ["$: [1, 1] has more than 1 items", "$: [1, 1] has one item twice"],
    ),
    "keys": ({"maxProperties": 1}, {"a": 1, "b": 2}, ['$: {"a": 1, "b": 2} has more than 1 keys']),
    "few-keys": ({"minProperties": 1}, {}, ["$: {} has fewer than 1 keys"]),
    "pattern": ({"pattern": "^a[^b]"}, "ab", ['$: "ab" does not match ^a[^b]']),
    "known-format": ({"format": "email"}, "x", ['$: "x" is not an email address']),
    "other-format": ({"format": "uuid"}, "x", ['$: "x" is not in the format uuid']),
    "not": ({"not": {"type": "string"}}, "x", ['$: "x" has a form that is not allowed here']),
    "any-of-other-types": (
        {"anyOf": [{"type": "string"}, {"type": ["number", "null"]}]},
        [],
        ["$: [] is not a string or a number"],
    ),
    "any-of-constants": (
        {"anyOf": [{"const": "*"}, {"enum": [1, 2]}, OBJECT]},
        "x",
        ['$: "x" is not "*", 1, 2 or an object'],
    ),
    "any-of-right-type": (
        {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        ["a", 5],
        ["$[1]: 5 is not a string"],
    ),
    "any-of-right-constant": (
        {
            "anyOf": [
                {"properties": {"kind": {"const": "a"}}, "required": ["kind", "x"]},
                {"properties": {"kind": {"const": "b"}}, "required": ["kind", "y", "z"]},
            ]
        },
        {"kind": "b"},
        ["$.y: is required", "$.z: is required"],
    ),
    "one-of-two": (
        {"oneOf": [{"type": "number"}, {"minimum": 0}]},
        5,
        ["$: 5 fits more than one of the forms allowed here"],
    ),
    "own-words": ({"properties": {"a": {"type": "null", "x-what": "says nothing"}}}, {"a": 1}, ["$.a: says nothing"]),
    "said-once": ({"allOf": [{"type": "null"}, {"type": "null"}]}, 5, ["$: 5 is not null"]),
    "others-as-jsonschema-says": ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, ["$: 'b' is a dependency of 'a'"]),
    "in-order": (
        {"items": {"additionalProperties": {"type": "string"}}},
        [{}] * 9 + [{"b": 1, "a": 2}, {"c": 3}],
        ["$[9].a: 2 is not a string", "$[9].b: 1 is not a string", "$[10].c: 3 is not a string"],
    ),
}


@pytest.mark.parametrize(("schema", "document", "expected"), LINES.values(), ids=LINES)
def test_each_keyword_has_its_words(schema: Any, document: Any, expected: list[str], tmp_path: Path) -> None:
    """A failing keyword is worded with the value, cut to what a reader wants, and what would be right."""
    path = tmp_path / "s.json"
    path.write_text(json.dumps(schema))

    assert expected == [f"{found.path}: {found.what}" for found in Schema(path).violations(document)]


def test_a_code_holds_for_the_alternatives_beside_it(tmp_path: Path) -> None:
    """A violation within anyOf has its own code, else the one of the anyOf."""
    path = tmp_path / "s.json"
    alternative = {"type": "array", "items": {"type": "string", "x-segment-code": "inner"}, "minItems": 2}
    path.write_text(json.dumps({"anyOf": [{"type": "string"}, alternative], "x-segment-code": "outer"}))

    codes = [[found.code for found in Schema(path).violations(document)] for document in (5, [5, 5], ["a"])]

    assert codes == [["outer"], ["inner", "inner"], ["outer"]]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param((), "$", id="root"),
        pytest.param(("traits", "keywords", 0), "$.traits.keywords[0]", id="plain"),
        pytest.param(("headers", "X-API-Version"), "$.headers.X-API-Version", id="header"),
        pytest.param(("odd key", "a.b", "", '"', "0"), '$["odd key"]["a.b"][""]["\\""]["0"]', id="quoted"),
        pytest.param((None, 5), "$.None[5]", id="key-that-is-no-string"),
    ],
)
def test_a_path_can_be_read_and_followed(steps: tuple[Any, ...], expected: str) -> None:
    """Plain keys follow a dot, all others stand quoted, so that two paths never look alike."""
    assert expected == path_of(steps)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("é\n", '"é\\n"', id="text"),
        pytest.param(["x" * 30, "y" * 30], f'["{"x" * 30}", "{"y" * 23}…', id="long-list"),
        pytest.param("\u2028\x7f\ud800", '"\\u2028\\u007f\\ud800"', id="invisible"),
        pytest.param({1, 2}, "a Python set", id="set"),
        pytest.param(10**5000, "a Python int", id="huge-number"),
    ],
)
def test_a_value_is_shown_short(value: Any, expected: str) -> None:
    """A value reads as JSON, up to sixty characters; what JSON has no word for is named by its kind."""
    assert expected == shown(value)


def test_a_value_too_deep_to_write_is_named() -> None:
    """A list within lists without end is named by its kind."""
    value: list[Any] = []
    for _ in range(5000):
        value = [value]

    assert "a Python list" == shown(value)


@settings(deadline=None, max_examples=150)
@given(event=spoilt(st.sampled_from(list(EVENTS.values()))))
def test_every_violation_is_one_short_line(event: Any) -> None:
    """Whatever is wrong, a line has no break, keeps to a width, starts at the root, and comes in order, once."""
    found = event_violations(event)

    assert all(violation.path.startswith("$") and violation.what.isprintable() for violation in found)
    assert all(len(violation.what) < 240 for violation in found)
    assert len(found) == len(set(found))
