"""Which definitions of the files the handlers reach, and which statements run for their effect."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from emulator.port.emit.facts.class_syntax import named_metaclass
from emulator.port.source.meanings import Key, dotted_meaning
from emulator.port.source.reading import Module, Sources


@dataclass
class Reached:
    """The definitions that are needed, by their keys."""

    sources: Sources
    keys: set[Key] = field(default_factory=set)

    def keeps(self, module: Module, node: ast.stmt) -> bool:
        """Return whether a statement at the top of a file is written."""
        names = defined_names(node)
        if names is None:
            return _has_effect(node)
        if any((module.name, name) in self.keys for name in names):
            return True
        return isinstance(node, ast.FunctionDef | ast.ClassDef) and _registers(self.sources, module, node)


def find_reached(sources: Sources, handlers: list[str]) -> Reached:
    """Return what the handlers, and what runs at the top of the files, reach."""
    reached = Reached(sources)
    pending: list[Key] = [("handler", name) for name in handlers]
    for module in sources.modules.values():
        for node in module.tree.body:
            names = defined_names(node)
            if names is None and _has_effect(node):
                pending += _used(sources, module, node)
            elif isinstance(node, ast.FunctionDef | ast.ClassDef) and _registers(sources, module, node):
                pending.append((module.name, node.name))
    while pending:
        key = pending.pop()
        if key in reached.keys:
            continue
        reached.keys.add(key)
        module = sources.modules[key[0]]
        for node in module.tree.body:
            names = defined_names(node)
            if (names is not None and key[1] in names) or (names is None and _stores(node, key[1])):
                pending += _used(sources, module, node)
    return reached


def defined_names(node: ast.stmt) -> list[str] | None:
    """Return the names that a statement only defines; None for one that runs for its effect."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=targets) if all(isinstance(each, ast.Name) for each in targets):
            return [each.id for each in targets if isinstance(each, ast.Name)]
        case ast.Assign(targets=[ast.Tuple(elts=elements)]) if all(isinstance(each, ast.Name) for each in elements):
            return [each.id for each in elements if isinstance(each, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
    return None


def _registers(sources: Sources, module: Module, node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Return whether a decorator may do more than return a function: one of the program's own."""
    for each in node.decorator_list:
        function = each.func if isinstance(each, ast.Call) else each
        meaning = dotted_meaning(sources, module.unit, function)
        if meaning is None or meaning.kind not in ("known", "builtin"):
            return True
    return isinstance(node, ast.ClassDef) and (
        named_metaclass(sources, module.unit, node) is not None
        or any(_is_told(sources, module, each) for each in node.bases)
    )


def asks_subclasses(sources: Sources) -> bool:
    """Return whether the program asks a class which classes derive from it."""
    return any(".__subclasses__" in module.source for module in sources.modules.values())


def _is_told(sources: Sources, module: Module, base: ast.expr) -> bool:
    """Return whether a class, or one above it, does something with each class that derives from it."""
    meaning = dotted_meaning(sources, module.unit, base)
    if meaning is None or meaning.kind != "class":
        return False
    if asks_subclasses(sources):
        return True
    above = sources.modules[meaning.key[0]]
    node = above.classes[meaning.key[1]]
    if named_metaclass(sources, above.unit, node) is not None:
        return True
    told = any(isinstance(each, ast.FunctionDef) and each.name == "__init_subclass__" for each in node.body)
    return told or any(_is_told(sources, above, each) for each in node.bases)


def _has_effect(node: ast.stmt) -> bool:
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Pass | ast.Global):
        return False
    return not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)) and not (
        isinstance(node, ast.AnnAssign) and node.value is None
    )


def _stores(node: ast.stmt, name: str) -> bool:
    return any(
        isinstance(each, ast.Name) and each.id == name and not isinstance(each.ctx, ast.Load) for each in ast.walk(node)
    )


def _used(sources: Sources, module: Module, node: ast.stmt) -> list[Key]:
    """Return the definitions that a statement uses anywhere in it."""
    found: list[Key] = []
    for each in ast.walk(node):
        if isinstance(each, ast.Name | ast.Attribute):
            meaning = dotted_meaning(sources, module.unit, each)
            if meaning is not None and meaning.key != ("", ""):
                found.append(meaning.key)
    return found
