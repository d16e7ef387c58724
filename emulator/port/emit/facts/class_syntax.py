"""What the text of a class says: its bases, the names that it assigns, the attributes that __init__ surely gives."""

from __future__ import annotations

import ast
from typing import TypeGuard

from emulator.port.source.meanings import Key, Meaning, dotted_meaning
from emulator.port.source.reading import Sources
from emulator.port.source.units import Unit


def is_literal(node: ast.expr) -> bool:
    """Return whether an expression is made of nothing but constants."""
    return isinstance(node, ast.Tuple | ast.List | ast.Constant | ast.Set | ast.Dict) and not any(
        isinstance(each, ast.Name | ast.Call) for each in ast.walk(node)
    )


_OF_TYPING = {
    "Dict": "dict", "List": "list", "Set": "set", "Tuple": "tuple", "DefaultDict": "collections.defaultdict",
    "OrderedDict": "collections.OrderedDict", "Counter": "collections.Counter",
}  # fmt: skip


def as_built_in(meaning: Meaning | None) -> Meaning | None:
    """Return the class that a base such as Dict[str, int] stands for."""
    of_typing = meaning is not None and (meaning.kind == "builtin" or meaning.name.startswith("typing."))
    name = _OF_TYPING.get(meaning.name.rpartition(".")[2]) if meaning is not None and of_typing else None
    if name is None:
        return meaning
    return Meaning("known" if "." in name else "builtin", name)


def is_typing(meaning: Meaning) -> bool:
    """Return whether a base means nothing when a program runs."""
    return meaning.kind == "builtin" and meaning.name in ("Protocol", "Generic", "NamedTuple", "TypedDict", "ABC")


def named_metaclass(sources: Sources, around: Unit, node: ast.ClassDef) -> Key | None:
    """Return the own metaclass that the head of a class names."""
    named = [dotted_meaning(sources, around, each.value) for each in node.keywords if each.arg == "metaclass"]
    return next((each.key for each in named if each is not None and each.kind == "class"), None)


def without_arguments(node: ast.expr) -> ast.expr:
    """Return a base without the types in brackets after it."""
    return node.value if isinstance(node, ast.Subscript) else node


def assigned_surely(node: ast.FunctionDef) -> list[str]:
    """Return the attributes that a method's own statements, outside of any branch, give to self."""
    first = node.args.args[0].arg if node.args.args else ""
    found = []
    for statement in node.body:
        targets: list[ast.expr] = []
        if isinstance(statement, ast.Assign):
            targets = [inner for each in statement.targets for inner in ast.walk(each) if isinstance(inner, ast.expr)]
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            targets = [statement.target]
        attributes = [each for each in targets if isinstance(each, ast.Attribute)]
        found += [each.attr for each in attributes if isinstance(each.value, ast.Name) and each.value.id == first]
    return found


_SCOPES = ast.FunctionDef | ast.ClassDef | ast.Lambda
"""What gives names a meaning of their own."""
_BLOCKS = ast.If | ast.For | ast.While | ast.Try | ast.Expr | ast.AugAssign | ast.Assert


def is_block(statement: ast.stmt) -> bool:
    """Return whether a statement of a class's body can stand in a block that runs when the class is made."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return False
    if not isinstance(statement, _BLOCKS) and not (isinstance(statement, ast.Assign) and _is_strange(statement)):
        return False
    inside = list(ast.walk(statement))
    named = any(isinstance(each, ast.ExceptHandler) and each.name for each in inside)
    return not named and not any(isinstance(each, _SCOPES) for each in inside)


def _is_strange(statement: ast.Assign) -> bool:
    """Return whether an assignment does more than give each name its value: to an item, or of what is taken apart."""
    value, targets = statement.value, statement.targets
    match targets:
        case [ast.Tuple(elts=names)] if isinstance(value, ast.Tuple) and len(value.elts) == len(names):
            return not all(isinstance(each, ast.Name) for each in names)
    return not all(isinstance(each, ast.Name) for each in targets)


def assigned_in(block: ast.stmt) -> list[str]:
    """Return the names that a statement of a class's body gives a value, as they stand in it."""
    hidden = [each.target for each in ast.walk(block) if isinstance(each, ast.comprehension)]
    of_loops = {name for target in hidden for name in ast.walk(target)}
    names = [each for each in ast.walk(block) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)]
    names.sort(key=lambda each: (each.lineno, each.col_offset))
    return [each.id for each in names if each not in of_loops]


def names_in(node: ast.AST) -> set[str]:
    """Return the names in a piece of code."""
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def is_property_call(node: ast.expr) -> TypeGuard[ast.Call]:
    """Return whether an expression is a call of property."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "property"
