"""The fields of a mapping as Python expressions, over the helpers of functions/shared/mapped.py."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

from emulator.mappings.checking import is_directive, validate
from emulator.mappings.javascript import in_key_order, is_truthy, stripped
from emulator.mappings.paths import parts_of
from emulator.mappings.replacing import MAX_LENGTH
from emulator.tools.mapping_port.condition_code import lookup_code, text_code
from emulator.tools.mapping_port.liquid_code import liquid_code
from emulator.tools.mapping_port.refusal import NotPlain

__all__ = ["field_code", "value_code"]

_PLACEHOLDER: Final = re.compile(r"\{\{([^}]+)\}\}")
_SPECIAL: Final = re.compile(r"\$([$&])")
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
    if faults := validate(value):
        raise NotPlain(f"{faults[0]} Segment does not look into lists, and may break here on events")
    return _WRITERS[names[0]](value[names[0]], source)


def _path(path: Any, source: str) -> str:
    if not isinstance(path, str):
        return f"value_of_path({source}, {value_code(path, source)})"
    bare = path.replace("$.", "", 1)
    return source if bare in ("", ".") else lookup_code(parts_of(bare), source)


def _template(template: Any, source: str) -> str:
    if not isinstance(template, str):
        return f"filled_in({source}, {value_code(template, source)})"
    if "{{{" in template:
        # What is filled in there may hold braces, and is looked through once more.
        return f"filled_in({source}, {text_code(template)})"
    parts, end = [], 0
    for match in _PLACEHOLDER.finditer(template):
        parts.append(text_code(template[end : match.start()]))
        path = stripped(match[1])
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
    return f"({then} if {condition} else {otherwise})"


def _case(options: dict[str, Any], source: str) -> str:
    if not is_truthy(options.get("value")):
        return "NOTHING"
    if options.get("operator") not in ("lower", "upper"):
        raise NotPlain('a @case without the operator "lower" or "upper" breaks at Segment')
    return f"{options['operator']}({value_code(options['value'], source)})"


def _replace(options: dict[str, Any], source: str) -> str:
    if not is_truthy(options["value"]):
        return "NOTHING"
    any_case = bool(options.get("ignorecase"))
    code, once = value_code(options["value"], source), options.get("global") is False
    for number in ("", "2"):
        pattern, replacement = options.get(f"pattern{number}"), options.get(f"replacement{number}") or ""
        if not is_truthy(pattern):
            continue
        if not isinstance(pattern, str) or not isinstance(replacement, str) or len(pattern + replacement) > MAX_LENGTH:
            raise NotPlain("a @replace with a long text, or something else than a text")
        texts = f"{code}, {text_code(pattern)}, {text_code(_replacement(pattern, replacement, any_case=any_case))}"
        if any_case:
            code = f"replaced_in_any_case({texts}{', 1' if once else ''})"
        else:
            code = f"{'replaced_once' if once else 'replaced'}({texts})"
    return code


def _replacement(pattern: str, replacement: str, *, any_case: bool) -> str:
    """Return what stands for the pattern: `$&` is the pattern itself, `$$` a dollar."""
    if any_case and not pattern.isascii():
        raise NotPlain("a @replace with ignorecase whose pattern has other letters than those of English")
    if any(sign in replacement for sign in ("$`", "$'")) or (any_case and "$&" in replacement):
        raise NotPlain("a @replace whose replacement stands for a part of the text")
    return _SPECIAL.sub(lambda match: pattern if match[1] == "&" else "$", replacement)


def _merge(options: dict[str, Any], source: str) -> str:
    if not options.get("direction"):
        raise NotPlain("a @merge without a direction breaks at Segment")
    items = [value_code(item, source) for item in options["objects"]]
    if options["direction"] == "left":
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
        raise NotPlain("a @json whose mode is in capitals gives nothing; take it out")
    helper = "json_text" if options["mode"] == "encode" else "json_value"
    return f"{helper}({value_code(options['value'], source)})"


def _transform(options: dict[str, Any], source: str) -> str:
    first = f"without_missing({value_code(options['apply'], source)})"
    second = f"lambda made: {value_code(options['mapping'], 'made')}"
    return f"given_to({first}, {second})" if source == "event" else f"in_two_steps({source}, {first}, {second})"


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
