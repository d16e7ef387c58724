"""What the analysis of origins tells apart: own objects, classes and functions, and what libraries and data make."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass

from emulator.port.source.meanings import Key
from emulator.port.source.units import Unit


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of an own class."""

    key: Key


@dataclass(frozen=True, slots=True)
class Class:
    """An own class itself."""

    key: Key


@dataclass(frozen=True, slots=True)
class Library:
    """A function, class or module of a library as a value."""

    name: str


@dataclass(frozen=True, slots=True)
class Holder:
    """What holds other values: a list that is written down, the result of a library's call, a generator.

    What is put into it, however deep, may come out of it anywhere. `maker` is the syntax or the generator's scope that
    makes it, `type` its type by the rows: "data" is what holds nothing that can be called but what was put in.
    """

    maker: ast.AST | Unit | str
    type: str = ""


Value = Unit | Instance | Class | Library | Holder
Values = frozenset[Value]
NOTHING: Values = frozenset()
"""What only numbers, texts and None are."""
DATA = Holder("what Segment gives", "data")
REPLY = Holder("a reply", "response")
FAULT = Holder("a library's error", "error")
SENT = Holder("what a session sends with each request", "data")
ANY = Holder("anything", "any")
"""A value of which nothing is known."""
SAME = Library("the same function")
"""A decorator that gives what it gets."""
FROM_OUTSIDE: Values = frozenset({DATA, REPLY, FAULT})
"""What a library may pass to a function that it calls, beside what it was given."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a call passes: by place, by name, and by * or ** to any parameter."""

    places: tuple[Values, ...] = ()
    names: tuple[tuple[str, Values], ...] = ()
    rest: Values = NOTHING

    def all(self) -> Values:
        """Return every value of them."""
        return union([*self.places, *(each for _, each in self.names), self.rest])

    def after(self, first: Values) -> Arguments:
        """Return these arguments behind a first one."""
        return Arguments((first, *self.places), self.names, self.rest)


def union(values: Iterable[Values]) -> Values:
    """Return what is any of these."""
    return frozenset().union(*values)


def holder(node: ast.AST | Unit, type_: str = "data") -> Holder:
    """Return what a display, a comprehension or a generator makes."""
    return Holder(node, type_)
