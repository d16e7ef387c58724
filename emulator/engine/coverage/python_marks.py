"""Puts marks into the code of a Python handler."""

from __future__ import annotations

import ast

from emulator.engine.coverage.marks import ENTRIES, Block, Mark, MarkKind
from emulator.engine.coverage.python_texts import PythonTexts

STATEMENT, OUTCOME, OPERAND = "__reached__", "__outcome__", "__operand__"
"""Builtins of a worker that measures. An outcome's two marks are numbered true, false."""
_UNMARKED = (ast.Global, ast.Nonlocal)
_NEVER = ("TYPE_CHECKING", "typing.TYPE_CHECKING", '__name__ == "__main__"', "__name__ == '__main__'")
"""Conditions that no handler ever meets: what stands under them is not part of it."""

_Functions = ast.FunctionDef | ast.AsyncFunctionDef
_Statements = list[ast.stmt]


def marked(source: str, start: int = 0) -> tuple[ast.Module, list[Mark]]:
    """Return the tree of Python source with marks in it, and the list of them; lines stay what they are.

    In the tree their numbers begin at `start`.
    """
    marking = _Marking(source, start)
    tree = ast.parse(source)
    tree.body = marking.block(tree.body, Block())
    return ast.fix_missing_locations(tree), marking.marks


