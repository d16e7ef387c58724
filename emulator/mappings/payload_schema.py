"""The fields of an action as the JSON Schema that Segment makes of them, with its conditions on required fields."""

from __future__ import annotations

from typing import Any, Final

from emulator.mappings.faults import PayloadError
from emulator.mappings.javascript import in_key_order, is_truthy

__all__ = ["payload_schema"]

_TEXT_TYPES: Final = ("string", "text", "password")
_TYPES: Final = {"datetime": ["string", "number"], **dict.fromkeys(_TEXT_TYPES, "string")}
_FORMATS: Final = {"datetime": "date-like", "password": "password", "text": "text"}
_BOUNDS: Final = {"string": ("minLength", "maxLength"), "number": ("minimum", "maximum")}
_PLAIN_TYPES: Final = ("array", "boolean", "integer", "null", "number", "object", "string")


def payload_schema(fields: dict[str, Any], *, with_required: bool = True, open_ended: bool = False) -> dict[str, Any]:
    """Return the schema of payloads with these fields; other members are removed unless it is open-ended."""
    schema: dict[str, Any] = {"type": "object", "additionalProperties": open_ended, "properties": {}}
    fields = dict(in_key_order(fields))
    for key, field in fields.items():
        schema["properties"][key] = _field_schema(key, field)
    if not with_required:
        return schema
    schema["required"] = [key for key, field in fields.items() if field.get("required") is True]
    conditions = _conditional(fields)
    if conditions:
        schema["allOf"] = [_when_required(key, required) for key, required in conditions.items()]
    return schema


def _field_schema(key: str, field: dict[str, Any]) -> dict[str, Any]:
    kind = field.get("type")
    schema_type = _TYPES.get(str(kind), kind)
    schema: dict[str, Any] = {"title": field.get("label"), "type": schema_type}
    if wanted := _FORMATS.get(str(kind), field.get("format")):
        schema["format"] = wanted
    for bound, name in zip(_BOUNDS.get(str(kind), ()), ("minimum", "maximum"), strict=False):
        if field.get(name):
            schema[bound] = field[name]
    _allow_choices(key, schema, field)
    if field.get("multiple"):
        schema |= {"type": "array", "items": {"type": schema_type}}
        if "enum" in schema:
            schema["items"]["enum"] = schema.pop("enum")
    _refuse_unknown_type(key, schema_type)
    return _with_members(schema, field) if schema_type == "object" and field.get("properties") else schema


def _refuse_unknown_type(key: str, schema_type: Any) -> None:
    for each in schema_type if isinstance(schema_type, list) else [schema_type]:
        if each not in _PLAIN_TYPES:
            raise PayloadError(f"The field '{key}' has a type that no action's field has: {each}.")


def _allow_choices(key: str, schema: dict[str, Any], field: dict[str, Any]) -> None:
    if field.get("choices") is not None:
        schema["enum"] = _choices(key, field["choices"])
    if field.get("allowNull"):
        types = schema["type"]
        schema["type"] = [*(types if isinstance(types, list) else [types]), "null"]
        if "enum" in schema:
            schema["enum"].append(None)


def _choices(key: str, choices: Any) -> list[Any]:
    """Return the values of a field's choices; those that Segment's framework breaks on are refused."""
    known = isinstance(choices, list) and all(isinstance(each, str) or _has_value(each) for each in choices)
    values = [each["value"] if isinstance(each, dict) else each for each in choices] if known else []
    if not values or any(each in values[:place] for place, each in enumerate(values)):
        what = "must be a list of texts, or of {label, value}, each of them once"
        raise PayloadError(f"The choices of the field '{key}' {what}.")
    return values


def _has_value(choice: Any) -> bool:
    return isinstance(choice, dict) and "value" in choice


def _with_members(schema: dict[str, Any], field: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an object, or a list of objects, whose own members are declared."""
    properties = field["properties"]
    conditional = any(isinstance(each.get("required"), dict) for each in properties.values())
    inner = payload_schema(
        properties, with_required=not conditional, open_ended=is_truthy(field.get("additionalProperties"))
    )
    return schema | {"items": inner} if field.get("multiple") else schema | inner


def _conditional(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that are required under a condition, members of objects as `object.member`."""
    found: dict[str, Any] = {}
    for key, field in fields.items():
        if _TYPES.get(str(field.get("type")), field.get("type")) == "object":
            members = field.get("properties") or {}
            found |= {f"{key}.{name}": each.get("required") for name, each in members.items()}
        found[key] = field.get("required")
    return {key: required for key, required in found.items() if isinstance(required, dict)}


def _when_required(key: str, required: dict[str, Any]) -> dict[str, Any]:
    conditions = required.get("conditions") or []
    if len(conditions) == 1:
        return {"if": _condition(conditions[0]), "then": _then(key)}
    joined = "anyOf" if required.get("match") == "any" else "allOf"
    dotted = any("." in each["fieldKey"] for each in conditions)
    return {
        "if": {joined: [_condition(each, alone=False) for each in conditions]},
        "then": _then(key) if dotted else {"required": [key]},
    }


def _then(key: str) -> dict[str, Any]:
    parent, *rest = key.split(".")
    if not rest:
        return {"required": [key]}
    return {"required": [parent], "properties": {parent: {"required": [rest[0]]}}}


def _condition(condition: dict[str, Any], *, alone: bool = True) -> dict[str, Any]:
    operator, parts = condition.get("operator"), condition["fieldKey"].split(".")
    if operator not in ("is", "is_not"):
        raise PayloadError(f"Unsupported conditionally required field operator: {operator}")
    if "value" not in condition and len(parts) == 1:
        return _presence(parts[0], is_absent=operator == "is", with_null=alone)
    # After a dot, a condition without a value asks for nothing.
    wanted = {"const": condition["value"]} if "value" in condition else {}
    schema: dict[str, Any] = wanted if operator == "is" else {"not": wanted}
    for part in reversed(parts[:2]):
        schema = {"properties": {part: schema}, "required": [part]}
    return schema


def _presence(key: str, *, is_absent: bool, with_null: bool) -> dict[str, Any]:
    present: dict[str, Any] = {"required": [key]}
    null = {"properties": {key: {"type": "null"}}}
    if is_absent:
        absent = {"not": present}
        return {"anyOf": [absent, null]} if with_null else absent
    return {"allOf": [present, {"not": null}]} if with_null else present
