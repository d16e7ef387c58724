"""Calls of libraries: what they give may hold all that they got, and they may call the functions among it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from emulator.port.callees.calls import Calls
from emulator.port.callees.places import Way
from emulator.port.callees.values import (
    ANYTHING,
    ASKING,
    Above,
    Arguments,
    Bound,
    Fields,
    Getter,
    Instance,
    Library,
    Partial,
    Place,
    Value,
    is_followed,
)
from emulator.port.emit.facts.error_names import error_name
from emulator.port.rows import methods, rows
from emulator.port.source.units import Unit

_SAME = frozenset({
    "functools.lru_cache", "functools.cache", "functools.update_wrapper", "functools.wraps", "typing.cast",
    "contextlib.contextmanager", "abc.abstractmethod", "atexit.register", "dataclasses.dataclass",
})  # fmt: skip
"""Functions that give the function that they are given, as far as calls go, or what does so."""
_KEEPING = frozenset({
    "append", "appendleft", "add", "insert", "extend", "extendleft", "update", "setdefault", "put", "__setitem__",
    "enter_context", "push", "callback",
})  # fmt: skip
"""Methods that keep what they are given in their object."""
_GIVING = frozenset({"get", "setdefault", "pop", "union", "fromkeys", "enter_context"})
"""Methods that may give what they are given."""
SENT: Place = "sent"
"""What generators are sent."""
_WITH_FIELDS = ("SimpleNamespace", "replace", "_replace")
_PLAIN = frozenset({"str", "int", "float", "bool", "bytes", "None", "none", "response"})
"""Types of results that hold no function."""


class Libraries(Calls):
    """Calls what is not own."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)
        self.texts: dict[Place, list[str]] = {}
        self._called_any = False

    def place_of(self, node: ast.expr) -> Place:
        """Return the place of an expression that has been read."""
        raise NotImplementedError

    def call_made(self, function: Value, arguments: Arguments, result: Place) -> None:
        """Call what a library has or made."""
        match function:
            case Library(name) if name in _SPECIAL:
                _SPECIAL[name](self, arguments, result)
            case Library(name):
                self._library(name, arguments, result)
            case Partial(held, given):
                self.call(held, arguments.behind(given), result)
            case Getter(name, given, found):
                self._get(name, given, found, arguments, result)
            case Fields(names):
                self._fill(names, arguments, result)
            case _ if function == ANYTHING:
                self.put(result, ANYTHING)
                units = () if self._called_any else self.value_units
                self._called_any = True
                for unit in units:
                    self.call_value(unit, Arguments(rest=(ANYTHING,), spread=(ANYTHING,)), ("any result", unit))

    def _library(self, name: str, arguments: Arguments, result: Place) -> None:
        row = rows().get(name)
        if name in _SAME:
            self.put(result, Library("functools.cache"))
        elif row is None or row.gives != "response":
            if name.rpartition(".")[2] in _WITH_FIELDS:
                self._keep_named(arguments)
            self._drive(arguments if row is None or row.calls else Arguments(named=arguments.named), arguments, result)
        if name in ASKING or (row is not None and row.gives in _PLAIN) or error_name(name) is not None:
            return
        kind = row.gives if row is not None and row.gives != "any" else name
        if is_followed(kind):
            self.put(result, Library(kind))
        self._hold(arguments, result)

    def _hold(self, arguments: Arguments, result: Place) -> None:
        for place in arguments.every():
            self.elements(place, result, *arguments.every(), way=Way.NEW)

    def _keep_named(self, arguments: Arguments) -> None:
        for name, place in arguments.named:
            self.store_attribute(None, name, place)

    def _fill(self, names: tuple[str, ...], arguments: Arguments, result: Place) -> None:
        """Make an object of a class that namedtuple made."""
        for index, name in enumerate(names):
            for place in arguments.at(index, name):
                self.store_attribute(None, name, place)
        self._hold(arguments, result)

    def _drive(self, functions: Arguments, arguments: Arguments, result: Place) -> None:
        """Let a library call functions that it is given, with anything that it is given."""
        every = Arguments(rest=(*arguments.every(), result))

        def given(value: Value) -> None:
            if isinstance(value, Unit | Bound | Partial | Getter | Instance):
                self.call_value(value, every, result)

        for place in functions.every():
            self.watch(place, given)

    def _get(self, name: str, given: Arguments | None, found: Place, arguments: Arguments, result: Place) -> None:
        for place in arguments.every():
            self.attribute(place, name, found if given is not None else result)
        if given is not None:
            self.call(found, given, result)

    def call_method(self, holders: Place, name: str, arguments: Arguments, result: Place) -> None:
        """Call a method of what is not own: it may keep what it is given, and give what its object holds."""
        self.watch(holders, lambda holder: self._give(holder, name, result))
        self.lead_back(result, holders, Way.INNER)
        known = methods(name)
        is_known = name in self.own_names or bool(known)
        for place in arguments.every():
            if name in _GIVING or not is_known:
                self.elements(place, result)
            if name in _KEEPING:
                self.watch(place, lambda value: self.keep(holders, value))
            if name == "send":
                self.link(place, SENT)
        if name in _KEEPING:
            self.watch(holders, lambda holder: self._keep_inside(holder, arguments))
        elif not is_known or any(row.calls for row in known):
            self._drive(arguments, arguments, result)

    def _give(self, holder: Value, name: str, result: Place) -> None:
        """Let a place hold what a method of one value gives, where it is no own one."""
        match holder:
            case Instance(of) if self.owner(of, name) is not None:
                return
            case Instance(of):
                self.elements(("inside", of), result)
                self.put(result, holder)
            case Above(of):
                for each in self.below(of):
                    self.elements(("inside", each), result)
            case Library() if name != "__enter__":
                return
            case _:
                self.put(result, holder)

    def _keep_inside(self, holder: Value, arguments: Arguments) -> None:
        classes = [holder.of] if isinstance(holder, Instance) else []
        for each in self.below(holder.of) if isinstance(holder, Above) else classes:
            for place in arguments.every():
                self.link(place, ("inside", each))


