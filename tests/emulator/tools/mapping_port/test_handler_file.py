"""The text of a handler that was written from mappings, and what is refused with its place."""

from pathlib import Path
from typing import Any

import pytest

from emulator.errors import FileFormatError
from emulator.inputs.bundle import read_function
from emulator.mappings.reading import with_mappings
from emulator.tools.mapping_port.beside import write_beside
from emulator.tools.mapping_port.handler_file import handler_text
from emulator.values.function import Function
from tests.bundles import write

ROOT = Path(__file__).parents[4]
TRACK = 'type = "track"'
NAME = {"@path": "$.event"}


def _mapped(tmp_path: Path, *rows: tuple[str, str, dict[str, Any]]) -> Function:
    subscriptions = [
        {"name": name, "actionSlug": "trackEvent", "trigger": trigger, "settings": {"name": NAME, **fields}}
        for name, trigger, fields in rows
    ]
    file = write(tmp_path / "m.json", {"data": {"subscriptions": subscriptions}})
    return with_mappings(read_function(ROOT / "functions" / "userpilot_cloud"), file)


def test_the_handler_reads_like_one_that_was_written_by_hand(tmp_path: Path) -> None:
    """A trigger is a condition, a field a line, an action the function that it is."""
    text = handler_text(_mapped(tmp_path, ("Big orders", 'type = "track" and properties.total >= 500', {})), "m.json")

    assert '"""Does what the mappings of m.json do."""' in text
    assert "    if takes_big_orders(event):\n        trackEvent(payload_of_big_orders(event), settings)\n" in text
    condition = (
        'is_text(value_at(event, ["type"]), "track") and compares(value_at(event, ["properties", "total"]), ">=", 500)'
    )
    assert f"    return {condition}\n" in text
    assert '        "name": required(text_field(value_at(event, ["event"]), "Name"), "name"),\n' in text
    assert "def trackEvent(payload: dict[str, Any], settings: dict[str, Any]) -> None:\n" in text
    assert "identifyUser" not in text


def test_only_the_types_that_a_trigger_may_take_get_a_handler(tmp_path: Path) -> None:
    """`type` decides, as far as the trigger asks for it; a deletion keeps its own handler."""
    text = handler_text(_mapped(tmp_path, ("A", '(type = "track" or type = "page") and event = "x"', {})), "m.json")

    assert ["onTrack", "onPage", "onDelete"] == [
        line.split("(")[0].removeprefix("def ") for line in text.splitlines() if line.startswith("def on")
    ]


def test_each_mapping_is_called_whatever_becomes_of_the_others(tmp_path: Path) -> None:
    """The second stands in the `finally` of the first."""
    text = handler_text(_mapped(tmp_path, ("A", TRACK, {}), ("B", TRACK, {})), "m.json")

    assert "    try:\n        if takes_a(event):\n" in text
    assert "    finally:\n        if takes_b(event):\n" in text


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    (TRACK, {"name": {"@liquid": "{{ event | plus: 5 }}"}}, "field name: a @liquid with the filter plus"),
    (TRACK, {"name": {"@liquid": "{{ event | replace: type, 'x' }}"}}, "a text to look for that may be empty"),
    (
        TRACK,
        {"name": {"@liquid": "{% if event %}{% assign a = 1 %}{% endif %}"}},
        "field name: a @liquid with {% assign",
    ),
    (TRACK, {"name": {"@liquid": "{{ event.length }}"}}, "field name: a @liquid with event.length"),
    (TRACK, {"name": {"@liquid": "{% if not event %}x{% endif %}"}}, "a @liquid with the condition"),
    (TRACK, {"properties": {"a": [{"@nope": 1}]}}, "@nope breaks at Segment here"),
    (TRACK, {"name": {"@replace": {"pattern": "é", "value": NAME, "ignorecase": True}}}, "other letters than those"),
    (TRACK, {"name": {"@replace": {"pattern": "a", "replacement": "$`", "value": NAME}}}, "stands for a part"),
    (TRACK, {"name": {"@if": {"exists": "", "then": 1}}}, "an @if without a condition"),
    (TRACK, {"name": {"@case": {"operator": "title", "value": NAME}}}, "a @case without the operator"),
    ('type = "track" and (anonymousId = "x")', {}, "a bracket without a condition"),
    ('type = "track" and properties.a in 5', {}, "there is no operator in"),
    ("type = track and properties.a > -", {}, "which is not a number"),
]


@pytest.mark.parametrize(("trigger", "fields", "what"), REFUSED, ids=range(len(REFUSED)))
def test_refused(tmp_path: Path, trigger: str, fields: dict[str, Any], what: str) -> None:
    """The file, the line, the mapping and the field are named."""
    with pytest.raises(FileFormatError, match=rf"m\.json:1: mapping 'Mine': .*{what}"):
        handler_text(_mapped(tmp_path, ("Mine", trigger, fields)), "m.json")


def test_what_a_handler_needs_is_written_beside_it(tmp_path: Path) -> None:
    """A function.json with a name of its own, and the shared helpers; what is there stays."""
    function = _mapped(tmp_path, ("A", TRACK, {}))
    handler = write(tmp_path / "functions" / "own" / "handler.py", "")
    first, second = list(write_beside(function, handler)), list(write_beside(function, handler))

    assert ["function.json", "shared"] == [path.name for path in first]
    assert "Userpilot Cloud Function (from mappings)" in first[0].read_text(encoding="utf-8")
    assert [] == second
