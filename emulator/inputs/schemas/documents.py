"""Finds and reads schema files, with the files that they refer to.

A schema file is JSON Schema, draft 2020-12. It goes by its file's name: `"$ref"` is `#/$defs/x`, `other.json` or
`other.json#/$defs/x`, where other.json lies in the same folder, so nothing is ever fetched. A top-level `$id` is left
out of account. A `format` must be one of `formats.FORMATS`, else it would go unchecked and nobody would know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from emulator.errors import FileFormatError
from emulator.inputs.jsonfile import JSONFile, read_json
from emulator.inputs.schemas.formats import FORMATS
from emulator.values.spelling import suggestion

DRAFT = "https://json-schema.org/draft/2020-12/schema"

Steps = tuple[str | int, ...]

_REFERENCE = re.compile(r"([A-Za-z0-9._-]+\.json)?(?:#((?:/.*)?))?")
_NOTHING = {"not": {}, "x-what": "is not allowed here"}
_BY_NAME = ("properties", "patternProperties", "$defs", "dependentSchemas")
_IN_A_LIST = ("allOf", "anyOf", "oneOf", "prefixItems")
_ALONE = (
    "additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then", "unevaluatedItems",
    "unevaluatedProperties",
)  # fmt: skip


def documents_folder() -> Path:
    """Return the folder of the emulator's own schemas: inside the installed package, else the clone's `schemas/`."""
    packaged = Path(__file__).parent / "documents"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "schemas"


def read_schema(path: Path) -> dict[str, Any]:
    """Return file name to schema: the schema at `path` first, then every file that it leads to.

    Raises FileFormatError for a file that is missing, not JSON, no schema, or that refers to what it may not.
    """
    files = {path.name: _read(path)}
    waiting = [*files.values()]
    for file in waiting:
        for steps, reference in _references(file.document):
            name = _target(file, steps, reference)
            if name not in files:
                files[name] = _read(path.with_name(name))
                waiting.append(files[name])
            _follow(file, steps, reference, files[name].document)
    return {name: file.document for name, file in files.items()}


def iter_subschemas(schema: Any, steps: Steps = ()) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """Yield the schema and every schema within it that is an object, each with the steps that lead to it."""
    if not isinstance(schema, dict):
        return
    yield steps, schema
    for keyword, value in schema.items():
        for key, inner in _inner(keyword, value):
            yield from iter_subschemas(inner, (*steps, keyword, *key))


def _inner(keyword: str, value: Any) -> Iterator[tuple[Steps, Any]]:
    if keyword in _ALONE:
        yield (), value
    elif keyword in _BY_NAME and isinstance(value, dict):
        yield from (((key,), inner) for key, inner in value.items())
    elif keyword in _IN_A_LIST and isinstance(value, list):
        yield from (((index,), inner) for index, inner in enumerate(value))


def _read(path: Path) -> JSONFile:
    file = read_json(path)
    if not isinstance(file.document, dict | bool):
        raise FileFormatError(file.place(), "a schema is an object")
    for steps, schema in iter_subschemas(file.document):
        _refuse_unusable(file, steps, schema)
        _spell_out_false(schema)
    if isinstance(file.document, dict):
        file.document.pop("$id", None)
    return file


def _spell_out_false(schema: dict[str, Any]) -> None:
    """Replace a property's `false` by its long form: of the short one jsonschema does not say which key broke it."""
    for keyword in ("properties", "patternProperties"):
        named = schema.get(keyword)
        if isinstance(named, dict):
            named |= {key: dict(_NOTHING) for key, inner in named.items() if inner is False}


def _refuse_unusable(file: JSONFile, steps: Steps, schema: dict[str, Any]) -> None:
    draft = schema.get("$schema", DRAFT)
    if not isinstance(draft, str) or draft.rstrip("#") != DRAFT:
        raise FileFormatError(file.place(*steps, "$schema"), f"only draft 2020-12 is read here: {DRAFT}")
    if steps and "$id" in schema:
        raise FileFormatError(file.place(*steps, "$id"), "an inner $id changes what $ref means; remove it")
    name = schema.get("format")
    if isinstance(name, str) and name not in FORMATS:
        what = f"format '{name}' is not checked here{suggestion(name, FORMATS)}"
        raise FileFormatError(file.place(*steps, "format"), what)


def _references(document: Any) -> Iterator[tuple[Steps, str]]:
    for steps, schema in iter_subschemas(document):
        for keyword in ("$ref", "$dynamicRef"):
            if isinstance(schema.get(keyword), str):
                yield (*steps, keyword), schema[keyword]


def _target(file: JSONFile, steps: Steps, reference: str) -> str:
    """Return the name of the file that the reference leads to."""
    parts = _REFERENCE.fullmatch(reference)
    if parts is None:
        what = f"{reference!r} is not followed; refer to '#/$defs/…' or to a file of this folder"
        raise FileFormatError(file.place(*steps), what)
    name = parts[1] or file.path.name
    if not file.path.with_name(name).is_file():
        raise FileFormatError(file.place(*steps), f"refers to {name}, which is not in this folder")
    return name


def _follow(file: JSONFile, steps: Steps, reference: str, document: Any) -> None:
    """Raise FileFormatError unless the reference's pointer leads to a value of the document."""
    value = document
    for part in unquote(reference.partition("#")[2]).split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        elif isinstance(value, dict) and key in value:
            value = value[key]
        else:
            raise FileFormatError(file.place(*steps), f"{reference!r} leads to nothing")
