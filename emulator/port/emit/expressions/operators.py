"""Calculations: plain JavaScript for numbers and texts that are proven, a helper for all else."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.classes_of import union_of_classes
from emulator.port.emit.expressions.formats import percent
from emulator.port.inference.kinds import Kind
from emulator.port.output.javascript import Array, Binary, Js, Text, Unary, call

OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.BitOr: "|", ast.BitAnd: "&", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
}  # fmt: skip
HELPERS = {
    "+": "pyAdd", "-": "pySubtract", "*": "pyMultiply", "/": "pyDivide", "//": "pyFloorDiv", "%": "pyMod",
    "**": "pyPower",
    "|": "pyBitOr", "&": "pyBitAnd", "^": "pyBitXor", "<<": "pyShiftLeft", ">>": "pyShiftRight",
}  # fmt: skip
LARGEST = 2.0**53


def transform_binop(builder: Builder, node: ast.BinOp) -> Js:
    """Write left operator right."""
    if isinstance(node.op, ast.Mod) and builder.kind(node.left).only("str"):
        return percent(builder, node)
    union = union_of_classes(builder, node)
    if union is not None:
        return union
    made = calculation(builder, node, (node.left, builder.js(node.left)), (node.right, builder.js(node.right)))
    return builder.read(node, made)


def calculation(
    builder: Builder, node: ast.BinOp | ast.AugAssign, one: tuple[ast.expr, Js], other: tuple[ast.expr, Js]
) -> Js:
    """Write a calculation of two values that are written already."""
    operator = OPERATORS.get(type(node.op))
    if operator is None:
        return builder.refuse(node, "@ has no equal; write the sum of the products")
    left, right = builder.kind(one[0]), builder.kind(other[0])
    if operator == "+" and left.only("str") and right.only("str"):
        return Binary("+", one[1], other[1])
    if operator == "+" and left.only("list") and right.only("list"):
        return Array((Unary("...", one[1]), Unary("...", other[1])))
    if left.is_plain_number and right.is_plain_number:
        plain = _number(operator, (builder.proofs.kind(node), left, right), other[0], (one[1], other[1]))
        if plain is not None:
            return plain
    sign = [Text(f"{operator}=")] if isinstance(node, ast.AugAssign) else []
    return builder.helper(HELPERS[operator], one[1], other[1], *sign)


def _number(operator: str, kinds: tuple[Kind, Kind, Kind], divisor: ast.expr, sides: tuple[Js, Js]) -> Js | None:
    result, left, right = kinds
    one, other = sides
    if operator in ("+", "-", "*") and result.only("int") and left.only("int", "bool") and right.only("int", "bool"):
        return Binary(operator, one, other) if result.most < LARGEST else None
    known = isinstance(divisor, ast.Constant) and isinstance(divisor.value, int) and divisor.value > 0
    if operator == "//" and known and left.only("int") and left.most <= 2**33:
        return call("Math.floor", Binary("/", one, other))
    return None
