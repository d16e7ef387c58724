"""Truth, and, or, not."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.emit.builder import Builder, may_raise
from emulator.port.emit.expressions.literals import transform_constant
from emulator.port.inference.kinds import NOTHING, Kind, join
from emulator.port.output.javascript import Arrow, Binary, Conditional, Js, Member, Name, Unary, call, negated

_SIMPLE = ("none", "undefined", "bool", "int", "float", "str")


def is_simple(kind: Kind) -> bool:
    """Return whether the truth of the value is the same in both languages."""
    return kind.only(*_SIMPLE) and not kind.may("whole")


def condition(builder: Builder, node: ast.expr) -> Js:
    """Write an expression that JavaScript takes for true when Python does."""
    match node:
        case ast.BoolOp(op=op, values=values):
            word = "&&" if isinstance(op, ast.And) else "||"
            tests = [condition(builder, each) for each in without_bool(builder, values, isinstance(op, ast.And))]
            return reduce(lambda left, right: Binary(word, left, right), tests)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _is_false(builder, operand)
    return truth(builder, node, builder.js(node))


def _is_false(builder: Builder, node: ast.expr) -> Js:
    kind = builder.kind(node)
    if kind.only("list", "tuple"):
        return Binary("===", Member(builder.js(node), "length"), Name("0"))
    if kind.is_plain_dict:
        return Binary("===", Member(call("Object.keys", builder.js(node)), "length"), Name("0"))
    return negated(condition(builder, node))


def truth(builder: Builder, node: ast.expr, js: Js) -> Js:
    """Write the truth of a value that is written already."""
    kind = builder.kind(node)
    if is_simple(kind) or kind.only("function"):
        return js
    if kind.only("list", "tuple"):
        return Binary(">", Member(js, "length"), Name("0"))
    if kind.is_plain_dict:
        return Binary(">", Member(call("Object.keys", js), "length"), Name("0"))
    return builder.helper("pyTruthy", js)


def transform_boolop(builder: Builder, node: ast.BoolOp) -> Js:
    """Write and, or; the value is that of one side."""
    is_and = isinstance(node.op, ast.And)
    if all(builder.kind(each).only("bool") for each in node.values):
        return condition(builder, node)
    result, kind = builder.js(node.values[0]), builder.kind(node.values[0])
    for value in node.values[1:]:
        result = _either(builder, (node.values[0], kind, result), value, is_and)
        kind = join(kind, builder.kind(value))
    return result


def _either(builder: Builder, left: tuple[ast.expr, Kind, Js], right: ast.expr, is_and: bool) -> Js:
    node, kind, before = left
    if is_simple(kind):
        return Binary("&&" if is_and else "||", before, builder.js(right))
    if not is_and and _is_empty_of(right, kind) and not builder.proofs.mutates_others:
        return Binary("||", before, builder.js(right))
    with builder.arrow() as body:
        other = builder.js(right)
    if not body.awaits and isinstance(before, Name):
        return Conditional(truth(builder, node, before), *((other, before) if is_and else (before, other)))
    if not body.awaits and not is_and and not may_raise(other):
        return builder.helper("pyOr", before, other)
    made = builder.helper("pyAndThen" if is_and else "pyOrElse", before, Arrow("", other, is_async=body.awaits))
    return builder.awaited(right, made) if body.awaits else made


def _is_empty_of(node: ast.expr, kind: Kind) -> bool:
    """Return whether `x or {}` may be `x || {}`: the empty object of x is as good as a new one."""
    if isinstance(node, ast.Dict) and not node.keys:
        return kind.only(*NOTHING, "dict") and not kind.may("mapped")
    return isinstance(node, ast.List) and not node.elts and kind.only(*NOTHING, "list")


def transform_unaryop(builder: Builder, node: ast.UnaryOp) -> Js:
    """Write not, - and ~."""
    if isinstance(node.op, ast.Not):
        return condition(builder, node)
    operand = node.operand
    if isinstance(node.op, ast.USub) and isinstance(operand, ast.Constant) and isinstance(operand.value, int | float):
        if not isinstance(operand.value, bool) and operand.value:
            return _negative(builder, operand)
    if isinstance(node.op, ast.USub) and _is_not_zero(builder, operand):
        return Unary("-", builder.js(operand))
    helper = {ast.USub: "pyNegative", ast.UAdd: "pyPositive", ast.Invert: "pyInvert"}[type(node.op)]
    return builder.helper(helper, builder.js(operand))


def _is_not_zero(builder: Builder, node: ast.expr) -> bool:
    """Return whether a value is a constant number other than zero, whose negative is no -0.0."""
    meaning = builder.meaning(node)
    if meaning is None or meaning.kind != "constant":
        return False
    value = builder.proofs.sources.modules[meaning.key[0]].constants[meaning.key[1]]
    plain = isinstance(value, ast.Constant) and isinstance(value.value, int) and not isinstance(value.value, bool)
    return plain and isinstance(value, ast.Constant) and bool(value.value)


def _negative(builder: Builder, node: ast.Constant) -> Js:
    assert isinstance(node.value, int | float)
    return transform_constant(builder, ast.copy_location(ast.Constant(value=-node.value), node))


def transform_ifexp(builder: Builder, node: ast.IfExp) -> Js:
    """Write a if test else b."""
    test = condition(builder, node.test)
    return Conditional(test, builder.js(node.body), builder.js(node.orelse))


def without_bool(builder: Builder, values: list[ast.expr], is_and: bool) -> list[ast.expr]:
    """Fold `isinstance(x, (int, float)) and not isinstance(x, bool)`, Python's way to say: a number."""
    kept: list[ast.expr] = []
    for value in values:
        last = kept[-1] if kept else None
        if is_and and last is not None and _asks_of(last) and _asks_of(last) == _asks_not_bool(value):
            assert isinstance(last, ast.Call)
            folded = ast.copy_location(ast.Call(func=last.func, args=[*last.args, value], keywords=[]), last)
            builder.proofs.note(folded, builder.kind(last))
            kept[-1] = folded
            continue
        kept.append(value)
    return kept


def _asks_of(node: ast.expr) -> str | None:
    """Return the name of which isinstance asks whether it is an int, perhaps among others."""
    match node:
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), classes]):
            names = [each.id for each in ast.walk(classes) if isinstance(each, ast.Name)]
            return name if "int" in names and "bool" not in names else None
    return None


def _asks_not_bool(node: ast.expr) -> str | None:
    match node:
        case ast.UnaryOp(
            op=ast.Not(),
            operand=ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), ast.Name(id="bool")]),
        ):
            return name
    return None
