"""Which functions a call may run: values are followed through names, attributes, lists, calls and libraries.

Nothing is left out: what is not followed closely is followed widely. So a call runs one of what this says, or nothing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from emulator.port.callees.statements import Statements
from emulator.port.callees.values import ANYTHING, Anything, Generator, Instance, Place
from emulator.port.source.reading import Sources
from emulator.port.source.units import Unit

Callee = Unit | str
"""An own function, or the full name of a library's."""


class Callees:
    """The functions that each expression of a program may stand for."""

    def __init__(self, sources: Sources, handlers: list[str]) -> None:
        self._followed = Statements(sources)
        self._followed.follow(handlers)
        self._known: dict[Place, frozenset[Callee]] = {}

    def of(self, node: ast.expr) -> frozenset[Callee]:
        """Return what a call of an expression runs; of one that is not the program's, whatever has its name."""
        place = self._followed.places.get(node)
        if place is None and isinstance(node, ast.Attribute):
            place = ("strange", node.attr)
            self._followed.attribute(ANYTHING, node.attr, place)
            self._followed.settle()
        return self._at(ANYTHING if place is None else place)

    def decorated(self, unit: Unit) -> frozenset[Callee]:
        """Return what a call of a function by its name runs, with all that its decorators make of it."""
        assert unit.parent is not None
        return self._at((unit.parent, unit.name.rpartition(".")[2]))

    def gone_over(self, node: ast.expr) -> Iterator[Callee | None]:
        """Yield what going over a value may run; None where that is not followed."""
        place = self._followed.places.get(node, ANYTHING)
        yield from self._at(place)
        for value in self._followed.held[place]:
            match value:
                case Generator(Unit() as unit):
                    yield unit
                case Generator() | Anything():
                    yield None
                case Instance(of):
                    yield from self._followed.iterating(of)

    def _at(self, place: Place) -> frozenset[Callee]:
        if place not in self._known:
            self._known[place] = frozenset(self._followed.callables(place))
        return self._known[place]
