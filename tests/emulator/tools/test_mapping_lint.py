"""The traps that mappings fall into, each told with the mapping's place and name."""

import re
from typing import Any

import pytest

from emulator.tools.mapping_lint import lint, unused
from emulator.values.mapping import Action, Mapping, MappingSet

TRACK = Action(slug="track", id=None, name="Track", fields={
    "name": {"type": "string", "label": "Name", "required": True}, "createdAt": {"type": "datetime", "label": "At"},
    "traits": {"type": "object", "label": "Traits"}})  # fmt: skip
NAME = {"name": {"@path": "$.event"}}
EVERY = 'event != "x"'


def mappings_of(*rows: tuple[str, dict[str, Any]]) -> MappingSet:
    """Return mappings of one action, each with its trigger and fields."""
    found = [
        Mapping(name=f"m{number}", trigger=trigger, action=TRACK, fields=fields, place=f"m.json:{number}")
        for number, (trigger, fields) in enumerate(rows, 1)
    ]
    return MappingSet(name="m", mappings=tuple(found))


TRAPS = [
    (EVERY + " and event = 'track'", NAME, "the quotes of 'track' belong to the text"),
    (EVERY + ' and anonymousId = "a"', NAME, "the condition on anonymousId vanishes"),
    (EVERY + ' and contains(type, "a")', NAME, r"contains\(type, …\) vanishes"),
    (EVERY + ' and name = "a" or name = "b"', NAME, "mixes and with or"),
    (EVERY + ' AND name = "a"', NAME, "AND is passed over"),
    (EVERY + ' and !(name = "a" or name = "b")', NAME, "`!` in front of a bracket is passed over"),
    ("event != null", NAME, "event != null always holds"),
    ("properties.a != true", NAME, "holds for true too"),
    ("properties.a != 5", NAME, "does not hold where the number is missing"),
    ("properties.a in 5", NAME, "there is no operator in"),
    ('match(event, "Order")', NAME, "compares the end with all but the first character"),
    ('match(event, "*Order*")', NAME, r"looks for the character \* itself"),
    ("all", NAME, "never fires, since its trigger is not valid"),
    (EVERY, {"name": {"@object": 1}}, "has an invalid directive: @object"),
    (EVERY, {"name": ["x", {"@object": 1}]}, "Segment does not look into lists"),
    (EVERY, {"name": {"@template": "{{properties}}"}}, r"becomes \[object Object\]"),
    (EVERY, {"name": {"@template": "{{$.event}}"}}, r"no `\$\.`"),
    (EVERY, {"name": {"@path": "$.products[-1]"}}, r"a path has no \[-1"),
    (EVERY, {"name": {"@liquid": "{{ event.properties.x }}"}}, "`event.` finds nothing"),
    (EVERY, {"name": {"@if": {"blank": {"@path": "$.a"}, "then": 1}}}, "value is NOT blank"),
    (EVERY, {}, "requires name, which is not mapped"),
    (EVERY, {**NAME, "colour": 1}, "colour falls away"),
    (EVERY, {**NAME, "traits": {"@path": "$.traits"}}, "createdAt is lost"),
]


@pytest.mark.parametrize(("trigger", "fields", "what"), TRAPS, ids=[what for _, _, what in TRAPS])
def test_a_trap_is_found(trigger: str, fields: dict[str, Any], what: str) -> None:
    """One finding, with the place and the name of the mapping."""
    [finding] = list(lint(mappings_of((trigger, fields))))

    assert str(finding).startswith("m.json:1: mapping 'm1': ")
    assert re.search(what, finding.what)


def test_sound_mappings_have_no_findings() -> None:
    """What does what it says is not talked about."""
    fields = {**NAME, "createdAt": {"@path": "$.traits.createdAt"}, "traits": {"@path": "$.traits"}}

    assert [] == list(lint(mappings_of(('(event = "A" or event = "B") and properties.a >= 5', fields))))


def test_two_mappings_of_one_trigger_send_twice() -> None:
    """The second is told, with the name of the first."""
    [finding] = list(lint(mappings_of((EVERY, NAME), (EVERY, NAME))))

    assert ("m2", True) == (finding.mapping, "of 'm1': each event is sent twice" in finding.what)


def test_types_that_no_trigger_asks_for() -> None:
    """Where every trigger names types, the others are told."""
    assert ["no mapping takes identify events", "no mapping takes group events"] == [
        finding.what for finding in lint(mappings_of(('type = "track"', NAME)))
    ]


def test_more_mappings_than_a_destination_may_have() -> None:
    """The first that is too many is told."""
    [finding] = list(lint(mappings_of(*((f'event = "{number}"', NAME) for number in range(51)))))

    assert ("m51", True) == (finding.mapping, "beyond the 50" in finding.what)


def test_over_captures() -> None:
    """A mapping that takes no event, and a type of event that no mapping takes."""
    events: list[Any] = [{"type": "track", "event": "A"}, {"type": "page"}, "no event", {"type": "delete"}]
    found = list(unused(mappings_of(('event = "A"', NAME), ('event = "B"', NAME), ("all", NAME)), iter(events)))

    assert ["m.json:2: mapping 'm2': takes none of the 4 events of the captures",
            "m.json: no mapping takes any of the page events of the captures"] == list(map(str, found))  # fmt: skip
