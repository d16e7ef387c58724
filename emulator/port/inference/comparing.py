"""Which comparisons of own classes may give other than True or False."""

from __future__ import annotations

import ast
from collections.abc import Iterator

EQUALITY = frozenset({"__eq__", "__ne__"})
ORDER = frozenset({"__lt__", "__gt__", "__le__", "__ge__"})
_TESTS = frozenset({"all", "any", "bool", "callable", "hasattr", "isinstance", "issubclass", *EQUALITY, *ORDER})
"""Functions and methods that give True or False, or what another class's comparison does."""


def compares_otherwise(node: ast.ClassDef, names: frozenset[str]) -> bool:
    """Return whether a class has a method of these names that does not surely give True, False or NotImplemented."""
    methods = (each for each in node.body if isinstance(each, ast.FunctionDef) and each.name in names)
    return not all(_is_test(value) for each in methods for value in _returned(each))


def _returned(function: ast.FunctionDef) -> Iterator[ast.expr | None]:
    return (each.value for each in ast.walk(function) if isinstance(each, ast.Return))


def _is_test(node: ast.expr | None) -> bool:
    match node:
        case ast.Compare() | ast.UnaryOp(op=ast.Not()) | ast.Constant(value=bool()) | ast.Name(id="NotImplemented"):
            return True
        case ast.BoolOp(values=values):
            return all(map(_is_test, values))
        case ast.IfExp(body=one, orelse=other):
            return _is_test(one) and _is_test(other)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in _TESTS
    return False
