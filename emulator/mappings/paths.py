"""Paths of mappings, such as `$.properties.products[0].id`, and the templates that hold them in braces."""

from __future__ import annotations

import re
from typing import Any, Final

from emulator.mappings.javascript import MISSING, member, stripped, text_of

__all__ = ["parts_of", "rendered", "value_at"]

# A bracket separates only beside a digit or a quote, so that `has[brackets]` stays one name.
_SEPARATOR: Final = re.compile(r"""\[(?=["'0-9])|\.|(?<=["'0-9])\]+""")
_TRIPLE: Final = re.compile(r"\{\{\{([^}]+)\}\}\}")
_DOUBLE: Final = re.compile(r"\{\{([^}]+)\}\}")


def value_at(data: Any, path: str) -> Any:
    """Return what a `@path` finds in the data, `MISSING` if nothing; its first `$.` does not count."""
    return _found(data, path.replace("$.", "", 1))


def rendered(template: str, data: Any) -> str:
    """Return the template with each `{{path}}` filled in; null and what is missing leave nothing."""

    def fill(match: re.Match[str]) -> str:
        value = _found(data, stripped(match[1]))
        return "" if value is None or value is MISSING else text_of(value)

    return _DOUBLE.sub(fill, _TRIPLE.sub(fill, template))


def parts_of(path: str) -> list[str]:
    """Return the names that a path without its `$.` goes through."""
    return [part.replace("'", "").replace('"', "") for part in _SEPARATOR.split(path) if part]


def _found(data: Any, path: str) -> Any:
    if path in ("", "."):
        return data
    for part in parts_of(path):
        data = member(data, part)
    return data
