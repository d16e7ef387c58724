"""Calls of methods of what is not own: a list, a dict, an object of a library."""

from __future__ import annotations

from emulator.port.callees.calls import elements
from emulator.port.callees.libraries import drive
from emulator.port.callees.places import Arguments, Place
from emulator.port.callees.solver import Solver, Way
from emulator.port.callees.values import Above, Instance, Library, Value
from emulator.port.rows import methods

_KEEPING = frozenset({
    "append", "appendleft", "add", "insert", "extend", "extendleft", "update", "setdefault", "put", "__setitem__",
    "enter_context", "push", "callback",
})  # fmt: skip
"""Methods that keep what they are given in their object."""
_GIVING = frozenset({"get", "setdefault", "pop", "union", "fromkeys", "enter_context"})
"""Methods that may give what they are given."""
SENT: Place = "sent"
"""What generators are sent."""


def call_method(solver: Solver, holders: Place, name: str, arguments: Arguments, result: Place) -> None:
    """Call a method of what is not own: it may keep what it is given, and give what its object holds."""
    solver.watch(holders, _give, name, result)
    solver.lead_back(result, holders, Way.INNER)
    known = methods(name)
    is_known = bool(known) or name in solver.outline.own_names
    for place in arguments.every():
        if name in _GIVING or not is_known:
            elements(solver, place, result)
        if name in _KEEPING:
            solver.watch(place, Solver.keep, holders)
        if name == "send":
            solver.link(place, SENT)
    if name in _KEEPING:
        solver.watch(holders, _keep_inside, arguments)
    elif not is_known or any(row.calls for row in known):
        drive(solver, arguments, arguments, result)


def _give(solver: Solver, holder: Value, name: str, result: Place) -> None:
    """Let a place hold what a method of one value gives, where it is no own one."""
    match holder:
        case Instance(of):
            if solver.outline.owner(of, name) is None:
                elements(solver, ("inside", of), result)
                solver.put(holder, result)
        case Above(of):
            for each in solver.outline.below(of):
                elements(solver, ("inside", each), result)
        case Library() if name != "__enter__":
            return
        case _:
            solver.put(holder, result)


def _keep_inside(solver: Solver, holder: Value, arguments: Arguments) -> None:
    classes = [holder.of] if isinstance(holder, Instance) else []
    for each in solver.outline.below(holder.of) if isinstance(holder, Above) else classes:
        for place in arguments.every():
            solver.link(place, ("inside", each))
