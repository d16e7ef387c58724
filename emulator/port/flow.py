"""Follows a function statement by statement: what is known of its names at each place, on every way there."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace

from emulator.port.evaluation import UNBOUND, Evaluation
from emulator.port.kinds import BOTTOM, ERROR, FUNCTION, JSON, STR, TOP, UNDEFINED, Kind, integer, join, listing
from emulator.port.narrowing import merged
from emulator.port.proofs import ANY_FIELD, ANY_ITEM, Env, Function, Proofs
from emulator.port.reading import Sources

PASSES = 60
HANDLERS = frozenset(
    f"on{each}" for each in ("Track", "Identify", "Page", "Screen", "Group", "Alias", "Delete", "Batch")
)


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


class Flow(Evaluation):
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

    @staticmethod
    def _stars(function: Function) -> Env:
        args = getattr(function.node, "args", None)
        found: Env = {}
        if args is not None and args.vararg is not None:
            found[args.vararg.arg] = Kind(types=frozenset({"tuple"}), element=TOP)
        if args is not None and args.kwarg is not None:
            found[args.kwarg.arg] = Kind(types=frozenset({"dict"}), element=TOP)
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

    def _do_assign(self, node: ast.Assign, env: Env) -> Env:
        if self._names_handlers(node):
            return env
        kind = self.of(node.value, env)
        for target in node.targets:
            self._note_mapped(target, node.value, kind)
            env = self._assigned_to(target, kind, env)
        return env

    def _names_handlers(self, node: ast.Assign) -> bool:
        """Follow `onTrack = onPage = send`, which hands an own function to Segment."""
        own = self.own(node.value) if self.unit.is_module else None
        names = [each.id if isinstance(each, ast.Name) else "" for each in node.targets]
        if own is None or not all(name in HANDLERS for name in names):
            return False
        if "onBatch" in names:
            self.proofs.escape(own)
        self.proofs.called_as_handler(own)
        self.proofs.note(node.value, FUNCTION)
        return True

    def _note_mapped(self, target: ast.expr, value: ast.expr, kind: Kind) -> None:
        """Note that a new dict gets keys later that may be no texts."""
        if isinstance(target, ast.Name) and self.function is not None and target.id in self.function.mapped:
            if kind.may("dict"):
                self.proofs.note(value, kind.also("mapped"))

    def _do_annassign(self, node: ast.AnnAssign, env: Env) -> Env:
        if node.value is None:
            return env
        kind = self.of(node.value, env)
        self._note_mapped(node.target, node.value, kind)
        return self._assigned_to(node.target, kind, env)

    def _assigned_to(self, target: ast.expr, kind: Kind, env: Env) -> Env:
        match target:
            case ast.Name(id=name):
                if name in self.unit.global_names or name in self.unit.outer or self.unit.is_module:
                    return env
                return {**env, name: TOP if name in self.pinned else self._with_stores(name, kind)}
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                self.proofs.note(target, kind)
                each = self.proofs.elements_of(kind) if kind.only("list", "tuple", "set") else TOP
                each = replace(STR, single=True, least=1) if kind.only("str") else each
                for element in elements:
                    env = self._assigned_to(element, each if kind.types else BOTTOM, env)
                return env
            case ast.Starred(value=value):
                return self._assigned_to(value, listing(kind), env)
            case ast.Attribute(value=value):
                self.of(value, env)
                return env
            case ast.Subscript():
                return self._stored_at(target, kind, env)
        return env

    def _stored_at(self, target: ast.Subscript, kind: Kind, env: Env) -> Env:
        holder = self.of(target.value, env)
        if isinstance(target.slice, ast.Slice):
            self.of_slice(target.slice, env)
            self.proofs.shrink()
            self.stored_in(target.value, ANY_ITEM, self.proofs.elements_of(kind) if kind.only("list", "tuple") else TOP)
            return env
        key = self.of(target.slice, env)
        name = key.start if key.exact else ANY_FIELD
        name = ANY_ITEM if holder.only("list") or key.only("int", "bool") else name
        held = join(kind.without("undefined"), Kind(types=frozenset({"none"})) if kind.may("undefined") else BOTTOM)
        self.stored_in(target.value, name, held)
        if name in (ANY_FIELD, ANY_ITEM) and not holder.only("dict" if name == ANY_FIELD else "list"):
            self.stored_in(target.value, ANY_ITEM if name == ANY_FIELD else ANY_FIELD, held)
        self.stored_by(target.value, key, holder)
        if isinstance(target.value, ast.Name) and key.exact and target.value.id in env:
            return {**env, target.value.id: env[target.value.id].with_field(key.start, held)}
        return env

    def of_slice(self, node: ast.Slice, env: Env) -> None:
        """Follow the ends of a slice."""
        for each in (node.lower, node.upper, node.step):
            if each is not None:
                self.of(each, env)

    def stored_by(self, holder: ast.expr, key: Kind, kind: Kind) -> None:
        """Remember that a dict may get a key that is no text."""
        if not key.types or key.only("str") or kind.only("list"):
            return
        if isinstance(holder, ast.Name) and self.function is not None and holder.id in self.function.fresh:
            self.proofs.map_keys(self.function, holder.id)
        else:
            self.proofs.open_keys()

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
        return kind.also("mapped") if name in self.function.mapped and kind.may("dict") else kind

    def stored_in(self, holder: ast.expr, name: str, kind: Kind) -> None:
        """Remember that a value is stored in what the expression stands for."""
        if self.function is not None and isinstance(holder, ast.Name) and holder.id in self.function.fresh:
            self.proofs.store(self.function.stores.setdefault(holder.id, {}), name, kind)
        else:
            self.proofs.store(self.proofs.stored, name, kind)

    def _do_augassign(self, node: ast.AugAssign, env: Env) -> Env:
        load = ast.copy_location(_loaded(node.target), node.target)
        if isinstance(load, ast.Attribute):
            self.called.add(load)
        before = self.of(load, env)
        binary = ast.copy_location(ast.BinOp(left=load, op=node.op, right=node.value), node)
        kind = self.of(binary, env)
        self._changed_in_place(node, before)
        self.proofs.note(node, kind)
        self.proofs.note(node.target, self.proofs.kind(load))
        return self._assigned_to(node.target, kind, env)

    def _changed_in_place(self, node: ast.AugAssign, before: Kind) -> None:
        """Follow what a list, dict or set that an operator changes in its place holds then, under each of its names."""
        other = self.proofs.kind(node.value)
        held = (
            self.proofs.elements_of(other)
            if other.only("list", "tuple", "set", "dict")
            else TOP
            if other.types
            else BOTTOM
        )
        if before.may("list", "set") and isinstance(node.op, ast.Add | ast.BitOr):
            self.proofs.store(self.proofs.stored, ANY_ITEM, held)
        if before.may("dict") and isinstance(node.op, ast.BitOr):
            self.proofs.store(self.proofs.stored, ANY_FIELD, held)
            if not other.is_plain_dict and other.types:
                self.proofs.open_keys()

    def _do_delete(self, node: ast.Delete, env: Env) -> Env:
        for target in node.targets:
            if isinstance(target, ast.Subscript):
                self.of(target.value, env)
                if isinstance(target.slice, ast.Slice):
                    self.of_slice(target.slice, env)
                else:
                    key = self.of(target.slice, env)
                    self.proofs.delete(key.start if key.exact else ANY_FIELD)
                self.proofs.shrink()
            elif isinstance(target, ast.Attribute):
                self.of(target.value, env)
            elif isinstance(target, ast.Name):
                env = {**env, target.id: UNBOUND}
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
        # What a manager swallows goes on behind the block.
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
            inside = thrown if thrown is None or handler.name is None else {**thrown, handler.name: ERROR}
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


def _loaded(target: ast.expr) -> ast.expr:
    if isinstance(target, ast.Name):
        return ast.Name(id=target.id, ctx=ast.Load())
    if isinstance(target, ast.Subscript):
        return ast.Subscript(value=target.value, slice=target.slice, ctx=ast.Load())
    if isinstance(target, ast.Attribute):
        return ast.Attribute(value=target.value, attr=target.attr, ctx=ast.Load())
    return target


def _assigned(function: Function) -> set[str]:
    return {
        each.id for each in ast.walk(function.node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    }
