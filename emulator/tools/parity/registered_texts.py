"""Texts by which a handler's code registers functions and classes: names of events in `@on("Order Completed")`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_LONGEST = 60


def registered_texts(tree: ast.Module) -> tuple[str, ...]:
    """Return the texts that decorators of functions are given, and that classes have as attributes, in order."""
    texts = [each.value for each in _registered(tree) if isinstance(each, ast.Constant)]
    return tuple(dict.fromkeys(each for each in texts if isinstance(each, str) and 0 < len(each) <= _LONGEST))


def _registered(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            for each in node.decorator_list:
                yield from each.args if isinstance(each, ast.Call) else ()
        if isinstance(node, ast.ClassDef):
            yield from (each.value for each in node.body if isinstance(each, ast.Assign))
