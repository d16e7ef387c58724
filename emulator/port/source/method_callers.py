"""Writes operator.methodcaller as the lambda that it is, and one that is called at once as the method's call."""

from __future__ import annotations

import ast
from collections.abc import Collection

from emulator.port.source.library_names import names_called


def write_method_callers(tree: ast.Module) -> None:
    """Replace methodcaller(name, …) of a name that stands there or is calculated."""
    _Callers(names_called(tree, {"operator": ("methodcaller",)}).keys()).visit(tree)


class _Callers(ast.NodeTransformer):
    def __init__(self, words: Collection[str]) -> None:
        self._words = words

    def visit_Call(self, node: ast.Call) -> ast.expr:
        match node:
            case ast.Call(func=ast.Call() as maker, args=[ast.Name() as holder], keywords=[]) if self._is_caller(maker):
                self.generic_visit(maker)
                return _located(_called(holder, maker.args[0], maker.args[1:], maker.keywords), node)
        self.generic_visit(node)
        return _located(_lambda(node), node) if self._is_caller(node) else node

    def _is_caller(self, node: ast.Call) -> bool:
        return ast.unparse(node.func) in self._words and bool(node.args) and not isinstance(node.args[0], ast.Starred)


def _called(holder: ast.expr, name: ast.expr, given: list[ast.expr], keywords: list[ast.keyword]) -> ast.Call:
    if isinstance(name, ast.Constant) and isinstance(name.value, str) and name.value.isidentifier():
        function: ast.expr = ast.Attribute(value=holder, attr=name.value, ctx=ast.Load())
    else:
        function = ast.Call(func=_name("getattr"), args=[holder, name], keywords=[])
    return ast.Call(func=function, args=given, keywords=keywords)


def _lambda(node: ast.Call) -> ast.expr:
    """Return `lambda x: x.name(…)`, in one that is called at once with what is not constant: it is calculated once."""
    values: dict[str, ast.expr] = {}

    def held(value: ast.expr) -> ast.expr:
        if isinstance(value, ast.Constant):
            return value
        if isinstance(value, ast.Starred):
            return ast.Starred(value=held(ast.Tuple(elts=[value], ctx=ast.Load())), ctx=ast.Load())
        name = f"given{len(values)}"
        values[name] = value
        return _name(name)

    name, *given = map(held, node.args)
    keywords = [ast.keyword(arg=each.arg, value=held(each.value)) for each in node.keywords]
    inner = ast.Lambda(args=_parameters(["x"]), body=_called(_name("x"), name, given, keywords))
    if not values:
        return inner
    outer = ast.Lambda(args=_parameters(list(values)), body=inner)
    return ast.Call(func=outer, args=list(values.values()), keywords=[])


def _name(text: str) -> ast.Name:
    return ast.Name(id=text, ctx=ast.Load())


def _parameters(names: list[str]) -> ast.arguments:
    args = [ast.arg(arg=each) for each in names]
    return ast.arguments(posonlyargs=[], args=args, kwonlyargs=[], kw_defaults=[], defaults=[])


def _located(made: ast.expr, node: ast.Call) -> ast.expr:
    return ast.fix_missing_locations(ast.copy_location(made, node))
