"""Abstract classes: which methods of a class are only named, so that no object of it can be made."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from emulator.port.emit.declared.shapes import Shape
from emulator.port.source.reading import Sources


def abstract_methods(shape: Shape, sources: Sources) -> set[str]:
    """Return the methods that are only named; none where no base is abc.ABC."""
    line = shape.line(sources)
    named = {name for each in line if _is_abc(each, sources) for name in _own_abstract(each)}
    return {name for name in named if _is_abstract_in(line, name)}


def _is_abc(shape: Shape, sources: Sources) -> bool:
    return any(_says_abc(each.node) for each in shape.line(sources))


def _says_abc(node: ast.ClassDef) -> bool:
    metaclass = [each.value for each in node.keywords if each.arg == "metaclass"]
    return any(ast.unparse(each).endswith(("ABC", "ABCMeta")) for each in (*node.bases, *metaclass))


def _own_abstract(shape: Shape) -> set[str]:
    return {name for name, each in shape.methods.items() if _is_abstract(each)}


def _is_abstract_in(line: Sequence[Shape], name: str) -> bool:
    """Return whether the first class that has the name only names it."""
    first = next(each for each in line if name in each.methods or name in each.statics())
    return name in _own_abstract(first)


def _is_abstract(node: ast.FunctionDef) -> bool:
    return any(ast.unparse(each).rpartition(".")[2].startswith("abstract") for each in node.decorator_list)
