"""What a condition says of the names in it, once it has come out true or false."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from emulator.port.inference.asked_types import ABSTRACT, CLASSES, asked_classes
from emulator.port.inference.kinds import BOTTOM, FLAGS, NOTHING, TYPES, Kind, join, text
from emulator.port.inference.proofs import ANY_FIELD, Env, Function, Proofs
from emulator.port.source.meanings import Key, Meaning
from emulator.port.source.reading import Module
from emulator.port.source.units import Unit

_OPPOSITE = {ast.Eq: ast.NotEq, ast.In: ast.NotIn, ast.Is: ast.IsNot, ast.Gt: ast.LtE, ast.GtE: ast.Lt}
_OPPOSITE |= {value: key for key, value in _OPPOSITE.items()}
_MIRRORED = {ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE, ast.Eq: ast.Eq, ast.NotEq: ast.NotEq}


class Narrowing:
    """One scope under proof, and what its conditions prove. Nothing is ever proven of names that are `pinned`."""

    of: Callable[[ast.expr, Env], Kind]
    iterated: Callable[[ast.expr, Env], Kind]
    stored_in: Callable[[ast.expr, str, Kind], None]
    unknown: Callable[[ast.AST, Env], Kind]
    own: Callable[[ast.expr], Key | None]
    builtin: Callable[[ast.expr], str | None]
    known: Callable[[ast.expr], str | None]
    meaning: Callable[[ast.expr], Meaning | None]

    def __init__(self, proofs: Proofs, module: Module, function: Function | None) -> None:
        self.proofs = proofs
        self.module = module
        self.function = function
        self.unit: Unit = function.unit if function else module.unit
        self.pinned = pinned_names(self.unit)
        self.hidden: list[set[str]] = []

    def narrow(self, test: ast.expr, env: Env, truth: bool) -> Env | None:
        """Return what is known when the test came out so, or None when it never can."""
        match test:
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self.narrow(operand, env, not truth)
            case ast.BoolOp(op=op, values=values):
                return self._narrow_each(values, env, isinstance(op, ast.And), truth)
            case ast.Compare(left=left, ops=ops, comparators=comparators):
                return self._narrow_compare([left, *comparators], ops, env, truth)
            case ast.Call():
                return self._narrow_call(test, env, truth)
            case ast.NamedExpr(value=value):
                return self.narrow(value, env, truth)
            case ast.Constant(value=value):
                return env if bool(value) == truth else None
            case ast.Name() if truth:
                return self._refine(test, env, _true)
        return env

    def _narrow_each(self, values: list[ast.expr], env: Env, is_and: bool, truth: bool) -> Env | None:
        here: Env | None = env
        if is_and == truth:
            for value in values:
                here = None if here is None else self.narrow(value, here, truth)
            return here
        ways = []
        for value in values:
            ways.append(None if here is None else self.narrow(value, here, truth))
            here = None if here is None else self.narrow(value, here, not truth)
        return merged(*ways)

    def _narrow_compare(self, sides: list[ast.expr], ops: list[ast.cmpop], env: Env, truth: bool) -> Env | None:
        if len(ops) > 1 and not truth:
            return env
        here: Env | None = env
        for left, op, right in zip(sides, ops, sides[1:], strict=False):
            kind = type(op) if truth else _OPPOSITE[type(op)]
            here = None if here is None else self._narrow_pair(left, kind, right, here)
            if here is not None and kind in _MIRRORED:
                here = self._narrow_pair(right, _MIRRORED[kind], left, here)
        if here is not None and len(ops) == 2 and isinstance(sides[1], ast.Name):
            return self._narrow_range(sides, ops, here)
        return here

    def _narrow_pair(self, left: ast.expr, op: type[ast.cmpop], right: ast.expr, env: Env) -> Env | None:
        other = self.of(right, env)
        if op in (ast.Is, ast.IsNot, ast.Eq, ast.NotEq) and other.only("none"):
            wanted = op in (ast.Is, ast.Eq)
            return self._refine(left, env, lambda kind: kind.within(*NOTHING) if wanted else _present(kind))
        if op is ast.Eq and other.only("str"):
            return self._refine(left, env, lambda kind: self._among(kind, _equal(kind, other)))
        if op is ast.In and other.only("str"):
            return self._refine(left, env, lambda kind: _inside(kind, other))
        if op is ast.In and other.only("list", "set", "tuple") and self.proofs.elements_of(other).only("str"):
            return self._refine(left, env, lambda kind: self._among(kind, _equal(kind, self.proofs.elements_of(other))))
        if op is ast.In and other.may("dict"):
            return self._narrow_key(left, right, other, env)
        if isinstance(left, ast.Call) and self.builtin(left.func) == "len" and left.args and other.only("int"):
            return self._refine(
                left.args[0], env, lambda kind: replace(kind, least=max(kind.least, _least(op, right, kind)))
            )
        return env

    def _narrow_key(self, key: ast.expr, holder: ast.expr, kind: Kind, env: Env) -> Env | None:
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            name = key.value
            return self._refine(
                holder, env, lambda kind: kind.with_field(name, kind.fields.get(name, kind.of_elements()))
            )
        names = [each for each in kind.fields if kind.only("dict", "constant") and kind.element == BOTTOM]
        # A constant that the program may add to holds more than its literal.
        if not names or self.proofs.mutates_others or ANY_FIELD in self.proofs.deleted:
            return env
        exact = join(*(text(name) for name in names))
        return self._refine(key, env, lambda kind: self._among(kind, _equal(kind, exact)))

    def _among(self, kind: Kind, narrowed: Kind) -> Kind:
        """Return the narrowed kind, unless the value may be of an own class that passes for one of Python's types."""
        return kind if self.proofs.poses and kind.may("object") else narrowed

    def _narrow_range(self, sides: list[ast.expr], ops: list[ast.cmpop], env: Env) -> Env | None:
        """Take "0" <= c <= "9" for what it says of one character."""
        low, high = sides[0], sides[2]
        if not (isinstance(low, ast.Constant) and isinstance(high, ast.Constant)):
            return env
        if not (isinstance(low.value, str) and isinstance(high.value, str) and len(low.value) == len(high.value) == 1):
            return env
        if not all(isinstance(op, ast.Lt | ast.LtE) for op in ops) or high.value > "~":
            return env
        chars = frozenset(map(chr, range(ord(low.value), ord(high.value) + 1)))
        return self._refine(sides[1], env, lambda kind: replace(kind, chars=chars) if kind.single else kind)

    def _narrow_call(self, test: ast.Call, env: Env, truth: bool) -> Env | None:
        own, builtin = self.own(test.func), self.builtin(test.func)
        if builtin == "isinstance" and len(test.args) == 2:
            return self._narrow_class(test, env, truth)
        if own is not None:
            return self._narrow_own(self.proofs.function(own), test, env, truth)
        if builtin == "all" and truth and test.args and isinstance(test.args[0], ast.GeneratorExp | ast.ListComp):
            return self._narrow_all(test.args[0], env)
        if isinstance(test.func, ast.Attribute) and test.func.attr == "get" and truth:
            return self._refine(test, env, _true)
        return env

    def _narrow_class(self, test: ast.Call, env: Env, truth: bool) -> Env | None:
        classes = asked_classes(test.args[1])
        asked = [self._types_of(each) for each in classes]
        types = {each for found in asked for each in found or ()}
        if not truth:
            return self._refine(test.args[0], env, lambda kind: kind.without(*types))
        if None in asked:
            return env
        if all(self.builtin(each) for each in classes):
            return self._refine(test.args[0], env, lambda kind: self._among(kind, kind.within(*types)))
        return self._refine(test.args[0], env, lambda kind: kind.without(*(TYPES - types)))

    def _types_of(self, asked: ast.expr) -> tuple[str, ...] | None:
        """Return the types of which isinstance is true for a class; None where it may be so for others too."""
        builtin, known = self.builtin(asked), self.known(asked)
        if builtin is not None:
            return CLASSES.get(builtin)
        if known is not None:
            module, _, name = known.rpartition(".")
            return ABSTRACT.get(name) if module in ("typing", "collections.abc") else ()
        meaning = self.meaning(asked)
        return () if meaning is not None and meaning.kind == "class" else None

    def _narrow_own(self, function: Function, test: ast.Call, env: Env, truth: bool) -> Env | None:
        # A function that has not come to such an end, as far as the proof has come, has nothing after it.
        if not (function.returns.types if not truth else function.when_true is not None):
            return None
        here: Env | None = env
        if not truth:
            return here
        passed = dict(zip(function.parameters, test.args, strict=False))
        for name, value in passed.items():
            proven = (function.when_true or {}).get(name)
            if here is not None and proven is not None and isinstance(value, ast.Name):
                here = self._refine(value, here, lambda kind, proven=proven: _both(kind, proven))  # type: ignore[misc]  # bound now
        return here

    def _narrow_all(self, each: ast.GeneratorExp | ast.ListComp, env: Env) -> Env | None:
        """Take all(f(c) for c in text) for what it says of every character of the text."""
        loop = each.generators[0]
        if len(each.generators) != 1 or loop.ifs or not isinstance(loop.target, ast.Name):
            return env
        holder, target = self.of(loop.iter, env), loop.target.id
        self.hidden.append({target})
        inside = self.bound(loop.target, loop.iter, env)
        proven = None if inside is None else self.narrow(each.elt, inside, True)
        self.hidden.pop()
        if proven is None or not holder.only("str"):
            return env
        return self._refine(loop.iter, env, lambda kind: replace(kind, chars=proven[target].chars))

    def bound(self, target: ast.expr, source: ast.expr, env: Env) -> Env | None:
        """Return what is known inside of a loop over the source."""
        raise NotImplementedError

    def _refine(self, node: ast.expr, env: Env, change: Callable[[Kind], Kind]) -> Env | None:
        """Return what is known when the value of a name, or of a name's field, is changed to what was found out."""
        match node:
            case ast.NamedExpr(value=value):
                return self._refine(value, env, change)
            case ast.Name(id=name) if name in self.pinned and not any(name in names for names in self.hidden):
                return env
            case ast.Name(id=name) if name in env:
                kind = change(env[name])
                return None if env[name].types and not kind.types - FLAGS else {**env, name: kind}
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="get"), args=[ast.Constant(value=str() as key)]
            ) if name in env and env[name].is_plain_dict and name not in self.pinned:
                kind = change(self.of(node, env))
                known = bool(kind.types) and not kind.may(*NOTHING)
                return {**env, name: env[name].with_field(key, kind)} if known else env
        return env


