"""Checks values with jsonschema: slower than jsonschema-rs, with every violation, and decisive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from emulator.errors import FileFormatError
from emulator.inputs.schemas.documents import iter_subschemas
from emulator.inputs.schemas.formats import FORMATS, Predicate
from emulator.inputs.schemas.violation_words import word


def thorough_validator(documents: dict[str, Any], fits: Callable[[str, Any], bool | None]) -> Draft202012Validator:
    """Return the validator of the first of `documents`; it follows a reference unless `fits` says yes to the value."""

    def follow(validator: Any, reference: str, value: Any, schema: Any) -> Iterator[Any]:
        if not fits(reference, value):
            yield from Draft202012Validator.VALIDATORS["$ref"](validator, reference, value, schema)

    for name, document in documents.items():
        for _, schema in iter_subschemas(document):
            schema.pop("$schema", None)  # jsonschema would check one that names its draft with its own class
            if schema.get("$ref", "").startswith("#"):
                schema["$ref"] = name + schema["$ref"]
    registry: Registry[Any] = Registry().with_contents(documents.items(), default_specification=DRAFT202012)
    own = {"$ref": follow}
    kind: type[Draft202012Validator] = extend(Draft202012Validator, own)  # type: ignore[no-untyped-call]  # untyped
    return kind(next(iter(documents.values())), registry=registry, format_checker=CHECKER)


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
