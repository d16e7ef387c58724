"""Describes the rules of a tracking plan, and chooses those that an event is held against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from emulator.inputs.schemas.any_draft import AnyDraftSchema

VIEWED = {"PAGE": "Page Viewed", "SCREEN": "Screen Viewed"}
"""What a page or screen call is called among the events of a plan. Source: Protocols FAQ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: `type` is TRACK, PAGE, SCREEN, IDENTIFY, GROUP or COMMON; `key` names an event, None all of the type.

    The schema is over the whole event.
    """

    type: str
    key: str | None
    version: int
    schema: AnyDraftSchema
    place: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A tracking plan: its rules by type and key, each with its versions, the oldest first."""

    rules: Mapping[tuple[str, str | None], Sequence[Rule]]

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> Plan:
        """Return the plan of these rules."""
        found: dict[tuple[str, str | None], list[Rule]] = {}
        for rule in sorted(rules, key=lambda each: each.version):
            found.setdefault((rule.type, rule.key), []).append(rule)
        return cls(found)

    @property
    def event_names(self) -> list[str]:
        """The names of the track events that are planned, sorted."""
        return sorted(key for kind, key in self.rules if kind == "TRACK" and key is not None)

    def rules_for(self, event: Mapping[str, Any]) -> Iterator[Rule]:
        """Yield the rules that an event is held against: the common one, those of its type, and that of its name."""
        version = _version(event)
        for key in _keys(event):
            versions = self.rules.get(key, ())
            if versions:
                yield next((rule for rule in versions if rule.version == version), versions[0])


def name_of(event: Mapping[str, Any]) -> Any:
    """Return what Segment counts an event by: a track's `event`, any other's `name`."""
    return event.get("event" if event.get("type") == "track" else "name")


def _keys(event: Mapping[str, Any]) -> Iterator[tuple[str, str | None]]:
    kind = str(event.get("type")).upper()
    name = name_of(event)
    yield "COMMON", None
    yield kind, None
    if isinstance(name, str):
        yield kind, name
    if kind in VIEWED:
        yield "TRACK", VIEWED[kind]


def _version(event: Mapping[str, Any]) -> Any:
    context = event.get("context")
    protocols = context.get("protocols") if isinstance(context, dict) else None
    return protocols.get("event_version") if isinstance(protocols, dict) else None