def pinned_names(unit: Unit) -> frozenset[str]:
    """Return the names of a scope that may change in ways which are not followed."""
    return frozenset(unit.rebound | unit.strange | unit.deleted)


def merged(*ways: Env | None) -> Env | None:
    """Return what holds after any of the ways; None is a way that is never taken."""
    taken = [way for way in ways if way is not None]
    if not taken:
        return None
    names = {name for way in taken for name in way}
    unbound = Kind(types=frozenset({"unbound"}))
    return {name: join(*(way.get(name, unbound) for way in taken)) for name in names}


def _present(kind: Kind) -> Kind:
    return kind.without(*NOTHING)


def _true(kind: Kind) -> Kind:
    return replace(_present(kind), least=max(1, kind.least))


def _equal(kind: Kind, other: Kind) -> Kind:
    """Return the kind of a value that is equal to a text of the other kind."""
    chars = other.chars if kind.chars is None or other.chars is None else kind.chars & other.chars
    if not kind.may("str"):
        return kind.within("str")
    narrowed = replace(kind.within("str"), chars=chars or other.chars, start=other.start, exact=other.exact)
    return replace(narrowed, among=other.among, least=other.least)


def _inside(kind: Kind, other: Kind) -> Kind:
    if not kind.only("str") or other.chars is None:
        return kind
    return replace(kind, chars=other.chars if kind.chars is None else kind.chars & other.chars)


def _both(kind: Kind, proven: Kind) -> Kind:
    narrowed = kind.within(*proven.types)
    if proven.chars is not None:
        chars = proven.chars if kind.chars is None else kind.chars & proven.chars
        narrowed = replace(narrowed, chars=chars)
    return replace(narrowed, least=max(kind.least, proven.least))


def _least(op: type[ast.cmpop], right: ast.expr, kind: Kind) -> int:
    """Return how long a text or list is at least, whose length compares so with a number."""
    if not isinstance(right, ast.Constant) or not isinstance(right.value, int):
        return 0
    if op is ast.NotEq:
        return right.value + 1 if kind.least == right.value else 0
    return {ast.Eq: right.value, ast.GtE: right.value, ast.Gt: right.value + 1}.get(op, 0)
