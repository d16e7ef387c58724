"""The tables of what the port knows of Python's libraries, one file for each area, and look-up by name.

Each file beside this one, but `row`, holds `ROWS`, a tuple of `Row`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from emulator.port.rows.row import Row

__all__ = ["Row", "areas", "methods", "names_of", "rows"]


@cache
def areas() -> Mapping[str, tuple[Row, ...]]:
    """Return the rows of each area by its name."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in ("__init__", "row"))
    return MappingProxyType({name: import_module(f"{__name__}.{name}").ROWS for name in names})


@cache
def rows() -> Mapping[str, Row]:
    """Return every row by Python's full name."""
    return MappingProxyType({row.python: row for area in areas().values() for row in area})


@cache
def methods(name: str) -> tuple[Row, ...]:
    """Return the rows of every type's method, or attribute, of that name."""
    types = {row.python for row in rows().values() if row.new} | BUILT_IN
    found = (row for row in rows().values() if row.python.rpartition(".")[2] == name)
    return tuple(row for row in found if row.python.rpartition(".")[0] in types)


@cache
def names_of(library: str) -> frozenset[str]:
    """Return the names that cross of a library, empty for what is none: a class, a function."""
    owned = (row.rpartition(".") for row in rows())
    names = frozenset(name for owner, _, name in owned if owner == library)
    try:
        import_module(library if names else "sys")
    except ImportError:
        return frozenset()
    return names


BUILT_IN = frozenset({
    "str", "bytes", "int", "float", "bool", "list", "tuple", "dict", "set", "frozenset", "range", "generator", "object",
    "response",
})  # fmt: skip
"""Types of values that have methods and no row of their own as a class."""
