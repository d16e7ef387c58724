"""Each directive of the mapping language: what it becomes with an event, and what it cannot do."""

from typing import Any

import pytest

from emulator.mappings import MappingError, resolve

EVENT: dict[str, Any] = {
    "type": "track",
    "userId": "u1",
    "properties": {
        "zero": 0,
        "no": False,
        "empty": "",
        "nothing": None,
        "price": 12.5,
        "half": 1.5,
        "whole": 7.0,
        "large": 1e21,
        "word": "Straße",
        "face": "a😀b",
        "tags": ["a", None, 3],
        "items": [{"id": "p1", "n": 1}, {"id": "p2"}],
        "one": {"id": "p1"},
        "a": {"b": {"c": "deep"}},
        "a.b": "dotted",
        "text": '{"k":[1,2.0]}',
    },
}
P = "$.properties."

PATHS = [
    ("$.userId", "u1"),
    ("userId", "u1"),
    ("$.properties.a.b.c", "deep"),
    ("$.properties['a']['b'].c", "deep"),
    ('$.properties."a".b.c', "deep"),
    ("$.properties.'a.b'", {"c": "deep"}),
    ("$.properties.items[1].id", "p2"),
    ("$.properties.items.1.id", "p2"),
    ("$.properties.items[-1]", None),
    ("$.properties.items.*.id", None),
    ("$.properties.tags.length", 3),
    ("$.properties.face.length", 4),
    ("$.properties.word[0]", "S"),
    ("$.properties.zero.b", 0),
    ("$.properties.nothing.b", None),
    ("$", None),
    ("$.$.userId", None),
    ("user$.Id", "u1"),
]


@pytest.mark.parametrize(("path", "expected"), PATHS)
def test_path(path: str, expected: Any) -> None:
    """A path finds a value through names and indices; a falsy value on the way is the end of it."""
    assert expected == resolve({"@path": path}, EVENT)


@pytest.mark.parametrize("path", ["", ".", "$."])
def test_an_empty_path_is_the_event(path: str) -> None:
    """All three spellings of nothing lead to the whole event."""
    assert EVENT == resolve({"@path": path}, EVENT)


