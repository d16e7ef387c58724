"""Writes conditions of Python code as text: as they stand, and negated."""

from __future__ import annotations

import ast

_OPPOSITE: dict[type[ast.cmpop], str] = {
    ast.Eq: "!=", ast.NotEq: "==", ast.In: "not in", ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
    ast.Lt: ">=", ast.LtE: ">", ast.Gt: "<=", ast.GtE: "<",
}  # fmt: skip
_LONGEST = 80


class PythonTexts:
    """The source of a file, cut once into its lines: a node's columns count bytes of UTF-8."""

    def __init__(self, source: str) -> None:
        self._lines = [line.encode() for line in source.split("\n")]

    def of(self, node: ast.AST) -> str:
        """Return the code of a node in one line, cut where it is long."""
        first, last = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0)
        begin, end = getattr(node, "col_offset", None), getattr(node, "end_col_offset", None)
        if begin is None or end is None:
            return ""
        lines = self._lines[first - 1 : last]
        lines[-1] = lines[-1][:end]
        lines[0] = lines[0][begin:]
        text = " ".join(b" ".join(lines).decode().split())
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"

    def negated(self, test: ast.expr) -> str:
        """Return the code that is true where a condition is false."""
        match test:
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self.of(operand)
            case ast.Compare(left=left, ops=[only], comparators=[right]):
                return f"{self.of(left)} {_OPPOSITE[type(only)]} {self.of(right)}"
            case ast.Name() | ast.Attribute() | ast.Subscript() | ast.Call() | ast.Await():
                return f"not {self.of(test)}"
        return f"not ({self.of(test)})"
