"""Checks values with jsonschema: slower than jsonschema-rs, with every violation, and decisive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from emulator.errors import FileFormatError
from emulator.inputs.schemas.formats import FORMATS, Predicate
from emulator.inputs.schemas.violation_words import word


def thorough_validator(documents: dict[str, Any]) -> Draft202012Validator:
    """Return the validator of the first of `documents`; references lead to the others and nowhere else."""
    named = [(name, DRAFT202012.create_resource(document)) for name, document in documents.items()]
    registry: Registry[Any] = Registry().with_resources(named)
    return Draft202012Validator(next(iter(documents.values())), registry=registry, format_checker=CHECKER)


def refuse_what_is_no_schema(path: Path, documents: dict[str, Any]) -> None:
    """Raise FileFormatError unless every document is a schema of draft 2020-12; `path` is the first one's."""
    checker = Draft202012Validator(Draft202012Validator.META_SCHEMA, format_checker=CHECKER)
    for name, document in documents.items():
        for violation in word(checker.iter_errors(document)):
            what = f"no schema of draft 2020-12: {violation.path}: {violation.what}"
            raise FileFormatError(str(path.with_name(name)), what)


def _for_text(predicate: Predicate) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or predicate(value)


CHECKER = FormatChecker(formats=())
for _name, _predicate in FORMATS.items():
    CHECKER.checks(_name)(_for_text(_predicate))