def _partial(flow: Libraries, arguments: Arguments, result: Place) -> None:
    for place in arguments.at(0, "func"):
        flow.put(result, Partial(place, replace(arguments, positional=arguments.positional[1:])))


def _type(flow: Libraries, arguments: Arguments, result: Place) -> None:
    """Tell the class of a value, or make a class: its objects are those of its bases, and have its functions."""
    for place in arguments.positional[:1]:
        flow.attribute(place, "__class__", result)
    for place in arguments.positional[1:2]:
        flow.link(place, result)
    for place in arguments.positional[2:]:
        fields = result.args[2] if isinstance(result, ast.Call) and isinstance(result.args[2], ast.Dict) else None
        if fields is None:
            flow.watch(place, lambda value: _give_to_objects(flow, value, "*", arguments.positional[1]))
            continue
        for key, value in zip(fields.keys, fields.values, strict=True):
            name = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else "*"
            held = flow.place_of(value)
            flow.link(held, ("attribute", None, name))
            flow.watch(held, partial(_give_to_objects, flow, name=name, bases=arguments.positional[1]))


def _give_to_objects(flow: Libraries, value: Value, name: str, bases: Place) -> None:
    """Let a function be a method of the objects of classes with these bases, and of any objects for no own ones."""
    if isinstance(value, Unit) and not value.is_class:
        flow.put(("attribute", None, name), Bound(value))
        flow.watch(bases, lambda base: flow.give_self(value, Instance(base)) if isinstance(base, Unit) else None)
        if not flow.held[bases]:
            flow.give_self(value, ANYTHING)


def _attrgetter(flow: Libraries, _arguments: Arguments, result: Place) -> None:
    for name in flow.texts.get(result, []):
        flow.put(result, Getter(name, None, ("found", result)))


def _methodcaller(flow: Libraries, arguments: Arguments, result: Place) -> None:
    name = next(iter(flow.texts.get(result, [])), "")
    given = replace(arguments, positional=arguments.positional[1:])
    flow.put(result, Getter(name, given, ("found", result)))


def _getattr(flow: Libraries, arguments: Arguments, result: Place) -> None:
    holder, _, *values = *arguments.positional, "", ""
    name = _second(flow, result)
    if name:
        flow.attribute(holder, name, result)
    else:
        flow.watch(holder, lambda value: flow.any_member(value, result))
    for place in arguments.rest:
        flow.watch(place, lambda value: flow.any_member(value, result))
    for place in values:
        flow.link(place, result)


def _setattr(flow: Libraries, arguments: Arguments, result: Place) -> None:
    holder, _, values, *_ = *arguments.positional, "", "", ""
    flow.set_attribute(holder, _second(flow, result) or "*", values)


def _namedtuple(flow: Libraries, _arguments: Arguments, result: Place) -> None:
    flow.put(result, Fields(tuple(_second(flow, result).replace(",", " ").split())))


def _new(flow: Libraries, arguments: Arguments, result: Place) -> None:
    for place in arguments.positional[:1]:
        flow.watch(place, lambda value: flow.put(result, Instance(value)) if isinstance(value, Unit) else None)


def _second(flow: Libraries, result: Place) -> str:
    """Return the text that a call passes as its second argument; "" for what only the run tells."""
    return next(iter(flow.texts.get(result, [])[1:]), "")


def _special_attribute(name: str) -> Callable[[Libraries, Arguments, Place], None]:
    def asked(flow: Libraries, arguments: Arguments, result: Place) -> None:
        for place in arguments.positional[:1]:
            flow.attribute(place, name, result)

    return asked


_SPECIAL: Mapping[str, Callable[[Libraries, Arguments, Place], None]] = {
    "functools.partial": _partial, "operator.attrgetter": _attrgetter, "operator.methodcaller": _methodcaller,
    "getattr": _getattr, "setattr": _setattr, "object.__setattr__": _setattr, "collections.namedtuple": _namedtuple,
    "object.__new__": _new, "type": _type, "vars": _special_attribute("__dict__"),
}  # fmt: skip
"""What is part of the language, as far as calls go."""
