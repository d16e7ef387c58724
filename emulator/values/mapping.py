"""The mappings of an Actions destination, and the actions that they call, as their files describe them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

MOST_MAPPINGS = 50
"""How many mappings one destination may have. Source: Segment's page of each Actions destination."""

MAPPING_FAULT = "Mapping Error"
"""Why an event is `discarded` whose mapping breaks on it; how Segment labels that is not documented."""

PAYLOAD_FAULT = "PAYLOAD_VALIDATION_FAILED"
"""Why an event is `discarded` whose payload does not fit the action's fields. Source: the Actions framework."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What a mapping can call: a function of the handler file, `slug(payload, settings)`.

    `fields` are those of its payload by name, each as in the Actions framework. `id` is Segment's own, None if unknown.
    """

    slug: str
    id: str | None
    name: str
    fields: dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """One subscription: events that meet the trigger call the action with what the fields become.

    `place` is where it stands, "path:line".
    """

    name: str
    trigger: str
    action: Action
    fields: dict[str, Any]
    enabled: bool = True
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingSet:
    """The mappings that a function runs by in place of its handlers; `name` is their file's, or "presets"."""

    name: str
    mappings: tuple[Mapping, ...]

    def enabled(self) -> tuple[Mapping, ...]:
        """Return the mappings that are switched on; Segment knows no others."""
        return tuple(mapping for mapping in self.mappings if mapping.enabled)
