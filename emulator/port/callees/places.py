"""Places of a program that may hold values, and how a call passes them on."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TypeVar

Place = Hashable
"""An expression, a name of a scope, an attribute by its name, what a function returns."""
Each = TypeVar("Each")
MOST_ARGUMENTS = 20
"""How many arguments a partial passes on before it may pass anything: one may be made of itself."""


@dataclass(frozen=True, slots=True)
class Anything:
    """What is not followed: any function that is a value, any method of a name."""


ANYTHING = Anything()


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
