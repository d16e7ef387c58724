"""A handler file that does what mappings do, put together from its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from emulator.errors import FileFormatError
from emulator.mappings.checking import is_directive
from emulator.mappings.resolving import unwrapped
from emulator.mappings.triggers import parse_trigger
from emulator.tools.mapping_port.action_code import cut_out
from emulator.tools.mapping_port.condition_code import condition_code, lookup_code
from emulator.tools.mapping_port.refusal import NotPlain
from emulator.tools.mapping_port.value_code import field_code, value_code
from emulator.values.function import Function
from emulator.values.mapping import Mapping
from emulator.values.model import EVENT_TYPES, HANDLERS

__all__ = ["handler_text"]

_MODULES: Final = {
    "functions.shared.mapped": (
        *("NOTHING", "compares", "date_field", "exists", "has_beginning", "has_ending", "has_no_beginning"),
        *("has_no_ending", "has_no_part", "has_part", "is_blank", "is_boolean", "is_text", "lower", "merged"),
        *("object_field", "replaced", "replaced_once", "required", "text_field", "text_of", "upper", "value_at"),
        "without_nothing",
    ),
    "functions.shared.mapped_values": (
        *(
            "flat",
            "for_each",
            "given_to",
            "in_two_steps",
            "json_text",
            "json_value",
            "object_of_fields",
            "without_missing",
        ),
        "without_nulls",
    ),
    "functions.shared.mapped_paths": ("value_of_path",),
    "functions.shared.mapped_texts": ("filled_in", "replaced_in_any_case"),
    "functions.shared.liquid": (
        *("capitalized", "holds", "holds_part", "is_same", "liquid_end", "liquid_joined", "liquid_json"),
        *("liquid_number", "liquid_size", "liquid_text", "liquid_value", "or_default", "truncated"),
    ),
}
_WIDTH: Final = 120
_SIGNATURE: Final = "(event: dict[str, Any], settings: dict[str, Any]) -> None:"


def handler_text(function: Function, source: str) -> str:
    """Return the text of a handler.py that does what the function's mappings do.

    Raises FileFormatError, with the mapping's place, for what cannot be written plainly.
    """
    assert function.mappings is not None, "the function runs by mappings"
    mappings = function.mappings.enabled()
    names = _names(mappings)
    parts = []
    for event_type in EVENT_TYPES:
        taking = [each for each in mappings if parse_trigger(each.trigger).may_take(event_type)]
        if taking and event_type != "delete":
            parts.append(_handler(event_type, [(each, names[each.name]) for each in taking]))
    for mapping in mappings:
        parts += [_written(mapping, _condition_function, names), _written(mapping, _payload_function, names)]
    wanted = sorted({each.action.slug for each in mappings})
    deletes = [HANDLERS["delete"]] if HANDLERS["delete"] in function.handlers else []
    cut = cut_out(function.handler, wanted + deletes)
    parts += cut.functions
    code = "\n\n\n".join(parts)
    for module, helpers in _MODULES.items():
        if used := [name for name in helpers if re.search(rf"\b{name}\b", code)]:
            cut.imports.setdefault(module, set()).update(used)
    return f"{_head(source, cut.imports)}\n\n\n{code}\n"


def _names(mappings: tuple[Mapping, ...]) -> dict[str, str]:
    """Return for each mapping a name of its own for its functions."""
    found: dict[str, str] = {}
    for mapping in mappings:
        word = re.sub(r"[^a-z0-9]+", "_", mapping.name.lower()).strip("_") or "mapping"
        name, number = word, 2
        while name in found.values():
            name, number = f"{word}_{number}", number + 1
        if mapping.name in found:
            raise FileFormatError(mapping.place, f"a second mapping {mapping.name!r}; give each a name of its own")
        found[mapping.name] = name
    return found


def _handler(event_type: str, taking: list[tuple[Mapping, str]]) -> str:
    lines = [f"def {HANDLERS[event_type]}{_SIGNATURE}", f'    """Do what the mappings do with {event_type} events."""']
    return "\n".join([*lines, *_calls(taking, "    ")])


def _calls(taking: list[tuple[Mapping, str]], indent: str) -> list[str]:
    """Return the calls of all mappings: each is made, whatever becomes of the ones before it."""
    mapping, name = taking[0]
    call = [f"if takes_{name}(event):", f"    {mapping.action.slug}(payload_of_{name}(event), settings)"]
    if len(taking) == 1:
        return [indent + line for line in call]
    return [
        f"{indent}try:",
        *(f"{indent}    {line}" for line in call),
        f"{indent}finally:",
        *_calls(taking[1:], f"{indent}    "),
    ]


def _written(mapping: Mapping, write: Any, names: dict[str, str]) -> str:
    try:
        text: str = write(mapping, names[mapping.name])
    except NotPlain as error:
        raise FileFormatError(mapping.place, f"mapping {mapping.name!r}: {error}") from None
    return text


def _condition_function(mapping: Mapping, name: str) -> str:
    return "\n".join(
        [
            f"def takes_{name}(event: dict[str, Any]) -> bool:",
            f'    """Return whether the mapping {_quoted(mapping.name)} takes the event."""',
            f"    return {condition_code(parse_trigger(mapping.trigger).group)}",
        ]
    )


def _payload_function(mapping: Mapping, name: str) -> str:
    lines = [
        f"def payload_of_{name}(event: dict[str, Any]) -> dict[str, Any]:",
        f'    """Return what {mapping.action.slug} gets of the event from the mapping {_quoted(mapping.name)}."""',
    ]
    whole = unwrapped(mapping.fields)
    if is_directive(whole):
        lines.append(f"    fields = object_of_fields({value_code(whole)})")
        found = {key: lookup_code([key], "fields") for key in mapping.action.fields}
    else:
        found = {key: _found(key, whole) for key in mapping.action.fields}
    lines.append("    payload: dict[str, Any] = {")
    for key, field in mapping.action.fields.items():
        with _told_of(key):
            lines.append(f'        "{key}": {field_code(key, field, found[key])},')
    return "\n".join([*lines, "    }", "    return without_nothing(payload)"])


def _found(key: str, fields: dict[str, Any]) -> str:
    """Return the code that finds what a field of the mapping gets."""
    with _told_of(key):
        return value_code(fields.get(key, ""))


@contextmanager
def _told_of(key: str) -> Iterator[None]:
    try:
        yield
    except NotPlain as error:
        raise NotPlain(f"field {key}: {error}") from None


def _quoted(name: str) -> str:
    return re.sub(r'["\\\n]', " ", name)


def _head(source: str, imports: dict[str, set[str]]) -> str:
    imports.pop("typing", None)
    lines = [_import(module, names) for module, names in sorted(imports.items())]
    return "\n".join(
        [f'"""Does what the mappings of {_quoted(source)} do."""', "", "from typing import Any", "", *lines]
    )


def _import(module: str, names: set[str]) -> str:
    # The order of names is that of the project's own import sorter: constants, classes, functions.
    found = sorted(names, key=lambda name: (not name.isupper(), name.islower(), name))
    line = f"from {module} import {', '.join(found)}"
    if len(line) <= _WIDTH:
        return line
    return "\n".join([f"from {module} import (", *(f"    {name}," for name in found), ")"])
