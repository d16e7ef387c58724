"""A mapping applied to an event: checked first, then resolved from the inside out, as Segment's framework does it."""

from __future__ import annotations

from math import isfinite
from typing import Any, Final

from emulator.mappings.checking import is_directive, refuse_faults
from emulator.mappings.faults import MappingError
from emulator.mappings.javascript import MISSING, in_key_order, own_members, plain_number, type_name
from emulator.mappings.scope import Scope
from emulator.mappings.text_directives import TEXT_DIRECTIVES
from emulator.mappings.value_directives import VALUE_DIRECTIVES

__all__ = ["DIRECTIVES", "ROOT_DIRECTIVE", "resolve", "unwrapped"]

# The key under which the app keeps one directive for the whole mapping; the other fields become its `mapping`.
ROOT_DIRECTIVE: Final = "__segment_internal_directive"

DIRECTIVES: Final = TEXT_DIRECTIVES | VALUE_DIRECTIVES


def resolve(mapping: Any, event: Any) -> Any:
    """Return what the mapping makes of the event: what is missing falls away, in a list it is null.

    Args:
        mapping: the fields of one mapping, directives and plain values.
        event: the event, an object.

    Raises:
        MappingError: the mapping is not valid, or one of its directives breaks on this event.

    """
    try:
        return _settled(_transformed(mapping, event))
    except RecursionError:
        raise MappingError("The mapping or the event is nested too deep") from None


def unwrapped(mapping: Any) -> Any:
    """Return what is resolved in place of the mapping: its root directive, if it has one, with the fields put in."""
    members = dict(own_members(_not_null(mapping)))
    if ROOT_DIRECTIVE not in members:
        return members
    root = _not_null(members.pop(ROOT_DIRECTIVE))
    directives = own_members(root)
    if len(directives) > 1:
        raise MappingError("The root mapping must only have a single directive object")
    name, directive = next(iter(directives.items()), ("", None))
    if not isinstance(directive, (dict, list)):
        raise MappingError("The root directive must be an object")
    if isinstance(directive, list):
        return root
    whole = {**directive, "mapping": members}
    return {name: whole} if isinstance(root, dict) else [whole]


def _not_null(value: Any) -> Any:
    if value is None:
        raise MappingError("Cannot convert undefined or null to object", name="TypeError")
    return value


def _transformed(mapping: Any, data: Any) -> Any:
    data = {} if data is MISSING else data
    if not isinstance(data, dict):
        raise MappingError(f"data must be an object, got {type_name(data)}")
    whole = unwrapped(mapping)
    refuse_faults(whole)
    return _without_missing(_resolved(whole, data))


def _resolved(mapping: Any, data: Any) -> Any:
    if is_directive(mapping):
        name = next(key for key in mapping if key.startswith("@"))
        if name not in DIRECTIVES:
            raise MappingError(f"{name} is not a valid directive, got undefined")
        return DIRECTIVES[name](mapping[name], Scope(data, _resolved, _transformed))
    if isinstance(mapping, dict):
        return {key: _resolved(value, data) for key, value in in_key_order(mapping)}
    return [_resolved(value, data) for value in mapping] if isinstance(mapping, list) else mapping


def _without_missing(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_missing(item) for key, item in value.items() if item is not MISSING}
    return [_without_missing(item) for item in value] if isinstance(value, list) else value


def _settled(value: Any) -> Any:
    """Return the value as JSON carries it: what is missing, or no number that JSON has, is null."""
    if isinstance(value, dict):
        return {key: _settled(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_settled(item) for item in value]
    if isinstance(value, float):
        return plain_number(value) if isfinite(value) else None
    return None if value is MISSING else value
