"""The builder: one scope on its way to JavaScript: kinds, names, helpers, refusals, lines."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from emulator.port.emit.facts.asked import ANY, WHOLE
from emulator.port.emit.facts.doubts import doubt_of
from emulator.port.emit.facts.natives import Native, member_name
from emulator.port.emit.facts.waiting import Waiting
from emulator.port.inference.flow import Flow
from emulator.port.inference.kinds import TOP, Kind
from emulator.port.inference.proofs import Function, Proofs
from emulator.port.output.javascript import NULL, UNDEFINED, Binary, Call, Js, Name, Unary, call
from emulator.port.output.printing import fitted
from emulator.port.output.scopes import Scope
from emulator.port.source.meanings import Key, Meaning
from emulator.port.source.reading import Module, refusal
from emulator.port.source.refusals import Refusal
from emulator.port.source.units import Unit, simple_name

Bound = tuple["Callable[[ast.expr], Js]", "Callable[[ast.stmt], None]", "Callable[[ast.expr], Js]"]


@dataclass(slots=True)
class Work:
    """A program that is being written: what is proven, what is refused, which helpers are used."""

    proofs: Proofs
    names: dict[Key, str]
    waiting: Waiting
    refusals: set[Refusal] = field(default_factory=set)
    helpers: set[str] = field(default_factory=set)
    defaults: dict[tuple[int, str], str] = field(default_factory=dict)
    attributes: dict[str, frozenset[str]] = field(default_factory=dict)
    described: set[Unit] = field(default_factory=set)
    keyword_calls: bool = False
    cannot_wait: bool = False
    keyword_methods: set[str] = field(default_factory=set)
    keyword_classes: bool = False
    class_values: set[Key] = field(default_factory=set)
    mixed: frozenset[Key] = frozenset()
    unordered: dict[ast.expr, str] = field(default_factory=dict)
    consumed: set[ast.expr] = field(default_factory=set)
    has_bytes: bool = True

    @property
    def asked(self) -> frozenset[str]:
        """The names of all attributes that the files ask for."""
        return frozenset[str]().union(*self.attributes.values())

    @property
    def asks_bodies(self) -> bool:
        """Whether the program asks for all that an object or class holds."""
        return any(WHOLE in names for names in self.attributes.values())

    @property
    def asks_docs(self) -> bool:
        """Whether the program asks for docstrings."""
        return any("__doc__" in names for names in self.attributes.values())

    @property
    def asks_names(self) -> bool:
        """Whether the program asks a function for its name."""
        return any({"__name__", "__qualname__", ANY} & names for names in self.attributes.values())


class Builder:
    """One scope that is being written. `js` gives an expression, `statement` adds lines; both are set by `visitor`."""

    js: Callable[[ast.expr], Js]
    statement: Callable[[ast.stmt], None]
    iterable: Callable[[ast.expr], Js]
    bind: Callable[[Builder], Bound]

    def __init__(self, work: Work, function: Function, renamed: dict[str, str], scope: Scope) -> None:
        self.work = work
        self.proofs = work.proofs
        self.function = function
        self.module: Module = function.module
        self.unit = function.unit
        self.resolve = Flow(work.proofs, function.module, function)
        self.renamed = renamed
        self.scope = scope
        self.lines: list[tuple[str, int]] = []
        self.indent = ""
        self.line = 0
        self.last_line = 0
        self.errors: list[str] = []
        self.labels: list[str] = []
        self.awaits = False
        self.rest_name = ""
        self.selves: set[str] = set()
        self.declared: frozenset[str] = frozenset()
        self.setters: frozenset[str] = frozenset()
        self.is_error = False
        self.native: Native | None = None
        self.checked: frozenset[str] = frozenset()
        self.alone: ast.expr | None = None
        self.taken: set[str] = set(renamed.values())
        self.is_async = work.waiting.is_async(function.unit)

    def kind(self, node: ast.AST) -> Kind:
        """Return what is proven of the value of an expression; where nothing is, it may be anything."""
        kind = self.proofs.kind(node)
        return kind if kind.types else TOP

    def is_mapped(self, node: ast.AST) -> bool:
        """Return whether a new dict has to take keys of any type."""
        return self.proofs.kind(node).may("mapped")

    def refuse(self, node: ast.AST, what: str) -> Js:
        """Remember that something cannot be ported; what is returned is never printed."""
        self.work.refusals.add(refusal(self.module, node, what))
        return UNDEFINED

    def refuse_to_wait(self, node: ast.AST, what: str) -> Js:
        """Remember that something would have to be waited for where JavaScript cannot: a call, or a function."""
        self.work.cannot_wait = True
        unit, waiting = self.module.units.get(node), self.work.waiting
        doubt = doubt_of(waiting, waiting.because.get(unit), unit) if unit else doubt_of(waiting, node, self.unit)
        return self.refuse(node, doubt.told_in(what) if doubt else what)

    def helper(self, name: str, *arguments: Js) -> Call:
        """Return a call of a helper, which the file then carries."""
        self.work.helpers.add(name)
        return call(name, *arguments)

    def helper_name(self, name: str) -> Name:
        """Return a helper as a value."""
        self.work.helpers.add(name)
        return Name(name)

    def read(self, node: ast.AST, made: Js) -> Js:
        """Return what reading an attribute or an item gives, awaited where that may run own code that sends."""
        return self.awaited(node, made) if self.work.waiting.implicit.waits(node) else made

    def awaited(self, node: ast.AST, waiting: Js) -> Js:
        """Return what a promise comes to."""
        if not self.is_async or self.unit.is_module or self.unit.is_class:
            self.refuse_to_wait(node, self.why_not_here())
        self.awaits = True
        return Unary("await", waiting)

    def why_not_here(self) -> str:
        """Return why nothing can be waited for in this scope, and what to do."""
        if self.unit.is_module or self.unit.is_class:
            return "a request while the file is loaded; send it from a handler"
        return "a request where JavaScript cannot wait; send it from a function that is called by its name"

    @contextmanager
    def arrow(self) -> Iterator[ArrowBody]:
        """Note whether what is written inside has to wait."""
        before, self.awaits = self.awaits, False
        body = ArrowBody()
        yield body
        body.awaits = self.awaits
        self.awaits = before

    @contextmanager
    def hiding(self, names: set[str]) -> Iterator[None]:
        """Write what stands inside of a comprehension with these names."""
        self.resolve.hidden.append(names)
        yield
        self.resolve.hidden.pop()

    def meaning(self, node: ast.expr) -> Meaning | None:
        """Return what a name, or a name with attributes of files and libraries, stands for."""
        return self.resolve.meaning(node)

    def named(self, key: Key) -> Name:
        """Return what something of the file is called."""
        return Name(self.work.names[key]) if key in self.work.names else self.local(simple_name(key[1]))

    def member(self, name: str) -> str:
        """Return what an attribute of the object whose method this is has for a name."""
        return member_name(self.native, name)

    def local(self, name: str) -> Name:
        """Return a local name as JavaScript has it."""
        return Name(self.renamed.get(name, name))

    def fresh(self, name: str) -> str:
        """Return a name that nothing else here has."""
        made, number = name, 1
        while made in self.taken or made in self.work.names.values() or made in self.unit.used:
            number += 1
            made = f"{name}_{number}"
        self.taken.add(made)
        return made

    def defined(self, node: ast.expr) -> Js:
        """Return a value that is null where JavaScript would say undefined."""
        return self.never_undefined(node, self.js(node))

    def never_undefined(self, node: ast.expr, js: Js) -> Js:
        """Return what was written for a node, with null for undefined."""
        helped = isinstance(js, Call) and isinstance(js.function, Name) and js.function.text in self.work.helpers
        unproven = not self.proofs.kind(node).types
        return Binary("??", js, NULL) if self.proofs.kind(node).may("undefined") and not helped and not unproven else js

    def write(self, text: str) -> None:
        """Add a line, or lines that are indented already but for the first."""
        for number, line in enumerate(text.split("\n")):
            self.lines.append((f"{self.indent}{line}" if line and not number else line, self.line))

    def expression(self, before: str, js: Js, after: str = ";", *, in_head: bool = False) -> None:
        """Add a line of an expression with what stands before and after it."""
        self.write(
            before + fitted(js, self.indent, len(self.indent) + len(before), len(after), in_head=in_head) + after
        )


@dataclass(slots=True)
class ArrowBody:
    """Whether the body of an arrow function waits."""

    awaits: bool = False


_HARMLESS = frozenset(
    {"pyTruthy", "pyEqual", "pyIsDict", "pyIsInt", "Object.hasOwn", "Array.isArray", "Boolean", "Object.keys"}
)


def may_raise(js: Js) -> bool:
    """Return whether evaluating the expression may end in an error or be seen from outside."""
    for part in js.parts():
        if isinstance(part, Call) and not (isinstance(part.function, Name) and part.function.text in _HARMLESS):
            return True
        if isinstance(part, Unary) and part.operator in ("await", "yield", "yield*"):
            return True
    return False


def is_plain(node: ast.expr) -> bool:
    """Return whether an expression may be written twice: a name, a literal, or the length of a name."""
    match node:
        case ast.Name() | ast.Constant():
            return True
        case ast.UnaryOp(operand=ast.Constant()):
            return True
        case ast.Call(func=ast.Name(id="len"), args=[ast.Name()], keywords=[]):
            return True
    return False
