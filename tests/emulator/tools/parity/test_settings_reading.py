"""What settings speak of is in generated events: paths, the values beside them, the names of events."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.tools.parity.code_reading import read_code
from emulator.tools.parity.settings_reading import SettingsReading, laid_over
from emulator.values.function import Definition, Setting

CODE = read_code("rule['field'], rule.get('op', 'eq') == 'gt', rule['value'], rule['action']")
RULES = [
    {"field": "event", "value": "Order Completed"},
    {"field": "properties.total", "op": "gt", "value": 100},
]


def reading(value: Any, *, sensitive: bool = False) -> SettingsReading:
    """Return what one setting speaks of."""
    setting = Setting(name="x", label="X", description="x", type="STRING", required=True, sensitive=sensitive)
    definition = Definition(display_name="D", description="d", resource_type="DESTINATION", settings=(setting,))
    return SettingsReading.of({"x": value}, definition, CODE)


@pytest.mark.parametrize(
    ("value", "group"),
    [
        (json.dumps(RULES), (("event", ("Order Completed",)), ("properties.total", (100,)))),
        (json.dumps(RULES[1:]), (("properties.total", (100,)),)),
        (json.dumps({"field": "properties.score", "op": "between", "value": [1, 5]}),
         (("properties.score", ("between", 1, 5)),)),
        ({"plan": "Plan", "address.city": "City Name"}, (("plan", ()), ("address.city", ()), ("Plan", ("City Name",)))),
        (["plan", "seats"], (("plan", ()), ("seats", ()))),
        ("traits.plan, traits.seats", (("traits.plan", ()), ("traits.seats", ()))),
    ],
)  # fmt: skip
def test_groups(value: Any, group: tuple[Any, ...]) -> None:
    """What one object or list holds belongs together; the code's own words are no paths."""
    assert group in reading(value).groups


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (["order completed ", "Paid"], "order completed"),
        ("Signed Up; Paid", "Paid"),
        (json.dumps(RULES), "Order Completed"),
    ],
)
def test_texts(value: Any, text: str) -> None:
    """Names of events may stand in any setting."""
    assert text in {each.strip() for each in reading(value).texts}


def test_paths_that_the_code_writes() -> None:
    """A table of paths in the code is one of the event's, too."""
    code = read_code("RULES = [('context.device.id', 'idfa'), ('properties.total', 'n'), ('https://traits.x/', 'u')]")

    assert (("context.device.id", ()), ("properties.total", ())) in SettingsReading.of({}, None, code).groups


@pytest.mark.parametrize("value", ["https://api.example.com/v1", "", None, True])
def test_nothing_is_spoken_of(value: Any) -> None:
    """By an address, a switch, or nothing."""
    assert SettingsReading() == reading(value)


def test_a_secret_is_never_in_an_event() -> None:
    """Whatever it looks like."""
    assert SettingsReading() == reading("properties.total", sensitive=True)


class First(Random):
    """Draws the first of all things."""

    def random(self) -> float:
        return 0.0


@pytest.mark.parametrize(
    ("path", "event", "expected"),
    [
        ("properties.total", {"properties": {"a": 1}}, {"properties": {"a": 1, "total": 7}}),
        ("properties.items.0.sku", {}, {"properties": {"items": [{"sku": 7}] * 3}}),
        ("plan.name", {"traits": {"plan": "pro"}, "userId": "u"}, {"traits": {"plan": {"name": 7}}, "userId": "u"}),
        ("userId", {"userId": "u"}, {"userId": "u"}),
        ("type", {"type": "track"}, {"type": "track"}),
        ("seats", {"type": "group"}, {"type": "group"}),
    ],
)
def test_laid_over(path: str, event: dict[str, Any], expected: dict[str, Any]) -> None:
    """From the top, else in traits and properties; a field of the schema keeps its kind."""
    assert expected == laid_over(event, ((path, ()),), lambda _: 7, First())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=30, deadline=None)
@given(value=JSON, seed=st.integers(0, 99))
def test_no_event_is_changed_in_place(value: Any, seed: int) -> None:
    """Whatever a setting holds: what an event shares with others stays as it is."""
    event = {"type": "track", "event": "e", "properties": {"total": {"a": [1]}}}
    before = json.dumps(event)
    rng = Random(seed)
    spoken_of = reading(json.dumps(value) if seed % 2 else value)
    laid_over(event, spoken_of.group(rng), lambda key: key, rng)

    assert before == json.dumps(event)


def test_a_dummy_speaks_of_nothing() -> None:
    """What a setting has that nobody gave a value is no name of an event."""
    assert reading("parity-x-0123456789").texts == ()
