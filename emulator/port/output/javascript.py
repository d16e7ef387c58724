"""JavaScript expressions as values, before they are printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Js:
    """Any expression."""

    def parts(self) -> Iterator[Js]:
        """Yield every expression in this one, itself included."""
        yield self
        for each in self.children():
            yield from each.parts()

    def children(self) -> Iterator[Js]:
        """Yield the expressions that this one is put together from."""
        for each in fields(self):
            value = getattr(self, each.name)
            for part in value if isinstance(value, tuple) else (value,):
                for held in part if isinstance(part, tuple) else (part,):
                    if isinstance(held, Js):
                        yield held


@dataclass(frozen=True, slots=True)
class Name(Js):
    """A name, or a literal that is written as it is: `null`, `12`."""

    text: str


@dataclass(frozen=True, slots=True)
class Text(Js):
    """A string literal."""

    value: str


@dataclass(frozen=True, slots=True)
class Template(Js):
    """A template literal: texts as they are, and expressions."""

    values: tuple[str | Js, ...]


@dataclass(frozen=True, slots=True)
class Member(Js):
    """`of.name`, or `of["odd name"]`."""

    of: Js
    name: str


@dataclass(frozen=True, slots=True)
class Index(Js):
    """`of[key]`."""

    of: Js
    key: Js


@dataclass(frozen=True, slots=True)
class Call(Js):
    """`function(arguments)`."""

    function: Js
    arguments: tuple[Js, ...] = ()


@dataclass(frozen=True, slots=True)
class New(Js):
    """`new function(arguments)`."""

    function: Js
    arguments: tuple[Js, ...] = ()


@dataclass(frozen=True, slots=True)
class Unary(Js):
    """`!x`, `-x`, `typeof x`, `await x`, `...x`."""

    operator: str
    operand: Js


@dataclass(frozen=True, slots=True)
class Binary(Js):
    """`left operator right`."""

    operator: str
    left: Js
    right: Js


@dataclass(frozen=True, slots=True)
class Conditional(Js):
    """`test ? yes : no`."""

    test: Js
    yes: Js
    no: Js


@dataclass(frozen=True, slots=True)
class Array(Js):
    """`[elements]`."""

    elements: tuple[Js, ...] = ()


@dataclass(frozen=True, slots=True)
class Object(Js):
    """`{ key: value }`; a key is a text, an expression in brackets, or None for `...value`. `tall`: a line for each."""

    fields: tuple[tuple[str | Js | None, Js], ...] = ()
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Arrow(Js):
    """`(parameters) => body`, async where the body waits or has to."""

    parameters: str
    body: Js
    is_async: bool = False


@dataclass(frozen=True, slots=True)
class Assigned(Js):
    """`(target = value)`, as an expression."""

    target: Js
    value: Js


@dataclass(frozen=True, slots=True)
class Block(Js):
    """A function with statements: `(parameters) => { lines }`, or `function* (parameters) { lines }`."""

    parameters: str
    lines: tuple[str, ...]
    is_async: bool = False
    is_generator: bool = False

    @property
    def head(self) -> str:
        """What stands before the statements."""
        word = "async " * self.is_async
        return f"{word}function* ({self.parameters}) {{" if self.is_generator else f"{word}({self.parameters}) => {{"


NULL = Name("null")
UNDEFINED = Name("undefined")


def call(function: str | Js, *arguments: Js) -> Call:
    """Return a call of a function by name, or of any expression."""
    return Call(Name(function) if isinstance(function, str) else function, arguments)


def method(of: Js, name: str, *arguments: Js) -> Call:
    """Return `of.name(arguments)`."""
    return Call(Member(of, name), arguments)


def waits_in_vain(js: Js, *, allowed: bool = True) -> bool:
    """Return whether an `await` stands in an arrow function that is not async, which is no JavaScript."""
    if isinstance(js, Unary) and js.operator == "await" and not allowed:
        return True
    inside = js.is_async if isinstance(js, Arrow) else allowed
    return any(waits_in_vain(each, allowed=inside) for each in js.children())


def negated(test: Js) -> Js:
    """Return the expression that is true when the test is not."""
    opposite = {"===": "!==", "!==": "===", "==": "!=", "!=": "=="}
    if isinstance(test, Binary) and test.operator in opposite:
        return Binary(opposite[test.operator], test.left, test.right)
    if isinstance(test, Unary) and test.operator == "!":
        return test.operand
    return Unary("!", test)
