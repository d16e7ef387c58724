"""Defaults that a named tuple is given behind it, `T.__new__.__defaults__ = (None,) * 3`, as its `defaults=`."""

from __future__ import annotations

import ast

_ALSO = frozenset({"len", "tuple"})
"""What defaults may ask for beside the names that the fields have: it is the same where the tuple is made."""


def write_tuple_defaults(tree: ast.Module) -> None:
    """Hand each named tuple of a file its defaults where it is made, and leave out the line that sets them."""
    if any(isinstance(each, ast.Attribute) and each.attr == "_field_defaults" for each in ast.walk(tree)):
        return
    made = {name: call for statement in tree.body for name, call in _made(statement)}
    tree.body = [each for each in tree.body if not _is_handed_over(each, made)]


def _made(statement: ast.stmt) -> list[tuple[str, ast.Call]]:
    """Return the named tuple that a statement makes, without defaults, under its name."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
            pass
        case ast.ClassDef(name=name, bases=[ast.Call() as call]) if "__new__" not in map(_defined, statement.body):
            pass
        case _:
            return []
    is_plain = len(call.args) == 2 and not call.keywords
    return [(name, call)] * (is_plain and ast.unparse(call.func).rpartition(".")[2] == "namedtuple")


def _defined(statement: ast.stmt) -> str:
    return statement.name if isinstance(statement, ast.FunctionDef) else ""


def _is_handed_over(statement: ast.stmt, made: dict[str, ast.Call]) -> bool:
    match statement:
        case ast.Assign(
            targets=[ast.Attribute(attr="__defaults__", value=ast.Attribute(attr="__new__", value=ast.Name(id=name)))],
            value=ast.Tuple() | ast.BinOp(op=ast.Mult()) | ast.Call(func=ast.Name(id="tuple")) as value,
        ) if name in made and not made[name].keywords:
            defaults = _Fields(name, made[name].args[1]).visit(value)
            if _names(defaults) <= _names(made[name].args[1]) | _ALSO:
                made[name].keywords.append(ast.keyword(arg="defaults", value=defaults))
                return True
    return False


def _names(node: ast.expr) -> set[str]:
    """Return the names that an expression asks for around it."""
    names = [each for each in ast.walk(node) if isinstance(each, ast.Name)]
    bound = {each.id for each in names if isinstance(each.ctx, ast.Store)}
    return {each.id for each in names} - bound


class _Fields(ast.NodeTransformer):
    """Writes for `T._fields` what the fields of T are made of."""

    def __init__(self, name: str, fields: ast.expr) -> None:
        self._name = name
        self._fields = fields

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if node.attr != "_fields" or not isinstance(node.value, ast.Name) or node.value.id != self._name:
            return node
        match self._fields:
            case ast.Constant(value=str() as text):
                words: list[ast.expr] = [ast.Constant(each) for each in text.replace(",", " ").split()]
                return ast.fix_missing_locations(ast.copy_location(ast.Tuple(elts=words, ctx=ast.Load()), node))
            case ast.List() | ast.Tuple() | ast.Name():
                return self._fields
        return node
