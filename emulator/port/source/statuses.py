"""Writes members of http.HTTPStatus as numbers where that is all that is asked of them: `status == HTTPStatus.OK`."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from emulator.port.rows.statuses import NUMBERS
from emulator.port.source.library_names import names_called

_WANTED = {"http": [f"HTTPStatus.{name}" for name in NUMBERS], "http.HTTPStatus": list(NUMBERS)}
_SUMS = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv)
_AS_REPR = (ord("r"), ord("a"))


def write_statuses(tree: ast.Module) -> None:
    """Replace statuses that are compared, calculated with or put into a text by the numbers that they are."""
    called = names_called(tree, _WANTED)
    given = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    _Numbers({name: full for name, full in called.items() if name.partition(".")[0] not in given}).visit(tree)


class _Numbers(ast.NodeTransformer):
    def __init__(self, called: Mapping[str, str]) -> None:
        self.called = called

    def _number(self, node: ast.expr) -> ast.expr:
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            node.elts = [self._number(each) for each in node.elts]
        full = self.called.get(ast.unparse(node), "") if isinstance(node, ast.Attribute) else ""
        number = NUMBERS.get(full.removeprefix("http.HTTPStatus."))
        return node if number is None else ast.copy_location(ast.Constant(number), node)

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        self.generic_visit(node)
        if not any(isinstance(each, ast.Is | ast.IsNot) for each in node.ops):
            node.left, node.comparators = self._number(node.left), [self._number(each) for each in node.comparators]
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        if isinstance(node.op, _SUMS):
            node.left, node.right = self._number(node.left), self._number(node.right)
        return node

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.expr:
        self.generic_visit(node)
        node.value = node.value if node.conversion in _AS_REPR else self._number(node.value)
        return node

    def visit_MatchValue(self, node: ast.MatchValue) -> ast.pattern:
        node.value = self._number(node.value)
        return node
