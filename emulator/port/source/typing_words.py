"""Writes what typing says while a program runs in plain words: get_args, NewType, and which version of Python it is."""

from __future__ import annotations

import ast
import operator
from copy import deepcopy

_VERSION = (3, 11)
"""The Python whose meaning the port keeps."""
_COMPARED = {ast.GtE: operator.ge, ast.Gt: operator.gt, ast.Lt: operator.lt, ast.LtE: operator.le}
_OF_MAJOR = {**_COMPARED, ast.Eq: operator.eq, ast.NotEq: operator.ne}


def write_typing_words(tree: ast.Module) -> None:
    """Replace get_args of a file's own Literal by its values, and a NewType by what it does: hand on its argument."""
    literals = dict(filter(None, map(_literal, tree.body)))
    _Words(literals).visit(tree)


def write_unions(tree: ast.Module) -> None:
    """Write the classes that a file's own union has in its place, where isinstance asks for them by its name."""
    unions: dict[str, ast.Tuple] = {}
    for each in tree.body:
        match each:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if members := _members(value, unions):
                unions[name] = ast.Tuple(elts=members, ctx=ast.Load())
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="isinstance" | "issubclass"), args=[_, ast.Name(id=name)]):
                if name in unions:
                    node.args[1] = ast.copy_location(deepcopy(unions[name]), node.args[1])


def _members(node: ast.expr, known: dict[str, ast.Tuple]) -> list[ast.expr]:
    """Return the classes of a union, `A | B` or `Union[A, B]`; none for anything else."""
    match node:
        case ast.Subscript(value=holder, slice=inner) if ast.unparse(holder).removeprefix("typing.") == "Union":
            parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            parts = [left, right]
        case _:
            return []
    found = [_members(each, known) or _named(each, known) for each in parts]
    return [member for each in found for member in each] if all(found) else []


def _named(node: ast.expr, known: dict[str, ast.Tuple]) -> list[ast.expr]:
    if isinstance(node, ast.Name) and node.id in known:
        return known[node.id].elts
    return [node] if isinstance(node, ast.Name | ast.Attribute | ast.Constant) else []


def of_version(node: ast.If) -> list[ast.stmt] | None:
    """Return what an `if sys.version_info >= (3, 11)` or `sys.version_info[0] == 2` runs; None for any other if."""
    match node.test:
        case ast.Compare(left=ast.Attribute(attr="version_info"), ops=[op], comparators=[ast.Tuple(elts=elts)]) if type(
            op
        ) in _COMPARED and all(isinstance(each, ast.Constant) for each in elts):
            asked = tuple(each.value for each in elts if isinstance(each, ast.Constant))
            return node.body if _COMPARED[type(op)](_VERSION, asked) else node.orelse
        case ast.Compare(left=left, ops=[op], comparators=[ast.Constant(value=int() as major)]) if type(
            op
        ) in _OF_MAJOR and _is_major(left):
            return node.body if _OF_MAJOR[type(op)](_VERSION[0], major) else node.orelse
    return None


def _is_major(node: ast.expr) -> bool:
    match node:
        case (
            ast.Subscript(value=ast.Attribute(attr="version_info"), slice=ast.Constant(value=0))
            | ast.Attribute(value=ast.Attribute(attr="version_info"), attr="major")
        ):
            return True
    return False


def _literal(statement: ast.stmt) -> tuple[str, ast.Tuple] | None:
    match statement:
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=ast.Subscript(value=holder, slice=inner))
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.Subscript(value=holder, slice=inner))
        ) if ast.unparse(holder).rpartition(".")[2] == "Literal":
            return name, inner if isinstance(inner, ast.Tuple) else ast.Tuple(elts=[inner], ctx=ast.Load())
    return None


class _Words(ast.NodeTransformer):
    def __init__(self, literals: dict[str, ast.Tuple]) -> None:
        self._literals = literals

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        match ast.unparse(node.func).removeprefix("typing."), node.args:
            case "get_args", [ast.Name(id=name)] if name in self._literals:
                return self._literals[name]
            case "NewType", [ast.Constant(), _]:
                same = ast.parse("lambda value: value", mode="eval").body
                for each in ast.walk(same):
                    ast.copy_location(each, node)
                return same
        return node
