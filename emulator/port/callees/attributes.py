"""What an attribute of an object, of a class, of a file or of a library may be; what is stored as one."""

from __future__ import annotations

from typing import TypeGuard

from emulator.port.callees.library_facts import has_members, sending
from emulator.port.callees.names import of_file
from emulator.port.callees.places import ANYTHING, Anything, Arguments, Place
from emulator.port.callees.solver import Solver, Way
from emulator.port.callees.values import Above, Bound, File, Instance, Library, Value
from emulator.port.rows import methods
from emulator.port.source.units import Unit, parameters_of

_OF_CLASS = frozenset({"classmethod", "__init_subclass__", "__class_getitem__"})


def attribute(solver: Solver, holders: Place, name: str, result: Place) -> None:
    """Let a place hold what an attribute of values may be."""
    solver.link(("attribute", None, name), result)
    solver.link(("attribute", None, "*"), result)
    solver.watch(holders, member, name, result)


def member(solver: Solver, holder: Value, name: str, result: Place) -> None:
    """Let a place hold what one value has under a name."""
    match holder:
        case Instance(of) | (Unit(is_class=True) as of):
            _member_of_class(solver, holder, of, name, result)
        case Above(of):
            _member_above(solver, of, name, result)
        case Library(module) if has_members(module):
            solver.put(Library(f"{module}.{name}"), result)
        case File(module):
            solver.link(of_file(solver, module, name), result)
        case Unit() if name == "__wrapped__":
            solver.put(holder, result)
        case Anything():
            _whatever_has(solver, name, result)


def _member_of_class(solver: Solver, holder: Instance | Unit, of: Unit, name: str, result: Place) -> None:
    if name == "__class__":
        solver.put(of, result)
    elif name == "__dict__":
        solver.link(("attributes", of), result)
        solver.origins.add(("attribute", of, "*"))
        solver.lead_back(result, ("attribute", of, "*"), Way.SAME)
    elif name == "args":
        solver.link(("inside", of), result)
    for each in solver.outline.line(of):
        solver.link(("attribute", each, name), result)
        solver.link(("attribute", each, "*"), result)
    owner = solver.outline.owner(of, name)
    if owner is not None:
        _bind(solver, (owner, name), holder, result)
        return
    _member_of_libraries(solver, of, name, result)
    if not name.startswith("__"):
        special(solver, of, "__getattr__", Arguments(), result)


def _member_of_libraries(solver: Solver, of: Unit, name: str, result: Place) -> None:
    for base in solver.outline.library_bases(of) if name != "__new__" else ("object",):
        member(solver, Library(base) if base else ANYTHING, name, result)


def _member_above(solver: Solver, of: Unit, name: str, result: Place) -> None:
    """Let a place hold the methods that super() may mean: the next class is that of the object."""
    for each in solver.outline.below(of):
        owner = solver.outline.owner(each, name, behind=of)
        if owner is not None:
            _bind(solver, (owner, name), Instance(each), result)
        else:
            _member_of_libraries(solver, each, name, result)


def _whatever_has(solver: Solver, name: str, result: Place) -> None:
    """Let a place hold whatever has this name anywhere."""
    solver.watch(("every", name), lambda solver, _: solver.put(ANYTHING, result))
    for each in solver.outline.classes:
        if name in solver.outline.bodies[each]:
            _bind(solver, (each, name), Instance(each), result)
            _bind(solver, (each, name), each, result)
    for row in methods(name):
        if row.waits and row.python.rpartition(".")[0].rpartition(".")[2] in solver.outline.mentioned:
            solver.put(Library(row.python), result)


def _bind(solver: Solver, method: tuple[Unit, str], holder: Instance | Unit, result: Place) -> None:
    """Let a place hold what a class has under a name, with its object as the first parameter."""
    solver.watch(method, _bind_value, method, holder, result)
    solver.lead_back(result, method, Way.SAME)