TABLE: list[tuple[str, Any, Any]] = [
    ("path of a directive", {"@path": {"@template": "{{type}}Id"}}, None),
    ("template", {"@template": "{{userId}}/{{{properties.price}}}/{{ type }}"}, "u1/12.5/track"),
    ("template without a value", {"@template": "<{{properties.nothing}}{{nope}}>"}, "<>"),
    ("template of numbers", {"@template": "{{properties.whole}} {{properties.large}}"}, "7 1e+21"),
    ("template of a list", {"@template": "{{properties.tags}}"}, "a,,3"),
    ("template of an object", {"@template": "{{properties.one}}"}, "[object Object]"),
    ("template with a path's own sign", {"@template": "{{$.userId}}"}, ""),
    ("template with nothing inside", {"@template": "{{}}{{ }}"}, "{{}}[object Object]"),
    ("if exists", {"@if": {"exists": {"@path": P + "empty"}, "then": 1, "else": 2}}, 1),
    ("if exists, null", {"@if": {"exists": {"@path": P + "nothing"}, "then": 1, "else": 2}}, 2),
    ("if blank, filled", {"@if": {"blank": {"@path": "$.userId"}, "then": 1, "else": 2}}, 1),
    ("if blank, empty", {"@if": {"blank": {"@path": P + "zero"}, "then": 1, "else": 2}}, 2),
    ("if blank, a list of null", {"@if": {"blank": {"@literal": [None]}, "then": 1, "else": 2}}, 2),
    ("if blank, a blank", {"@if": {"blank": {"@literal": " "}, "then": 1, "else": 2}}, 1),
    ("if both", {"@if": {"exists": {"@path": "$.userId"}, "blank": {"@path": "$.nope"}, "then": 1}}, 1),
    ("if with a falsy else", {"@if": {"exists": {"@path": "$.nope"}, "then": 1, "else": 0}}, None),
    ("if with a falsy then", {"@if": {"exists": {"@path": "$.userId"}, "then": 0}}, 0),
    ("case upper", {"@case": {"operator": "upper", "value": {"@path": P + "word"}}}, "STRASSE"),
    ("case lower", {"@case": {"operator": "lower", "value": "ÀB"}}, "àb"),
    ("case of a number", {"@case": {"operator": "nonsense", "value": {"@path": P + "zero"}}}, 0),
    ("replace", {"@replace": {"pattern": "s", "replacement": "$$[$&]", "value": "Was so"}}, "Wa$[s] $[s]o"),
    ("replace once", {"@replace": {"pattern": "a", "replacement": "b", "global": False, "value": "aa"}}, "ba"),
    ("replace any case", {"@replace": {"pattern": "A", "replacement": "b", "ignorecase": True, "value": "aA"}}, "bb"),
    ("replace what a pattern means", {"@replace": {"pattern": ".", "replacement": "!", "value": "a.b"}}, "a!b"),
    ("replace two", {"@replace": {"pattern": "a", "pattern2": "b", "replacement2": "c", "value": "ab"}}, "c"),
    ("replace in a number", {"@replace": {"pattern": ".", "replacement": "_", "value": {"@path": P + "half"}}}, "1_5"),
    ("replace in a list", {"@replace": {"pattern": "a", "value": {"@path": P + "tags"}}}, ""),
    ("array of shapes", {"@arrayPath": [P + "items", {"i": {"@path": "$.id"}, "u": {"@path": "$.userId"}}]},
     [{"i": "p1"}, {"i": "p2"}]),
    ("array of a lone object", {"@arrayPath": [P + "one", {"i": {"@path": "$.id"}}]}, [{"i": "p1"}]),
    ("array without a shape", {"@arrayPath": [P + "items", {}]}, EVENT["properties"]["items"]),
    ("array of what is no list", {"@arrayPath": [P + "word", {"i": 1}]}, "Straße"),
    ("array with a directive as shape", {"@arrayPath": [P + "items", {"@path": "$.n"}]}, [1, None]),
    ("merge right", {"@merge": {"direction": "right", "objects": [{"a": 1, "b": 1}, {"a": 2}]}}, {"a": 2, "b": 1}),
    ("merge left", {"@merge": {"direction": "left", "objects": [{"a": 1}, {"a": 2, "b": 2}]}}, {"a": 1, "b": 2}),
    ("merge, LEFT", {"@merge": {"direction": "LEFT", "objects": [{"a": 1}, {"a": 2}]}}, {"a": 2}),
    ("merge what is missing", {"@merge": {"direction": "right", "objects": [{"a": 1}, {"a": {"@path": "$.no"}}]}}, {}),
    ("merge a list and a text", {"@merge": {"direction": "right", "objects": [{"@path": P + "tags"},
     {"@path": "$.userId"}]}}, {"0": "u", "1": "1", "2": 3}),
    ("transform", {"@transform": {"apply": {"x": {"@path": "$.userId"}}, "mapping": {"y": {"@path": "$.x"},
     "z": {"@path": "$.userId"}}}}, {"y": "u1"}),
    ("flatten", {"@flatten": {"separator": "/", "value": {"@path": P + "a"}}}, {"b/c": "deep"}),
    ("flatten lists", {"@flatten": {"separator": ".", "value": {"x": [1, {"y": 2}], "e": {}}}}, {"x.0": 1, "x.1.y": 2}),
    ("flatten but lists", {"@flatten": {"separator": ".", "value": {"x": [1]}, "omitArrays": True}}, {"x": [1]}),
    ("flatten a text", {"@flatten": {"separator": ".", "value": "x"}}, {"": "x"}),
    ("json encoded", {"@json": {"mode": "encode", "value": {"@path": P + "items"}}},
     '[{"id":"p1","n":1},{"id":"p2"}]'),
    ("json of what is missing", {"@json": {"mode": "encode", "value": {"@path": "$.nope"}}}, None),
    ("json decoded", {"@json": {"mode": "decode", "value": {"@path": P + "text"}}}, {"k": [1, 2]}),
    ("json that is none", {"@json": {"mode": "decode", "value": "NaN"}}, "NaN"),
    ("literal", {"@literal": {"a": {"@path": "$.userId"}, "b": None}}, {"a": "u1", "b": None}),
    ("exclude when null", {"@excludeWhenNull": {"a": None, "b": {"c": None}, "d": [None]}}, {"b": {}, "d": [None]}),
    ("exclude null itself", {"x": {"@excludeWhenNull": {"@path": P + "nothing"}}}, {}),
    ("missing members", {"a": {"@path": "$.nope"}, "b": [{"@path": "$.nope"}], "c": None}, {"b": [None], "c": None}),
    ("metadata", {"@path": "$.userId", "_metadata": {"label": "User"}}, "u1"),
    ("keys with dots", {"a.b": {"@path": "$.userId"}}, {"a.b": "u1"}),
    ("a root directive", {"__segment_internal_directive": {"@transform": {"apply": {"x": {"@path": "$.type"}}}},
     "y": {"@path": "$.x"}}, {"y": "track"}),
    ("a number instead of a mapping", 5, {}),
]  # fmt: skip


