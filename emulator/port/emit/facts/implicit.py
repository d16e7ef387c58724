"""What runs own code without naming it: properties, items, and the making of an object."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from emulator.port.inference.kinds import JSON
from emulator.port.inference.proofs import Proofs
from emulator.port.source.meanings import Key
from emulator.port.source.units import Unit

BUILT_IN = JSON.types | {"tuple", "set", "bytes", "undefined", "keyed", "constant", "mapped", "whole"}
"""Types of values that are no objects of own classes."""
MAY_SEND = frozenset({"__init__", "__getitem__", "__iter__", "__next__", "__enter__", "__exit__", "__call__"})
"""Special methods that may send requests: whatever runs them waits."""


@dataclass(eq=False)
class Implicit:
    """Which forms of the language run own code that is async.

    `methods` are the own methods of each name, `units` the scopes that are async, both still being found; `makers`
    every `__init__` of a class, of those above it, and of those that share one of them.
    """

    proofs: Proofs
    methods: dict[str, set[Unit]]
    units: set[Unit]
    makers: dict[Key, set[Unit]]

    def waits(self, node: ast.AST) -> bool:
        """Return whether reading an attribute or an item, also to change it, may have to be waited for."""
        match node:
            case ast.Attribute(ctx=ast.Load(), attr=name):
                return self.is_async_property(name) and self.may_be_own(node.value)
            case ast.Subscript(ctx=ast.Load()):
                return self.is_async("__getitem__") and self.may_be_own(node.value)
            case ast.AugAssign(target=ast.Attribute(value=holder, attr=name)):
                return self.is_async_property(name) and self.may_be_own(holder)
            case ast.AugAssign(target=ast.Subscript(value=holder)):
                return self.is_async("__getitem__") and self.may_be_own(holder)
        return False

    def is_async(self, name: str) -> bool:
        """Return whether any own method of a name is async."""
        return any(each in self.units for each in self.methods.get(name, ()))

    def is_async_property(self, name: str) -> bool:
        """Return whether any property of a name is async."""
        return any(each in self.units and is_property(each) for each in self.methods.get(name, ()))

    def waits_by_name(self, node: ast.Call) -> bool:
        """Return whether getattr(x, name) and its like may read an async property."""
        match node.args:
            case [_, ast.Constant(value=str() as name), *_] | [ast.Constant(value=str() as name)]:
                return self.is_async_property(name)
            case [_, _, *_]:
                return any(map(self.is_async_property, self.methods))
        return False

    def drives_generator(self, function: ast.Attribute) -> bool:
        """Return whether a method may be that of a generator that sends requests."""
        may_be = function.attr in ("send", "throw", "close") and function.attr not in self.methods
        return may_be and any(unit.yields for unit in self.units) and self.may_be_own(function.value)

    def begins(self, key: Key | None) -> bool:
        """Return whether the objects of a class are made by an async `__init__`, or may be in a class near it."""
        return key is not None and any(each in self.units for each in self.makers.get(key, ()))

    def may_be_own(self, node: ast.expr) -> bool:
        """Return whether a value may be an object of an own class."""
        kind = self.proofs.kind(node)
        built_in = bool(kind.types) and kind.types <= BUILT_IN
        return not built_in and not (kind.only("object") and kind.cls)


def is_property(unit: Unit) -> bool:
    """Return whether a method is read as an attribute."""
    return not {"property", "cached_property"}.isdisjoint(unit.decorators)
