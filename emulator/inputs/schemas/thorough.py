"""Checks values with jsonschema: slower, with every violation, and decisive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from emulator.errors import FileFormatError
from emulator.inputs.schemas.formats import FORMATS, Predicate
from emulator.inputs.schemas.violation_words import word
from emulator.values.model import Violation


class Thorough:
    """The validator of the first of `documents`; references lead to the others and nowhere else."""

    def __init__(self, documents: dict[str, Any]) -> None:
        self._documents = documents
        named = [(name, DRAFT202012.create_resource(document)) for name, document in documents.items()]
        registry: Registry[Any] = Registry().with_resources(named)
        first = next(iter(documents.values()))
        self._validator = jsonschema.Draft202012Validator(first, registry=registry, format_checker=CHECKER)

    def check(self, path: Path) -> None:
        """Raise FileFormatError unless every document is a schema of draft 2020-12; `path` is the first one's."""
        checker = jsonschema.Draft202012Validator(jsonschema.Draft202012Validator.META_SCHEMA, format_checker=CHECKER)
        for name, document in self._documents.items():
            found = word(checker.iter_errors(document))
            if found:
                what = f"no schema of draft 2020-12: {found[0].path}: {found[0].what}"
                raise FileFormatError(str(path.with_name(name)), what)

    def is_valid(self, document: Any) -> bool:
        """Return whether the document fits."""
        return self._validator.is_valid(document)

    def violations(self, document: Any) -> list[Violation]:
        """Return every violation, ordered by path."""
        return word(self._validator.iter_errors(document))


def _for_text(predicate: Predicate) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or predicate(value)


def _checker() -> jsonschema.FormatChecker:
    checker = jsonschema.FormatChecker(formats=())
    for name, predicate in FORMATS.items():
        checker.checks(name)(_for_text(predicate))
    return checker


CHECKER = _checker()
