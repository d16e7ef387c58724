"""Compiles one schema, checks values with it, and words its violations."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from emulator.inputs.schemas.documents import read_schema
from emulator.values.model import Violation

if TYPE_CHECKING:
    from emulator.inputs.schemas.thorough import Thorough

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
        self._is_valid = _compile_fast(path, self._documents) if fast else None
        if self._is_valid is None:
            self._thorough.check(path)

    def is_valid(self, document: Any) -> bool:
        """Return whether the document fits; jsonschema decides where jsonschema-rs cannot read it."""
        if self._is_valid is not None:
            try:
                return self._is_valid(document)
            except _ODD_VALUE:
                pass
        return self._thorough.is_valid(document)

    def violations(self, document: Any) -> list[Violation]:
        """Return every violation, ordered by path; none for a document that fits."""
        return self._thorough.violations(document)

    def may_fit(self, method: str, url: str) -> bool:
        """Return whether a request to this address may fit: what the schema's own properties say of the two."""
        try:
            return self._is_of_address is None or self._is_of_address({"method": method, "url": url})
        except _ODD_VALUE:
            return True

    @cached_property
    def _is_of_address(self) -> Callable[[Any], bool] | None:
        whole = self._documents[self.path.name]
        if self._is_valid is None or not isinstance(whole, dict):
            return None
        parts = {key: whole[key] for key in ("$defs", "properties") if key in whole}
        return _compile_fast(self.path, {**self._documents, self.path.name: parts})

    @cached_property
    def _thorough(self) -> Thorough:
        # jsonschema takes long to import, and a run in which everything fits never needs it.
        from emulator.inputs.schemas.thorough import Thorough  # noqa: PLC0415 - see above

        return Thorough(self._documents)


def _compile_fast(path: Path, documents: dict[str, Any]) -> Callable[[Any], bool] | None:
    """Return the verdict of jsonschema-rs, or None where it is not installed or does not read the schema."""
    try:
        from emulator.inputs.schemas.quick import compile_quick  # noqa: PLC0415 - jsonschema-rs is optional
    except ImportError:
        return None
    return compile_quick(path.name, documents)
