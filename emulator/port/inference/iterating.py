"""What loops and comprehensions go over, and what they give."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from emulator.port.inference.evaluation import Evaluation
from emulator.port.inference.kinds import BOTTOM, JSON, STR, TOP, Kind, integer, join, listing
from emulator.port.inference.proofs import Env


class Iterating(Evaluation):
    """Evaluates comprehensions, and binds the names of loops."""

    _assigned_to: Callable[[ast.expr, Kind, Env], Env]

    def bound(self, target: ast.expr, source: ast.expr, env: Env) -> Env | None:
        """Return what is known inside of a loop over the source."""
        pairs = self._pairs(source, env)
        if isinstance(target, ast.Tuple) and len(target.elts) == 2 and pairs is not None:
            self.proofs.note(target, Kind(types=frozenset({"tuple"})))
            for each, kind in zip(target.elts, pairs, strict=True):
                self.proofs.note(each, kind)
                env = self._into(each, kind, env)
            return env
        kind = self.iterated(source, env)
        self.proofs.note(target, kind)
        return self._into(target, kind, env)

    def _into(self, target: ast.expr, kind: Kind, env: Env) -> Env:
        """Return what is known once a loop has put its next value into a target."""
        if isinstance(target, ast.Name) and any(target.id in names for names in self.hidden):
            return {**env, target.id: kind}
        if isinstance(target, ast.Tuple | ast.List) and self.hidden:
            each = self.proofs.elements_of(kind) if kind.only("list", "tuple") else TOP if kind.types else BOTTOM
            for element in target.elts:
                env = self._into(element, each, env)
            return env
        if isinstance(target, ast.Starred) and self.hidden:
            return self._into(target.value, listing(kind), env)
        return self._assigned_to(target, kind, env)

    def _pairs(self, source: ast.expr, env: Env) -> tuple[Kind, Kind] | None:
        """Return what the two names of `for key, value in d.items()`, or of enumerate, stand for."""
        if not isinstance(source, ast.Call):
            return None
        if self.builtin(source.func) == "enumerate" and len(source.args) == 1 and not source.keywords:
            return integer(2.0**32), self.iterated(source.args[0], env)
        if isinstance(source.func, ast.Attribute) and source.func.attr == "items":
            holder = self.of(source.func.value, env)
            if holder.is_plain_dict or not holder.types:
                return (STR if holder.types else BOTTOM), self.proofs.elements_of(holder)
            if holder.types <= JSON.types | {"undefined", "keyed", "constant"}:
                return STR, self.proofs.elements_of(JSON)
        return None

    def iterated(self, source: ast.expr, env: Env) -> Kind:
        """Return what one element of a loop over the source is."""
        kind = self.of(source, env)
        if isinstance(source, ast.Call) and self.builtin(source.func) == "range":
            small = all(self.proofs.kind(each).is_plain_number for each in source.args)
            return integer(2.0**32) if small else integer(float("inf"))
        if isinstance(source, ast.Call) and isinstance(source.func, ast.Attribute):
            holder = self.of(source.func.value, env)
            if source.func.attr in ("keys", "values") and holder.is_plain_dict:
                return STR if source.func.attr == "keys" else self.proofs.elements_of(holder)
        if isinstance(source, ast.GeneratorExp):
            return self.proofs.elements_of(kind)
        if not kind.types:
            return BOTTOM
        if kind.only("str"):
            return replace(STR, chars=kind.chars, least=1, single=True)
        if kind.is_plain_dict:
            return STR
        if kind.only("list", "set", "tuple"):
            return self.proofs.elements_of(kind)
        return join(JSON, *self.proofs.stored.values()) if kind.types <= JSON.types | {"undefined", "keyed"} else TOP

    def _of_listcomp(self, node: ast.ListComp | ast.SetComp, env: Env) -> Kind:
        self._hide(node.generators)
        inside = self._inside(node.generators, env)
        kind = listing(BOTTOM if inside is None else self._element(node.elt, inside))
        self.hidden.pop()
        return kind

    def _of_generatorexp(self, node: ast.GeneratorExp, env: Env) -> Kind:
        made = self._of_listcomp(node, env)  # type: ignore[arg-type]  # of the same shape
        return replace(made, types=frozenset({"object"}))

    def _of_setcomp(self, node: ast.SetComp, env: Env) -> Kind:
        return replace(self._of_listcomp(node, env), types=frozenset({"set"}))

    def _of_dictcomp(self, node: ast.DictComp, env: Env) -> Kind:
        self._hide(node.generators)
        inside = self._inside(node.generators, env)
        if inside is None:
            self.hidden.pop()
            return Kind(types=frozenset({"dict"}), element=BOTTOM)
        key = self.of(node.key, inside)
        flags = {"keyed"} if self._reorders(node, inside) else set()
        flags |= {"mapped"} if key.types and not key.only("str") else set()
        kind = Kind(types=frozenset({"dict", *flags}), element=self._element(node.value, inside))
        self.hidden.pop()
        return kind

    def _hide(self, loops: list[ast.comprehension]) -> None:
        self.hidden.append({each.id for loop in loops for each in ast.walk(loop.target) if isinstance(each, ast.Name)})

    def _reorders(self, node: ast.DictComp, env: Env) -> bool:
        """Return whether the keys can come in an order that JavaScript would change."""
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
