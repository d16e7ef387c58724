"""Checks whether a request fits one of its destination's schemas."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from emulator.inputs.schemas.schema import Schema
from emulator.values.model import Violation

_KEPT = 256
"""Addresses that are known; most requests go where others went."""


class RequestSchemas:
    """The schemas of one destination's requests, each over a whole `{method, url, headers, body}`."""

    def __init__(self, schemas: list[Schema]) -> None:
        self._schemas = schemas
        self._at: dict[tuple[str, str], Sequence[Schema]] = {}

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
        for schema in self._that_may_fit(document["method"], document["url"]):
            if schema.is_valid(document):
                return schema.name
        return None

    def _that_may_fit(self, method: str, url: str) -> Sequence[Schema]:
        """Return the schemas that a request may fit; an address that is met once is not worth asking them."""
        address = method, url
        if address not in self._at:
            if len(self._at) >= _KEPT:
                self._at.clear()
            self._at[address] = self._schemas
        elif self._at[address] is self._schemas:
            self._at[address] = [schema for schema in self._schemas if schema.may_fit(method, url)]
        return self._at[address]

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
