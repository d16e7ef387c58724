"""Checks values with jsonschema-rs, an optional dependency. Importing this raises ImportError without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

import jsonschema_rs

from emulator.inputs.schemas.formats import FORMATS

_BASE = "file:///"
_DATE_TIME = (
    "20[0-9]{2}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
    "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+]00:00)"
)
_BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
COMMON_SPELLINGS = {
    "date-time": _DATE_TIME,
    "email": "[a-z0-9]{1,20}([._+-][a-z0-9]{1,20}){0,2}@[a-z0-9]{1,30}([.][a-z0-9]{2,20}){1,3}",
    "ip-address": f"{_BYTE}([.]{_BYTE}){{3}}",
    "segment-date": _DATE_TIME,
    "uri": "https?://[a-z0-9]{1,30}([.-][a-z0-9]{1,30}){0,5}(/[A-Za-z0-9_./-]*)?",
}
"""For some formats, a pattern of texts that surely have it: no call into Python is needed for those."""

_VALUES = ("const", "enum", "default", "examples")


def compile_quick(name: str, documents: dict[str, Any]) -> Callable[[Any], bool] | None:
    """Return the verdict over the document called `name`, or None when jsonschema-rs does not read one of them."""
    if not all(jsonschema_rs.meta.is_valid(document) for document in documents.values()):
        return None
    try:
        named = [(_BASE + other, _sooner(document)) for other, document in documents.items()]
        validator = jsonschema_rs.Draft202012Validator(
            _sooner(documents[name]),
            formats=FORMATS,
            validate_formats=True,
            registry=jsonschema_rs.Registry(named, retriever=_refuse),
            retriever=_refuse,
            base_uri=_BASE + name,
        )
    # Its regular expressions are not Python's: a pattern that only Python reads is left to jsonschema.
    except (ValueError, jsonschema_rs.ReferencingError):
        return None
    return validator.is_valid


def _sooner(schema: Any) -> Any:
    """Return the schema with every format that has a common spelling asked for in that spelling first."""
    if isinstance(schema, list):
        return [_sooner(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: value if key in _VALUES else _sooner(value) for key, value in schema.items()}
    name = changed.get("format")
    if isinstance(name, str) and name in COMMON_SPELLINGS:
        del changed["format"]
        either = {"anyOf": [{"pattern": f"^({COMMON_SPELLINGS[name]})$"}, {"format": name}]}
        changed["allOf"] = [*changed.get("allOf", []), either]
    return changed


def _refuse(uri: str) -> NoReturn:
    raise ValueError(f"{uri} is not fetched")
