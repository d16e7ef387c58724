"""Follows a function statement by statement: what is known of its names at each place, on every way there."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace

from emulator.port.before.evaluation import UNBOUND, Evaluation
from emulator.port.before.kinds import BOTTOM, JSON, STR, UNDEFINED, Kind, integer, join, listing
from emulator.port.before.narrowing import merged
from emulator.port.before.proofs import ANY_FIELD, ANY_ITEM, Env, Function, Proofs
from emulator.port.before.reading import Sources, refusal
from emulator.port.refusals import PortError

PASSES = 60


@dataclass(slots=True)
class _Loop:
    """What is known wherever a loop is left, or begins again, before its end."""

    broken: list[Env] = field(default_factory=list)
    continued: list[Env] = field(default_factory=list)


def prove(sources: Sources, handlers: list[str]) -> Proofs:
    """Return what is proven of everything that the handlers reach."""
    proofs = Proofs(sources)
    for name in handlers:
        proofs.handler(name)
    for _ in range(PASSES):
        proofs.changed = False
        for function in list(proofs.functions.values()):
            Flow(proofs, function.module, function).run(function)
        if not proofs.changed:
            return proofs
    main = sources.modules["handler"]
    raise PortError([refusal(main, main.tree, "values that hold themselves, without end; build lists and dicts anew")])


class Flow(Evaluation):
    """Runs a function's statements over kinds instead of values."""

    def run(self, function: Function) -> None:
        """Follow the function from what is passed to it to what it returns."""
        self.loops: list[_Loop] = []
        self.trying: list[list[Env]] = []
        self.truths: list[Env | None] = []
        after = self.block(function.node.body, dict(function.parameters))
        if after is not None:
            self.proofs.result(function, UNDEFINED)
        proven = merged(*self.truths)
        if proven is not None:
            fixed = [name for name in function.parameters if name in proven and name not in _assigned(function)]
            kept = {name: proven[name] for name in fixed}
            self.proofs.changed |= kept != function.when_true
            function.when_true = kept

    def block(self, statements: list[ast.stmt], env: Env | None) -> Env | None:
        """Follow statements one after the other; None is a place that is never reached."""
        for statement in statements:
            if env is None:
                return None
            env = self._statement(statement, env)
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

    def _do_assign(self, node: ast.Assign, env: Env) -> Env:
        kind = self.of(node.value, env)
        for target in node.targets:
            env = self._assigned_to(target, kind, env)
        return env

    def _do_annassign(self, node: ast.AnnAssign, env: Env) -> Env:
        return env if node.value is None else self._assigned_to(node.target, self.of(node.value, env), env)

    def _assigned_to(self, target: ast.expr, kind: Kind, env: Env) -> Env:
        if isinstance(target, ast.Name):
            return {**env, target.id: self._with_stores(target.id, kind)}
        if isinstance(target, ast.Subscript):
            self.of(target.value, env)
            key = self.of(target.slice, env)
            name = key.start if key.exact else ANY_FIELD
            name = ANY_ITEM if self.proofs.kind(target.value).only("list") or key.only("int", "bool") else name
            held = join(kind.without("undefined"), Kind(types=frozenset({"none"})) if kind.may("undefined") else BOTTOM)
            self.stored_in(target.value, name, held)
            if name == ANY_FIELD and not self.proofs.kind(target.value).only("dict"):
                self.stored_in(target.value, ANY_ITEM, held)
            if isinstance(target.value, ast.Name) and key.exact and target.value.id in env:
                return {**env, target.value.id: env[target.value.id].with_field(name, held)}
        return env

    def _with_stores(self, name: str, kind: Kind) -> Kind:
        """Return the kind of a new object as it will be, whatever this function stores in it later."""
        if self.function is None or name not in self.function.fresh:
            return kind
        for key, held in self.function.stores.get(name, {}).items():
            if key in kind.fields:
                kind = kind.with_field(key, join(kind.fields[key], held))
            kind = replace(kind, element=join(kind.of_elements(), held))
            if key == ANY_FIELD:
                kind = kind.without_fields(kind.fields) if kind.fields else kind
                kind = kind.also("keyed") if kind.may("dict") else kind
        return kind

    def stored_in(self, holder: ast.expr, name: str, kind: Kind) -> None:
        """Remember that a value is stored in what the expression stands for."""
        if self.function is not None and isinstance(holder, ast.Name) and holder.id in self.function.fresh:
            self.proofs.store(self.function.stores.setdefault(holder.id, {}), name, kind)
        else:
            self.proofs.store(self.proofs.stored, name, kind)

    def _do_augassign(self, node: ast.AugAssign, env: Env) -> Env:
        load = ast.copy_location(_loaded(node.target), node.target)
        binary = ast.copy_location(ast.BinOp(left=load, op=node.op, right=node.value), node)
        kind = self.of(binary, env)
        self.proofs.note(node, kind)
        self.proofs.note(node.target, self.proofs.kind(load))
        return self._assigned_to(node.target, kind, env)

    def _do_delete(self, node: ast.Delete, env: Env) -> Env:
        for target in node.targets:
            if isinstance(target, ast.Subscript):
                holder, key = self.of(target.value, env), self.of(target.slice, env)
                self.proofs.delete(key.start if key.exact else ANY_FIELD)
                self.proofs.shrinks |= holder.may("list")
        return env

    def _do_return(self, node: ast.Return, env: Env) -> None:
        kind = UNDEFINED if node.value is None else self.of(node.value, env)
        if self.function is not None:
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
        return self._repeated(node.body, env, node.test, None)

    def _do_for(self, node: ast.For, env: Env) -> Env | None:
        self.of(node.iter, env)
        return self._repeated(node.body, env, None, node)

    def _repeated(self, body: list[ast.stmt], env: Env, test: ast.expr | None, loop: ast.For | None) -> Env | None:
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
                return merged(done, *left.broken)
            before = again

    def _do_break(self, _node: ast.Break, env: Env) -> None:
        self.loops[-1].broken.append(env)

    def _do_continue(self, _node: ast.Continue, env: Env) -> None:
        self.loops[-1].continued.append(env)

    def _do_try(self, node: ast.Try, env: Env) -> Env | None:
        self.trying.append([env])
        ends = [self.block(node.body, env)]
        thrown = merged(*self.trying.pop())
        seen = [ends[0]]
        for handler in node.handlers:
            inside = thrown if thrown is None or handler.name is None else {**thrown, handler.name: _ERROR}
            ends.append(self.block(handler.body, inside))
            if handler.name is not None and ends[-1] is not None:
                ends[-1] = {**ends[-1], handler.name: UNBOUND}
        after = merged(*ends)
        if node.finalbody:
            anyhow = self.block(node.finalbody, merged(thrown, *ends, *seen))
            after = None if after is None or anyhow is None else self.block(node.finalbody, after)
        return after

    def bound(self, target: ast.expr, source: ast.expr, env: Env) -> Env | None:
        """Return what is known inside of a loop over the source."""
        pairs = self._pairs(source, env)
        if isinstance(target, ast.Tuple) and len(target.elts) == 2 and pairs is not None:
            names = [each.id for each in target.elts if isinstance(each, ast.Name)]
            for each, kind in zip(target.elts, pairs, strict=True):
                self.proofs.note(each, kind)
            return {**env, **dict(zip(names, pairs, strict=False))}
        kind = self.iterated(source, env)
        self.proofs.note(target, kind)
        return {**env, target.id: kind} if isinstance(target, ast.Name) else env

    def _pairs(self, source: ast.expr, env: Env) -> tuple[Kind, Kind] | None:
        """Return what the two names of `for key, value in d.items()`, or of enumerate, stand for."""
        if not isinstance(source, ast.Call):
            return None
        if self.builtin(source.func) == "enumerate" and source.args:
            return integer(2.0**32), self.iterated(source.args[0], env)
        if isinstance(source.func, ast.Attribute) and source.func.attr == "items":
            return STR, self.proofs.elements_of(self.of(source.func.value, env))
        return None

    def iterated(self, source: ast.expr, env: Env) -> Kind:
        """Return what one element of a loop over the source is."""
        kind = self.of(source, env)
        if isinstance(source, ast.Call) and self.builtin(source.func) == "range":
            return integer(2.0**32)
        if isinstance(source, ast.Call) and isinstance(source.func, ast.Attribute):
            holder = self.of(source.func.value, env)
            if source.func.attr in ("keys", "values") and holder.only("dict"):
                return STR if source.func.attr == "keys" else self.proofs.elements_of(holder)
        if not kind.types:
            return BOTTOM
        if kind.only("str"):
            return replace(STR, chars=kind.chars, least=1, single=True)
        if kind.only("dict"):
            return STR
        return self.proofs.elements_of(kind) if kind.only("list", "set") else JSON

    def _of_listcomp(self, node: ast.ListComp | ast.GeneratorExp | ast.SetComp, env: Env) -> Kind:
        inside = self._inside(node.generators, env)
        return listing(BOTTOM if inside is None else self._element(node.elt, inside))

    _of_generatorexp = _of_listcomp

    def _of_setcomp(self, node: ast.SetComp, env: Env) -> Kind:
        return replace(self._of_listcomp(node, env), types=frozenset({"set"}))

    def _of_dictcomp(self, node: ast.DictComp, env: Env) -> Kind:
        inside = self._inside(node.generators, env)
        if inside is None:
            return Kind(types=frozenset({"dict"}), element=BOTTOM)
        self.of(node.key, inside)
        keyed = {"keyed"} if self._reorders(node, inside) else set()
        return Kind(types=frozenset({"dict", *keyed}), element=self._element(node.value, inside))

    def _reorders(self, node: ast.DictComp, env: Env) -> bool:
        """Tell whether the keys can come in an order that JavaScript would change."""
        loop = node.generators[0]
        target = loop.target.elts[0] if isinstance(loop.target, ast.Tuple) else loop.target
        if not isinstance(loop.iter, ast.Call) or not isinstance(loop.iter.func, ast.Attribute):
            return True
        same = isinstance(target, ast.Name) and isinstance(node.key, ast.Name) and target.id == node.key.id
        return not same or self.of(loop.iter.func.value, env).may("keyed")

    def _inside(self, loops: list[ast.comprehension], env: Env) -> Env | None:
        here: Env | None = env
        for loop in loops:
            if here is not None:
                self.of(loop.iter, here)
                here = self.bound(loop.target, loop.iter, here)
            for test in loop.ifs:
                if here is not None:
                    self.of(test, here)
                    here = self.narrow(test, here, True)
        return here


_ERROR = Kind(types=frozenset({"error"}))


def _loaded(target: ast.expr) -> ast.expr:
    if isinstance(target, ast.Name):
        return ast.Name(id=target.id, ctx=ast.Load())
    if isinstance(target, ast.Subscript):
        return ast.Subscript(value=target.value, slice=target.slice, ctx=ast.Load())
    return target


def _assigned(function: Function) -> set[str]:
    return {
        each.id for each in ast.walk(function.node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }
