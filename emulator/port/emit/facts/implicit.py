"""What runs own code without naming it: properties, items, operators, and the making of an object."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from emulator.port.emit.facts.operator_methods import OF_OPERATORS, methods_of
from emulator.port.inference.kinds import JSON
from emulator.port.inference.proofs import Proofs
from emulator.port.source.meanings import Key
from emulator.port.source.units import Unit

BUILT_IN = JSON.types | {"tuple", "set", "bytes", "undefined", "keyed", "constant", "mapped", "whole"}
"""Types of values that are no objects of own classes."""
_OF_ITEMS = frozenset({"__getitem__", "__setitem__", "__delitem__", "__missing__", "__contains__"})
MAY_SEND = OF_OPERATORS | _OF_ITEMS | {"__init__", "__iter__", "__next__", "__enter__", "__exit__", "__call__"}
"""Special methods that may send requests: whatever runs them waits."""
_ITEM_METHODS = {
    ast.Load: ("__getitem__", "__missing__"), ast.Store: ("__setitem__",), ast.Del: ("__delitem__",),
}  # fmt: skip
_MEMBERSHIP = (ast.In, ast.NotIn)


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
            case ast.Subscript(ctx=ctx):
                return any(map(self.is_async, _ITEM_METHODS[type(ctx)])) and self.may_be_own(node.value)
            case ast.BinOp(left=left, op=op, right=right):
                return self._operates(op, left, right)
            case ast.Compare(ops=ops, comparators=holders):
                return any(
                    self.contains_waits(each)
                    for op, each in zip(ops, holders, strict=True)
                    if isinstance(op, _MEMBERSHIP)
                )
            case ast.AugAssign(target=target, op=op, value=value):
                return self.load_waits(target) or self._operates(op, target, value)
        return False

    def load_waits(self, target: ast.expr) -> bool:
        """Return whether reading what `target += x` changes has to be waited for."""
        match target:
            case ast.Attribute(value=holder, attr=name):
                return self.is_async_property(name) and self.may_be_own(holder)
            case ast.Subscript(value=holder):
                return any(map(self.is_async, _ITEM_METHODS[ast.Load])) and self.may_be_own(holder)
        return False

    def contains_waits(self, holder: ast.expr) -> bool:
        """Return whether `x in holder` may have to be waited for."""
        return self.is_async("__contains__") and self.may_be_own(holder)

    def _operates(self, op: ast.operator, left: ast.expr, right: ast.expr) -> bool:
        return any(map(self.is_async, methods_of(op))) and (self.may_be_own(left) or self.may_be_own(right))

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
