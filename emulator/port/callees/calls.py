"""Calls: values flow into the parameters of own functions and classes, and what these give comes back."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from emulator.port.callees.attributes import is_class, special, store_attribute
from emulator.port.callees.places import ANY_ARGUMENTS, ANYTHING, Anything, Arguments, Place, anywhere
from emulator.port.callees.solver import Solver, Way
from emulator.port.callees.values import Bound, Generator, Instance, Made, Value
from emulator.port.source.units import Unit

_MOST_WAYS = 8
"""In how many ways others call one partial or object before all further ways are one: partials may flow in a circle."""
_MOST_ARGUMENTS = 20
"""How many arguments such a way passes."""


def _run(solver: Solver, unit: Unit, arguments: Arguments, result: Place, *, skip: int = 0) -> None:
    """Pass arguments to an own function, and what it gives to a place."""
    if not solver.first(unit, arguments, result, skip):
        return
    args: ast.arguments = unit.node.args  # type: ignore[union-attr]  # a function
    solver.called.add(unit)
    plain = [each.arg for each in (*args.posonlyargs, *args.args)][skip:]
    others = [each.arg for each in args.kwonlyargs]
    stars, words = (each.arg if each is not None else "" for each in (args.vararg, args.kwarg))
    passed = [(place, name) for place, name in zip(arguments.positional, plain, strict=False)]
    passed += [(place, stars) for place in arguments.positional[len(plain) :]]
    passed += [(place, name) for place in arguments.rest for name in (*plain[len(arguments.positional) :], stars)]
    passed += [(place, name if name in (*plain, *others) else words) for name, place in arguments.named]
    passed += [(place, name) for place in arguments.spread for name in (*plain, *others, words)]
    for place, name in passed:
        if name:
            solver.link(place, (unit, name), Way.NEW if name in (stars, words) else Way.SAME)
    solver.link(("returns", unit), result)
    if unit.yields:
        solver.put(Generator(unit), result)


def _make(solver: Solver, of: Unit, arguments: Arguments, result: Place) -> None:
    """Make an object of an own class."""
    if not solver.first(of, arguments, result):
        return
    solver.put(Instance(of), result)
    for name in ("__init__", "__post_init__"):
        special(solver, of, name, arguments, ("made", of))
    solver.put(of, ("class", of))
    with_class = replace(arguments, positional=(("class", of), *arguments.positional))
    special(solver, of, "__new__", with_class, result)
    fields = solver.outline.fields(of)
    fill(solver, of, fields, arguments)
    if fields or (solver.outline.library_bases(of) and not solver.outline.is_enum(of)):
        for place in arguments.every():
            elements(solver, place, ("inside", of))


def fill(solver: Solver, of: Unit | None, fields: Sequence[str], arguments: Arguments) -> None:
    """Store what a call passes as the fields of a new object, of no own class for None."""
    for index, name in enumerate(fields):
        for place in arguments.at(index, name):
            store_attribute(solver, of, name, place)


def pass_on(solver: Solver, function: Value, arguments: Arguments, result: Place) -> None:
    """Call what a partial or another function calls; what calls in turn is called in a few ways, and in one for all."""
    if isinstance(function, Made | Instance):
        site = function.result if isinstance(function, Made) else function.of
        is_long = len(arguments.every()) > _MOST_ARGUMENTS
        if is_long or not solver.few(function, (arguments, result), _MOST_WAYS):
            arguments = merged(solver, ("passed", site), arguments)
            # What such a call makes is made at the same site: there is an end of sites.
            given = site if isinstance(site, tuple) and site[0] == "given" else ("given", site)
            solver.link(given, result)
            result = given
    solver.call_value(function, arguments, result)


def merged(solver: Solver, place: Place, arguments: Arguments) -> Arguments:
    """Let a place hold whatever is passed, and return arguments that may each be any of that."""
    for each in arguments.every():
        solver.link(each, place)
    return anywhere(place)


def _call_anything(solver: Solver, _function: Anything, _arguments: Arguments, result: Place) -> None:
    """Call whatever is a value with anything, once."""
    solver.put(ANYTHING, result)
    if solver.first("anything"):
        for unit in solver.outline.values:
            solver.call_value(unit, ANY_ARGUMENTS, ("any result", unit))


def elements(solver: Solver, holders: Place, result: Place, *others: Place, way: Way = Way.INNER) -> None:
    """Let a place hold what values hold, or what operators and loops get of own objects."""
    if solver.first("elements", holders, result):
        solver.link(holders, result, way)
        solver.watch(holders, _elements_of, (holders, *others), result)


def _elements_of(solver: Solver, value: Value, operands: tuple[Place, ...], result: Place) -> None:
    if isinstance(value, Instance):
        solver.link(("inside", value.of), result)
        if solver.outline.operators(value.of):
            _operate(solver, value.of, operands, result)
    elif is_class(value) and solver.outline.is_enum(value):
        solver.put(Instance(value), result)


def _operate(solver: Solver, of: Unit, operands: tuple[Place, ...], result: Place) -> None:
    """Run the special methods of a class with whatever operators and loops give to one of them."""
    for place in operands:
        solver.watch(place, Solver.put, ("operands", of))
    solver.link(("results", of), result)
    for name in solver.outline.operators(of) if solver.first("operated", of) else ():
        special(solver, of, name, Arguments(rest=(("operands", of),)), ("results", of))


CALLS: Mapping[type, Callable[..., None]] = {
    Anything: _call_anything,
    Bound: lambda solver, method, arguments, result: _run(solver, method.unit, arguments, result, skip=1),
    Instance: lambda solver, each, *call: special(solver, each.of, "__call__", *call),
    Unit: lambda solver, unit, *call: (_make if unit.is_class else _run)(solver, unit, *call),
}
"""What calls each kind of value that is own."""