class _Marking(ast.NodeTransformer):
    """Marks statements by block, and conditions wherever they stand; `_here` is where the code at hand stands."""

    def __init__(self, source: str, start: int) -> None:
        self.marks: list[Mark] = []
        self._texts = PythonTexts(source)
        self._start = start
        self._here = Block()

    def block(self, body: _Statements, here: Block) -> _Statements:
        """Return statements with a mark before each; each can only be reached past the one before it."""
        found: _Statements = []
        for statement in body:
            if _is_unmarked(statement):
                found.append(statement)
                continue
            number = self._mark("statement", statement, self._header(statement), here.reason, here)
            found.append(ast.copy_location(ast.Expr(self._call(STATEMENT, number)), statement))
            self._here = Block(under=number, scope=here.scope)
            found.append(self.visit(statement))
            here = Block(under=number, scope=here.scope, past=statement.lineno)
        return found

    def _inner(
        self, body: _Statements, reason: str, *, under: int | None = None, scope: str = "", past: int | None = None
    ) -> _Statements:
        """Return the block of a statement at hand, marked."""
        around = self._here
        number = around.under if under is None else under
        found = self.block(body, Block(under=number, reason=reason, scope=scope or around.scope, past=past))
        self._here = around
        return found

    # Statements with blocks.

    def visit_FunctionDef(self, node: _Functions) -> ast.AST:
        node.decorator_list = [self.visit(each) for each in node.decorator_list]
        node.args = self.visit(node.args)
        scope = ".".join(filter(None, (self._here.scope, node.name)))
        what = "no event came to" if scope in ENTRIES else "nothing called"
        node.body = self._inner(node.body, f"{what} {node.name}", scope=scope)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        scope = ".".join(filter(None, (self._here.scope, node.name)))
        node.body = self._inner(node.body, "", scope=scope)
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        if self._texts.of(node.test) in _NEVER:
            node.orelse = self._inner(node.orelse, "")
            return node
        node.test, true, false = self._condition(node.test)
        node.body = self._inner(node.body, "", under=true)
        node.orelse = self._inner(node.orelse, "", under=false)
        return node

    def visit_While(self, node: ast.While) -> ast.AST:
        node.test, true, false = self._condition(node.test)
        node.body = self._inner(node.body, "", under=true)
        node.orelse = self._inner(node.orelse, "the loop was always left by a break", under=false)
        return node

    def visit_For(self, node: ast.For | ast.AsyncFor) -> ast.AST:
        items = self._texts.of(node.iter)
        node.iter = self.visit(node.iter)
        node.body = self._inner(node.body, f"`{items}` never had an item")
        node.orelse = self._inner(node.orelse, "the loop was always left by a break")
        return node

    def visit_With(self, node: ast.With | ast.AsyncWith) -> ast.AST:
        node.items = [self.visit(each) for each in node.items]
        node.body = self._inner(node.body, "")
        return node

    def visit_Try(self, node: ast.Try | ast.TryStar) -> ast.AST:
        last = node.body[-1].lineno
        node.body = self._inner(node.body, "")
        for handler in node.handlers:
            kind = f"`{self._texts.of(handler.type)}`" if handler.type else "an error"
            handler.body = self._inner(handler.body, f"nothing raised {kind}")
        node.orelse = self._inner(node.orelse, "", past=last)
        node.finalbody = self._inner(node.finalbody, "")
        return node

    def visit_Match(self, node: ast.Match) -> ast.AST:
        node.subject = self.visit(node.subject)
        for case in node.cases:
            under = None
            if case.guard is not None:
                case.guard, under, _ = self._condition(case.guard)
            case.body = self._inner(case.body, f"no event with `case {self._texts.of(case.pattern)}`", under=under)
        return node

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - as ast names it
    visit_AsyncFor = visit_For  # noqa: N815 - as ast names it
    visit_AsyncWith = visit_With  # noqa: N815 - as ast names it
    visit_TryStar = visit_Try  # noqa: N815 - as ast names it

    # Conditions inside expressions.

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        node.test, true, false = self._condition(node.test)
        node.body = self._within(node.body, true)
        node.orelse = self._within(node.orelse, false)
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        first, *rest = node.values
        kept = [self.visit(first)]
        before = first
        for each in rest:
            text = self._texts.of(before)
            missing = text if isinstance(node.op, ast.And) else self._texts.negated(before)
            number = self._mark("operand", each, each, f"no event with `{missing}`", self._here)
            kept.append(ast.copy_location(self._call(OPERAND, number, self._within(each, number)), each))
            before = each
        node.values = kept
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        node.iter = self.visit(node.iter)
        node.ifs = [self._condition(each)[0] for each in node.ifs]
        return node

    def _condition(self, test: ast.expr) -> tuple[ast.expr, int | None, int | None]:
        """Return a condition that tells its outcomes, and their numbers; a constant has none to tell."""
        here = self._here
        if isinstance(test, ast.Constant):
            return test, here.under, here.under
        wanted = (self._texts.of(test), self._texts.negated(test))
        true, false = (self._mark("outcome", test, test, f"no event with `{each}`", here) for each in wanted)
        return ast.copy_location(self._call(OUTCOME, true, self.visit(test)), test), true, false

    def _within(self, node: ast.expr, under: int | None) -> ast.expr:
        """Return an expression that is read only where `under` was reached."""
        around = self._here
        self._here = Block(under=under, scope=around.scope)
        found: ast.expr = self.visit(node)
        self._here = around
        return found

    def _mark(self, kind: MarkKind, node: ast.stmt | ast.expr, shown: ast.AST, reason: str, here: Block) -> int:
        last = getattr(shown, "end_lineno", None) or node.lineno
        text = self._texts.of(shown)
        mark = Mark(
            kind=kind, line=node.lineno, last=last, text=text, reason=reason,
            scope=here.scope, under=here.under, past=here.past,
        )  # fmt: skip
        self.marks.append(mark)
        return len(self.marks) - 1

    def _call(self, name: str, number: int, *given: ast.expr) -> ast.Call:
        return ast.Call(ast.Name(name, ast.Load()), [ast.Constant(self._start + number), *given], [])

    @staticmethod
    def _header(statement: ast.stmt) -> ast.AST:
        """Return what of a statement is its own, without its blocks."""
        match statement:
            case ast.If(test=test) | ast.While(test=test):
                return test
            case ast.For(iter=looped) | ast.AsyncFor(iter=looped):
                return looped
            case ast.Match(subject=subject):
                return subject
            case ast.With(items=[*_, last]) | ast.AsyncWith(items=[*_, last]):
                return last.context_expr
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() | ast.Try() | ast.TryStar():
                return ast.Pass(lineno=statement.lineno, end_lineno=statement.lineno)
        return statement


def _is_unmarked(statement: ast.stmt) -> bool:
    """Return whether a statement does nothing, or must stay the first of its file."""
    is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    is_future = isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
    return is_text or is_future or isinstance(statement, _UNMARKED)
