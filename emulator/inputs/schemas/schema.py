"""Compiles one schema, checks values with it, and words its violations."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from emulator.inputs.schemas.documents import iter_subschemas, read_schema
from emulator.inputs.schemas.formats import FORMATS, PATTERNS
from emulator.values.model import Violation

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

_BASE = "file:///"
# What jsonschema-rs raises for a value that JSON has no word for: a lone surrogate, a key that is no string.
_ODD_VALUE = (ValueError, TypeError, OverflowError, RecursionError)


class Schema:
    """A schema file and all it refers to. Its `name` is the file's without the suffix.

    `fast=False` leaves jsonschema-rs aside even where it is installed. Raises FileFormatError when the file is no
    schema, or refers to anything beyond its folder.
    """

    def __init__(self, path: Path, *, fast: bool = True) -> None:
        self.path = path
        self.name = path.stem
        self._documents = read_schema(path)
        self._fast = _fast_verdicts(self._documents) if fast else lambda _: None
        self._is_valid = self._fast(path.name)
        if self._is_valid is None:
            from emulator.inputs.schemas.thorough import refuse_what_is_no_schema  # noqa: PLC0415 - see below

            refuse_what_is_no_schema(path, self._documents)

    def is_valid(self, document: Any) -> bool:
        """Return whether the document fits; jsonschema decides where jsonschema-rs cannot read it."""
        if self._is_valid is not None:
            try:
                return self._is_valid(document)
            except _ODD_VALUE:
                pass
        return self._thorough.is_valid(document)

    def may_fit(self, method: str, url: str) -> bool:
        """Return whether a request of this method to this url may fit, whatever its headers and body are."""
        document = self._documents[self.path.name]
        named = document.get("properties", {}) if isinstance(document, dict) else {}
        of_address = [(key, value) for key, value in (("method", method), ("url", url)) if key in named]
        return all(
            self._fast_verdict(f"{self.path.name}#/properties/{key}", value) is not False for key, value in of_address
        )

    def violations(self, document: Any) -> list[Violation]:
        """Return every violation, ordered by path; none for a document that fits."""
        from emulator.inputs.schemas.violation_words import word  # noqa: PLC0415 - see below

        return word(self._thorough.iter_errors(document))

    @cached_property
    def _thorough(self) -> Draft202012Validator:
        # jsonschema takes long to import, and a run in which everything fits never needs it.
        from emulator.inputs.schemas.thorough import thorough_validator  # noqa: PLC0415 - see above

        return thorough_validator(self._documents, self._fast_verdict)

    def _fast_verdict(self, reference: str, value: Any) -> bool | None:
        """Return jsonschema-rs's verdict, None where it has none."""
        is_valid = self._is_valid and self._fast(reference)
        try:
            return is_valid(value) if is_valid else None
        except _ODD_VALUE:
            return None


def _fast_verdicts(documents: dict[str, Any]) -> Callable[[str], Callable[[Any], bool] | None]:
    """Return what gives jsonschema-rs's verdict over a reference, `name` or `name#/…`; None where it has none."""
    try:
        import jsonschema_rs  # noqa: PLC0415 - jsonschema-rs is optional
    except ImportError:
        return lambda _: None
    if not all(map(jsonschema_rs.meta.is_valid, documents.values())):
        return lambda _: None
    named = [(_BASE + name, _with_patterns(document)) for name, document in documents.items()]

    @cache
    def verdict(reference: str) -> Callable[[Any], bool] | None:
        try:
            known = jsonschema_rs.Registry(named, retriever=_refuse)
            return jsonschema_rs.Draft202012Validator(
                {"$ref": _BASE + reference}, formats=FORMATS, validate_formats=True, registry=known, retriever=_refuse
            ).is_valid
        # Its regular expressions are not Python's: a pattern that only Python reads is left to jsonschema.
        except (ValueError, jsonschema_rs.ReferencingError):
            return None

    return verdict


def _with_patterns(schema: Any) -> Any:
    """Return the schema with each format that one pattern describes asked for by that pattern."""
    copied = deepcopy(schema)
    for _, each in iter_subschemas(copied):
        if pattern := PATTERNS.get(each.get("format", "")):
            del each["format"]
            each["allOf"] = [*each.get("allOf", ()), {"pattern": f"^(?:{pattern})$"}]
    return copied


def _refuse(uri: str) -> NoReturn:
    raise ValueError(f"{uri} is not fetched")
