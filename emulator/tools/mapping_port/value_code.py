"""The fields of a mapping as Python expressions, over the helpers of functions/shared/mapped.py."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

from emulator.mappings.javascript import is_truthy, stripped
from emulator.mappings.paths import parts_of
from emulator.mappings.resolving import ROOT_DIRECTIVE
from emulator.tools.mapping_port.condition_code import lookup_code
from emulator.tools.mapping_port.refusal import NotPlain

__all__ = ["field_code", "value_code"]

_PLACEHOLDER: Final = re.compile(r"\{\{\{([^}]+)\}\}\}|\{\{([^}]+)\}\}")
_TEXTS: Final = ("string", "text", "password")


def field_code(name: str, field: dict[str, Any], value: Any) -> str:
    """Return the expression of one field of the payload, coerced as its type asks."""
    label = json.dumps(field.get("label") or f"The value at /{name}", ensure_ascii=False)
    kind = field.get("type")
    plain = {"label", "type", "required", "description", "default"}
    if further := [key for key in field if key not in plain and field[key]]:
        raise NotPlain(f"a field with {', '.join(further)}")
    helper = {"object": "object_field", "datetime": "date_field", **dict.fromkeys(_TEXTS, "text_field")}.get(str(kind))
    if helper is None:
        raise NotPlain(f"a field of type {kind}")
    code = f"{helper}({value_code(value)}, {label})"
    if isinstance(field.get("required"), dict):
        raise NotPlain("a field that is required under a condition")
    return f"required({code}, {json.dumps(name)})" if field.get("required") else code


def value_code(value: Any) -> str:
    """Return the expression that gives what a mapping's value becomes; NotPlain for what has no plain form."""
    if isinstance(value, dict):
        return _object(value)
    if isinstance(value, list):
        return "[" + ", ".join(map(value_code, value)) + "]"
    return _literal(value)


def _literal(value: Any) -> str:
    return repr(value) if value is None or isinstance(value, (bool, int, float)) else _text(value)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _object(value: dict[str, Any]) -> str:
    names = [key for key in value if key.startswith("@")]
    if not names:
        if ROOT_DIRECTIVE in value:
            raise NotPlain("a directive for the whole mapping; write its fields out")
        return "{" + ", ".join(f"{_text(key)}: {value_code(item)}" for key, item in value.items()) + "}"
    if names[0] not in _WRITERS:
        raise NotPlain(f"{names[0]} has no plain form; write what it does by hand")
    return _WRITERS[names[0]](value[names[0]])


def _path(path: Any) -> str:
    if not isinstance(path, str):
        raise NotPlain("a path that another directive gives")
    bare = path.replace("$.", "", 1)
    return "event" if bare in ("", ".") else lookup_code(parts_of(bare))


def _template(template: Any) -> str:
    if not isinstance(template, str):
        raise NotPlain("a template that another directive gives")
    parts, end = [], 0
    for match in _PLACEHOLDER.finditer(template):
        parts.append(_text(template[end : match.start()]))
        path = stripped(match[1] or match[2])
        if match[1] is not None:
            raise NotPlain("a template with {{{ }}}, whose values are filled in once more; write {{ }}")
        parts.append("text_of(event)" if path in ("", ".") else f"text_of({lookup_code(parts_of(path))})")
        end = match.end()
    parts.append(_text(template[end:]))
    return " + ".join(part for part in parts if part != '""') or '""'


def _if(options: dict[str, Any]) -> str:
    name = "exists" if "exists" in options else "blank"
    if not is_truthy(options.get(name)):
        raise NotPlain("an @if without a condition breaks at Segment")
    found = value_code(options[name])
    condition = f"exists({found})" if name == "exists" else f"not is_blank({found})"
    then = value_code(options["then"]) if "then" in options else "NOTHING"
    otherwise = value_code(options["else"]) if is_truthy(options.get("else")) else "NOTHING"
    return f"chosen({condition}, {then}, {otherwise})"


def _case(options: dict[str, Any]) -> str:
    if not is_truthy(options.get("value")):
        return "NOTHING"
    if options.get("operator") not in ("lower", "upper"):
        raise NotPlain('a @case without the operator "lower" or "upper" breaks at Segment')
    return f"{options['operator']}({value_code(options['value'])})"


def _replace(options: dict[str, Any]) -> str:
    replacement = options.get("replacement") or ""
    if options.get("ignorecase") or options.get("global") is False or options.get("pattern2"):
        raise NotPlain("a @replace that is more than one text for another, everywhere")
    if "$" in replacement:
        raise NotPlain("a @replace whose replacement has a $")
    if not is_truthy(options["value"]):
        return "NOTHING"
    return f"replaced({value_code(options['value'])}, {_text(options['pattern'])}, {_text(replacement)})"


def _merge(options: dict[str, Any]) -> str:
    items = [value_code(item) for item in options["objects"]]
    if str(options.get("direction")) == "left":
        items.reverse()
    return f"merged([{', '.join(items)}])"


_WRITERS: Final[dict[str, Callable[[Any], str]]] = {
    "@case": _case,
    "@if": _if,
    "@literal": value_code,
    "@merge": _merge,
    "@path": _path,
    "@replace": _replace,
    "@template": _template,
}
