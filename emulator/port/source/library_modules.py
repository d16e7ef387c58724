"""Takes classes of Python's library from those written in Python for the port: fractions, bases of collections.abc."""

from __future__ import annotations

import ast

LIBRARY = "emulator.port.python_library"
"""The package of what is compiled with a handler that uses it."""
_CONTAINERS = frozenset({"Mapping", "MutableMapping", "Sequence", "MutableSequence", "Iterator"})
_MODULES = ("collections.abc", "typing")


_WHOLE = {"fractions": ("Fraction",)}
"""What each module has that is always taken from the port's own library."""


class _Attributes(ast.NodeTransformer):
    """Replaces what a module is asked for, `fractions.Fraction`, by the name that an import statement binds."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        alias = self._names.get(ast.unparse(node)) if isinstance(node.value, ast.Name) else None
        return ast.copy_location(ast.Name(id=alias, ctx=node.ctx), node) if alias else self.generic_visit(node)


def write_library_modules(tree: ast.Module) -> None:
    """Import modules such as fractions from the port's own library."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            _from_library(node)
        elif isinstance(node, ast.Import):
            for each in node.names:
                called = each.asname or each.name
                names |= {f"{called}.{name}": f"{name}_of_library" for name in _WHOLE.get(each.name, ())}
    if names:
        _Attributes(names).visit(tree)
        for module, known in _WHOLE.items():
            aliases = [ast.alias(name=name, asname=f"{name}_of_library") for name in known]
            statement = ast.ImportFrom(module=f"{LIBRARY}.{module}", names=aliases, level=0)
            tree.body.insert(0, ast.fix_missing_locations(statement))


def _from_library(node: ast.ImportFrom) -> None:
    """Let `from fractions import Fraction` import the port's own; another name stays, and is refused."""
    known = _WHOLE.get(node.module or "", ())
    if known and all(each.name in (*known, "*") for each in node.names):
        every = [ast.alias(name=name) for name in known]
        node.names = every if node.names[0].name == "*" else node.names
        node.module = f"{LIBRARY}.{node.module}"


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
