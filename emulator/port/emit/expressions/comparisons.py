"""Comparisons, membership and isinstance, in the plainest JavaScript that means the same."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.emit.builder import Builder, is_plain, may_raise
from emulator.port.emit.expressions.later import is_later
from emulator.port.inference.kinds import ASCII, CONTAINERS, NOTHING, NUMBERS, OTHERS, Kind
from emulator.port.output.javascript import NULL, Arrow, Binary, Call, Js, Name, New, Text, call, method, negated

INHERITED = frozenset({
    "__proto__", "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString",
    "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
})  # fmt: skip
"""Names that every JavaScript object answers to, whatever it holds."""
_ORDER = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}


def transform_compare(builder: Builder, node: ast.Compare) -> Js:
    """Write a comparison, or a chain of them."""
    if len(node.ops) == 1:
        return _pair(builder, (node.left, builder.js(node.left)), node.ops[0], node.comparators[0])
    sides = [node.left, *node.comparators]
    twice = [each for each in sides[1:-1] if not is_plain(each)]
    if not twice:
        pairs = [
            _pair(builder, (left, builder.js(left)), op, right)
            for left, op, right in zip(sides, node.ops, sides[1:], strict=False)
        ]
        return reduce(lambda left, right: Binary("&&", left, right), pairs)
    return _named_middle(builder, node, sides)


def _named_middle(builder: Builder, node: ast.Compare, sides: list[ast.expr]) -> Js:
    """Write a chain whose middle is evaluated once: it becomes the parameter of an arrow function."""
    first, middle = builder.js(sides[0]), builder.js(sides[1])
    names = [builder.fresh("first"), builder.fresh("middle")]
    with builder.arrow() as body:
        one = _pair_of(builder, (sides[0], Name(names[0])), node.ops[0], (sides[1], Name(names[1])))
        rest = ast.copy_location(ast.Compare(left=sides[1], ops=node.ops[1:], comparators=sides[2:]), node)
        right = (
            _pair_of(builder, (sides[1], Name(names[1])), node.ops[1], (sides[2], builder.js(sides[2])))
            if len(sides) == 3
            else transform_compare(builder, rest)
        )
    made = call(Arrow(", ".join(names), Binary("&&", one, right), is_async=body.awaits), first, middle)
    return builder.awaited(node, made) if body.awaits else made


def _pair(builder: Builder, left: tuple[ast.expr, Js], op: ast.cmpop, right: ast.expr) -> Js:
    if (
        isinstance(op, ast.In | ast.NotIn)
        and isinstance(right, ast.Call | ast.GeneratorExp)
        and is_later(builder, right)
    ):
        found = builder.awaited(right, builder.helper("pyInWaiting", left[1], builder.js(right)))
        return found if isinstance(op, ast.In) else negated(found)
    return _pair_of(builder, left, op, (right, builder.js(right)))


def _pair_of(builder: Builder, left: tuple[ast.expr, Js], op: ast.cmpop, right: tuple[ast.expr, Js]) -> Js:
    match op:
        case ast.Is() | ast.IsNot():
            same = _is(builder, left, right)
            return same if isinstance(op, ast.Is) else negated(same)
        case ast.Eq() | ast.NotEq():
            equal = equality(builder, left, right)
            if builder.proofs.equals_otherwise and isinstance(equal, Call):
                return _otherwise(builder, op, left, right)
            if isinstance(op, ast.NotEq) and isinstance(equal, Call) and "__ne__" in builder.work.waiting.by_name:
                return builder.helper("pyUnequal", left[1], right[1])
            return equal if isinstance(op, ast.Eq) else negated(equal)
        case ast.In() | ast.NotIn():
            found = _in(builder, left, right)
            return found if isinstance(op, ast.In) else negated(found)
    return _order(builder, left, _ORDER[type(op)], right)


def _otherwise(builder: Builder, op: ast.cmpop, left: tuple[ast.expr, Js], right: tuple[ast.expr, Js]) -> Js:
    """Write == or != where some class has one that gives other than True or False."""
    if isinstance(op, ast.Eq):
        return builder.helper("pyEquality", left[1], right[1])
    has_own = "__ne__" in builder.work.waiting.by_name
    return builder.helper("pyInequality" if has_own else "pyNe", left[1], right[1])


def _is(builder: Builder, left: tuple[ast.expr, Js], right: tuple[ast.expr, Js]) -> Js:
    value = right[0].value if isinstance(right[0], ast.Constant) else ...
    if value is None:
        return Binary("==", left[1], NULL)
    if isinstance(value, bool):
        return Binary("===", left[1], Name(str(value).lower()))
    if builder.kind(left[0]).only("none", "undefined") or builder.kind(right[0]).only("none", "undefined"):
        return Binary("==", left[1], right[1])
    if any(_is_status(builder, each) for each in (left[0], right[0])):
        if any(isinstance(each, ast.Attribute) and each.attr == "status_code" for each in (left[0], right[0])):
            return builder.refuse(left[0], "a reply's number is never the object of HTTPStatus; write == instead of is")
    return builder.helper("pyIs", left[1], right[1])


def _is_status(builder: Builder, node: ast.expr) -> bool:
    meaning = builder.meaning(node) if isinstance(node, ast.Name | ast.Attribute) else None
    return meaning is not None and meaning.kind == "known" and meaning.name.startswith("http.HTTPStatus.")


def equality(builder: Builder, left: tuple[ast.expr, Js], right: tuple[ast.expr, Js]) -> Js:
    """Write left == right."""
    one, other = builder.kind(left[0]), builder.kind(right[0])
    if other.only("none") or one.only("none"):
        if not (builder.proofs.poses and (one.may("object") or other.may("object"))):
            return Binary("==", left[1], right[1])
    poses = builder.proofs.poses and (one.may("object") or other.may("object"))
    if alike(one, other) and not poses:
        return Binary("===", left[1], right[1])
    return builder.helper("pyEqual", left[1], right[1])


def _order(builder: Builder, left: tuple[ast.expr, Js], operator: str, right: tuple[ast.expr, Js]) -> Js:
    one, other = builder.kind(left[0]), builder.kind(right[0])
    if one.only(*NUMBERS, "bool") and other.only(*NUMBERS, "bool"):
        return Binary(operator, left[1], right[1])
    if one.only("str") and other.only("str") and (_is_ascii(one) or _is_ascii(other)):
        return Binary(operator, left[1], right[1])
    if builder.proofs.orders_otherwise:
        return builder.helper("pyOrdering", left[1], right[1], Text(operator))
    return Binary(operator, builder.helper("pyCompare", left[1], right[1], Text(operator)), Name("0"))


def _in(builder: Builder, left: tuple[ast.expr, Js], right: tuple[ast.expr, Js]) -> Js:
    kind, held = builder.kind(left[0]), builder.kind(right[0])
    item, holder = left[1], right[1]
    if isinstance(right[0], ast.Tuple | ast.Set) and isinstance(holder, Call | New):
        holder = _listed(builder, right[0])
    elements = builder.proofs.elements_of(held)
    if builder.work.waiting.implicit.contains_waits(right[0]):
        return builder.awaited(right[0], builder.helper("pyInWaiting", item, right[1]))
    if may_raise(item) and may_raise(holder):
        return builder.helper("pyIn", item, holder)
    if held.only("str") and kind.only("str"):
        return method(holder, "includes", item)
    poses = builder.proofs.poses and (kind.may("object") or elements.may("object"))
    if held.only("list", "tuple") and alike(kind, elements) and not poses:
        return method(holder, "includes", item)
    if isinstance(right[0], ast.Set) and alike(kind, elements) and not kind.may(*CONTAINERS, *OTHERS) and not poses:
        return method(holder, "includes", item)
    if held.is_plain_dict and kind.only("str"):
        plain = kind.exact and kind.start not in INHERITED
        return Binary("in", item, holder) if plain else call("Object.hasOwn", holder, item)
    return builder.helper("pyIn", item, right[1])


def _listed(builder: Builder, node: ast.Tuple | ast.Set) -> Js:
    """Write the literal that membership is asked of as an array."""
    return builder.js(ast.copy_location(ast.List(elts=node.elts, ctx=ast.Load()), node))


def alike(one: Kind, other: Kind) -> bool:
    """Return whether === finds two values equal exactly when Python does."""
    if not one.types or not other.types:
        return False
    exact = ("bool", "int", "str", "none", "undefined", "float")
    if not one.only(*exact) and not other.only(*exact):
        return False
    if one.may("whole") or other.may("whole"):
        # A tagged float is equal to a number.
        return not (one.may(*NUMBERS, "bool", "object") and other.may(*NUMBERS, "bool", "object"))
    odd = not (one.is_small or not one.may("int")) or not (other.is_small or not other.may("int"))
    if odd and one.may(*NUMBERS, "object") and other.may(*NUMBERS, "object"):
        return False
    if (one.may("object") and not other.only("none", "str")) or (other.may("object") and not one.only("none", "str")):
        return False
    mixes = (one.may("bool") and other.may(*NUMBERS)) or (one.may(*NUMBERS) and other.may("bool"))
    nothing = one.may(*NOTHING) and other.may(*NOTHING) and (one.may("undefined") or other.may("undefined"))
    deep = one.may(*CONTAINERS) and other.may(*CONTAINERS)
    return not (mixes or nothing or deep)


def _is_ascii(kind: Kind) -> bool:
    return kind.chars is not None and kind.chars <= ASCII
