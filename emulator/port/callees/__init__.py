"""Which functions a call may run: values are followed through names, attributes, lists, calls and libraries.

Nothing is left out: what is not followed closely is followed widely. So a call runs one of what this says, or nothing.
A `Solver` reads the text once by rules for each form, which say from where to where values go, and follows them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from emulator.port.callees.attributes import attribute, store_attribute
from emulator.port.callees.calls import CALLS
from emulator.port.callees.expressions import EXPRESSIONS
from emulator.port.callees.libraries import LIBRARY_CALLS
from emulator.port.callees.names import of_file
from emulator.port.callees.outline import Outline
from emulator.port.callees.places import ANY_ARGUMENTS, ANYTHING, Anything, Arguments, Place
from emulator.port.callees.solver import Solver
from emulator.port.callees.statements import STATEMENTS
from emulator.port.callees.values import Bound, Generator, Instance, Library, Made, Value
from emulator.port.source.reading import Sources
from emulator.port.source.units import Unit, simple_name

Callee = Unit | str
"""An own function, or the full name of a library's."""
_GIVEN_DATA = frozenset({"__set_name__", "__format__", "__getattr__", "__delattr__", "__round__", "__init_subclass__"})
"""Special methods that Python gives a name or a text."""


class Callees:
    """The functions that each expression of a program may stand for."""

    def __init__(self, sources: Sources, handlers: list[str]) -> None:
        solver = self._solver = Solver(Outline(sources), {**EXPRESSIONS, **STATEMENTS, **CALLS, **LIBRARY_CALLS})
        self._known: dict[Place, frozenset[Callee]] = {}
        solver.put(ANYTHING, ANYTHING)
        for module in sources.modules.values():
            solver.frames = [module.unit]
            solver.read_all(module.tree.body)
        for name in handlers:
            solver.call(of_file(solver, "handler", name), Arguments(("event", "settings")), ("handler", name))
        solver.settle()
        _store_anywhere(solver)
        _call_uncalled(solver)

    def of(self, node: ast.expr) -> frozenset[Callee]:
        """Return what a call of an expression runs; of one that is not the program's, whatever has its name."""
        place = self._solver.expressions.get(node)
        if place is None and isinstance(node, ast.Attribute):
            place = ("strange", node.attr)
            attribute(self._solver, ANYTHING, node.attr, place)
            self._solver.settle()
        return self._at(ANYTHING if place is None else place)

    def decorated(self, unit: Unit) -> frozenset[Callee]:
        """Return what a call of a function by its name runs, with all that its decorators make of it."""
        assert unit.parent is not None
        return self._at((unit.parent, unit.name.rpartition(".")[2]))

    def gone_over(self, node: ast.expr) -> Iterator[Callee | None]:
        """Yield what going over a value may run; None where that is not followed."""
        place = self._solver.expressions.get(node, ANYTHING)
        yield from self._at(place)
        for value in self._solver.held[place]:
            match value:
                case Generator(Unit() as unit):
                    yield unit
                case Generator() | Anything():
                    yield None
                case Instance(of):
                    yield from self._solver.outline.iterating(of)

    def _at(self, place: Place) -> frozenset[Callee]:
        if place not in self._known:
            self._known[place] = frozenset(_callables(self._solver, place))
        return self._known[place]


def _store_anywhere(solver: Solver) -> None:
    """Let what is stored as an attribute of nothing that is known be one of anything."""
    for holder, name, values in solver.stores:
        if not solver.held[holder]:
            store_attribute(solver, None, name, values)
    solver.settle()


def _call_uncalled(solver: Solver) -> None:
    """Call what nobody is seen to call with anything."""
    for unit in solver.outline.functions:
        name = simple_name(unit.name)
        if unit not in solver.called and name not in _GIVEN_DATA:
            has_self = unit.is_method and solver.outline.kind(unit.parent, name) != "staticmethod"
            solver.call_value(Bound(unit) if has_self else unit, ANY_ARGUMENTS, ("uncalled", unit))
            solver.settle()


def _callables(solver: Solver, place: Place) -> Iterator[Callee]:
    """Yield every own function that a call of what a place holds runs, and names of libraries."""
    pending = list(solver.held[place])
    seen = set(pending)
    while pending:
        each = pending.pop()
        more: dict[Value, None] = {}
        match each:
            case Unit() | Bound():
                yield each.unit if isinstance(each, Bound) else each
            case Instance(of):
                more = solver.held["special", of, "__call__"]
            case Library(name):
                yield name
            case Made():
                more = solver.held["made", each.result]
            case Anything():
                yield from solver.outline.values
        pending += [value for value in more if value not in seen]
        seen.update(more)
