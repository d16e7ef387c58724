"""Finds the mappings that take an event, and builds their payloads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from emulator.mappings import MappingError, PayloadError, TriggerError, coerce, parse_trigger, resolve
from emulator.values.function import Definition
from emulator.values.mapping import MAPPING_FAULT, PAYLOAD_FAULT, Mapping, MappingSet
from emulator.values.model import HandlerError

_SETTING_TYPES = {"STRING": "string", "BOOLEAN": "boolean", "ARRAY": "string", "TEXT_MAP": "object"}


class Match(NamedTuple):
    """A mapping that takes an event: its payload, or the reason and the error why there is none."""

    mapping: Mapping
    payload: Any
    reason: str | None = None
    error: HandlerError | None = None


class Matching:
    """The mappings of one destination for one run, in their order; their triggers are read once.

    Segment checks the settings before any trigger: while they are faulty, every event ends with what is wrong there.
    """

    def __init__(self, mappings: MappingSet, definition: Definition | None, settings: dict[str, Any]) -> None:
        self._mappings = [(each, parse_trigger(each.trigger)) for each in mappings.enabled()]
        self.settings_fault = _settings_fault(definition, settings)

    def matches(self, event: Any) -> Iterator[Match]:
        """Yield each mapping that takes the event."""
        for mapping, trigger in self._mappings:
            try:
                if not trigger.matches(event):
                    continue
            except TriggerError as error:
                yield _failed(mapping, MAPPING_FAULT, "TypeError", str(error))
            else:
                yield _match(mapping, event)


def _match(mapping: Mapping, event: Any) -> Match:
    try:
        return Match(mapping, coerce(mapping.action.fields, resolve(mapping.fields, event)))
    except MappingError as error:
        return _failed(mapping, MAPPING_FAULT, error.name, str(error))
    except PayloadError as error:
        return _failed(mapping, PAYLOAD_FAULT, error.name, str(error))


def _failed(mapping: Mapping, reason: str, name: str, message: str) -> Match:
    return Match(mapping, None, reason, HandlerError(name=name, message=message))


def _settings_fault(definition: Definition | None, settings: dict[str, Any]) -> HandlerError | None:
    fields = {
        each.name: {
            "type": _SETTING_TYPES[each.type],
            "label": each.label,
            "required": each.required,
            "multiple": each.type == "ARRAY",
        }
        for each in (definition.settings if definition else ())
    }
    try:
        # An empty text counts as a value here, as it does in a batch.
        coerce(fields, settings, batch=True)
    except PayloadError as error:
        return HandlerError(name=error.name, message=str(error))
    return None
