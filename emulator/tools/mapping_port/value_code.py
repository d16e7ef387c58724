"""The fields of a mapping as Python expressions, over the helpers of functions/shared/mapped.py."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

from emulator.mappings.checking import is_directive
from emulator.mappings.javascript import in_key_order, is_truthy, stripped
from emulator.mappings.paths import parts_of
from emulator.mappings.replacing import MAX_LENGTH
from emulator.tools.mapping_port.condition_code import lookup_code, text_code
from emulator.tools.mapping_port.liquid_code import liquid_code
from emulator.tools.mapping_port.refusal import NotPlain

__all__ = ["field_code", "value_code"]

_PLACEHOLDER: Final = re.compile(r"\{\{\{([^}]+)\}\}\}|\{\{([^}]+)\}\}")
_TEXTS: Final = ("string", "text", "password")


def field_code(name: str, field: dict[str, Any], found: str) -> str:
    """Return the expression of one field of the payload, coerced as its type asks from the code that finds it."""
    label = json.dumps(field.get("label") or f"The value at /{name}", ensure_ascii=False)
    kind = field.get("type")
    plain = {"label", "type", "required", "description", "default"}
    if further := [key for key in field if key not in plain and field[key]]:
        raise NotPlain(f"a field with {', '.join(further)}")
    helper = {"object": "object_field", "datetime": "date_field", **dict.fromkeys(_TEXTS, "text_field")}.get(str(kind))
    if helper is None:
        raise NotPlain(f"a field of type {kind}")
    code = f"{helper}({found}, {label})"
    if isinstance(field.get("required"), dict):
        raise NotPlain("a field that is required under a condition")
    return f"required({code}, {json.dumps(name)})" if field.get("required") else code


def value_code(value: Any, source: str = "event") -> str:
    """Return the expression that gives what a mapping's value becomes; NotPlain for what has no plain form.

    Args:
        value: the value, directives and plain ones.
        source: the name of the variable that paths look into.

    """
    if isinstance(value, dict):
        return _object(value, source)
    if isinstance(value, list):
        return "[" + ", ".join(value_code(item, source) for item in value) + "]"
    return _literal(value)


def _literal(value: Any) -> str:
    return repr(value) if value is None or isinstance(value, (bool, int, float)) else text_code(value)


def _object(value: dict[str, Any], source: str) -> str:
    names = [key for key in value if key.startswith("@")]
    if not names:
        members = in_key_order(value)
        return "{" + ", ".join(f"{text_code(key)}: {value_code(item, source)}" for key, item in members) + "}"
    if names[0] not in _WRITERS or not is_directive(value):
        raise NotPlain(f"{names[0]} breaks at Segment here; take it out")
    return _WRITERS[names[0]](value[names[0]], source)


def _path(path: Any, source: str) -> str:
    if not isinstance(path, str):
        raise NotPlain("a path that another directive gives")
    bare = path.replace("$.", "", 1)
    return source if bare in ("", ".") else lookup_code(parts_of(bare), source)


def _template(template: Any, source: str) -> str:
    if not isinstance(template, str):
        raise NotPlain("a template that another directive gives")
    parts, end = [], 0
    for match in _PLACEHOLDER.finditer(template):
        parts.append(text_code(template[end : match.start()]))
        path = stripped(match[1] or match[2])
        if match[1] is not None:
            raise NotPlain("a template with {{{ }}}, whose values are filled in once more; write {{ }}")
        parts.append(f"text_of({source if path in ('', '.') else lookup_code(parts_of(path), source)})")
        end = match.end()
    parts.append(text_code(template[end:]))
    return " + ".join(part for part in parts if part != '""') or '""'


def _if(options: dict[str, Any], source: str) -> str:
    name = "exists" if "exists" in options else "blank"
    if not is_truthy(options.get(name)):
        raise NotPlain("an @if without a condition breaks at Segment")
    found = value_code(options[name], source)
    condition = f"exists({found})" if name == "exists" else f"not is_blank({found})"
    then = value_code(options["then"], source) if "then" in options else "NOTHING"
    otherwise = value_code(options["else"], source) if is_truthy(options.get("else")) else "NOTHING"
    return f"chosen({condition}, {then}, {otherwise})"


def _case(options: dict[str, Any], source: str) -> str:
    if not is_truthy(options.get("value")):
        return "NOTHING"
    if options.get("operator") not in ("lower", "upper"):
        raise NotPlain('a @case without the operator "lower" or "upper" breaks at Segment')
    return f"{options['operator']}({value_code(options['value'], source)})"


def _replace(options: dict[str, Any], source: str) -> str:
    if options.get("ignorecase"):
        raise NotPlain("a @replace with ignorecase")
    if not is_truthy(options["value"]):
        return "NOTHING"
    helper = "replaced_once" if options.get("global") is False else "replaced"
    code = value_code(options["value"], source)
    for number in ("", "2"):
        pattern, replacement = options.get(f"pattern{number}"), options.get(f"replacement{number}") or ""
        if not is_truthy(pattern):
            continue
        if not isinstance(pattern, str) or not isinstance(replacement, str) or len(pattern + replacement) > MAX_LENGTH:
            raise NotPlain("a @replace with a long text, or something else than a text")
        if "$" in replacement:
            raise NotPlain("a @replace whose replacement has a $")
        code = f"{helper}({code}, {text_code(pattern)}, {text_code(replacement)})"
    return code


def _merge(options: dict[str, Any], source: str) -> str:
    items = [value_code(item, source) for item in options["objects"]]
    if str(options.get("direction")) == "left":
        items.reverse()
    return f"merged([{', '.join(items)}])"


def _array_path(options: list[Any], source: str) -> str:
    path, shape = [*options, None][:2]
    found = _path(path, source) if isinstance(path, str) else value_code(path, source)
    if not isinstance(shape, dict) or not shape:
        return found
    return f"for_each({found}, lambda item: {value_code(shape, 'item')})"


def _flatten(options: dict[str, Any], source: str) -> str:
    separator = options.get("separator")
    if not isinstance(separator, str) or not separator:
        raise NotPlain("a @flatten without a separator breaks at Segment")
    value = value_code(options["value"], source)
    return f"flat({value}, {text_code(separator)}, {is_truthy(options.get('omitArrays'))})"


def _json(options: dict[str, Any], source: str) -> str:
    if not is_truthy(options["value"]):
        raise NotPlain("a @json of nothing breaks at Segment")
    if options["mode"] not in ("encode", "decode"):
        return "NOTHING"
    helper = "json_text" if options["mode"] == "encode" else "json_value"
    return f"{helper}({value_code(options['value'], source)})"


def _transform(options: dict[str, Any], source: str) -> str:
    if source != "event":
        raise NotPlain("a @transform inside another directive that changes what paths look into")
    first = value_code(options["apply"], source)
    return f"given_to(without_missing({first}), lambda made: {value_code(options['mapping'], 'made')})"


def _exclude_when_null(value: Any, source: str) -> str:
    return f"without_nulls({value_code(value, source)})"


_WRITERS: Final[dict[str, Callable[[Any, str], str]]] = {
    "@arrayPath": _array_path,
    "@case": _case,
    "@excludeWhenNull": _exclude_when_null,
    "@flatten": _flatten,
    "@if": _if,
    "@json": _json,
    "@liquid": liquid_code,
    "@literal": value_code,
    "@merge": _merge,
    "@path": _path,
    "@replace": _replace,
    "@template": _template,
    "@transform": _transform,
}
