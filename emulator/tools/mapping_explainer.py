"""Explains what each mapping makes of an event: conditions, fields, and what it sends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from emulator.engine.delivery.matching import Match, Matching
from emulator.mappings import MappingError, TriggerError, parse_trigger, resolve
from emulator.mappings.javascript import MISSING, encoded
from emulator.mappings.resolving import ROOT_DIRECTIVE
from emulator.mappings.trigger_conditions import Condition, Group
from emulator.report.exchanges import request_lines
from emulator.report.lines import Line
from emulator.values.function import Function
from emulator.values.mapping import Mapping
from emulator.values.model import Delivery, Part
from emulator.values.words import counted

_SHOWN = 100


def explained(function: Function, event: Any, delivery: Delivery) -> Iterator[Line]:
    """Yield what there is to know of an event that went through the function's mappings, and came to the delivery."""
    assert function.mappings is not None, "the function runs by mappings"
    mappings = function.mappings
    matching = Matching(mappings, None, {})
    taken = len(delivery.parts)
    reason = f", {delivery.reason}" if delivery.reason else ""
    yield Line(f"{counted(taken, 'mapping')} of {len(mappings.mappings)} took the event: {delivery.outcome}{reason}")
    matches = {id(match.mapping): match for match in matching.matches(event)}
    parts = iter(delivery.parts)
    for mapping in mappings.mappings:
        yield Line()
        match = matches.get(id(mapping))
        yield from _mapping(mapping, event, match, next(parts, None) if match else None)


def _mapping(mapping: Mapping, event: Any, match: Match | None, part: Part | None) -> Iterator[Line]:
    says = "takes it" if match else "does not take it" if mapping.enabled else "is switched off"
    yield Line(f"{mapping.name} ({mapping.action.slug}): {says}", style="heading" if match else "faint")
    yield Line(mapping.place, 2, "faint")
    yield Line(f"trigger {mapping.trigger}", 2)
    yield from _group(parse_trigger(mapping.trigger).group, event, 4)
    if match is None:
        return
    yield from _fields(mapping, event, match.payload if match.error is None else None)
    if match.error is not None:
        yield Line(f"✗ {match.reason}: {match.error}", 2, "failure")
    if part is not None and part.attempts:
        yield from request_lines(part.attempts[-1])


def _group(group: Group, event: Any, indent: int) -> Iterator[Line]:
    if len(group.members) > 1:
        yield Line("all of these:" if group.connective == "and" else "one of these:", indent, "faint")
    for each in group.members:
        if isinstance(each, Group):
            yield from _group(each, event, indent + 2)
        elif each is None:
            yield Line("✗ a bracket without a condition: the trigger breaks when it is reached", indent, "failure")
        else:
            yield _condition(each, event, indent)


def _condition(condition: Condition, event: Any, indent: int) -> Line:
    try:
        holds, found = condition.matches(event), condition.actual(event)
    except TriggerError as error:
        return Line(f"✗ {condition.written}: {error}", indent, "failure")
    says = f"{condition.written}, the event has {_text(found)}"
    return Line(f"✓ {says}", indent, "good") if holds else Line(f"✗ {says}", indent, "notice")


def _fields(mapping: Mapping, event: Any, payload: dict[str, Any] | None) -> Iterator[Line]:
    yield Line("fields", 2)
    if ROOT_DIRECTIVE in mapping.fields:
        yield Line(f"{_text(mapping.fields)} → {_text(payload)}", 4)
        return
    for name, value in mapping.fields.items():
        try:
            found = resolve({name: value}, event).get(name, MISSING)
        except MappingError as error:
            yield Line(f"{name}: {_text(value)} → ✗ {error}", 4, "failure")
            continue
        coerced = MISSING if payload is None else payload.get(name, MISSING)
        same = payload is not None and encoded(found) == encoded(coerced)
        then = "" if payload is None or same else f" → {_text(coerced)}"
        yield Line(f"{name}: {_text(value)} → {_text(found)}{then}", 4)


def _text(value: Any) -> str:
    text = "(nothing)" if value is MISSING else encoded(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
