"""Writes `name = partialmethod(method, …)` of a class as the method that it is."""

from __future__ import annotations

import ast
from collections import Counter

_WORDS = ("partialmethod", "functools.partialmethod")


def write_partial_methods(tree: ast.Module) -> None:
    """Replace what partialmethod makes of a method of the same class."""
    every = Counter(each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef))
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            own = [each for each in node.body if isinstance(each, ast.FunctionDef) and not each.decorator_list]
            # partialmethod calls this class's method even where one below has another.
            methods = {each.name for each in own if every[each.name] == 1}
            node.body = [_method(each, methods) or each for each in node.body]


def _method(statement: ast.stmt, methods: set[str]) -> ast.FunctionDef | None:
    match statement:
        case ast.Assign(
            targets=[ast.Name(id=name)], value=ast.Call(func=function, args=[ast.Name(id=called), *given]) as call
        ) if ast.unparse(function) in _WORDS and called in methods and _are_steady(given, call.keywords):
            made = _written(name, called, given, call.keywords)
            for each in ast.walk(made):
                ast.copy_location(each, statement)
            return made
    return None


def _are_steady(given: list[ast.expr], keywords: list[ast.keyword]) -> bool:
    """Return whether values are the same whenever they are asked for: constants and names of the file."""
    values = [*given, *(each.value for each in keywords)]
    return all(isinstance(each, ast.Constant | ast.Name) for each in values) and all(each.arg for each in keywords)


def _written(name: str, called: str, given: list[ast.expr], keywords: list[ast.keyword]) -> ast.FunctionDef:
    bound = "".join(f"{ast.unparse(each)}, " for each in given)
    fields = "".join(f"{each.arg!r}: {ast.unparse(each.value)}, " for each in keywords)
    rest = f"**{{{fields}**kwargs}}" if keywords else "**kwargs"
    text = f"def {name}(self, *args, **kwargs):\n    return self.{called}({bound}*args, {rest})\n"
    [made] = ast.parse(text).body
    assert isinstance(made, ast.FunctionDef)
    return made
