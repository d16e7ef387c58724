"""Assignments and loops: what each name, attribute or item on the left holds."""

from __future__ import annotations

import ast

from emulator.port.callees.attributes import attribute, set_attribute
from emulator.port.callees.calls import elements
from emulator.port.callees.library_methods import call_method
from emulator.port.callees.names import name_place
from emulator.port.callees.places import Arguments, Place
from emulator.port.callees.solver import Solver


def store(solver: Solver, target: ast.expr, values: Place) -> None:
    """Store values in what an assignment names."""
    match target:
        case ast.Name(id=name):
            solver.link(values, name_place(solver, name))
        case ast.Tuple(elts=targets) | ast.List(elts=targets):
            for index, each in enumerate(targets):
                store(solver, each, _part(solver, values, index, targets))
        case ast.Starred(value=value):
            store(solver, value, values)
        case ast.Attribute(value=value, attr=name):
            holder = solver.read(value)
            set_attribute(solver, holder, name, values)
            solver.stores.append((holder, name, values))
        case ast.Subscript(value=value, slice=key):
            holder = solver.read(value)
            arguments = Arguments((solver.read(key), values))
            attribute(solver, holder, "__setitem__", ("item", target))
            solver.call(("item", target), arguments, ("set", target))
            call_method(solver, holder, "__setitem__", arguments, ("set", target))


def _part(solver: Solver, values: Place, index: int, targets: list[ast.expr]) -> Place:
    """Return what one of several names gets: of a tuple that stands there, its own part."""
    parts = values.elts if isinstance(values, ast.Tuple | ast.List) else []
    if len(parts) == len(targets) and not any(isinstance(each, ast.Starred) for each in (*targets, *parts)):
        return solver.expressions[parts[index]]
    elements(solver, values, ("part", values))
    return "part", values


def store_each(solver: Solver, target: ast.expr, source: ast.expr) -> None:
    """Read a loop's head: the target holds what the source does."""
    elements(solver, solver.read(source), ("item", source))
    rows = _rows(source)
    targets = target.elts if isinstance(target, ast.Tuple) else []
    if not rows or any(len(row) != len(targets) or isinstance(each, ast.Starred) for row in rows for each in row):
        store(solver, target, ("item", source))
        return
    for each, column in zip(targets, zip(*rows, strict=True), strict=True):
        for value in column:
            store(solver, each, solver.expressions[value])


def _rows(source: ast.expr) -> list[list[ast.expr]]:
    """Return what stands in a list of tuples, or in a dict whose items are gone over; [] for anything else."""
    match source:
        case ast.List(elts=elts) | ast.Tuple(elts=elts) if all(isinstance(each, ast.Tuple) for each in elts):
            return [each.elts for each in elts if isinstance(each, ast.Tuple)]
        case ast.Call(func=ast.Attribute(value=ast.Dict(keys=keys, values=values), attr="items"), args=[]):
            pairs = zip(keys, values, strict=True)
            return [] if None in keys else [[key, value] for key, value in pairs if key is not None]
    return []
