"""Reads expressions: what each stands for, from what the names in it hold."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import replace

from emulator.port.callees.attributes import attribute
from emulator.port.callees.calls import elements
from emulator.port.callees.library_methods import SENT, call_method
from emulator.port.callees.names import name_place
from emulator.port.callees.places import Arguments, Place
from emulator.port.callees.solver import Solver, Way
from emulator.port.callees.storing import store, store_each
from emulator.port.callees.values import Above, File, Generator, Library
from emulator.port.rows import BUILT_IN
from emulator.port.source.units import Unit


def _text(solver: Solver, node: ast.JoinedStr) -> Place:
    solver.read_parts(node)
    return node


def _either(solver: Solver, node: ast.IfExp | ast.BoolOp) -> Place:
    parts = solver.read_parts(node)
    for each in parts[1:] if isinstance(node, ast.IfExp) else parts:
        solver.link(each, node)
    return node


def _display(solver: Solver, node: ast.expr) -> Place:
    solver.origins.add(node)
    for each in solver.read_parts(node):
        solver.link(each, node, Way.NEW)
    return node


def _operation(solver: Solver, node: ast.expr) -> Place:
    """Read the parts of an operation, an item or a * of something: own objects may have a method for it."""
    parts = solver.read_parts(node)
    result = ("compared", node) if isinstance(node, ast.Compare) else node
    way = Way.INNER if isinstance(node, ast.Starred) else Way.NEW
    for each in parts:
        elements(solver, each, result, *parts, way=way)
    return node


def _subscript(solver: Solver, node: ast.Subscript) -> Place:
    holder, key = solver.read(node.value), solver.read(node.slice)
    elements(solver, holder, node, key)
    return node


def _attribute(solver: Solver, node: ast.Attribute) -> Place:
    attribute(solver, solver.read(node.value), node.attr, node)
    return node


def _named(solver: Solver, node: ast.NamedExpr) -> Place:
    place = solver.read(node.value)
    store(solver, node.target, place)
    return place


def _yield(solver: Solver, node: ast.Yield | ast.YieldFrom) -> Place:
    given = ("returns", solver.unit)
    if node.value is not None:
        elements(solver, solver.read(node.value), given)
    solver.link(given if isinstance(node, ast.YieldFrom) else SENT, node)
    return node


def _comprehension(solver: Solver, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Place:
    names = {each.id for loop in node.generators for each in ast.walk(loop.target) if isinstance(each, ast.Name)}
    solver.origins.add(node)
    if isinstance(node, ast.GeneratorExp):
        solver.put(Generator(node), node)
    solver.frames.append((node, frozenset(names)))
    for loop in node.generators:
        store_each(solver, loop.target, loop.iter)
        for test in loop.ifs:
            solver.read(test)
    for part in [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]:
        solver.link(solver.read(part), node, Way.NEW)
    solver.frames.pop()
    return node


def _lambda(solver: Solver, node: ast.Lambda) -> Place:
    unit = solver.outline.units[node]
    solver.put(unit, node)
    enter(solver, unit, node)
    solver.link(solver.read(node.body), ("returns", unit))
    solver.frames.pop()
    return node


def enter(solver: Solver, unit: Unit, node: ast.FunctionDef | ast.Lambda) -> None:
    """Go into a function: its defaults are what is passed, too."""
    args = node.args
    plain = [*args.posonlyargs, *args.args]
    pairs = [*zip(plain[len(plain) - len(args.defaults) :], args.defaults, strict=True)]
    pairs += [(each, value) for each, value in zip(args.kwonlyargs, args.kw_defaults, strict=True) if value]
    for each, value in pairs:
        solver.link(solver.read(value), (unit, each.arg))
    solver.frames.append(unit)


def _call(solver: Solver, node: ast.Call) -> Place:
    if not isinstance(node.func, ast.Attribute):
        solver.origins.add(node)
    function = solver.read(node.func)
    arguments = _arguments(solver, node)
    if isinstance(node.func, ast.Name) and node.func.id == "super":
        classes = [each for each in solver.frames if isinstance(each, Unit) and each.is_class]
        for each in classes[-1:]:
            solver.put(Above(each), node)
    call_expression(solver, node.func, function, arguments, node)
    return node


def call_expression(solver: Solver, called: ast.expr, function: Place, arguments: Arguments, result: Place) -> None:
    """Call what an expression stands for; as a method, it may be one of what is not own."""
    solver.call(function, arguments, result)
    if not isinstance(called, ast.Attribute):
        return
    holder = solver.expressions[called.value]
    if isinstance(holder, Library) and holder.name in BUILT_IN and arguments.positional:
        # list.append(x, y) is x.append(y).
        holder, *rest = arguments.positional
        arguments = replace(arguments, positional=tuple(rest))
    if not isinstance(holder, Library | File):
        call_method(solver, holder, called.attr, arguments, result)


def _arguments(solver: Solver, node: ast.Call) -> Arguments:
    starred = next((at for at, each in enumerate(node.args) if isinstance(each, ast.Starred)), len(node.args))
    places = [solver.read(each) for each in node.args]
    named = [(each.arg, solver.read(each.value)) for each in node.keywords]
    return Arguments(
        tuple(places[:starred]),
        tuple(places[starred:]),
        tuple((name, place) for name, place in named if name is not None),
        tuple(place for name, place in named if name is None),
    )


EXPRESSIONS: Mapping[type[ast.expr], Callable[..., Place]] = {
    ast.expr: _operation, ast.Attribute: _attribute, ast.Call: _call, ast.JoinedStr: _text, ast.Lambda: _lambda,
    ast.Name: lambda solver, node: name_place(solver, node.id), ast.NamedExpr: _named, ast.Subscript: _subscript,
    **dict.fromkeys((ast.BoolOp, ast.IfExp), _either),
    **dict.fromkeys((ast.Dict, ast.List, ast.Set, ast.Tuple), _display),
    **dict.fromkeys((ast.DictComp, ast.GeneratorExp, ast.ListComp, ast.SetComp), _comprehension),
    **dict.fromkeys((ast.Yield, ast.YieldFrom), _yield),
}  # fmt: skip
"""What reads each form of expression; ast.expr is any other."""
