"""Places of a program that may hold values, and how a call passes them on."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

Place = Hashable
"""An expression, a name of a scope, an attribute by its name, what a function returns."""


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
        """Return the arguments with those of a partial before them."""
        return Arguments(
            first.positional + self.positional,
            tuple(dict.fromkeys(first.rest + self.rest + (self.positional if first.rest else ()))),
            tuple(dict.fromkeys(first.named + self.named)),
            tuple(dict.fromkeys(first.spread + self.spread)),
        )


def anywhere(place: Place) -> Arguments:
    """Return arguments of which each may be what a place holds."""
    return Arguments(rest=(place,), spread=(place,))


ANY_ARGUMENTS = anywhere(ANYTHING)
