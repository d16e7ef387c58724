"""Code for Python 2 and 3 alike: `try: unicode` with `except NameError` is what runs of it, which is the handler."""

from __future__ import annotations

import ast

PYTHON_2 = frozenset({"unicode", "basestring", "long", "unichr", "xrange", "raw_input"})
"""What only Python 2 has: code for both asks for it where Python 3 does not come, or where it expects a NameError."""


def choose_names(tree: ast.Module) -> None:
    """Replace each try that begins with a name of Python 2 by what handles its NameError."""
    _Chooser(tree).visit(tree)


class _Chooser(ast.NodeTransformer):
    def __init__(self, tree: ast.Module) -> None:
        names = [each for each in ast.walk(tree) if isinstance(each, ast.Name) and each.id in PYTHON_2]
        self._stores = [each for each in names if not isinstance(each.ctx, ast.Load)]

    def visit_Try(self, node: ast.Try) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        name = _asked_first(node.body[0])
        inside = set(ast.walk(node))
        if name is None or any(each.id == name and each not in inside for each in self._stores):
            return node
        for handler in node.handlers:
            if isinstance(handler.type, ast.Name) and handler.type.id == "NameError" and handler.name is None:
                return [*handler.body, *node.finalbody]
        return node


def _asked_first(statement: ast.stmt) -> str | None:
    """Return the name of Python 2 that a statement asks for before anything else."""
    match statement:
        case ast.Expr(value=ast.Name(id=name)) | ast.Assign(value=ast.Name(id=name)) if name in PYTHON_2:
            return name
    return None
