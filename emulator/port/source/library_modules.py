"""Takes classes of Python's library from those written in Python for the port: fractions, bases of collections.abc."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Mapping

from emulator.port.source.library_names import names_called

PACKAGE = "python_library"
"""The package, in emulator.port, of what is compiled with a handler that uses it."""
LIBRARY = f"emulator.port.{PACKAGE}"
_CONTAINERS = dict.fromkeys(("Mapping", "MutableMapping", "Sequence", "MutableSequence", "Iterator"), "containers")
_BASES = {"collections.abc": _CONTAINERS, "typing": _CONTAINERS}
"""What is taken from the port's own library where a class derives from it, with its file there, by Python's modules."""
_WHOLE = {
    "fractions": {"Fraction": "fractions"},
    "string": {"Formatter": "text_formatters"},
    "html.parser": {"HTMLParser": "html_parsers"},
}
"""What is taken from there wherever it stands."""


def write_library_classes(tree: ast.Module) -> None:
    """Import classes from the port's own library, and name them in the places of Python's."""
    taken = _Taken(names_called(tree, _BASES), names_called(tree, _WHOLE))
    taken.visit(tree)
    place = 0 if ast.get_docstring(tree, clean=False) is None else 1
    for home, names in taken.used.items():
        aliases = [ast.alias(name=name, asname=_alias(name)) for name in names]
        statement = ast.ImportFrom(module=f"{LIBRARY}.{home}", names=aliases, level=0)
        tree.body.insert(place, ast.fix_missing_locations(statement))


def _alias(name: str) -> str:
    return f"{name}_of_library"


class _Taken(ast.NodeTransformer):
    """Names what the port's own library has, and notes it by its file."""

    def __init__(self, bases: dict[str, str], whole: dict[str, str]) -> None:
        self._bases = bases
        self._whole = whole
        self.used: dict[str, dict[str, None]] = defaultdict(dict)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> list[ast.ImportFrom]:
        """Let `from fractions import Fraction` import the port's own; other names stay."""
        known = {} if node.level else _WHOLE.get(node.module or "", {})
        every = {each.name for each in node.names} == {"*"}
        names = list(map(ast.alias, known)) if every else [each for each in node.names if each.name in known]
        others = [each for each in node.names if each.name not in known]
        imports = [ast.ImportFrom(module=node.module, names=others, level=node.level)] if others else []
        imports += [ast.ImportFrom(module=f"{LIBRARY}.{known[each.name]}", names=[each], level=0) for each in names]
        return [ast.copy_location(each, node) for each in imports]

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        for place, each in enumerate(node.bases):
            bare = each.value if isinstance(each, ast.Subscript) else each
            node.bases[place] = self._taken(_BASES, self._bases, bare) or each
        self.generic_visit(node)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return self._taken(_WHOLE, self._whole, node) or self.generic_visit(node)

    def _taken(self, homes: Mapping[str, Mapping[str, str]], names: dict[str, str], node: ast.expr) -> ast.Name | None:
        full = names.get(ast.unparse(node)) if isinstance(node, ast.Name | ast.Attribute) else None
        if full is None:
            return None
        module, _, name = full.rpartition(".")
        self.used[homes[module][name]][name] = None
        return ast.copy_location(ast.Name(id=_alias(name), ctx=ast.Load()), node)
