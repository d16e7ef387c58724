"""Checks whether a request fits one of its destination's schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from emulator.inputs.schemas.schema import Schema
from emulator.values.model import Violation

_KEPT = 1024


class RequestSchemas:
    """The schemas of one destination's requests, each over a whole `{method, url, headers, body}`."""

    def __init__(self, schemas: list[Schema]) -> None:
        self._schemas = schemas
        self._of_address: dict[tuple[Any, Any], list[Schema]] = {}

    @classmethod
    def load(cls, folder: Path, *, fast: bool = True) -> RequestSchemas | None:
        """Read every schema of a folder, such as `documents_folder() / "destinations" / name`.

        None when there is no such folder, or no schema in it: such a destination is not checked. Raises
        FileFormatError for a file that is not a schema.
        """
        paths = sorted(folder.glob("*.json")) if folder.is_dir() else []
        return cls([Schema(path, fast=fast) for path in paths]) if paths else None

    @property
    def names(self) -> list[str]:
        """The schemas' names, sorted."""
        return sorted(schema.name for schema in self._schemas)

    def fitting(self, document: Any) -> str | None:
        """Return the name of the first schema that the request fits, or None."""
        address = document["method"], document["url"]
        schemas = self._of_address.get(address)
        if schemas is None:
            schemas = self._kept_for(address, self._schemas)
        elif schemas is self._schemas:
            # It comes again: those that no request to it can fit need not be asked each time.
            schemas = self._kept_for(address, [each for each in schemas if each.may_fit(*address)])
        return next((schema.name for schema in schemas if schema.is_valid(document)), None)

    def _kept_for(self, address: tuple[Any, Any], schemas: list[Schema]) -> list[Schema]:
        if len(self._of_address) == _KEPT:
            self._of_address.clear()
        self._of_address[address] = schemas
        return schemas

    def nearest(self, document: Any) -> tuple[str, list[Violation]]:
        """Return the name of the schema that was most likely meant, and how the request differs from it.

        Whose method and URL fit comes first, then whose differences weigh least, then the alphabet.
        """
        found = [(schema.name, schema.violations(document)) for schema in self._schemas]
        return min(found, key=lambda pair: (_wrong_address(pair[1]), _weight(pair[1]), pair[0]))


def _wrong_address(violations: list[Violation]) -> int:
    return len({violation.path for violation in violations} & {"$", "$.method", "$.url"})


def _weight(violations: list[Violation]) -> float:
    """Add the differences up: a wrong key of the body says more about what was meant than ten wrong values in it."""
    return sum(0.1 ** (violation.path.count(".") + violation.path.count("[")) for violation in violations)
