"""Derives classes from those of the library that are written in Python for the port: collections.abc.Mapping."""

from __future__ import annotations

import ast

LIBRARY = "emulator.port.python_library"
"""The package of what is compiled with a handler that uses it."""
_CONTAINERS = frozenset({"Mapping", "MutableMapping", "Sequence", "MutableSequence", "Iterator"})
_MODULES = ("collections.abc", "typing")


def write_library_bases(tree: ast.Module) -> None:
    """Replace bases such as collections.abc.Mapping by the classes of the port's own library."""
    names = _names(tree)
    used: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            node.bases = [_base(each, names, used) for each in node.bases]
    if used:
        aliases = [ast.alias(name=name, asname=alias) for name, alias in used.items()]
        statement = ast.ImportFrom(module=f"{LIBRARY}.containers", names=aliases, level=0)
        tree.body.insert(0, ast.fix_missing_locations(statement))


def _names(tree: ast.Module) -> dict[str, str]:
    """Return what the file calls each of the classes, also with a module's name before it."""
    names = {f"{module}.{name}": name for module in _MODULES for name in _CONTAINERS}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in _MODULES:
            names |= {each.asname or each.name: each.name for each in node.names if each.name in _CONTAINERS}
        elif isinstance(node, ast.ImportFrom | ast.Import):
            for each in node.names:
                full = f"{node.module}.{each.name}" if isinstance(node, ast.ImportFrom) else each.name
                if full == "collections.abc" or (full in _MODULES and each.asname):
                    names |= {f"{each.asname or each.name}.{name}": name for name in _CONTAINERS}
    return names


def _base(node: ast.expr, names: dict[str, str], used: dict[str, str]) -> ast.expr:
    bare = node.value if isinstance(node, ast.Subscript) else node
    name = names.get(ast.unparse(bare))
    if name is None:
        return node
    alias = used.setdefault(name, f"{name}_of_library")
    return ast.copy_location(ast.Name(id=alias, ctx=ast.Load()), node)