def _bind_value(solver: Solver, value: Value, method: tuple[Unit, str], holder: Instance | Unit, result: Place) -> None:
    of = holder.of if isinstance(holder, Instance) else holder
    kind = "staticmethod" if method[1] == "__new__" else solver.outline.kind(*method)
    of_class = kind == "classmethod" or method[1] in _OF_CLASS
    has_no_self = kind == "staticmethod" or (isinstance(holder, Unit) and not of_class)
    if isinstance(value, Instance) and solver.outline.owner(value.of, "__get__") is not None:
        solver.put(Instance(of), ("object", of))
        special(solver, value.of, "__get__", Arguments((("object", of),)), result)
    elif has_no_self or not isinstance(value, Unit) or value.is_class:
        solver.put(value, result)
    else:
        give_self(solver, value, of if of_class else holder)
        if kind == "property":
            solver.call_value(Bound(value), Arguments(), result)
        else:
            solver.put(Bound(value), result)


def give_self(solver: Solver, unit: Unit, holder: Value) -> None:
    """Let the first parameter of a method hold its object."""
    for each in parameters_of(unit.node)[:1]:  # type: ignore[arg-type]  # a function
        solver.put(holder, (unit, each.arg))


def special(solver: Solver, of: Unit, name: str, arguments: Arguments, result: Place) -> None:
    """Run a special method of an object, where its class has one."""
    owner = solver.outline.owner(of, name)
    if owner is not None:
        place = ("special", of, name)
        _bind(solver, (owner, name), Instance(of), place)
        solver.call(place, arguments, result)


def any_member(solver: Solver, holder: Value, result: Place) -> None:
    """Let a place hold what a value may have under a name that only the run tells."""
    match holder:
        case Instance(of) | (Unit(is_class=True) as of):
            line = solver.outline.line(of)
            names = {name for each in line for name in solver.outline.bodies[each] if not name.startswith("__")}
            for name in sorted(names):
                member(solver, holder, name, result)
            for each in (*line, None):
                solver.link(("attributes", each), result)
        case Library(name):
            solver.put(Library(sending(name) or name), result)
        case File(module):
            for name in sorted(solver.outline.sources.modules[module].unit.bound):
                solver.link(of_file(solver, module, name), result)
        case Anything():
            solver.put(ANYTHING, result)


def store_attribute(solver: Solver, holder: Unit | None, name: str, values: Place) -> None:
    """Let an attribute of a class and its objects hold values; of whatever has one, for no class."""
    for target in (("attribute", holder, name), ("every", name), ("attributes", holder)):
        solver.link(values, target)
    solver.outline.own_names.add(name)


def set_attribute(solver: Solver, holders: Place, name: str, values: Place) -> None:
    """Store values as an attribute of what a place holds."""
    solver.watch(holders, _set_member, holders, name, values)


def _set_member(solver: Solver, holder: Value, holders: Place, name: str, values: Place) -> None:
    match holder:
        case Instance(of) | (Unit(is_class=True) as of):
            store_attribute(solver, of, name, values)
            special(solver, of, "__setattr__", Arguments(rest=(values,)), ("set", of))
            owner = solver.outline.owner(of, name)
            if owner is not None:
                solver.watch((owner, name), _set_by, Arguments((holders, values)))
            if isinstance(holder, Unit):
                solver.outline.bodies[of].add(name)
                solver.link(values, (of, name))
        case File(module):
            solver.link(values, of_file(solver, module, name))
        case _:
            store_attribute(solver, None, name, values)


def _set_by(solver: Solver, setter: Value, arguments: Arguments) -> None:
    """Store an attribute that a class has a descriptor or a property for."""
    if isinstance(setter, Instance):
        special(solver, setter.of, "__set__", arguments, ("set", setter.of))
    elif isinstance(setter, Unit) and not setter.is_class:
        solver.call_value(setter, arguments, ("set", setter))


def is_class(value: Value) -> TypeGuard[Unit]:
    """Return whether a value is an own class."""
    return isinstance(value, Unit) and value.is_class
