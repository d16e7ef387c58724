"""Words conditions of Python code: as they stand, and turned round."""

from __future__ import annotations

import ast

_OPPOSITE: dict[type[ast.cmpop], str] = {
    ast.Eq: "!=", ast.NotEq: "==", ast.In: "not in", ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
    ast.Lt: ">=", ast.LtE: ">", ast.Gt: "<=", ast.GtE: "<",
}  # fmt: skip
_LONGEST = 80


def code_of(source: str, node: ast.AST) -> str:
    """Return the code of a node in one line, cut where it is long."""
    text = " ".join((ast.get_source_segment(source, node) or "").split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def negated(source: str, test: ast.expr) -> str:
    """Return the code that is true where a condition is false."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return code_of(source, operand)
        case ast.Compare(left=left, ops=[only], comparators=[right]):
            return f"{code_of(source, left)} {_OPPOSITE[type(only)]} {code_of(source, right)}"
        case ast.Name() | ast.Attribute() | ast.Subscript() | ast.Call() | ast.Await():
            return f"not {code_of(source, test)}"
    return f"not ({code_of(source, test)})"
