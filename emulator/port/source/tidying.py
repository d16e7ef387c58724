"""Tidies the tree of a file before it is compiled: what never runs at Segment goes, lambdas of a class are methods."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import starmap

from emulator.port.source.called_classes import write_called_classes
from emulator.port.source.dispatching import write_dispatchers
from emulator.port.source.library_modules import write_library_classes
from emulator.port.source.method_callers import write_method_callers
from emulator.port.source.optional_imports import choose_imports
from emulator.port.source.partial_methods import write_partial_methods
from emulator.port.source.private_names import mangle
from emulator.port.source.python_2 import choose_names
from emulator.port.source.request_arguments import name_request_arguments
from emulator.port.source.statuses import write_statuses
from emulator.port.source.tuple_defaults import write_tuple_defaults
from emulator.port.source.typing_words import of_version, write_typing_words, write_unions

_TYPES = frozenset(
    {"str", "int", "float", "bool", "bytes", "list", "dict", "tuple", "set", "frozenset", "object", "type"}
)
_GENERIC = _TYPES | {
    "Annotated", "Callable", "DefaultDict", "Dict", "FrozenSet", "Iterable", "Iterator", "List", "Literal", "Mapping",
    "MutableMapping", "Optional", "Sequence", "Set", "Tuple", "Type", "Union",
}  # fmt: skip
_BARE = frozenset({"Any", "Callable", "Dict", "List", "Mapping", "Sequence"})
"""Names of typing that may stand alone for a type."""


def tidy(tree: ast.Module) -> None:
    """Leave in a file's tree, which compiles, only what runs at Segment, in fewer forms."""
    write_typing_words(tree)
    write_unions(tree)
    choose_imports(tree)
    choose_names(tree)
    write_tuple_defaults(tree)
    write_called_classes(tree)
    write_method_callers(tree)
    tree.body = list(_run_at_segment(tree.body))
    _leave_out_overloads(tree)
    _define_methods(tree)
    write_dispatchers(tree)
    write_library_classes(tree)
    write_partial_methods(tree)
    name_request_arguments(tree)
    write_statuses(tree)
    mangle(tree)


def _run_at_segment(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield a file's statements without what is for type checkers or for the command line."""
    for statement in body:
        match statement:
            case ast.If(test=ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING")):
                yield from _run_at_segment(statement.orelse)
            case ast.If(test=ast.Compare(left=ast.Name(id="__name__"), ops=[ast.Eq()])):
                yield from _run_at_segment(statement.orelse)
            case ast.If() if (chosen := of_version(statement)) is not None:
                yield from _run_at_segment(chosen)
            case ast.Assign(targets=[ast.Name()], value=value) if _is_type(value):
                pass
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)) if len(names) == len(
                values
            ) and any(map(_is_type, values)):
                yield from _run_at_segment(list(starmap(_one_by_one, zip(names, values, strict=True))))
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias") | ast.Attribute(attr="TypeAlias")):
                pass
            case _:
                yield statement


def _one_by_one(name: ast.expr, value: ast.expr) -> ast.stmt:
    """Return one of the assignments that `T, MISSING = TypeVar("T"), object()` makes."""
    return ast.copy_location(ast.Assign(targets=[name], value=value), value)


def _is_type(value: ast.expr) -> bool:
    """Return whether a value is a type, and so of use in annotations only: `Json = dict[str, Any]`, `int | None`."""
    match value:
        case ast.Subscript(value=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in _GENERIC
        case ast.BinOp(left=left, right=right, op=ast.BitOr()):
            return all(_is_type(each) or _names_a_type(each) for each in (left, right))
        case ast.Call(func=ast.Name(id=word) | ast.Attribute(attr=word)):
            return word in ("TypeVar", "ParamSpec", "TypeVarTuple")
    return isinstance(value, ast.Name | ast.Attribute) and ast.unparse(value).removeprefix("typing.") in _BARE


def _names_a_type(node: ast.expr) -> bool:
    is_none = isinstance(node, ast.Constant) and node.value is None
    return is_none or (isinstance(node, ast.Name) and node.id in _TYPES)


def _leave_out_overloads(tree: ast.Module) -> None:
    """Drop the definitions that tell type checkers what a function takes: the last one is the function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef):
            node.body = [each for each in node.body if not _is_overload(each)]


def _is_overload(node: ast.stmt) -> bool:
    decorators = node.decorator_list if isinstance(node, ast.FunctionDef) else []
    return any(ast.unparse(each) in ("overload", "typing.overload") for each in decorators)


def _define_methods(tree: ast.Module) -> None:
    """Turn `name = lambda self: …` of a class into the method that it is, in property(…) and its like too.

    `__new__` is a static method without saying so.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            node.body = [found for each in node.body for found in _defined(each)]
            for each in node.body:
                if isinstance(each, ast.FunctionDef) and each.name == "__new__" and not each.decorator_list:
                    each.decorator_list = [ast.copy_location(ast.Name(id="staticmethod", ctx=ast.Load()), each)]
                if isinstance(each, ast.FunctionDef) and list(map(ast.unparse, each.decorator_list)) == [
                    f"{each.name}.deleter"
                ]:
                    # A method of its own, which `del x.name` finds.
                    each.name, each.decorator_list = f"{each.name}$deleter", []


def _defined(statement: ast.stmt) -> list[ast.stmt]:
    match statement:
        case ast.Assign(targets=[ast.Name(id=name), *others], value=ast.Lambda() as function):
            decorators: list[ast.expr] = []
        case ast.Assign(
            targets=[ast.Name(id=name), *others],
            value=ast.Call(
                func=ast.Name(id="property" | "staticmethod" | "classmethod") as decorator,
                args=[ast.Lambda() as function],
                keywords=[],
            ),
        ):
            decorators = [decorator]
        case _:
            return [statement]
    body: list[ast.stmt] = [ast.copy_location(ast.Return(value=function.body), function)]
    method = ast.FunctionDef(name=name, args=function.args, body=body, decorator_list=decorators)
    made = [ast.copy_location(method, statement)]
    named = ast.copy_location(ast.Name(id=name, ctx=ast.Load()), statement)
    return made + [ast.copy_location(ast.Assign(targets=others, value=named), statement)] * bool(others)
