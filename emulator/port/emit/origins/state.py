"""What the analysis of origins knows so far: the values of variables, attributes, contents and results."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from emulator.port.emit.declared.shapes import Shape, shape_of
from emulator.port.emit.facts.natives import NATIVES
from emulator.port.emit.origins.values import (
    ANY,
    FAULT,
    NOTHING,
    REPLY,
    SENT,
    Class,
    Holder,
    Instance,
    Value,
    Values,
    union,
)
from emulator.port.source.meanings import Key
from emulator.port.source.reading import Own, Sources
from emulator.port.source.units import OF_CLASSES, Unit, simple_name

_MOST = 12_000
"""How many values all cells together may hold; ordinary programs need some hundreds."""


class TooMuchError(Exception):
    """A program passes too much on to be followed."""


EVERY = "*"
"""The attribute that stands for one of any name."""
_READ = frozenset({"property", "cached_property"})


@dataclass(eq=False)
class State:
    """The cells that values flow through; they only grow, until one more round changes nothing."""

    sources: Sources
    cells: dict[tuple[Any, ...], set[Value]] = field(default_factory=lambda: defaultdict(set))
    changed: bool = False
    size: int = 0
    calls: dict[ast.AST, ast.Call] = field(default_factory=dict)
    depths: dict[Value, Values] = field(default_factory=dict)
    functions: set[Unit] = field(default_factory=set)
    classes: dict[Key, Shape] = field(default_factory=dict)
    lines: dict[Key, list[Shape]] = field(default_factory=dict)
    units_of: dict[ast.AST, Unit] = field(default_factory=dict)
    by_name: dict[str, set[Unit]] = field(default_factory=lambda: defaultdict(set))
    receivers: dict[Key, set[Key]] = field(default_factory=lambda: defaultdict(set))

    def __post_init__(self) -> None:
        for unit in self.units():
            self.units_of[unit.node] = unit
            if unit.is_class:
                key = (unit.module, unit.name)
                self.classes[key] = shape_of(self.sources, key)
                self.lines[key] = self.classes[key].line(self.sources)
                for above in self.lines[key]:
                    self.receivers[above.key].add(key)
            elif unit.is_method:
                self.by_name[simple_name(unit.name)].add(unit)

    def has_base(self, key: Key) -> bool:
        """Return whether a class is below one of a library's that may call its methods."""
        root = self.classes[key].root(self.sources)
        return root is not None and self.classes[key].kind not in ("exception", "enum") and root.name not in NATIVES

    def begin_round(self) -> None:
        """Forget what depends on what is still found."""
        self.changed = False
        self.depths.clear()

    def units(self) -> Iterator[Unit]:
        """Yield every scope of the program."""
        for module in self.sources.modules.values():
            yield from module.units.values()

    def call_of(self, node: ast.AST) -> ast.Call:
        """Return the call that a decorator stands for, always the same."""
        return self.calls.setdefault(node, ast.Call(func=ast.Name(id=""), args=[], keywords=[]))

    def add(self, cell: tuple[Any, ...], values: Iterable[Value]) -> None:
        """Remember that a cell may hold these values."""
        known = self.cells[cell]
        size = len(known)
        known.update(values)
        self.changed |= len(known) != size
        self.size += len(known) - size
        if self.size > _MOST:
            raise TooMuchError

    def get(self, cell: tuple[Any, ...]) -> Values:
        """Return what a cell may hold."""
        return frozenset(self.cells[cell]) if cell in self.cells else NOTHING

    def inside(self, value: Value) -> Values:
        """Return what a value holds."""
        return self.get(("in", value)) | self.get(("in", ANY))

    def put(self, values: Values, more: Iterable[Value]) -> None:
        """Remember that some of these values come to hold others."""
        for each in values:
            if isinstance(each, Holder | Instance) and each not in (REPLY, FAULT):
                self.add(("in", each), more)

    def deep(self, values: Iterable[Value]) -> Values:
        """Return these values and all that they hold."""
        return union(map(self._deep_of, values))

    def _deep_of(self, value: Value) -> Values:
        if value not in self.depths:
            self.depths[value] = self._find_deep(value)
        return self.depths[value]

    def _find_deep(self, value: Value) -> Values:
        found, pending = {value}, [value]
        while pending:
            last = pending.pop()
            more = (self.inside(last) | self.get(("keys", last))) - found
            found |= more
            pending += more
        return frozenset(found)

    def store(self, unit: Unit, name: str, values: Values) -> None:
        """Remember what a name of a scope may be; that of a class is an attribute, too."""
        owner = unit.owner(name) or self.sources.modules[unit.module].unit
        self.add(("name", owner, name), values)
        if owner.is_class:
            self.add(("attribute", name), values)

    def variable(self, unit: Unit, name: str) -> Values:
        """Return what a name may be in a scope: also that of a scope around it, which a comprehension may hide."""
        here: Unit | None = unit
        found: list[Values] = []
        while here is not None:
            found.append(self.get(("name", here, name)))
            here = here.parent
        where = self.sources.find(unit.module, name)
        if isinstance(where, tuple):
            found.append(self.get(("name", where[0].unit, where[1])))
        return union(found) if not isinstance(where, Own) or not where.name else union([*found, frozenset({ANY})])

    def attributes(self) -> list[str]:
        """Return the names of all attributes that something is assigned to."""
        return [cell[1] for cell in self.cells if cell[0] == "attribute"]

    def methods(self, key: Key, name: str) -> Iterator[Unit]:
        """Yield the method of that name that objects of a class have, as it was written."""
        found = next((each for each in self.lines[key] if name in each.methods), None)
        if found is not None:
            defined = [each for each in found.node.body if isinstance(each, ast.FunctionDef) and each.name == name]
            yield from (found.module.units[each] for each in defined)

    def returns(self, unit: Unit) -> Values:
        """Return what a call of a function gives."""
        if unit.yields:
            return frozenset({Holder(unit, "generator")})
        return self.get(("returns", unit))

    def special(self, value: Value, *names: str) -> Values:
        """Return what special methods of an object give."""
        if value == ANY:
            return union(self.returns(unit) for name in names for unit in self.by_name.get(name, ())) | {ANY}
        if not isinstance(value, Instance):
            return NOTHING
        return union(self.returns(unit) for name in names for unit in self.methods(value.key, name))

    def items(self, values: Values) -> Values:
        """Return what going over values, or an item of them, gives."""
        found = set(values)
        for each in values:
            found |= (
                self.inside(each)
                | self.get(("keys", each))
                | self.special(each, "__getitem__", "__iter__", "__next__", "__missing__")
            )
            if isinstance(each, Class) and self.classes[each.key].kind == "enum":
                found.add(Instance(each.key))
        for each in found - values:
            # What an own __iter__ returns is gone over.
            found = found | self.inside(each) | self.special(each, "__next__")
        return frozenset(found)

    def attribute(self, values: Values, name: str) -> Values:
        """Return what reading an attribute gives."""
        found: set[Value] = set()
        for each in values:
            found |= self._attribute(each, name)
        return frozenset(found | union(self.special(each, "__get__") for each in found if isinstance(each, Instance)))

    def _attribute(self, value: Value, name: str) -> Values:
        kept = self.get(("attribute", name)) | self.get(("attribute", EVERY))
        match value:
            case Instance(key) | Class(key):
                own = union(map(self._read, self.methods(key, name)))
                made = {Instance(key)} if isinstance(value, Class) and self.classes[key].kind == "enum" else NOTHING
                of_class = {Class(key)} if name == "__class__" else {ANY} if name == "__dict__" else NOTHING
                return kept | own | made | of_class | self.special(value, "__getattr__") | self.inside(value)
            case Holder() if value == ANY:
                return kept | union(map(self._read, self.by_name.get(name, ()))) | {ANY}
            case Holder(type="requests.Session") if name in ("headers", "params", "cookies"):
                return frozenset({SENT})
            case Holder():
                own = kept if value in (REPLY, FAULT) else NOTHING
                return own | {value} | self.inside(value)
            case Unit():
                return kept | {value}
        return kept

    def _read(self, unit: Unit) -> Values:
        """Return what a method gives as an attribute: its result for a property, nothing for one that is decorated."""
        if not _READ.isdisjoint(unit.decorators):
            return self.returns(unit)
        return frozenset({unit}) if OF_CLASSES.issuperset(unit.decorators) else NOTHING
