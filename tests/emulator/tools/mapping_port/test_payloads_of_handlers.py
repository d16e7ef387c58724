"""Each set of mappings as a handler in this process: it takes the same events, and makes the same payloads of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from emulator.inputs.bundle import read_function
from emulator.mappings import MappingError, PayloadError, TriggerError, coerce, parse_trigger, resolve
from emulator.mappings.reading import with_mappings
from emulator.segment import InvalidEventPayload
from emulator.tools.mapping_port.handler_file import handler_text
from emulator.tools.parity.generating import EventMaker
from emulator.values.mapping import Mapping
from tests.bundles import write
from tests.emulator.tools.mapping_port.mapping_sets import MAPPING_SETS

ROOT = Path(__file__).parents[4]
EVENTS = 60


def _at_segment(mapping: Mapping, event: Any) -> Any:
    """Return the payload, "" where the mapping does not take the event, None where it breaks."""
    try:
        if not parse_trigger(mapping.trigger).matches(event):
            return ""
        return coerce(mapping.action.fields, resolve(mapping.fields, event))
    except (MappingError, PayloadError, TriggerError):
        return None


def _in_handler(names: dict[str, Any], name: str, event: Any) -> Any:
    if not names[f"takes_{name}"](event):
        return ""
    try:
        return names[f"payload_of_{name}"](event)
    except InvalidEventPayload:
        return None


@pytest.mark.parametrize("name", MAPPING_SETS)
def test_a_handler_makes_the_payloads_that_the_mappings_make(name: str, tmp_path: Path) -> None:
    """Over events that have what the mappings ask for, and odd ones."""
    file = write(tmp_path / "m.json", {"data": {"subscriptions": MAPPING_SETS[name]}})
    function = with_mappings(read_function(ROOT / "functions" / "userpilot_cloud"), file)
    names: dict[str, Any] = {}
    exec(compile(handler_text(function, "m.json"), "handler.py", "exec"), names)
    maker = EventMaker.for_function(function, 0)
    events = [event for event in map(maker.event, range(EVENTS)) if isinstance(event, dict)]
    assert function.mappings is not None
    for mapping in function.mappings.mappings:
        own = mapping.name.lower().replace(" ", "_")
        found = [_in_handler(names, own, event) for event in events]

        assert [json.dumps(_at_segment(mapping, event), sort_keys=True) for event in events] == [
            json.dumps(each, sort_keys=True) for each in found
        ]
