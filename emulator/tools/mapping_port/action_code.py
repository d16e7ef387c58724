"""The functions of a handler file that its actions need, cut out of it with the imports that they use."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Cut", "cut_out"]


@dataclass(frozen=True, slots=True)
class Cut:
    """Source texts of functions and constants, in the order of their file, and what they import by module."""

    functions: list[str]
    imports: dict[str, set[str]]


def cut_out(handler: Path, wanted: list[str]) -> Cut:
    """Return the functions, all that they call in their file, and the names that they import."""
    text = handler.read_text(encoding="utf-8")
    tree = ast.parse(text)
    defined = _defined(tree)
    imported = _imported(tree)
    reached = _reached(defined, wanted)
    imports: dict[str, set[str]] = {}
    for name in {each for known in reached for each in _names(defined[known])} & imported.keys():
        module, original = imported[name]
        imports.setdefault(module, set()).add(original)
    kept = [node for node in tree.body if any(node is defined[name] for name in reached)]
    return Cut([ast.get_source_segment(text, node) or "" for node in kept], imports)


def _defined(tree: ast.Module) -> dict[str, ast.stmt]:
    found: dict[str, ast.stmt] = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        found.update({each.id: node for each in targets if isinstance(each, ast.Name)})
    return found


def _imported(tree: ast.Module) -> dict[str, tuple[str, str]]:
    """Return what the names of `from module import name` stand for."""
    froms = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    return {each.asname or each.name: (node.module or "", each.name) for node in froms for each in node.names}


def _reached(defined: dict[str, ast.stmt], wanted: list[str]) -> set[str]:
    reached: set[str] = set()
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += _names(defined[name]) & defined.keys()
    return reached


def _names(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
