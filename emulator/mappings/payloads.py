"""The payload of an action: what a mapping resolved to, made to fit the action's fields, or refused."""

from __future__ import annotations

from typing import Any

from emulator.mappings.faults import PayloadError
from emulator.mappings.javascript import MISSING
from emulator.mappings.payload_check import checked
from emulator.mappings.payload_schema import payload_schema

__all__ = ["coerce"]


def coerce(fields: dict[str, Any], payload: Any, *, batch: bool = False) -> Any:
    """Return the payload as the action gets it: empty values removed, lone values in lists, types coerced.

    Args:
        fields: the action's fields by name, each with type, label, required and the rest, as in actions.json.
        payload: what the mapping resolved to; it is not changed.
        batch: whether it is one of a batch, where empty texts stay.

    Raises:
        PayloadError: the payload does not fit; `errors` holds each fault.

    """
    if not fields:
        return payload
    schema = payload_schema(fields)
    try:
        kept = _without_empty(payload, schema, is_root=not batch)
        return checked(_in_lists(kept, schema), schema)
    except RecursionError:
        raise PayloadError("The root value is nested too deep.") from None


def _without_empty(value: Any, schema: dict[str, Any], *, is_root: bool = False) -> Any:
    """Return the value without null, and without "" where no text is expected; MISSING if nothing is left."""
    if "type" not in schema and "enum" not in schema:
        return value
    if isinstance(value, list):
        items = schema.get("items")
        return value if items is None else [item for item in value if _without_empty(item, items) is not MISSING]
    if isinstance(value, dict):
        return _members_without_empty(value, schema["properties"], is_root) if "properties" in schema else value
    types = schema.get("type", [])
    types = types if isinstance(types, list) else [types]
    is_empty = (value is None and "null" not in types) or (value == "" and "string" not in types)
    return MISSING if is_empty else value


def _members_without_empty(value: dict[str, Any], properties: dict[str, Any], is_root: bool) -> dict[str, Any]:
    kept = {key: _without_empty(item, properties.get(key, {})) for key, item in value.items()}
    return {key: item for key, item in kept.items() if item is not MISSING and not (is_root and item == "")}


def _in_lists(value: Any, schema: dict[str, Any]) -> Any:
    """Return the payload with a lone value of a `multiple` field put into a list."""
    if not isinstance(value, dict):
        return value
    properties = schema["properties"]
    lone = [key for key in value if properties.get(key, {}).get("type") == "array" and value[key] is not None]
    return value | {key: [value[key]] for key in lone if not isinstance(value[key], list)}
