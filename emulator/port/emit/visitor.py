"""The visitor: hands each form of the syntax to the function that writes it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from emulator.port.emit import (
    assignments,
    attributes,
    calls,
    classes,
    comprehensions,
    conditions,
    formats,
    functions,
    iterables,
    later,
    literals,
    loops,
    matches,
    names,
    operators,
    statements,
    subscripts,
    tries,
    types_of,
    withs,
    yields,
)
from emulator.port.emit.builder import Bound, Builder
from emulator.port.javascript import Js, waits_in_vain

EXPRESSIONS: Mapping[type[ast.expr], Callable[..., Js]] = {
    ast.Attribute: attributes.transform_attribute,
    ast.Await: yields.transform_await,
    ast.BinOp: operators.transform_binop,
    ast.BoolOp: conditions.transform_boolop,
    ast.Call: calls.transform_call,
    ast.Compare: types_of.transform_compare,
    ast.Constant: literals.transform_constant,
    ast.Dict: literals.transform_dict,
    ast.DictComp: comprehensions.transform_dictcomp,
    ast.FormattedValue: formats.transform_formattedvalue,
    later.Given: later.transform_given,
    ast.GeneratorExp: comprehensions.transform_generatorexp,
    ast.IfExp: conditions.transform_ifexp,
    ast.JoinedStr: formats.transform_joinedstr,
    ast.Lambda: functions.transform_lambda,
    ast.List: literals.transform_list,
    ast.ListComp: comprehensions.transform_listcomp,
    ast.Name: names.transform_name,
    ast.NamedExpr: assignments.transform_namedexpr,
    ast.Set: literals.transform_set,
    ast.SetComp: comprehensions.transform_setcomp,
    ast.Slice: yields.transform_slice,
    ast.Starred: yields.transform_starred,
    ast.Subscript: subscripts.transform_subscript,
    ast.Tuple: literals.transform_tuple,
    ast.UnaryOp: conditions.transform_unaryop,
    ast.Yield: yields.transform_yield,
    ast.YieldFrom: yields.transform_yieldfrom,
}
"""What writes each form of expression."""
STATEMENTS: Mapping[type[ast.stmt], Callable[..., None]] = {
    ast.AnnAssign: statements.transform_annassign,
    ast.Assert: statements.transform_assert,
    ast.Assign: assignments.transform_assign,
    ast.AsyncFor: yields.transform_async,
    ast.AsyncFunctionDef: yields.transform_async,
    ast.AsyncWith: yields.transform_async,
    ast.AugAssign: assignments.transform_augassign,
    ast.Break: statements.transform_break,
    ast.ClassDef: classes.transform_classdef,
    ast.Continue: statements.transform_continue,
    ast.Delete: statements.transform_delete,
    ast.Expr: statements.transform_expr,
    ast.For: loops.transform_for,
    ast.FunctionDef: functions.transform_functiondef,
    ast.Global: statements.transform_nothing,
    ast.If: statements.transform_if,
    ast.Import: statements.transform_nothing,
    ast.ImportFrom: statements.transform_nothing,
    ast.Match: matches.transform_match,
    ast.Nonlocal: statements.transform_nothing,
    ast.Pass: statements.transform_pass,
    ast.Raise: statements.transform_raise,
    ast.Return: statements.transform_return,
    ast.Try: tries.transform_try,
    ast.TryStar: yields.transform_trystar,
    ast.While: loops.transform_while,
    ast.With: withs.transform_with,
}
"""What writes each form of statement."""


def _expression(builder: Builder, node: ast.expr) -> Js:
    """Write an expression; one that waits where JavaScript cannot is refused, whatever wrote it."""
    js: Js = EXPRESSIONS[type(node)](builder, node)
    return builder.refuse(node, builder.why_not_here()) if builder.is_async and waits_in_vain(js) else js


def bind(builder: Builder) -> Bound:
    """Return what writes an expression, a statement and an iterable for a builder."""
    return (
        lambda node: _expression(builder, node),
        lambda node: STATEMENTS[type(node)](builder, node),
        lambda node: iterables.iterable(builder, later.listed_later(builder, node)),
    )


class Writer(Builder):
    """A builder with every form of the language."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]  # what a builder takes
        self.js, self.statement, self.iterable = bind(self)

    bind = staticmethod(bind)
