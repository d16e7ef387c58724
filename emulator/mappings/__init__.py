"""Mappings of Actions destinations: their triggers, their directives and the payloads they make, as at Segment.

`parse_trigger` tells which events start a mapping, `resolve` what its fields become, `coerce` what the action gets of
them. `validate` lists the faults of a mapping without an event.
"""

from __future__ import annotations

from emulator.mappings.checking import validate
from emulator.mappings.faults import MappingError, PayloadError, TriggerError
from emulator.mappings.payloads import coerce
from emulator.mappings.resolving import resolve
from emulator.mappings.triggers import Trigger, parse_trigger

__all__ = [
    "MappingError",
    "PayloadError",
    "Trigger",
    "TriggerError",
    "coerce",
    "parse_trigger",
    "resolve",
    "validate",
]
