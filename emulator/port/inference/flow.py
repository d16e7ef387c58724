"""Follows a function statement by statement: what is known of its names at each place, on every way there."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace

from emulator.port.inference.evaluation import UNBOUND
from emulator.port.inference.kinds import ERROR, FUNCTION, TOP, UNDEFINED, Kind
from emulator.port.inference.narrowing import merged
from emulator.port.inference.proofs import Env, Function, Proofs
from emulator.port.inference.storing import Storing
from emulator.port.source.reading import Sources

PASSES = 60


@dataclass(slots=True)
class _Loop:
    """What is known wherever a loop is left, or begins again, before its end."""

    broken: list[Env] = field(default_factory=list)
    continued: list[Env] = field(default_factory=list)


def prove(sources: Sources, handlers: list[str], settings: dict[str, str]) -> Proofs:
    """Return what is proven of everything that the handlers reach."""
    proofs = Proofs(sources, settings)
    main = sources.modules["handler"]
    for module in sources.modules.values():
        proofs.scope((module.name, ""), module, module.unit)
    for name in handlers:
        if name in main.functions:
            proofs.handler(name)
    for _ in range(PASSES):
        proofs.changed = False
        for function in list(proofs.functions.values()):
            Flow(proofs, function.module, function).run(function)
        if not proofs.changed:
            return proofs
    # Values that hold themselves have no end; nothing is proven of such a program.
    proofs.kinds = {node: replace(TOP, types=TOP.types | {"undefined"}) for node in proofs.kinds}
    return proofs


class Flow(Storing):
    """Runs a scope's statements over kinds instead of values."""

    def run(self, function: Function) -> None:
        """Follow the function from what is passed to it to what it returns."""
        self.loops: list[_Loop] = []
        self.trying: list[list[Env]] = []
        self.truths: list[Env | None] = []
        node = function.node
        start = {**function.parameters, **{name: TOP for name in self.pinned if name in function.parameters}}
        start |= self._stars(function)
        if isinstance(node, ast.Lambda):
            self.proofs.result(function, self.of(node.body, start))
            return
        after = self.block(node.body, start)
        if function.unit.yields:
            self.proofs.result(function, TOP)
            function.when_true = {}
            return
        if after is not None:
            self.proofs.result(function, UNDEFINED)
        proven = merged(*self.truths)
        if proven is not None:
            fixed = [name for name in function.parameters if name in proven and name not in _assigned(function)]
            kept = {name: proven[name] for name in fixed}
            self.proofs.changed |= kept != function.when_true
            function.when_true = kept

    def _stars(self, function: Function) -> Env:
        args = getattr(function.node, "args", None)
        found: Env = {}
        if args is not None and args.vararg is not None:
            found[args.vararg.arg] = Kind(types=frozenset({"tuple"}), element=TOP)
        if args is not None and args.kwarg is not None:
            # ** of a call may give names that look like numbers, which JavaScript orders by itself.
            flags = ["keyed"] if self.proofs.spreads else []
            found[args.kwarg.arg] = Kind(types=frozenset({"dict"}), element=TOP).also(*flags)
        return found

    def block(self, statements: list[ast.stmt], env: Env | None) -> Env | None:
        """Follow statements one after the other; None is a place that is never reached."""
        for statement in statements:
            if env is None:
                return None
            env = self._statement(statement, env)
            env = env if env is None else {**env, **dict.fromkeys(self.pinned & env.keys(), TOP)}
            for seen in self.trying if env is not None else []:
                seen.append(env)  # type: ignore[arg-type]  # not None, as the line above says
        return env

    def _statement(self, node: ast.stmt, env: Env) -> Env | None:
        known = getattr(self, f"_do_{type(node).__name__.lower()}", None)
        if known is None:
            return env
        result: Env | None = known(node, env)
        return result

    def _do_expr(self, node: ast.Expr, env: Env) -> Env:
        self.of(node.value, env)
        # A method may have put something into the object of that name.
        return env

    def _do_assert(self, node: ast.Assert, env: Env) -> Env | None:
        self.of(node.test, env)
        failed = self.narrow(node.test, env, False)
        if node.msg is not None and failed is not None:
            self.of(node.msg, failed)
        return self.narrow(node.test, env, True)

    def _do_functiondef(self, node: ast.FunctionDef, env: Env) -> Env:
        for each in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults):
            if each is not None:
                self.of(each, env)
        top = self.unit.is_module and node.name in self.module.functions
        if not top or node.decorator_list:
            self.scope_of(node)
        if self.unit.is_module or (node.name in self.pinned and not node.decorator_list and self._is_single(node)):
            return env
        return {**env, node.name: FUNCTION}

    def _is_single(self, node: ast.FunctionDef) -> bool:
        return self.unit.stores.get(node.name) == 1

    def _do_classdef(self, node: ast.ClassDef, env: Env) -> Env:
        for each in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
            self.of(each, env)
        self.scope_of(node)
        return env if self.unit.is_module else {**env, node.name: FUNCTION}

    def _do_with(self, node: ast.With, env: Env) -> Env | None:
        for item in node.items:
            self.of(item.context_expr, env)
            if item.optional_vars is not None:
                env = self._assigned_to(item.optional_vars, TOP, env)
        self.trying.append([env])
        end = self.block(node.body, env)
        # What a manager swallows goes on after the block.
        return merged(end, *self.trying.pop())

    def _do_match(self, node: ast.Match, env: Env) -> Env | None:
        self.of(node.subject, env)
        ways: list[Env | None] = [env]
        for case in node.cases:
            inside = env
            for each in ast.walk(case.pattern):
                if isinstance(each, ast.MatchValue):
                    self.of(each.value, env)
                if isinstance(each, ast.MatchClass):
                    self.of(each.cls, env)
                name = getattr(each, "name", None) or getattr(each, "rest", None)
                inside = {**inside, name: TOP} if name else inside
            if case.guard is not None:
                self.of(case.guard, inside)
            ways.append(self.block(case.body, inside))
        return merged(*ways)

    def _do_return(self, node: ast.Return, env: Env) -> None:
        kind = UNDEFINED if node.value is None else self.of(node.value, env)
        if self.function is not None and not self.unit.yields:
            self.proofs.result(self.function, kind)
        self.truths.append(self.narrow(node.value, env, True) if node.value is not None else None)

    def _do_raise(self, node: ast.Raise, env: Env) -> None:
        for each in (node.exc, node.cause):
            if each is not None:
                self.of(each, env)

    def _do_if(self, node: ast.If, env: Env) -> Env | None:
        self.of(node.test, env)
        inside, outside = self.narrow(node.test, env, True), self.narrow(node.test, env, False)
        return merged(self.block(node.body, inside), self.block(node.orelse, outside))

    def _do_while(self, node: ast.While, env: Env) -> Env | None:
        return self._repeated(node.body, env, node.test, None, node.orelse)

    def _do_for(self, node: ast.For, env: Env) -> Env | None:
        self.of(node.iter, env)
        return self._repeated(node.body, env, None, node, node.orelse)

    def _repeated(
        self, body: list[ast.stmt], env: Env, test: ast.expr | None, loop: ast.For | None, orelse: list[ast.stmt]
    ) -> Env | None:
        before: Env = env
        while True:
            self.loops.append(_Loop())
            if test is not None:
                self.of(test, before)
            inside = self.narrow(test, before, True) if test is not None else before
            if loop is not None:
                inside = self.bound(loop.target, loop.iter, before)
            for seen in self.trying if inside is not None else []:
                seen.append(inside)  # type: ignore[arg-type]  # not None, as the line above says
            end = self.block(body, inside)
            left = self.loops.pop()
            again = merged(before, end, *left.continued) or before
            if again == before:
                done = self.narrow(test, before, False) if test is not None else before
                return merged(self.block(orelse, done) if orelse else done, *left.broken)
            before = again

    def _do_break(self, _node: ast.Break, env: Env) -> None:
        self.loops[-1].broken.append(env)

    def _do_continue(self, _node: ast.Continue, env: Env) -> None:
        self.loops[-1].continued.append(env)

    def _do_try(self, node: ast.Try, env: Env) -> Env | None:
        self.trying.append([env])
        end = self.block(node.body, env)
        thrown = merged(*self.trying.pop())
        ends = [self.block(node.orelse, end) if node.orelse else end]
        seen = [ends[0], end]
        for handler in node.handlers:
            if handler.type is not None and thrown is not None:
                self.of(handler.type, thrown)
            ends.append(self._handler(handler, thrown))
        after = merged(*ends)
        if node.finalbody:
            anyhow = self.block(node.finalbody, merged(thrown, *ends, *seen))
            after = None if after is None or anyhow is None else self.block(node.finalbody, after)
        return after

    def _handler(self, node: ast.ExceptHandler, thrown: Env | None) -> Env | None:
        """Follow a handler; the name of its error has no value after it, wherever it is left."""
        if node.name is None or thrown is None:
            return self.block(node.body, thrown)
        jumps = [ways for loop in self.loops[-1:] for ways in (loop.broken, loop.continued)]
        before = [len(ways) for ways in jumps]
        end = self.block(node.body, {**thrown, node.name: ERROR})
        for ways, known in zip(jumps, before, strict=True):
            ways[known:] = [{**env, node.name: UNBOUND} for env in ways[known:]]
        return None if end is None else {**end, node.name: UNBOUND}


def _assigned(function: Function) -> set[str]:
    return {
        each.id for each in ast.walk(function.node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }
