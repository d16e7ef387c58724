"""Finds the origins of every value of a program: statements pass values on, in rounds, until nothing changes."""

from __future__ import annotations

import ast
from contextlib import suppress

from emulator.port.emit.origins.calls import Calls
from emulator.port.emit.origins.state import State, TooMuchError
from emulator.port.emit.origins.values import (
    ANY,
    DATA,
    FAULT,
    FROM_OUTSIDE,
    NOTHING,
    REPLY,
    Arguments,
    Class,
    Holder,
    Instance,
    Values,
    holder,
    union,
)  # fmt: skip
from emulator.port.inference.calling import defaults_of
from emulator.port.source.reading import Sources
from emulator.port.source.units import Unit, own_nodes, parameters_of, simple_name
from emulator.values.model import BATCH_HANDLER, HANDLERS

_ROUNDS = 50
"""How often the statements are gone over before nothing counts as known; ordinary programs need about ten."""
_OF_DATA = frozenset({
    "__getitem__", "__getattr__", "__contains__", "__missing__", "__format__", "__delitem__", "__delattr__",
    "__round__",
})  # fmt: skip
"""Special methods that are given a key, a text or a number."""


class Origins:
    """What every expression of a program may be; where it is not `exact`, nothing is known of any."""

    def __init__(self, sources: Sources, *, exact: bool) -> None:
        self._exact = exact
        self._state = State(sources)
        self._places: dict[ast.AST, Unit] = {}
        self._values = Calls(self._state)
        self._is_known = False

    @property
    def state(self) -> State:
        """What is known of all variables and attributes: found out when somebody asks first."""
        self._find()
        return self._state

    def _find(self) -> None:
        if self._places or not self._exact:
            return
        nodes = {unit: list(own_nodes(unit)) for unit in self._state.units()}
        self._places = {each: unit for unit, found in nodes.items() for each in found if isinstance(each, ast.expr)}
        with suppress(TooMuchError):
            self._follow(nodes)

    def _follow(self, nodes: dict[Unit, list[ast.AST]]) -> None:
        _begin(self._state)
        for _ in range(_ROUNDS):
            self._state.begin_round()
            self._values = Calls(self._state)
            for unit, found in nodes.items():
                _Scope(self._values, unit).follow(found)
            if not self._state.changed:
                self._is_known = True
                break

    def of(self, node: ast.expr) -> Values | None:
        """Return what an expression may be; None where nothing is known."""
        self._find()
        if not self._is_known or node not in self._places:
            return None
        found = self._values.of(node, self._places[node])
        return None if ANY in found else found

    def of_cell(self, *cell: object) -> Values:
        """Return what a variable or an attribute may be."""
        state = self.state
        return state.get(cell) if self._is_known else frozenset({ANY})


def _begin(state: State) -> None:
    state.add(("in", DATA), {DATA})
    state.add(("in", REPLY), {DATA, REPLY})
    state.add(("in", FAULT), {DATA, REPLY, FAULT})
    for unit in state.units():
        if not unit.is_method or not isinstance(unit.node, ast.FunctionDef) or unit.parent is None:
            continue
        name, key = simple_name(unit.name), (unit.parent.module, unit.parent.name)
        parameters = [each.arg for each in parameters_of(unit.node)]
        if "staticmethod" not in unit.decorators or name == "__new__":
            of_class = "classmethod" in unit.decorators or name in ("__new__", "__init_subclass__", "__class_getitem__")
            made = Class if of_class else Instance
            state.add(("name", unit, parameters[0] if parameters else ""), map(made, state.receivers[key]))
            parameters = parameters[1:]
        values = _given(state, unit, name)
        for each in parameters:
            state.add(("name", unit, each), values)


def _given(state: State, unit: Unit, name: str) -> Values:
    """Return what a method may be given that no call of the program shows."""
    assert unit.parent is not None
    if name in ("__get__", "__set__", "__set_name__", "__delete__"):
        return frozenset({*map(Instance, state.classes), *map(Class, state.classes), DATA})
    if name == "__exit__":
        errors = {key for key, shape in state.classes.items() if shape.kind == "exception"}
        return frozenset({*map(Instance, errors), *map(Class, errors), FAULT})
    if name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        return frozenset(map(Instance, state.receivers[unit.parent.module, unit.parent.name])) | {DATA}
    if name in _OF_DATA:
        return frozenset({DATA})
    return FROM_OUTSIDE | {Holder("a library", "any")} if _has_base(state, unit) else NOTHING


