"""Calls of own functions and classes: values flow into parameters, and results come back."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from emulator.port.callees.members import Members
from emulator.port.callees.places import Way
from emulator.port.callees.values import (
    Anything,
    Arguments,
    Bound,
    File,
    Generator,
    Getter,
    Instance,
    Library,
    Partial,
    Place,
    Value,
)
from emulator.port.source.units import Unit, simple_name

_NOT_OPERATORS = frozenset({
    "__init__", "__post_init__", "__new__", "__call__", "__enter__", "__exit__", "__getattr__", "__get__",
    "__set_name__", "__init_subclass__", "__class_getitem__",
})  # fmt: skip


class Calls(Members):
    """Calls values."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]  # the sources
        self._elements: set[tuple[Place, Place]] = set()
        self._run: set[tuple[Unit, Arguments, Place, int]] = set()
        self._made: set[tuple[Unit, Arguments, Place]] = set()
        self._operated: set[Unit] = set()
        self._operand_places: set[tuple[Place, Unit]] = set()
        self._operator_names: dict[Unit, list[str]] = {}
        self.value_units = [unit for unit in (*self.functions, *self.classes) if self._is_value(unit)]

    def _is_value(self, unit: Unit) -> bool:
        """Return whether a function or a class may be called other than by its name."""
        name = simple_name(unit.name)
        return name in self.passed_on or name in ("lambda", "__call__") or bool(unit.decorators)

    def call(self, functions: Place, arguments: Arguments, result: Place) -> None:
        """Call everything that a place holds."""
        if isinstance(functions, Library):
            self.call_made(functions, arguments, result)
        else:
            self.watch(functions, lambda value: self.call_value(value, arguments, result))

    def call_value(self, function: Value, arguments: Arguments, result: Place) -> None:
        """Call one value."""
        match function:
            case Unit(is_class=True):
                self.make(function, arguments, result)
            case Unit():
                self.run(function, arguments, result)
            case Bound(unit):
                self.run(unit, arguments, result, skip=1)
            case Instance(of):
                self.special(of, "__call__", arguments, result)
            case _:
                self.call_made(function, arguments, result)

    def call_made(self, function: Value, arguments: Arguments, result: Place) -> None:
        """Call what a library has or made."""
        raise NotImplementedError

    def run(self, unit: Unit, arguments: Arguments, result: Place, *, skip: int = 0) -> None:
        """Pass arguments to an own function, and what it gives to a place."""
        if (unit, arguments, result, skip) in self._run:
            return
        self._run.add((unit, arguments, result, skip))
        args: ast.arguments = unit.node.args  # type: ignore[union-attr]  # a function
        self.called.add(unit)
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
                self.link(place, (unit, name), Way.NEW if name in (stars, words) else Way.SAME)
        self.link(("returns", unit), result)
        if unit.yields:
            self.put(result, Generator(unit))

    def make(self, of: Unit, arguments: Arguments, result: Place) -> None:
        """Make an object of an own class."""
        if (of, arguments, result) in self._made:
            return
        self._made.add((of, arguments, result))
        self.put(result, Instance(of))
        for name in ("__init__", "__post_init__"):
            self.special(of, name, arguments, ("made", of))
        self.put(("class", of), of)
        self.special(of, "__new__", replace(arguments, positional=(("class", of), *arguments.positional)), result)
        fields = self.fields(of)
        for index, name in enumerate(fields):
            for place in arguments.at(index, name):
                self.store_attribute(of, name, place)
        if fields or (self.library_bases(of) and not self.is_enum(of)):
            for place in arguments.every():
                self.elements(place, ("inside", of))

    def fields(self, of: Unit) -> list[str]:
        """Return the names of a class's fields in the order in which a call passes them."""
        found: dict[str, None] = {}
        for each in reversed(self.line(of)):
            for statement in getattr(each.node, "body", []):
                if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                    found[statement.target.id] = None
        return list(found)

    def elements(self, holders: Place, result: Place, *others: Place, way: Way = Way.INNER) -> None:
        """Let a place hold what values hold, or what operators and loops get of own objects."""
        if (holders, result) in self._elements:
            return
        self._elements.add((holders, result))
        self.link(holders, result, way)

        def of_own(value: Value) -> None:
            if isinstance(value, Instance):
                self.link(("inside", value.of), result)
                if self._operators(value.of):
                    self._operate(value.of, (holders, *others), result)
            elif isinstance(value, Unit) and value.is_class and self.is_enum(value):
                self.put(result, Instance(value))

        self.watch(holders, of_own)

    def _operators(self, of: Unit) -> list[str]:
        """Return the special methods of a class that operators and loops run."""
        if of not in self._operator_names:
            names = {name for each in self.line(of) for name in each.bound}
            special = (name for name in names if name.startswith("__") and name.endswith("__"))
            self._operator_names[of] = sorted(name for name in special if name not in _NOT_OPERATORS)
        return self._operator_names[of]

    def _operate(self, of: Unit, operands: tuple[Place, ...], result: Place) -> None:
        """Run the special methods of a class with whatever operators and loops give to one of them."""
        for place in operands:
            if (place, of) not in self._operand_places:
                self._operand_places.add((place, of))
                self.watch(place, lambda each: self.put(("operands", of), each))
        self.link(("results", of), result)
        if of not in self._operated:
            self._operated.add(of)
            for name in self._operators(of):
                self.special(of, name, Arguments(rest=(("operands", of),)), ("results", of))

    def iterating(self, of: Unit) -> Iterator[Unit]:
        """Yield the methods of a class that going over its objects runs."""
        inner = (unit for each in self.line(of) for unit in each.children)
        yield from (unit for unit in inner if simple_name(unit.name) in ("__iter__", "__next__", "__getitem__"))

    def is_enum(self, of: Unit) -> bool:
        """Return whether a class is an Enum."""
        return any(each.startswith("enum.") for each in self.library_bases(of))

    def set_attribute(self, holders: Place, name: str, values: Place) -> None:
        """Store values as an attribute of what a place holds."""

        def stored(holder: Value) -> None:
            match holder:
                case Instance(of) | (Unit(is_class=True) as of):
                    self.store_attribute(of, name, values)
                    self.special(of, "__setattr__", Arguments(rest=(values,)), ("set", of))
                    owner = self.owner(of, name)
                    if owner is not None:
                        self.watch((owner, name), lambda value: self._set(value, Arguments((holders, values))))
                    if isinstance(holder, Unit):
                        self.bodies[of].add(name)
                        self.link(values, (of, name))
                case File(module):
                    self.link(values, self.of_file(module, name))
                case _:
                    self.store_attribute(None, name, values)

        self.watch(holders, stored)

    def _set(self, member: Value, arguments: Arguments) -> None:
        """Store an attribute that a class has a descriptor or a property for."""
        if isinstance(member, Instance):
            self.special(member.of, "__set__", arguments, ("set", member.of))
        elif isinstance(member, Unit) and not member.is_class:
            self.run(member, arguments, ("set", member))

    def callables(self, place: Place) -> Iterator[Unit | str]:
        """Yield every own function that a call of what a place holds runs, and names of libraries."""
        pending, seen = list(self.held[place]), set(self.held[place])
        while pending:
            each = pending.pop()
            more: dict[Value, None] = {}
            match each:
                case Unit() | Bound():
                    yield each.unit if isinstance(each, Bound) else each
                case Instance(of):
                    more = self.held["special", of, "__call__"]
                case Library(name):
                    yield name
                case Partial(function, _):
                    more = self.held[function]
                case Getter(_, _, found):
                    more = self.held[found]
                case Anything():
                    yield from self.value_units
            pending += [value for value in more if value not in seen]
            seen.update(more)
