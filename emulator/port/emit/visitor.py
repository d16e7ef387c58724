"""The visitor: hands each form of the syntax to the function that writes it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from emulator.port.emit.builder import Bound, Builder
from emulator.port.emit.calls import any_call, attributes, types_of
from emulator.port.emit.classes import class_bodies
from emulator.port.emit.expressions import (
    comprehensions,
    conditions,
    formats,
    iterables,
    later,
    literals,
    names,
    operators,
    subscripts,
    yields,
)
from emulator.port.emit.statements import assignments, blocks, functions, loops, matches, tries, withs
from emulator.port.output.javascript import Js, waits_in_vain

EXPRESSIONS: Mapping[type[ast.expr], Callable[..., Js]] = {
    ast.Attribute: attributes.transform_attribute,
    ast.Await: yields.transform_await,
    ast.BinOp: operators.transform_binop,
    ast.BoolOp: conditions.transform_boolop,
    ast.Call: any_call.transform_call,
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
    ast.AnnAssign: blocks.transform_annassign,
    ast.Assert: blocks.transform_assert,
    ast.Assign: assignments.transform_assign,
    ast.AsyncFor: yields.transform_async,
    ast.AsyncFunctionDef: yields.transform_async,
    ast.AsyncWith: yields.transform_async,
    ast.AugAssign: assignments.transform_augassign,
    ast.Break: blocks.transform_break,
    ast.ClassDef: class_bodies.transform_classdef,
    ast.Continue: blocks.transform_continue,
    ast.Delete: blocks.transform_delete,
    ast.Expr: blocks.transform_expr,
    ast.For: loops.transform_for,
    ast.FunctionDef: functions.transform_functiondef,
    ast.Global: blocks.transform_nothing,
    ast.If: blocks.transform_if,
    ast.Import: blocks.transform_nothing,
    ast.ImportFrom: blocks.transform_nothing,
    ast.Match: matches.transform_match,
    ast.Nonlocal: blocks.transform_nothing,
    ast.Pass: blocks.transform_pass,
    ast.Raise: blocks.transform_raise,
    ast.Return: blocks.transform_return,
    ast.Try: tries.transform_try,
    ast.TryStar: yields.transform_trystar,
    ast.While: loops.transform_while,
    ast.With: withs.transform_with,
}
"""What writes each form of statement."""


def _expression(builder: Builder, node: ast.expr) -> Js:
    """Write an expression; one that waits where JavaScript cannot is refused, whatever wrote it."""
    js: Js = EXPRESSIONS[type(node)](builder, node)
    return builder.refuse_to_wait(node, builder.why_not_here()) if builder.is_async and waits_in_vain(js) else js


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
