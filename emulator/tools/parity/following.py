"""Follows replies, settings and events through a handler's code: variables, loops, own functions, attributes.

Nothing is run. Every name stands for all values that any line may give it, whatever the order of lines: too much rather
than too little, since what is found only leads values that are drawn.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from emulator.tools.parity.code_expressions import CodeExpressions
from emulator.tools.parity.code_names import CodeNames, Values
from emulator.tools.parity.uses import kinds_named
from emulator.tools.parity.wanted import AllWanted, items_of, literals_in, part_of

_READINGS = 6


def follow(tree: ast.Module) -> AllWanted:
    """Return what the code asks of replies, settings and events."""
    names, wanted = CodeNames(tree), AllWanted()
    statements = _Statements(CodeExpressions(names, wanted))
    for _ in range(_READINGS):
        before = names.known
        statements.block(tree.body, "")
        if names.known == before:
            break
    for root in wanted.roots.values():
        root.put_in_order()
    return wanted


class _Statements:
    def __init__(self, expressions: CodeExpressions) -> None:
        self._expressions = expressions
        self._names, self._wanted = expressions.names, expressions.wanted

    def block(self, body: Iterable[ast.stmt], scope: str) -> None:
        """Follow statements."""
        for statement in body:
            self._statement(statement, scope)

    def _statement(self, node: ast.stmt, scope: str) -> None:
        of = self._expressions.of
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self.block(node.body, self._names.begin(node, scope))
            case ast.ClassDef():
                self._parts(node, scope)
                self._class_attributes(node.body, scope)
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    self._expressions.partly(target, value, scope)
                    self._expressions.bind(target, of(value, scope), scope)
            case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.AugAssign(target=target, value=value):
                self._expressions.bind(target, of(value, scope), scope)
            case ast.Return(value=ast.expr() as value):
                self._names.result(scope, of(value, scope))
            case ast.For(target=target, iter=looped) | ast.AsyncFor(target=target, iter=looped):
                self._expressions.loop(target, looped, scope)
                self.block([*node.body, *node.orelse], scope)
            case ast.If(test=test) | ast.While(test=test) | ast.Assert(test=test):
                self._expressions.tested(test, scope)
                self.block([*getattr(node, "body", ()), *getattr(node, "orelse", ())], scope)
            case ast.Match(subject=subject, cases=cases):
                self._cases(of(subject, scope), cases, scope)
            case _:
                self._parts(node, scope)

    def _class_attributes(self, body: Iterable[ast.stmt], scope: str) -> None:
        for statement in body:
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self._names.attribute(name, self._expressions.of(value, scope))
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    self._names.attribute(name, self._expressions.of(value, scope))

    def _parts(self, node: ast.AST, scope: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.stmt):
                self._statement(child, scope)
            elif isinstance(child, ast.expr):
                self._expressions.of(child, scope)
            else:
                self._parts(child, scope)
        if isinstance(node, ast.withitem) and node.optional_vars:
            self._expressions.bind(node.optional_vars, self._expressions.of(node.context_expr, scope), scope)

    def _cases(self, values: Values, cases: Sequence[ast.match_case], scope: str) -> None:
        for case in cases:
            self._pattern(case.pattern, values, scope)
            if case.guard:
                self._expressions.tested(case.guard, scope)
            self.block(case.body, scope)

    def _pattern(self, pattern: ast.pattern, values: Values, scope: str) -> None:
        of = self._expressions.of
        for trail in values:
            self._wanted.at(trail)
        match pattern:
            case ast.MatchAs(pattern=inner, name=str() as name):
                self._names.variable(name, values, scope)
                self._patterns([inner] if inner else [], values, scope)
            case ast.MatchMapping(keys=keys, patterns=patterns, rest=rest):
                self._name(rest, values, scope)
                for key, inner in zip(keys, patterns, strict=True):
                    self._pattern(inner, part_of(values, literals_in(of(key, scope))), scope)
            case ast.MatchSequence(patterns=patterns):
                self._wanted.used(values, "list")
                self._patterns(patterns, items_of(values), scope)
                for each in patterns:
                    self._name(each.name if isinstance(each, ast.MatchStar) else None, values, scope)
            case ast.MatchOr(patterns=patterns):
                self._patterns(patterns, values, scope)
            case ast.MatchValue(value=value):
                self._wanted.meets(values, literals_in(of(value, scope)))
            case ast.MatchClass():
                self._class(pattern, values, scope)

    def _class(self, pattern: ast.MatchClass, values: Values, scope: str) -> None:
        for kind in kinds_named(pattern.cls):
            self._wanted.used(values, kind)
            # str(name) is the text itself.
            self._patterns(pattern.patterns, values, scope)

    def _name(self, name: str | None, values: Values, scope: str) -> None:
        if name is not None:
            self._names.variable(name, values, scope)

    def _patterns(self, patterns: Iterable[ast.pattern], values: Values, scope: str) -> None:
        for each in patterns:
            self._pattern(each, values, scope)
