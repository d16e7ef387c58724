"""What every part of the emitter shares: the program under work, names, helpers, refusals."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field

from emulator.port.before.flow import Flow
from emulator.port.before.kinds import CONTAINERS, Kind
from emulator.port.before.proofs import ANY_FIELD, Function, Key, Proofs
from emulator.port.before.reading import refusal
from emulator.port.javascript import NULL, UNDEFINED, Binary, Call, Js, Name, Unary, call
from emulator.port.refusals import Refusal

SIMPLE = frozenset({"none", "undefined", "bool", "int", "float", "str"})
"""Types whose truth is the same in both languages."""
UNBOUND = "may have no value yet on some way to here; give it one before"


@dataclass(slots=True)
class Work:
    """A program that is being written: what is proven, what is refused, which helpers are used."""

    proofs: Proofs
    names: dict[Key, str]
    waiting: frozenset[Key]
    used: frozenset[str] = frozenset()
    refusals: set[Refusal] = field(default_factory=set)
    helpers: set[str] = field(default_factory=set)


class Emitting:
    """One function on its way to JavaScript."""

    js: Callable[[ast.expr], Js]

    def __init__(self, work: Work, function: Function, renamed: dict[str, str]) -> None:
        self.work = work
        self.proofs = work.proofs
        self.function = function
        self.resolve = Flow(work.proofs, function.module, function)
        self.renamed = renamed
        self.inside_arrow = 0
        self.alone: ast.expr | None = None

    def kind(self, node: ast.AST) -> Kind:
        """Return what is proven of the value of an expression."""
        return self.proofs.kind(node)

    def refuse(self, node: ast.AST, what: str) -> Js:
        """Remember that something can not be ported; what is returned is never printed."""
        self.work.refusals.add(refusal(self.function.module, node, what))
        return UNDEFINED

    def helper(self, name: str, *arguments: Js) -> Call:
        """Return a call of a helper, which the file then carries."""
        self.work.helpers.add(name)
        return call(name, *arguments)

    def awaited(self, node: ast.AST, waiting: Js) -> Js:
        """Return what a promise comes to."""
        if self.inside_arrow:
            return self.refuse(node, "a request in a comprehension; write a for loop")
        return Unary("await", waiting)

    def named(self, key: Key) -> Name:
        """Return what a constant or function of the file is called; one that nothing reaches keeps its own name."""
        return Name(self.work.names.get(key, key[1]))

    def local(self, name: str) -> Name:
        """Return a local name as JavaScript has it."""
        return Name(self.renamed.get(name, name))

    def held(self, node: ast.expr) -> Js:
        """Return a value as a list, a dict or an argument keeps it: never undefined, and nothing that is no JSON."""
        kind = self.kind(node)
        if kind.may("set", "date", "response", "function", "error", "zone") and not kind.may("dict"):
            return self.refuse(node, "a set, a time or a response in a list or dict; keep it in a name of its own")
        return self.defined(node)

    def defined(self, node: ast.expr) -> Js:
        """Return a value that is null where JavaScript would say undefined."""
        js = self.js(node)
        # A helper says null itself.
        is_helped = isinstance(js, Call) and isinstance(js.function, Name) and js.function.text in self.work.helpers
        return Binary("??", js, NULL) if self.kind(node).may("undefined") and not is_helped else js

    @staticmethod
    def is_plain(node: ast.expr) -> bool:
        """Tell whether an expression may be written twice: a name, a literal, an attribute or the length of one."""
        match node:
            case ast.Name() | ast.Constant():
                return True
            case ast.Attribute(value=value):
                return Emitting.is_plain(value)
            case ast.UnaryOp(operand=ast.Constant()):
                return True
            case ast.Call(func=ast.Name(id="len"), args=[ast.Name()]):
                return True
        return False

    def turned(self, node: ast.AST, first: Js, second: Js) -> None:
        """Refuse what JavaScript would evaluate the other way round, when both sides can end in an error."""
        if may_raise(first) and may_raise(second):
            self.refuse(node, "two calls that JavaScript makes in another order; give the first a name before")

    def is_text(self, node: ast.expr) -> bool:
        """Tell whether the value is a text for sure."""
        return self.kind(node).only("str")

    def sized(self, kind: Kind) -> bool:
        """Tell whether JavaScript counts the text as Python does."""
        return kind.chars is not None and all(len(each) > 1 or ord(each) < 0xD800 for each in kind.chars)

    def unchanging(self, node: ast.expr, what: str) -> bool:
        """Refuse to change what may be a constant of a module; tell whether it may be changed."""
        if self.kind(node).may("constant"):
            self.refuse(
                node, f"{what} of what may be a module's constant; make a copy first, such as dict(…) or list(…)"
            )
            return False
        return True

    def ordered(self, node: ast.expr) -> None:
        """Refuse to go over what has an order of its own in Python."""
        kind = self.kind(node)
        if kind.may("set"):
            self.refuse(node, "iteration over a set, whose order is not Python's in JavaScript; write sorted(…)")
        elif kind.may("dict") and (kind.may("keyed") or ANY_FIELD in self.proofs.stored):
            self.refuse(
                node,
                "iteration over a dict with calculated keys, whose order JavaScript may change; write sorted(…)",
            )


_HARMLESS = frozenset(
    {"pyTruthy", "pyEqual", "pyIsDict", "pyIsInt", "Object.hasOwn", "Array.isArray", "Boolean", "Object.keys"}
)


def may_raise(js: Js) -> bool:
    """Tell whether evaluating the expression may end in an error or be seen from outside."""
    for part in js.parts():
        if isinstance(part, Call) and isinstance(part.function, Name) and part.function.text not in _HARMLESS:
            return True
        if isinstance(part, Unary) and part.operator == "await":
            return True
    return False


def is_json(kind: Kind) -> bool:
    """Tell whether the value can be nothing but what helpers know."""
    return not kind.may("response", "function", "error", "zone", "date") and bool(kind.types)


def containers(kind: Kind) -> bool:
    """Tell whether the value may be a list, dict or set."""
    return kind.may(*CONTAINERS)
