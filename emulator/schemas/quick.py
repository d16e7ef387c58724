"""Verdicts by jsonschema-rs, an optional dependency. Importing this module raises ImportError without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

import jsonschema_rs

from emulator.schemas.formats import FORMATS

_BASE = "file:///"


def compile_quick(name: str, documents: dict[str, Any]) -> Callable[[Any], bool] | None:
    """Return the verdict over the document called `name`, or None when jsonschema-rs does not read one of them."""
    if not all(jsonschema_rs.meta.is_valid(document) for document in documents.values()):
        return None
    try:
        named = [(_BASE + other, document) for other, document in documents.items()]
        validator = jsonschema_rs.Draft202012Validator(
            documents[name],
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


def _refuse(uri: str) -> NoReturn:
    raise ValueError(f"{uri} is not fetched")
