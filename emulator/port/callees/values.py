"""What a place of a program may hold, as far as calls go."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from emulator.port.callees.places import Anything, Arguments, Place
from emulator.port.source.units import Unit


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


Value = Library | File | Instance | Bound | Above | Made | Generator | Anything | Unit
"""A Unit is an own function, lambda or class itself. What holds values, such as a list, stands for what it holds."""
