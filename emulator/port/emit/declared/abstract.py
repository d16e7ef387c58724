"""Abstract classes: which methods of a class are only named, so that no object of it can be made."""

from __future__ import annotations

import ast

from emulator.port.emit.declared.shapes import Shape
from emulator.port.source.reading import Sources


def abstract_methods(shape: Shape, sources: Sources) -> set[str]:
    """Return the methods that are only named; none where no base is abc.ABC."""
    base = shape.base_shape(sources)
    above = abstract_methods(base, sources) if base is not None else set()
    own = {name for name, each in shape.methods.items() if _is_abstract(each)} if _is_abc(shape, sources) else set()
    return (above - set(shape.methods) - set(shape.statics())) | own


def _is_abc(shape: Shape, sources: Sources) -> bool:
    metaclass = [each.value for each in shape.node.keywords if each.arg == "metaclass"]
    if any(ast.unparse(each).endswith(("ABC", "ABCMeta")) for each in (*shape.node.bases, *metaclass)):
        return True
    base = shape.base_shape(sources)
    return base is not None and _is_abc(base, sources)


def _is_abstract(node: ast.FunctionDef) -> bool:
    return any(ast.unparse(each).rpartition(".")[2].startswith("abstract") for each in node.decorator_list)
