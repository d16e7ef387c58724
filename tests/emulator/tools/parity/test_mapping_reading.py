"""What mappings ask of an event, which generated events then answer."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from emulator.inputs.bundle import read_function
from emulator.tools.parity.code_reading import Asked
from emulator.tools.parity.generating import EventMaker
from emulator.tools.parity.mapping_reading import read_mappings
from emulator.values.mapping import Action, Mapping, MappingSet

ROOT = Path(__file__).parents[4]
ACTION = Action(slug="a", id=None, name="A", fields={"at": {"type": "datetime"}, "x": {"type": "string"}})


def mappings_of(trigger: str, fields: Any) -> MappingSet:
    """Return one mapping as a set."""
    return MappingSet(
        name="m", mappings=(Mapping(name="m", trigger=trigger, action=ACTION, fields=fields, place="m.json:1"),)
    )


def asked(*kinds: str, literals: Any = ()) -> Asked:
    """Return what is asked of one key."""
    return Asked(set(kinds), set(literals))


ANY = 'type = "track"'
READ = [
    ('event = "A" and properties.total >= 5', {}, {
        "event": asked(literals={"A"}), "total": asked("number", literals={5, 6})}),
    ('contains(traits.plan, "pro") or properties.ok = true', {}, {
        "plan": asked(literals={"pro"}), "ok": asked("truth")}),
    (ANY, {"x": {"@path": "$.properties.products[0].name"}}, {"products": asked("list"), "name": asked()}),
    (ANY, {"x": {"@template": "{{userId}} {{ traits.address.city }}"}}, {"address": asked("object"), "city": asked()}),
    (ANY, {"x": {"@arrayPath": ["$.properties.items", {"id": {"@path": "$.sku"}}]}}, {
        "items": asked("list"), "sku": asked()}),
    (ANY, {"at": {"@path": "$.traits.since"}}, {"since": asked("date")}),
    (ANY, {"x": {"@case": {"operator": "upper", "value": {"@path": "$.properties.code"}}}}, {"code": asked("text")}),
    (ANY, {"x": {"@liquid": "{% if properties.size == 'L' %}{{ properties.list[0] }}{% endif %}"}}, {
        "size": asked(literals={"L"}), "list": asked("list")}),
    (ANY, {"x": {"@transform": {"apply": {"q": {"@path": "$.traits.w"}}, "mapping": {"r": {"@path": "$.q"}}}}}, {
        "w": asked(), "q": asked()}),
]  # fmt: skip


@pytest.mark.parametrize(("trigger", "fields", "expected"), READ, ids=range(len(READ)))
def test_read(trigger: str, fields: dict[str, Any], expected: dict[str, Asked]) -> None:
    """Keys stand for themselves, wherever in the event they are; `type` is the maker's own."""
    found = read_mappings(mappings_of(trigger, fields))

    assert expected == {key: value for key, value in found.items() if key != "type"}


def _is_large(event: Any) -> bool:
    properties = event.get("properties") if isinstance(event, dict) else None
    total = properties.get("total") if isinstance(properties, dict) else None
    return isinstance(total, (int, float)) and total >= 50 and event.get("event") == "Order Completed"


def test_events_meet_both_sides_of_a_trigger() -> None:
    """Of the events for mappings some have what the trigger asks for; by the handlers beside them, none would."""
    function = read_function(ROOT / "functions" / "userpilot_cloud")
    mappings = mappings_of('type = "track" and event = "Order Completed" and properties.total >= 50', {})
    plain, mapped = (EventMaker.for_function(each, 0) for each in (function, replace(function, mappings=mappings)))

    assert ("track",) == mapped.types
    assert {True, False} == {_is_large(mapped.event(number)) for number in range(200)}
    assert {False} == {_is_large(plain.event(number)) for number in range(200)}
