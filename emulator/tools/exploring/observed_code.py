"""Rewrites a handler's code so that it notes what it compares, reads and matches; it does what it did before.

Each place that notes something has a number, its site.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Final

_OBSERVER: Final = "__observed__"
_POST: Final = "__post__"
_BEGIN: Final = f"""
import emulator.tools.exploring.observer as {_OBSERVER}
from requests import post as {_POST}
"""
_END: Final = f"{_OBSERVER}.observe(globals(), {_POST})\n"
_OPERATORS: Final = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn, ast.Is, ast.IsNot)
_ARITHMETIC: Final = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
_OF_NUMBERS: Final = ("f", "d", "e", "g", "%", ",", "x")
"""Ends of formats that only numbers have."""
_NOT_APPLIED: Final = frozenset(
    {"len", "str", "print", "super", "list", "tuple", "dict", "set", "sorted", "type", "repr", "isinstance", "locals",
     "vars", "dir", "globals", "eval", "exec", "bool", "any", "all", "sum", "iter", "next", "reversed", "enumerate"}
)  # fmt: skip
"""Functions of Python that say nothing of what they get, or look at who calls them."""


@dataclass(frozen=True)
class ObservedCode:
    """The text of observed code, and the patterns of each `match` by its site."""

    text: str
    cases: dict[int, list[ast.pattern]] = field(default_factory=dict)


def observed_code(source: str) -> ObservedCode:
    """Return source as observed code; raises SyntaxError or ValueError for what is not Python."""
    tree = ast.parse(source)
    observing = _Observing()
    body = [observing.visit(each) for each in tree.body]
    first = next((at for at, each in enumerate(body) if not _stays_first(each)), len(body))
    tree.body = [*body[:first], *ast.parse(_BEGIN).body, *body[first:], *ast.parse(_END).body]
    return ObservedCode(ast.unparse(ast.fix_missing_locations(tree)), observing.cases)


def _stays_first(statement: ast.stmt) -> bool:
    is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return is_text or (isinstance(statement, ast.ImportFrom) and statement.module == "__future__")


class _Observing(ast.NodeTransformer):
    def __init__(self) -> None:
        self.cases: dict[int, list[ast.pattern]] = {}
        self._sites = 0

    def _call(self, name: str, *given: ast.expr, more: list[ast.keyword] | None = None) -> ast.Call:
        self._sites += 1
        function = ast.Attribute(ast.Name(_OBSERVER, ast.Load()), name, ast.Load())
        return ast.Call(function, [ast.Constant(self._sites), *given], more or [])

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Compare(left=left, ops=[operator], comparators=[right]) if isinstance(operator, _OPERATORS):
                name = ast.Constant(type(operator).__name__)
                for measured, first in ((left, True), (right, False)):
                    if _is_length(measured) and not isinstance(operator, ast.In | ast.NotIn | ast.Is | ast.IsNot):
                        both = [_measured(left), right] if first else [left, _measured(right)]
                        more = [ast.keyword("first", ast.Constant(first))]
                        return self._call("sized", name, *both, more=more)
                return self._call("compared", name, left, right)
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load) and not isinstance(node.slice, ast.Slice):
            return self._call("item", node.value, node.slice)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id="isinstance"), args=[value, types], keywords=[]):
                return self._call("kind", value, types)
            case ast.Call(func=ast.Name(id=name), args=[ast.expr() as value], keywords=[]):
                if name not in _NOT_APPLIED and not isinstance(value, ast.Starred):
                    return self._call("applied", ast.Name(name, ast.Load()), value)
            case ast.Call(func=ast.Name(id="format"), args=[value, _]):
                node.args[0] = self._call("formatted", value)
            case ast.Call(func=ast.Attribute(value=base, attr=name)) if not _is_own(base) and not name.startswith("__"):
                return self._call("called", base, ast.Constant(name), *node.args, more=node.keywords)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, _ARITHMETIC):
            return self._call("calculated", ast.Constant(type(node.op).__name__), node.left, node.right)
        return node

    def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.AST:
        self.generic_visit(node)
        match node.format_spec:
            case ast.JoinedStr(values=[*_, ast.Constant(value=str() as form)]) if form[-1:] in _OF_NUMBERS:
                node.value = self._call("formatted", node.value)
        return node

    def visit_If(self, node: ast.If | ast.While | ast.IfExp) -> ast.AST:
        self.generic_visit(node)
        node.test = self._condition(node.test)
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        node.values = [self._condition(each) for each in node.values]
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.Not):
            node.operand = self._condition(node.operand)
        return node

    def visit_For(self, node: ast.For | ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        node.iter = self._condition(node.iter)
        return node

    visit_While = visit_IfExp = visit_If  # noqa: N815 - as ast names them
    visit_comprehension = visit_For

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        returns, node.returns = node.returns, None
        self.generic_visit(node)
        node.returns = returns
        return node

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - as ast names it

    def visit_Match(self, node: ast.Match) -> ast.AST:
        patterns = [each.pattern for each in node.cases]
        # Patterns are no expressions: what stands in one may not be rewritten.
        node.subject = self.visit(node.subject)
        for each in node.cases:
            each.guard = self._condition(self.visit(each.guard)) if each.guard else None
            each.body = [self.visit(inner) for inner in each.body]
        named = ast.Tuple([each for pattern in patterns for each in dotted_names(pattern)], ast.Load())
        nothing = ast.arguments([], [], None, [], [], None, [])
        subject = self._call("case", node.subject, ast.Lambda(nothing, named))
        self.cases[self._sites] = patterns
        node.subject = subject
        return node

    def _condition(self, test: ast.expr) -> ast.expr:
        plain = isinstance(test, ast.Name | ast.Attribute | ast.Subscript) or _is_observed_value(test)
        return self._call("true", test) if plain else test


def dotted_names(pattern: ast.pattern) -> list[ast.expr]:
    """Return the names such as `Kind.PLAN` that a pattern compares with, in order."""
    values = [node.value for node in ast.walk(pattern) if isinstance(node, ast.MatchValue)]
    return [each for each in values if isinstance(each, ast.Attribute)]


def _is_observed_value(node: ast.expr) -> bool:
    """Return whether it is a call that gives what some object holds, such as `traits.get("email")`."""
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    own = isinstance(function, ast.Attribute) and _is_own(function.value)
    return not own or getattr(function, "attr", "") in ("item", "called")


def _is_own(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == _OBSERVER


def _is_length(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len" and len(node.args) == 1
    )


def _measured(node: ast.expr) -> ast.expr:
    assert isinstance(node, ast.Call)
    return node.args[0]
