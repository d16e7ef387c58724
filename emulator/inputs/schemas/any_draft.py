"""Checks values against a schema of any draft of JSON Schema, as Segment's tracking plans have them."""

from __future__ import annotations

from typing import Any

import jsonschema
from jsonschema.validators import validator_for
from referencing import Registry
from referencing.exceptions import Unresolvable

from emulator.errors import FileFormatError
from emulator.inputs.schemas.thorough import CHECKER
from emulator.inputs.schemas.violation_words import word
from emulator.values.model import Violation


class AnyDraftSchema:
    """A schema of the draft that its `$schema` names, draft 7 if it names none; a remote reference is not followed.

    Raises FileFormatError, with `place`, for what is not a schema.
    """

    def __init__(self, document: Any, place: str) -> None:
        self._place = place
        if not isinstance(document, dict | bool):
            raise FileFormatError(place, "a schema is an object")
        kind = validator_for(document, default=jsonschema.Draft7Validator)
        found = word(kind(kind.META_SCHEMA).iter_errors(document))
        if found:
            raise FileFormatError(place, f"not a JSON Schema: {found[0].path}: {found[0].what}")
        self._validator = kind(document, registry=Registry(), format_checker=CHECKER)

    def violations(self, document: Any) -> list[Violation]:
        """Return every violation, ordered by path; raises FileFormatError for a reference that leads nowhere."""
        try:
            return word(self._validator.iter_errors(document))
        except Unresolvable as error:
            raise FileFormatError(self._place, f"the reference {error.ref!r} leads to nothing here") from None
