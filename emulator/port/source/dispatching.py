"""Writes functions of functools.singledispatch, and methods of singledispatchmethod, as ones that ask isinstance."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TypeGuard

_FUNCTIONS = ("singledispatch", "functools.singledispatch")
_METHODS = ("singledispatchmethod", "functools.singledispatchmethod")
_WIDTH = {
    "bool": 0, "MutableMapping": 2, "MutableSequence": 2, "MutableSet": 2, "Mapping": 3, "Sequence": 3, "Set": 3,
    "Integral": 2, "Real": 3, "Number": 4, "Iterable": 5, "Iterator": 4, "Sized": 5, "Callable": 5, "Hashable": 6,
    "Exception": 2, "BaseException": 3, "object": 7,
}  # fmt: skip
"""How much a class takes in: narrower ones are asked for first. One of Python's own is 1, one of the file below 0."""


@dataclass
class _Dispatched:
    """A function that is decorated so, and what is registered with it: classes, and the function that takes them."""

    node: ast.FunctionDef
    registered: list[tuple[ast.expr, ast.FunctionDef]] = field(default_factory=list)


def write_dispatchers(tree: ast.Module) -> None:
    """Replace what a file or a class dispatches by the class of an argument."""
    order = {each.name: place for place, each in enumerate(ast.walk(tree)) if isinstance(each, ast.ClassDef)}
    taken = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
    taken |= {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef | ast.ClassDef)}
    for holder in ast.walk(tree):
        if isinstance(holder, ast.Module | ast.ClassDef):
            words, first = (_FUNCTIONS, 0) if isinstance(holder, ast.Module) else (_METHODS, 1)
            names = {each.name for each in holder.body if _is_dispatched(each, words)}
            holder.body = [_defined(each, names) for each in holder.body]
            for found in _found(holder.body, words, first):
                if not _is_asked(tree, holder, found):
                    _replace(holder, found, first, order, taken)


def _is_dispatched(statement: ast.stmt, words: tuple[str, ...]) -> TypeGuard[ast.FunctionDef]:
    return isinstance(statement, ast.FunctionDef) and any(
        ast.unparse(each) in words for each in statement.decorator_list
    )


def _defined(statement: ast.stmt, names: set[str]) -> ast.stmt:
    """Return f.register(Class, lambda x: …) as the definition that it makes; any other statement as it is."""
    match statement:
        case ast.Expr(
            value=ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="register") as register,
                args=[classes, ast.Lambda() as function],
                keywords=[],
            )
        ) if name in names:
            decorator = ast.Call(func=register, args=[classes], keywords=[])
            body: list[ast.stmt] = [ast.Return(value=function.body)]
            made = ast.FunctionDef(name="_", args=function.args, body=body, decorator_list=[decorator])
            return ast.fix_missing_locations(ast.copy_location(made, statement))
    return statement


def _found(body: list[ast.stmt], words: tuple[str, ...], first: int) -> list[_Dispatched]:
    found: dict[str, _Dispatched] = {}
    for each in body:
        if not isinstance(each, ast.FunctionDef):
            continue
        if _is_dispatched(each, words):
            found[each.name] = _Dispatched(each)
        for decorator in each.decorator_list:
            name, classes = _registers(decorator, each, first)
            if name in found and classes is not None:
                found[name].registered.append((classes, each))
    return [each for each in found.values() if len(each.node.args.args) > first]


