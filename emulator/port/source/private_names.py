"""Private names of classes: `self.__token` is `self._Client__token`, as Python reads it."""

from __future__ import annotations

import ast

_FIELDS = ("id", "attr", "name", "arg")
"""What the parts of the syntax call their names."""


def mangle(tree: ast.AST, owner: str = "") -> None:
    """Write out the private names in the classes of a file."""
    for child in ast.iter_child_nodes(tree):
        if owner:
            _rename(child, owner)
        mangle(child, child.name.lstrip("_") if isinstance(child, ast.ClassDef) else owner)


def _rename(node: ast.AST, owner: str) -> None:
    for field in _FIELDS:
        name = getattr(node, field, None)
        if isinstance(name, str) and name.startswith("__") and not name.endswith("__"):
            setattr(node, field, f"_{owner}{name}")
