"""What a file calls the names of libraries: `Mapping`, `abc.Mapping`, `methodcaller`, `op.methodcaller`."""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping


def names_called(tree: ast.Module, wanted: Mapping[str, Collection[str]]) -> dict[str, str]:
    """Return the names in full, by what a file calls them; `wanted` are names of modules, by the module's own."""
    found = {f"{module}.{name}": f"{module}.{name}" for module, names in wanted.items() for name in names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for each in node.names:
                called = each.asname or each.name
                found |= {f"{called}.{name}": f"{each.name}.{name}" for name in wanted.get(each.name, ())}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            for each in node.names:
                full, called = f"{node.module}.{each.name}", each.asname or each.name
                if each.name in wanted.get(node.module or "", ()):
                    found[called] = full
                found |= {f"{called}.{name}": f"{full}.{name}" for name in wanted.get(full, ())}
    return found


_HOMES = {
    "posixpath": "os.path", "requests.api": "requests", "requests.models": "requests", "requests.sessions": "requests",
}  # fmt: skip
"""Modules whose names are those of another."""


def canonical(name: str) -> str:
    """Return the name by which the tables know what a library's name stands for: `requests.Session`."""
    module, _, last = name.rpartition(".")
    return f"{_HOMES[module]}.{last}" if module in _HOMES else _HOMES.get(name, name)
