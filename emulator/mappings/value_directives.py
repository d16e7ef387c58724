"""The directives that choose and build values: @if, @arrayPath, @flatten, @json, @literal, @merge and their like."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from emulator.mappings.faults import MappingError
from emulator.mappings.javascript import (
    MISSING,
    encoded,
    in_key_order,
    is_truthy,
    own_members,
    plain_number,
    text_of,
    type_name,
)
from emulator.mappings.paths import value_at
from emulator.mappings.scope import Directive, Scope, options_of, required_option

__all__ = ["VALUE_DIRECTIVES"]


def _if(options: Any, scope: Scope) -> Any:
    options = options_of(options, '@if requires an object with an "exists" key')
    if not is_truthy(options.get("exists")) and not is_truthy(options.get("blank")):
        raise MappingError('@if requires an "exists" key or a "blank" key')
    if "exists" in options:
        value = scope.resolved(options["exists"])
        holds = value is not None and value is not MISSING
    else:
        holds = not _is_blank(scope.resolved(options["blank"]))
    if holds:
        return scope.resolved(options["then"]) if "then" in options else MISSING
    return scope.resolved(options["else"]) if is_truthy(options.get("else")) else MISSING


def _is_blank(value: Any) -> bool:
    """Return whether JavaScript's `==` takes the value for null or for an empty text."""
    if isinstance(value, list):
        return text_of(value) == ""
    return value is None or value is MISSING or (not isinstance(value, dict) and value in ("", 0))


def _array_path(options: Any, scope: Scope) -> Any:
    if not isinstance(options, list):
        raise MappingError(f"@arrayPath expected array, got {type_name(options)}")
    path, shape = [*options, MISSING, MISSING][:2]
    root = value_at(scope.data, path) if isinstance(path, str) else scope.resolved(path)
    if not isinstance(root, (dict, list)) or not isinstance(shape, dict) or not shape:
        return root
    return [scope.resolve(shape, item) for item in (root if isinstance(root, list) else [root])]


def _flatten(options: Any, scope: Scope) -> Any:
    options = options_of(options, '@flatten requires an object with a "separator" key')
    separator = scope.resolved(required_option(options, "separator", '@flatten requires a "separator" key'))
    if not isinstance(separator, str):
        raise MappingError("@flatten requires a string separator")
    value = scope.resolved(options.get("value", MISSING))
    return dict(_leaves(value, "", separator, is_truthy(options.get("omitArrays"))))


def _leaves(value: Any, prefix: str, separator: str, whole_lists: bool) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        members: Iterable[tuple[Any, Any]] = in_key_order(value)
    elif isinstance(value, list) and not whole_lists:
        members = enumerate(value)
    else:
        yield prefix, value
        return
    for key, item in members:
        yield from _leaves(item, f"{prefix}{separator}{key}" if prefix else str(key), separator, whole_lists)


def _json(options: Any, scope: Scope) -> Any:
    options = options_of(options, '@json requires an object with a "value" key')
    mode = required_option(options, "mode", '@json requires a "mode" key')
    value = scope.resolved(required_option(options, "value", '@json requires a "value" key'))
    if mode == "encode":
        return MISSING if value is MISSING else encoded(value)
    if mode != "decode":
        return MISSING
    return _decoded(value) if isinstance(value, str) else value


def _decoded(text: str) -> Any:
    """Return what JSON.parse makes of the text, or the text itself."""
    try:
        return json.loads(text, parse_int=_number, parse_float=_number, parse_constant=_refuse)
    except ValueError:
        return text


def _number(literal: str) -> float:
    return plain_number(float(literal))


def _refuse(literal: str) -> Any:
    raise ValueError(literal)


def _merge(options: Any, scope: Scope) -> Any:
    options = options_of(options, '@merge requires an object with an "objects" key and a "direction" key')
    direction = scope.resolved(required_option(options, "direction", '@merge requires a "direction" key'))
    items = required_option(options, "objects", '@merge requires a "objects" key')
    if not isinstance(items, list):
        raise MappingError(f"@merge: expected opts.array, got {type_name(items)}")
    objects = [scope.resolved(item) for item in items]
    if direction == "left":
        objects.reverse()
    merged: dict[str, Any] = {}
    for each in objects:
        merged.update(own_members(each))
    return merged


def _transform(options: Any, scope: Scope) -> Any:
    options = options_of(options, '@transform requires an object with an "apply" key and a "mapping" key')
    mapping = required_option(options, "mapping", '@transform requires a "mapping" key')
    first = options_of(
        required_option(options, "apply", '@transform requires a "apply" key'),
        '@transform "apply" key should be an object',
    )
    return scope.resolve(mapping, scope.transform(first, scope.data))


def _exclude_when_null(value: Any, scope: Scope) -> Any:
    result = scope.resolved(value)
    return MISSING if result is None else _without_nulls(result)


def _without_nulls(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    return {key: MISSING if item is None else _without_nulls(item) for key, item in value.items()}


def _literal(value: Any, scope: Scope) -> Any:
    return scope.resolved(value)


VALUE_DIRECTIVES: Final[dict[str, Directive]] = {
    "@arrayPath": _array_path,
    "@excludeWhenNull": _exclude_when_null,
    "@flatten": _flatten,
    "@if": _if,
    "@json": _json,
    "@literal": _literal,
    "@merge": _merge,
    "@transform": _transform,
}
