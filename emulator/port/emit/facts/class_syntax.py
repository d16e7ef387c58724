"""What the text of a class says: its bases, the names that it assigns, the attributes that __init__ surely gives."""

from __future__ import annotations

import ast

from emulator.port.source.meanings import Meaning


def is_literal(node: ast.expr) -> bool:
    """Return whether an expression is made of nothing but constants."""
    return isinstance(node, ast.Tuple | ast.List | ast.Constant | ast.Set | ast.Dict) and not any(
        isinstance(each, ast.Name | ast.Call) for each in ast.walk(node)
    )


def assigned_names(target: ast.expr) -> list[ast.Name]:
    """Return the names that an assignment in a class gives a value."""
    return [each for each in (target.elts if isinstance(target, ast.Tuple) else [target]) if isinstance(each, ast.Name)]


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
    to_item = isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Subscript)
    if not (to_item or isinstance(statement, _BLOCKS)):
        return False
    inside = list(ast.walk(statement))
    named = any(isinstance(each, ast.ExceptHandler) and each.name for each in inside)
    return not named and not any(isinstance(each, _SCOPES) for each in inside)


def assigned_in_blocks(node: ast.ClassDef) -> list[str]:
    """Return the names that statements of a class's body, other than assignments, give a value."""
    blocks = [each for each in node.body if is_block(each)]
    names = [each for block in blocks for each in ast.walk(block) if isinstance(each, ast.Name)]
    return [each.id for each in names if isinstance(each.ctx, ast.Store)]
