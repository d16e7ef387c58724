"""What holds for every mapping, trigger, payload and event: only the room's own errors leave it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.mappings import MappingError, PayloadError, TriggerError, coerce, parse_trigger, resolve, validate

TEXTS = st.sampled_from(["", "a", "$.a", "$.a.b", "a[0]", "{{a}}", "upper", "left", "encode", ".", "😀", "\ud83d"])
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | st.text(max_size=3)
KEYS = st.sampled_from(["a", "b", "0", "a.b", "_metadata", "__segment_internal_directive"])
VALUES = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=8
)
NAMES = [
    "path",
    "template",
    "if",
    "case",
    "replace",
    "arrayPath",
    "merge",
    "transform",
    "flatten",
    "json",
    "literal",
    "excludeWhenNull",
    "liquid",
    "no",
]
OPTIONS = st.sampled_from(
    [
        *("exists", "blank", "then", "else", "operator", "value", "pattern", "replacement", "pattern2", "global"),
        *("direction", "objects", "apply", "mapping", "separator", "mode", "omitArrays"),
    ]
)
MAPPINGS = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(KEYS, inner, max_size=3)
        | st.builds(lambda name, value: {name: value}, st.sampled_from(NAMES), inner)
        | st.builds(
            lambda name, value: {name: value}, st.sampled_from(NAMES), st.dictionaries(OPTIONS, inner, max_size=4)
        )
    ),
    max_leaves=12,
)
SIGNS = ['"x"', '"x*"', "'x'", "=", "!=", "<", ">=", "!", "(", ")", ",", "[", "\\", "~", "5", "1.", "-3"]
WORDS = st.sampled_from(
    [*SIGNS, "type", "event", "properties.a", "traits", "constructor", "contains", "match", "and", "or", "null", "an"]
)
TRIGGERS = st.lists(WORDS, max_size=9).map(" ".join) | st.lists(WORDS, max_size=9).map("".join) | st.text(max_size=9)
TYPES = st.sampled_from(["string", "text", "number", "integer", "boolean", "datetime", "object"])
FIELDS = st.dictionaries(
    st.sampled_from(["a", "b", "0"]),
    st.fixed_dictionaries(
        {"type": TYPES, "label": TEXTS}, optional={"multiple": st.booleans(), "required": st.booleans()}
    ),
    max_size=3,
)


@given(MAPPINGS, VALUES)
def test_a_mapping_resolves_or_is_refused(mapping: Any, event: Any) -> None:
    """Whatever stands where, the only error is MappingError; a mapping with faults is never resolved."""
    try:
        result = resolve(mapping, event)
    except MappingError:
        return

    assert not isinstance(mapping, dict) or "__segment_internal_directive" in mapping or validate(mapping) == []
    assert repr(result) == repr(resolve(mapping, event))


@given(MAPPINGS)
def test_faults_have_places(mapping: Any) -> None:
    """Each fault begins with a place and ends with a full stop."""
    assert [] == [fault for fault in validate(mapping) if not fault.startswith("/") or not fault.endswith(".")]


@given(TRIGGERS, VALUES)
def test_a_trigger_answers_or_is_refused(text: str, event: Any) -> None:
    """A text is no trigger, or a trigger that says yes or no, or breaks with its own error."""
    try:
        answer = parse_trigger(text).matches(event)
    except TriggerError:
        return

    assert isinstance(answer, bool)


@given(FIELDS, VALUES)
def test_a_payload_fits_or_is_refused(fields: dict[str, Any], payload: Any) -> None:
    """A payload that fits once fits again, unchanged."""
    try:
        once = coerce(fields, payload)
    except PayloadError:
        return

    assert repr(once) == repr(coerce(fields, once))


def test_nothing_is_too_deep() -> None:
    """A mapping, an event or a payload beyond Python's own depth is refused like any other."""
    deep: Any = {}
    for _ in range(5000):
        deep = {"a": deep}

    assert validate({"@literal": deep}) == []
    assert validate({"a": deep}) == ["/ is nested too deep."]
    with pytest.raises(MappingError, match="too deep"):
        resolve({"a": deep}, {})