def _registers(node: ast.expr, function: ast.FunctionDef, first: int) -> tuple[str, ast.expr | None]:
    """Return what a decorator registers a function with, and for which classes: its own, or the annotation's."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="register"), args=[classes], keywords=[]):
            return name, classes
        case ast.Attribute(value=ast.Name(id=name), attr="register") if len(function.args.args) > first:
            annotation = function.args.args[first].annotation
            if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
                annotation = ast.parse(annotation.value, mode="eval").body
            return name, annotation
    return "", None


def _is_asked(tree: ast.Module, holder: ast.Module | ast.ClassDef, found: _Dispatched) -> bool:
    """Return whether the program asks for more of the function than to be called: `f.registry`, `f.register(C, g)`."""
    decorators = [each for _, function in found.registered for each in function.decorator_list]
    own = {id(node) for each in decorators for node in ast.walk(each)}
    scope = tree if isinstance(holder, ast.Module) else holder
    for each in ast.walk(scope):
        if isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id == found.node.name:
            if id(each) not in own:
                return True
    return False


def _replace(
    holder: ast.Module | ast.ClassDef, found: _Dispatched, first: int, order: dict[str, int], taken: set[str]
) -> None:
    node = found.node
    nodes = [node, *{id(each): each for _, each in found.registered}.values()]
    kept = [each for each in node.decorator_list if ast.unparse(each) not in (*_FUNCTIONS, *_METHODS)]
    made = ast.FunctionDef(name=node.name, args=_parameters(nodes, first), body=[], decorator_list=kept)
    made = ast.copy_location(made, node)
    node.name = _free(f"{made.name}_other", taken)
    for number, each in enumerate(nodes):
        each.decorator_list = [d for d in each.decorator_list if not _is_of(d, made.name)] if number else list(kept)
        if each.name == "_":
            each.name = _free(f"{made.name}_{number}", taken)
    pairs = sorted(found.registered, key=lambda pair: _width(pair[0], order))
    value = ast.Name(id=made.args.args[first].arg, ctx=ast.Load())
    for classes, each in pairs:
        test = ast.Call(func=ast.Name(id="isinstance", ctx=ast.Load()), args=[value, classes], keywords=[])
        made.body.append(ast.If(test=test, body=[_returned(made, each, first)], orelse=[]))
    made.body.append(_returned(made, node, first))
    last = max(holder.body.index(each) for each in nodes)
    holder.body.insert(last + 1, made)
    for statement in made.body:
        for inner in ast.walk(statement):
            ast.copy_location(inner, made)
    ast.fix_missing_locations(made)


def _is_of(decorator: ast.expr, name: str) -> bool:
    function = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(function) == f"{name}.register"


def _parameters(nodes: list[ast.FunctionDef], first: int) -> ast.arguments:
    """Return parameters that hand all on: those of the functions where they agree, else * and **."""
    args = nodes[0].args
    names = [each.arg for each in args.args]
    plain = [[each.arg for each in node.args.args][first + 1 :] == names[first + 1 :] for node in nodes]
    rest = [node.args.vararg or node.args.kwarg or node.args.kwonlyargs or node.args.defaults for node in nodes]
    bare = [ast.arg(arg=name) for name in names]
    if all(plain) and not any(rest):
        return ast.arguments(posonlyargs=[], args=bare, kwonlyargs=[], kw_defaults=[], defaults=[])
    return ast.arguments(
        posonlyargs=[], args=bare[: first + 1], vararg=ast.arg(arg="args"), kwonlyargs=[], kw_defaults=[],
        kwarg=ast.arg(arg="kwargs"), defaults=[],
    )  # fmt: skip


def _returned(made: ast.FunctionDef, function: ast.FunctionDef, first: int) -> ast.Return:
    """Return the statement that calls the function that takes a class, with all that was given."""
    names = [ast.Name(id=each.arg, ctx=ast.Load()) for each in made.args.args]
    target: ast.expr = ast.Name(id=function.name, ctx=ast.Load())
    if first:
        target = ast.Attribute(value=names[0], attr=function.name, ctx=ast.Load())
    given: list[ast.expr] = [*names[first:]]
    keywords = []
    if made.args.vararg is not None:
        given.append(ast.Starred(value=ast.Name(id="args", ctx=ast.Load()), ctx=ast.Load()))
        keywords.append(ast.keyword(arg=None, value=ast.Name(id="kwargs", ctx=ast.Load())))
    return ast.Return(value=ast.Call(func=target, args=given, keywords=keywords))


def _width(classes: ast.expr, order: dict[str, int]) -> int:
    """Return how late a class is asked for; one of the file comes before those that it may derive from."""
    if isinstance(classes, ast.BinOp):
        return max(_width(classes.left, order), _width(classes.right, order))
    name = ast.unparse(classes).rpartition(".")[2]
    return -order[name] if name in order else _WIDTH.get(name, 1)


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    taken.add(name)
    return name