@pytest.mark.parametrize(("mapping", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_directive(mapping: Any, expected: Any) -> None:
    """A directive becomes its value; what is missing falls away."""
    assert expected == resolve(mapping, EVENT)


ERRORS = [
    ({"a": {"@path": 5}}, "/a/@path should be a string or a mapping directive but it is a number.", "AggregateError"),
    ({"@path": 5}, "/@path should be a string or a mapping directive but it is a number.", "ValidationError"),
    ({"a": {"@object": {}}}, "/a has an invalid directive: @object.", "AggregateError"),
    ({"a": {"@path": "$.x", "b": 1}}, "/a should only have one @-prefixed key but it has 2 keys.", "AggregateError"),
    ({"a": [{"@object": {}}]}, "@object is not a valid directive, got undefined", "Error"),
    ({"a": {"@path": {"@path": "$.properties.zero"}}}, "@path: expected string, got number", "Error"),
    ({"a": {"@if": {"exists": ""}}}, '@if requires an "exists" key or a "blank" key', "Error"),
    ({"a": {"@case": {"operator": "up", "value": "x"}}}, "operator key should have a value of", "Error"),
    ({"a": {"@replace": {"value": "x"}}}, '/a/@replace should have field "pattern" but it doesn\'t.', "AggregateError"),
    ({"a": {"@replace": {"pattern": "12345678901", "value": "x"}}}, "length 10 or less.", "AggregateError"),
    ({"a": {"@replace": {"pattern": "a", "pattern2": "12345678901", "value": "x"}}}, 'requires a "pattern"', "Error"),
    ({"a": {"@merge": {"objects": []}}}, '@merge requires a "direction" key', "Error"),
    ({"a": {"@merge": {"direction": "up", "objects": []}}}, 'one of left, right but it is "up".', "AggregateError"),
    ({"a": {"@transform": {"apply": {"@path": 5}, "mapping": {}}}}, "/a/@transform/apply/@path", "AggregateError"),
    ({"a": {"@flatten": {"value": 1}}}, '@flatten requires a "separator" key', "Error"),
    ({"a": {"@json": {"mode": "encode", "value": 0}}}, '@json requires a "value" key', "Error"),
    ({"a": {"@arrayPath": ["$.properties.tags", {"x": {"@transform": {"apply": {}, "mapping": {}}}}]}},
     "data must be an object, got string", "Error"),
    ({"__segment_internal_directive": {"@a": {}, "@b": {}}}, "must only have a single directive object", "Error"),
    (None, "Cannot convert undefined or null to object", "TypeError"),
]  # fmt: skip


@pytest.mark.parametrize(("mapping", "words", "name"), ERRORS)
def test_what_a_directive_can_not_do(mapping: Any, words: str, name: str) -> None:
    """The error has Segment's words and name."""
    with pytest.raises(MappingError) as caught:
        resolve(mapping, EVENT)

    assert words in str(caught.value)
    assert name == caught.value.name


@pytest.mark.parametrize("event", [None, [], "x", 5])
def test_only_objects_are_events(event: Any) -> None:
    """Whatever else comes is an error of the mapping, as at Segment."""
    with pytest.raises(MappingError, match="data must be an object"):
        resolve({"a": 1}, event)


def test_every_fault_is_told() -> None:
    """One mapping, two faults, both with their place."""
    with pytest.raises(MappingError) as caught:
        resolve({"a": {"@path": 1}, "b": {"c": {"@nope": 1}}}, EVENT)

    assert len(caught.value.errors) == 2


def test_the_mapping_stays_as_it_is() -> None:
    """Resolving a mapping twice gives the same; nothing is written into it."""
    mapping = {"__segment_internal_directive": {"@transform": {"apply": {"x": 1}}}, "y": {"@path": "$.x"}}
    before = repr(mapping)

    assert resolve(mapping, EVENT) == resolve(mapping, EVENT)
    assert before == repr(mapping)
