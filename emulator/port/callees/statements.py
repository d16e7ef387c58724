"""Reads statements: where values go from one place of a program to another."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from emulator.port.callees.attributes import any_member, attribute, give_self, member, store_attribute
from emulator.port.callees.calls import elements
from emulator.port.callees.expressions import call_expression, enter
from emulator.port.callees.library_methods import call_method
from emulator.port.callees.names import name_place
from emulator.port.callees.outline import KINDS
from emulator.port.callees.places import Arguments, Place
from emulator.port.callees.solver import Solver
from emulator.port.callees.storing import store, store_each
from emulator.port.callees.values import Above, Instance, Library, Value
from emulator.port.source.units import Unit, simple_name

_RAISED: Place = "raised"


def _other(solver: Solver, node: ast.AST) -> None:
    """Read the expressions of a statement, then the statements in it."""
    for each in ast.iter_child_nodes(node):
        if isinstance(each, ast.expr):
            solver.read(each)
        elif isinstance(each, ast.stmt | ast.excepthandler | ast.match_case):
            solver.read_all([each])


def _assign(solver: Solver, node: ast.Assign) -> None:
    place = solver.read(node.value)
    for target in node.targets:
        store(solver, target, place)


def _annassign(solver: Solver, node: ast.AnnAssign) -> None:
    if node.value is not None:
        place = solver.read(node.value)
        store(solver, node.target, place)
        if solver.unit.is_class and isinstance(node.target, ast.Name):
            store_attribute(solver, solver.unit, node.target.id, place)


def _augassign(solver: Solver, node: ast.AugAssign) -> None:
    before, values = solver.read(node.target), solver.read(node.value)
    for each in (before, values):
        elements(solver, each, node, before, values)
    if isinstance(node.op, ast.Add | ast.BitOr):
        solver.watch(values, _add, before)
    store(solver, node.target, node)


def _add(solver: Solver, value: Value, place: Place) -> None:
    """Let what grows keep a value, but for an object that is calculated with."""
    if not (
        isinstance(value, Instance) and any(solver.outline.owner(value.of, each) for each in ("__add__", "__or__"))
    ):
        solver.keep(value, place)


def _for(solver: Solver, node: ast.For) -> None:
    store_each(solver, node.target, node.iter)
    solver.read_all([*node.body, *node.orelse])


def _with(solver: Solver, node: ast.With) -> None:
    for item in node.items:
        manager = solver.read(item.context_expr)
        for name, arguments in (("__enter__", Arguments()), ("__exit__", Arguments(rest=(_RAISED,)))):
            found, given = (name, item), ("with", item, name)
            attribute(solver, manager, name, found)
            solver.call(found, arguments, given)
            if item.optional_vars is not None and name == "__enter__":
                call_method(solver, manager, name, arguments, given)
                store(solver, item.optional_vars, given)
    solver.read_all(node.body)


def _return(solver: Solver, node: ast.Return) -> None:
    if node.value is not None:
        solver.link(solver.read(node.value), ("returns", solver.unit))


def _raise(solver: Solver, node: ast.Raise) -> None:
    for each in (node.exc, node.cause):
        if each is not None:
            solver.watch(solver.read(each), _raise_value)


def _raise_value(solver: Solver, value: Value) -> None:
    if isinstance(value, Unit) and value.is_class:
        solver.call_value(value, Arguments(), _RAISED)
    elif isinstance(value, Instance):
        solver.put(value, _RAISED)


def _except(solver: Solver, node: ast.ExceptHandler) -> None:
    if node.name:
        solver.link(_RAISED, name_place(solver, node.name))
    _other(solver, node)


def _match(solver: Solver, node: ast.Match) -> None:
    subject = solver.read(node.subject)
    elements(solver, subject, ("item", node))
    for case in node.cases:
        _pattern(solver, case.pattern, subject, ("item", node))
        _other(solver, case)


def _pattern(solver: Solver, pattern: ast.pattern, *subjects: Place) -> None:
    """Let the names of a pattern hold what is matched, what is in it, and its attributes."""
    attributes = ("attributes of", pattern)
    for subject in subjects:
        solver.link(subject, attributes)
        solver.watch(subject, _members_of_object, attributes)
    for each in ast.walk(pattern):
        name = getattr(each, "name", None) or getattr(each, "rest", None)
        if name:
            solver.link(attributes, name_place(solver, name))
        if isinstance(each, ast.MatchValue):
            solver.read(each.value)


def _members_of_object(solver: Solver, value: Value, result: Place) -> None:
    if isinstance(value, Instance):
        any_member(solver, value, result)


def _function(solver: Solver, node: ast.FunctionDef) -> None:
    unit = solver.outline.units[node]
    place: Place = node
    solver.put(unit, node)
    for each in reversed(node.decorator_list):
        decorator = solver.read(each)
        if unit.is_method and ast.unparse(each).rpartition(".")[2] in KINDS:
            continue
        before, place = place, ("decorated", each)
        call_expression(solver, each, decorator, Arguments((before,)), place)
        # A context that decorates gives a function that calls this one.
        solver.link(before, place)
    solver.link(place, name_place(solver, node.name))
    _give_itself(solver, unit)
    enter(solver, unit, node)
    solver.read_all(node.body)
    solver.frames.pop()


def _give_itself(solver: Solver, unit: Unit) -> None:
    """Let the first parameter of a method hold an object of its class, whoever calls it."""
    name = simple_name(unit.name)
    kind = solver.outline.kind(unit.parent, name)
    if unit.parent is not None and unit.is_method and kind != "staticmethod":
        of_class = kind == "classmethod" or name == "__new__"
        give_self(solver, unit, unit.parent if of_class else Instance(unit.parent))


def _class(solver: Solver, node: ast.ClassDef) -> None:
    unit = solver.outline.units[node]
    for each in node.bases:
        solver.read(each)
    _tell_bases(solver, unit, node.keywords)
    place = name_place(solver, node.name)
    solver.put(unit, place)
    for each in reversed(node.decorator_list):
        made = ("decorated", each)
        call_expression(solver, each, solver.read(each), Arguments((place,)), made)
        # What a library makes of a class is the class.
        solver.watch(made, lambda _, value: isinstance(value, Library) or solver.put(value, place))
    solver.frames.append(unit)
    solver.read_all(node.body)
    solver.frames.pop()
    if solver.outline.is_enum(unit):
        _make_members(solver, unit)


def _tell_bases(solver: Solver, unit: Unit, keywords: list[ast.keyword]) -> None:
    """Pass the keywords of a class to the __init_subclass__ of those above it."""
    given = [(each.arg, solver.read(each.value)) for each in keywords]
    if given:
        named = tuple((name, place) for name, place in given if name is not None)
        spread = tuple(place for name, place in given if name is None)
        member(solver, Above(unit), "__init_subclass__", ("begun", unit))
        solver.call(("begun", unit), Arguments(named=named, spread=spread), ("begins", unit))


def _make_members(solver: Solver, unit: Unit) -> None:
    """Make the objects of an Enum: they are its attributes, and hold what stands there."""
    for name in sorted(unit.bound):
        solver.put(Instance(unit), ("attribute", unit, name))
        store_attribute(solver, unit, "value", (unit, name))
        solver.call_value(unit, Arguments(rest=((unit, name),)), ("enum", unit))


STATEMENTS: Mapping[type[ast.AST], Callable[..., None]] = {
    ast.stmt: _other, ast.AnnAssign: _annassign, ast.Assign: _assign, ast.AugAssign: _augassign, ast.ClassDef: _class,
    ast.ExceptHandler: _except, ast.For: _for, ast.FunctionDef: _function, ast.Match: _match, ast.Raise: _raise,
    ast.Return: _return, ast.With: _with,
}  # fmt: skip
"""What reads each form of statement; ast.stmt is any other, and what stands in one."""
