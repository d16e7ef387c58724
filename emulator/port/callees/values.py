"""What a place of a program may hold, as far as calls go, and how a call passes it on."""

from __future__ import annotations

import ast
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cache

from emulator.port.emit.facts.error_names import error_name
from emulator.port.rows import BUILT_IN, rows
from emulator.port.source.units import Unit

ASKING = frozenset({"isinstance", "issubclass", "hasattr", "callable", "id", "NotImplemented"})
"""What gives nothing that it gets."""
Place = Hashable
"""An expression, a name of a scope, an attribute by its name, what a function returns."""


@dataclass(frozen=True, slots=True)
class Library:
    """A function, class or module of a library, or of Python itself, by its full name; an object by its type's."""

    name: str


@dataclass(frozen=True, slots=True)
class File:
    """Another file of the handler's own."""

    module: str


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of an own class."""

    of: Unit


@dataclass(frozen=True, slots=True)
class Bound:
    """A method of an own class, asked for through its object, or through the class for a classmethod."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class Above:
    """What super() gives in a class."""

    of: Unit


@dataclass(frozen=True, slots=True)
class Partial:
    """What functools.partial made of the functions in `function`."""

    function: Place
    given: Arguments


@dataclass(frozen=True, slots=True)
class Getter:
    """What operator.attrgetter or methodcaller made: it asks for a name, and calls that with `given`."""

    name: str
    given: Arguments | None
    found: Place


@dataclass(frozen=True, slots=True)
class Fields:
    """A class that collections.namedtuple made, with these fields."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Generator:
    """What a generator function or a generator expression gives: it runs when it is gone over."""

    made_by: Unit | ast.GeneratorExp


@dataclass(frozen=True, slots=True)
class Anything:
    """What is not followed: any function that is a value, any method of a name."""


ANYTHING = Anything()
Value = Library | File | Instance | Bound | Above | Partial | Getter | Fields | Generator | Anything | Unit
"""A Unit is an own function, lambda or class itself. What holds values, such as a list, stands for what it holds."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a call passes: in order, by name, and what * and ** may bring anywhere."""

    positional: tuple[Place, ...] = ()
    rest: tuple[Place, ...] = ()
    named: tuple[tuple[str, Place], ...] = ()
    spread: tuple[Place, ...] = ()

    def every(self) -> tuple[Place, ...]:
        """Return all places that are passed."""
        return (*self.positional, *self.rest, *(place for _, place in self.named), *self.spread)

    def at(self, index: int, name: str) -> list[Place]:
        """Return what is passed for one parameter."""
        found = [place for each, place in self.named if each == name]
        return [*self.positional[index : index + 1], *found, *self.rest, *self.spread]

    def behind(self, first: Arguments) -> Arguments:
        """Return the arguments with those of a partial before them."""
        return Arguments(
            first.positional + self.positional,
            first.rest + self.rest + (self.positional if first.rest else ()),
            first.named + self.named,
            first.spread + self.spread,
        )


@cache
def sending(owner: str) -> str:
    """Return a function of a library's module or class that sends; "" where none does."""
    found = (row for row in rows().values() if row.waits and row.python.rpartition(".")[0] == owner)
    return next((row.python for row in found), "")


@cache
def has_members(name: str) -> bool:
    """Return whether a library's name is a module or class with rows of its own."""
    return name == "emulator.segment.cache" or any(row.startswith(f"{name}.") for row in rows())


@cache
def is_passed_on(name: str) -> bool:
    """Return whether something of a library matters as a value: it is no type of data, no error and no question."""
    return name not in BUILT_IN and name not in ASKING and error_name(name) is None


@cache
def is_followed(kind: str) -> bool:
    """Return whether an object of a library's type may send."""
    return kind in rows() and bool(sending(kind))
