"""Reads from the event schemas what a valid event of each type looks like."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from emulator.inputs.schemas import documents_folder
from emulator.inputs.schemas.documents import read_schema

Documents = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a value may be: its kinds ("string", "object", …), its fields by name, and which of them must be there.

    `among` lists the only values there are; `format` is that of a text; `item` is the shape of a list's items.
    """

    kinds: tuple[str, ...] = ()
    fields: Mapping[str, Shape] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    among: tuple[Any, ...] = ()
    format: str | None = None
    item: Shape | None = None


@cache
def event_shape(event_type: str) -> Shape:
    """Return the shape of an event of this type."""
    documents = read_schema(documents_folder() / "segment" / f"{event_type}.json")
    return _shape(f"{event_type}.json", documents[f"{event_type}.json"], documents)


def _shape(file: str, schema: Mapping[str, Any], documents: Documents) -> Shape:
    """Return what a schema says itself, laid over what the schemas that it joins say."""
    shape = Shape()
    for inner_file, inner in _joined(file, schema, documents):
        shape = _over(shape, _shape(inner_file, inner, documents))
    own = Shape(
        kinds=_kinds(schema),
        fields={name: _shape(file, inner, documents) for name, inner in schema.get("properties", {}).items()},
        required=frozenset(schema.get("required", ())),
        among=(schema["const"],) if "const" in schema else tuple(schema.get("enum", ())),
        format=schema.get("format"),
        item=_shape(file, schema["items"], documents) if "items" in schema else None,
    )
    return _over(shape, own)


def _joined(file: str, schema: Mapping[str, Any], documents: Documents) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the schemas that hold too; of a choice, its first."""
    found = [_referred(file, schema["$ref"], documents)] if "$ref" in schema else []
    return found + [(file, inner) for inner in (*schema.get("allOf", ()), *schema.get("anyOf", ())[:1])]


def _referred(file: str, reference: str, documents: Documents) -> tuple[str, Mapping[str, Any]]:
    name, _, pointer = reference.partition("#")
    found = documents[name or file]
    for part in pointer.split("/")[1:]:
        found = found[part]
    return name or file, found


def _kinds(schema: Mapping[str, Any]) -> tuple[str, ...]:
    kinds = schema.get("type", ())
    return (kinds,) if isinstance(kinds, str) else tuple(kinds)


def _over(below: Shape, above: Shape) -> Shape:
    fields = dict(below.fields)
    for name, shape in above.fields.items():
        fields[name] = _over(fields[name], shape) if name in fields else shape
    return Shape(
        kinds=above.kinds or below.kinds,
        fields=fields,
        required=below.required | above.required,
        among=above.among or below.among,
        format=above.format or below.format,
        item=above.item or below.item,
    )
