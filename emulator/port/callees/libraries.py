"""Calls of libraries: a row for each function that is part of the language, and what any other may do."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import replace

from emulator.port.callees.attributes import any_member, attribute, give_self, is_class, set_attribute, store_attribute
from emulator.port.callees.calls import elements, fill, merged, pass_on
from emulator.port.callees.library_facts import ASKING, sending
from emulator.port.callees.places import ANYTHING, Arguments, Place
from emulator.port.callees.solver import Solver, Way
from emulator.port.callees.values import Bound, Instance, Library, Made, Value
from emulator.port.emit.facts.error_names import error_name
from emulator.port.rows import rows
from emulator.port.source.units import Unit

_WITH_FIELDS = ("SimpleNamespace", "replace", "_replace")
"""Functions whose keywords are attributes of what they give."""
_PLAIN = frozenset({"str", "int", "float", "bool", "bytes", "None", "none", "response"})
"""Types of results that hold no function."""


def _call_library(solver: Solver, function: Library, arguments: Arguments, result: Place) -> None:
    """Call a function or a class of a library: its result may hold what it got, and it may call functions of that."""
    name = function.name
    if name in _FUNCTIONS:
        _FUNCTIONS[name](solver, arguments, result)
        return
    if name in _MADE:
        if not solver.few(("made", result), arguments, 1):
            arguments = merged(solver, ("made of", result), arguments)
        solver.put(Made(name, arguments, result), result)
        for place in arguments.at(0, "func"):
            solver.link(place, ("made", result))
        return
    row = rows().get(name)
    if row is None or row.gives != "response":
        for field, place in arguments.named if name.rpartition(".")[2] in _WITH_FIELDS else ():
            store_attribute(solver, None, field, place)
        drive(solver, arguments if row is None or row.calls else Arguments(named=arguments.named), arguments, result)
    if (row is not None and row.gives in _PLAIN) or error_name(name) is not None:
        return
    kind = row.gives if row is not None and row.gives != "any" else name
    if kind in rows() and sending(kind):
        solver.put(Library(kind), result)
    _hold(solver, arguments, result)


def _hold(solver: Solver, arguments: Arguments, result: Place) -> None:
    for place in arguments.every():
        elements(solver, place, result, *arguments.every(), way=Way.NEW)


def drive(solver: Solver, functions: Arguments, arguments: Arguments, result: Place) -> None:
    """Let a library call functions that it is given, with anything that it is given."""
    every = Arguments(rest=tuple(dict.fromkeys((*arguments.every(), result))))
    for place in functions.every():
        solver.watch(place, _drive_value, every, result)


def _drive_value(solver: Solver, value: Value, every: Arguments, result: Place) -> None:
    if isinstance(value, Unit | Bound | Made | Instance):
        pass_on(solver, value, every, result)


def _same(solver: Solver, arguments: Arguments, result: Place) -> None:
    """Give the function that is given, as far as calls go, or what does so."""
    solver.put(Library("functools.cache"), result)
    _hold(solver, arguments, result)


def _getattr(solver: Solver, arguments: Arguments, result: Place) -> None:
    holder, _, *values = *arguments.positional, "", ""
    name = _second(result)
    if name:
        attribute(solver, holder, name, result)
    for place in arguments.rest if name else (holder, *arguments.rest):
        solver.watch(place, any_member, result)
    for place in values:
        solver.link(place, result)


def _setattr(solver: Solver, arguments: Arguments, result: Place) -> None:
    holder, _, values, *_ = *arguments.positional, "", "", ""
    set_attribute(solver, holder, _second(result) or "*", values)


def _vars(solver: Solver, arguments: Arguments, result: Place) -> None:
    for place in arguments.positional[:1]:
        attribute(solver, place, "__dict__", result)


def _new(solver: Solver, arguments: Arguments, result: Place) -> None:
    for place in arguments.positional[:1]:
        solver.watch(place, lambda _, of: is_class(of) and solver.put(Instance(of), result))


def _type(solver: Solver, arguments: Arguments, result: Place) -> None:
    """Tell the class of a value, or make a class: its objects are those of its bases, and have its functions."""
    for place in arguments.positional[:1]:
        attribute(solver, place, "__class__", result)
    for place in arguments.positional[1:2]:
        solver.link(place, result)
    for place in arguments.positional[2:]:
        match result:
            case ast.Call(args=[_, _, ast.Dict(keys=keys, values=values)]):
                for key, value in zip(keys, values, strict=True):
                    name = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else "*"
                    solver.link(solver.expressions[value], ("attribute", None, name))
                    solver.watch(solver.expressions[value], _give_to_objects, name, arguments.positional[1])
            case _:
                solver.watch(place, _give_to_objects, "*", arguments.positional[1])


def _give_to_objects(solver: Solver, value: Value, name: str, bases: Place) -> None:
    """Let a function be a method of the objects of classes with these bases, and of any objects for no own ones."""
    if isinstance(value, Unit) and not value.is_class:
        solver.put(Bound(value), ("attribute", None, name))
        solver.watch(bases, _give_object, value)
        if not solver.held[bases]:
            give_self(solver, value, ANYTHING)


def _give_object(solver: Solver, base: Value, unit: Unit) -> None:
    if is_class(base):
        give_self(solver, unit, Instance(base))


_FUNCTIONS: Mapping[str, Callable[[Solver, Arguments, Place], None]] = {
    "functools.lru_cache": _same, "functools.cache": _same, "functools.update_wrapper": _same,
    "functools.wraps": _same, "typing.cast": _same, "contextlib.contextmanager": _same,
    "abc.abstractmethod": _same, "atexit.register": _same, "dataclasses.dataclass": _same,
    "getattr": _getattr, "setattr": _setattr, "object.__setattr__": _setattr, "vars": _vars,
    "object.__new__": _new, "type": _type, **dict.fromkeys(ASKING, lambda *_: None),
}  # fmt: skip
"""What is part of the language, and what a call does; its result goes to a place: the call itself, where it stands."""


def _call_partial(solver: Solver, made: Made, arguments: Arguments, result: Place) -> None:
    given = replace(made.given, positional=made.given.positional[1:])
    for place in made.given.at(0, "func"):
        solver.watch(place, pass_on, arguments.behind(given), result)


def _call_attrgetter(solver: Solver, made: Made, arguments: Arguments, result: Place) -> None:
    for name in _texts(made.result):
        for place in arguments.every():
            attribute(solver, place, name, result)


def _call_methodcaller(solver: Solver, made: Made, arguments: Arguments, result: Place) -> None:
    for place in arguments.every():
        attribute(solver, place, next(iter(_texts(made.result)), ""), ("made", made.result))
    given = replace(made.given, positional=made.given.positional[1:])
    solver.watch(("made", made.result), pass_on, given, result)


def _call_namedtuple(solver: Solver, made: Made, arguments: Arguments, result: Place) -> None:
    fill(solver, None, _second(made.result).replace(",", " ").split(), arguments)
    _hold(solver, arguments, result)


_MADE: Mapping[str, Callable[[Solver, Made, Arguments, Place], None]] = {
    "collections.namedtuple": _call_namedtuple, "functools.partial": _call_partial,
    "operator.attrgetter": _call_attrgetter, "operator.methodcaller": _call_methodcaller,
}  # fmt: skip
"""Functions that make what can be called, and what calls that."""
LIBRARY_CALLS: Mapping[type, Callable[..., None]] = {
    Library: _call_library,
    Made: lambda solver, made, *call: _MADE[made.by](solver, made, *call),
}
"""What calls each kind of value that a library has or made."""


def _second(result: Place) -> str:
    """Return the text that a call passes as its second argument; "" for what only the run tells."""
    return next(iter(_texts(result)[1:]), "")


def _texts(result: Place) -> list[str]:
    """Return the texts that a call passes where it is written; "" for what only the run tells."""
    return [_text(each) for each in result.args] if isinstance(result, ast.Call) else []


def _text(node: ast.expr) -> str:
    """Return a text that stands there, or several in a list."""
    parts = node.elts if isinstance(node, ast.List | ast.Tuple) else [node]
    return " ".join(each.value for each in parts if isinstance(each, ast.Constant) and isinstance(each.value, str))