def _has_base(state: State, unit: Unit) -> bool:
    """Return whether a library may call a method of the class: one below a library's own."""
    assert unit.parent is not None
    return any(map(state.has_base, state.receivers[unit.parent.module, unit.parent.name]))


class _Scope:
    """Follows the statements of one scope."""

    def __init__(self, values: Calls, unit: Unit) -> None:
        self._values = values
        self._state = values.state
        self._unit = unit

    def follow(self, nodes: list[ast.AST]) -> None:
        """Pass on what every statement of the scope does."""
        unit = self._unit
        if isinstance(unit.node, ast.Lambda):
            self._state.add(("returns", unit), self._of(unit.node.body))
        if isinstance(unit.node, ast.FunctionDef | ast.Lambda):
            around = unit.parent or unit
            for name, default in defaults_of(unit.node):
                self._state.add(("name", unit, name), self._values.of(default, around))
        for each in nodes:
            self._statement(each)
        if unit.is_module and unit.module == "handler":
            for name in (*HANDLERS.values(), BATCH_HANDLER):
                given = Arguments((frozenset({DATA}), frozenset({DATA})))
                self._values.called(self._state.call_of(unit.node), self._state.variable(unit, name), given)

    def _of(self, node: ast.expr | None) -> Values:
        return self._values.of(node, self._unit)

    def _statement(self, node: ast.AST) -> None:
        match node:
            case ast.Assign(targets=targets, value=value):
                for each in targets:
                    self._assign(each, self._of(value))
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._assign(target, self._of(value))
            case ast.AugAssign(target=target, value=value):
                self._assign(target, self._of(value))
                self._augment(target, self._of(value))
            case ast.For(target=target, iter=source):
                for each, values in self._values.gone_over(target, source, self._unit):
                    self._assign(each, values)
            case ast.Return(value=value):
                self._return(self._of(value))
            case ast.FunctionDef() | ast.ClassDef():
                self._define(node)
            case ast.expr():
                self._of(node)
            case _:
                self._block(node)

    def _block(self, node: ast.AST) -> None:
        match node:
            case ast.withitem(context_expr=manager, optional_vars=ast.expr() as target):
                values = self._of(manager)
                entered = union(self._state.special(each, "__enter__") for each in values)
                self._assign(target, self._state.items(values) | entered)
            case ast.Raise(exc=ast.expr() as error):
                values = self._of(error)
                made = union(self._values.made(each.key, Arguments()) for each in values if isinstance(each, Class))
                self._state.add(("raised",), values | made)
            case ast.ExceptHandler(name=str() as name):
                self._state.store(self._unit, name, self._state.get(("raised",)) | {FAULT})
            case ast.Match(subject=subject, cases=cases):
                self._match(self._of(subject), cases)

    def _assign(self, target: ast.expr, values: Values) -> None:
        self._values.assign(target, values, self._unit)

    def _augment(self, target: ast.expr, values: Values) -> None:
        """Pass `held += values` on to what is held: a list that has other names, too."""
        if isinstance(target, ast.Name):
            held = self._state.variable(self._unit, target.id)
        elif isinstance(target, ast.Attribute):
            held = self._state.attribute(self._of(target.value), target.attr)
        else:
            held = self._state.items(self._of(target.value)) if isinstance(target, ast.Subscript) else NOTHING
        self._state.put(held, self._state.items(values))

    def _return(self, values: Values) -> None:
        self._state.add(("returns", self._unit), values)
        if self._unit.yields:
            self._state.put(frozenset({holder(self._unit, "generator")}), values)

    def _match(self, values: Values, cases: list[ast.match_case]) -> None:
        inner = self._state.deep(values)
        if any(isinstance(each, Instance) for each in inner):
            inner |= union(self._state.get(("attribute", name)) for name in self._state.attributes())
        for case in cases:
            for each in ast.walk(case.pattern):
                name = getattr(each, "rest", None) or getattr(each, "name", None)
                if isinstance(name, str):
                    self._state.store(self._unit, name, inner)

    def _define(self, node: ast.FunctionDef | ast.ClassDef) -> None:
        unit = self._state.sources.unit(self._unit.module, node)
        plain = Class((unit.module, unit.name)) if isinstance(node, ast.ClassDef) else unit
        values: Values = frozenset({plain})
        for decorator in reversed(node.decorator_list):
            by = self._of(decorator)
            values = self._values.called(self._state.call_of(decorator), by, Arguments((values,)))
        owner = self._unit
        if not owner.is_class or plain not in values or isinstance(node, ast.ClassDef):
            self._state.store(owner, node.name, values)
        else:
            self._state.add(("name", owner, node.name), values)
            self._state.add(("attribute", node.name), values - {plain})
