"""What a place of a program may hold, as far as calls go, and how a call passes it on."""

from __future__ import annotations

import ast
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TypeVar

from emulator.port.source.units import Unit

Place = Hashable
"""An expression, a name of a scope, an attribute by its name, what a function returns."""
Each = TypeVar("Each")
MOST_ARGUMENTS = 20
"""How many arguments a partial passes on before it may pass anything: one may be made of itself."""


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
class Made:
    """What a library's function made, to be called later: functools.partial, operator.attrgetter, a namedtuple."""

    by: str
    given: Arguments
    result: Place


@dataclass(frozen=True, slots=True)
class Generator:
    """What a generator function or a generator expression gives: it runs when it is gone over."""

    made_by: Unit | ast.GeneratorExp


@dataclass(frozen=True, slots=True)
class Anything:
    """What is not followed: any function that is a value, any method of a name."""


ANYTHING = Anything()
Value = Library | File | Instance | Bound | Above | Made | Generator | Anything | Unit
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
        """Return the arguments with those of a partial before them; where there are many, they may be anything."""
        found = Arguments(
            first.positional + self.positional,
            _unique(first.rest + self.rest + (self.positional if first.rest else ())),
            _unique(first.named + self.named),
            _unique(first.spread + self.spread),
        )
        return found if len(found.every()) <= MOST_ARGUMENTS else ANY_ARGUMENTS


def _unique(places: tuple[Each, ...]) -> tuple[Each, ...]:
    return tuple(dict.fromkeys(places))


ANY_ARGUMENTS = Arguments(rest=(ANYTHING,), spread=(ANYTHING,))
