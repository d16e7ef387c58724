"""What an expression may be, of what is known so far."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from emulator.port.emit.origins.state import State
from emulator.port.emit.origins.values import (
    ANY,
    DATA,
    NOTHING,
    Holder,
    Instance,
    Library,
    Values,
    holder,
    union,
)  # fmt: skip
from emulator.port.source.meanings import dotted_meaning
from emulator.port.source.units import Unit

_PLAIN = (ast.Constant, ast.JoinedStr, ast.FormattedValue, ast.Slice)
_OPERATORS = frozenset({
    *(f"__{mark}{name}__" for mark in ("", "r", "i") for name in (
        "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "matmul",
    )),
    "__neg__", "__pos__", "__invert__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__contains__",
})  # fmt: skip


class Expressions:
    """Evaluates expressions of one program, each once in a round."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.seen: dict[ast.AST, Values] = {}

    def of(self, node: ast.expr | None, unit: Unit) -> Values:
        """Return what an expression of a scope may be."""
        if node is None or isinstance(node, _PLAIN):
            return NOTHING
        if node not in self.seen:
            # Whoever is asked for itself meanwhile knows nothing more in this round.
            self.seen[node] = NOTHING
            self.seen[node] = self._of(node, unit)
        return self.seen[node]

    def all(self, nodes: list[ast.expr], unit: Unit) -> Values:
        """Return what any of some expressions may be."""
        return union(self.of(each, unit) for each in nodes)

    def _of(self, node: ast.expr, unit: Unit) -> Values:
        match node:
            case ast.Name() | ast.Attribute():
                return self._named(node, unit)
            case ast.Call():
                return self.call(node, unit)
            case ast.Lambda():
                made = self.state.sources.unit(unit.module, node)
                self.state.functions.add(made)
                return frozenset({made})
            case ast.Subscript(value=value) | ast.Starred(value=value):
                return self.state.items(self.of(value, unit))
            case ast.NamedExpr(target=target, value=value):
                found = self.of(value, unit)
                self.assign(target, found, unit)
                return found
            case ast.Yield(value=value):
                return self._yielded(unit, self.of(value, unit))
            case ast.YieldFrom(value=value):
                return self._yielded(unit, self.state.items(self.of(value, unit)))
        return self._display(node, unit) or self._chosen(node, unit)

    def _display(self, node: ast.expr, unit: Unit) -> Values:
        """Return what a display or a comprehension makes; nothing for any other expression."""
        match node:
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                return self._made(node, self.all(parts, unit))
            case ast.Dict(keys=keys, values=values):
                spread = [value for key, value in zip(keys, values, strict=True) if key is None]
                self.state.add(("keys", holder(node)), self.all([key for key in keys if key is not None], unit))
                return self._made(node, self.all(values, unit) | self.state.items(self.all(spread, unit)))
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                return self._comprehension(node, unit)
        return NOTHING

    def _chosen(self, node: ast.expr, unit: Unit) -> Values:
        """Return what an operator gives: one of its operands, a new value like them, what a special method returns."""
        match node:
            case ast.BoolOp(values=values):
                return self.all(values, unit)
            case ast.IfExp(body=body, orelse=orelse):
                return self.all([body, orelse], unit)
            case ast.BinOp(left=left, right=right):
                return self._operated([left, right], unit)
            case ast.UnaryOp(operand=operand):
                return self._operated([operand], unit)
            case ast.Compare(left=left, comparators=others):
                return self._operated([left, *others], unit) - {DATA}
        return frozenset({ANY})

    def _made(self, node: ast.AST, values: Values, type_: str = "data") -> Values:
        made = holder(node, type_)
        self.state.put(frozenset({made}), values)
        return frozenset({made})

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp, unit: Unit) -> Values:
        for loop in node.generators:
            for target, values in self.gone_over(loop.target, loop.iter, unit):
                self.loop(target, values, unit)
        if isinstance(node, ast.DictComp):
            self.state.add(("keys", holder(node)), self.of(node.key, unit))
            return self._made(node, self.of(node.value, unit))
        return self._made(node, self.of(node.elt, unit), "generator" if isinstance(node, ast.GeneratorExp) else "data")

    def gone_over(self, target: ast.expr, source: ast.expr, unit: Unit) -> list[tuple[ast.expr, Values]]:
        """Return what a loop gives its target, or a key and a value of the pairs that a dict has."""
        match target, source:
            case ast.Tuple(elts=[key, value]), ast.Call(func=ast.Attribute(value=of, attr="items"), args=[]):
                dicts = self.of(of, unit)
                if all(isinstance(each, Holder) for each in dicts):
                    keys = union(self.state.get(("keys", each)) for each in dicts)
                    return [(key, keys), (value, union(map(self.state.inside, dicts)))]
        return [(target, self.state.items(self.of(source, unit)))]

    def _operated(self, nodes: list[ast.expr], unit: Unit) -> Values:
        values = self.all(nodes, unit)
        self.tell(values, values, _OPERATORS)
        return values | union(self.state.special(each, *_OPERATORS) for each in values)

    def _yielded(self, unit: Unit, values: Values) -> Values:
        made = frozenset({Holder(unit, "generator")})
        self.state.put(made, values)
        return self.state.items(made)

    def _named(self, node: ast.Name | ast.Attribute, unit: Unit) -> Values:
        meaning = dotted_meaning(self.state.sources, unit, node)
        match meaning.kind if meaning else "":
            case "known" | "builtin" if meaning is not None:
                local = self.state.variable(unit, node.id) if isinstance(node, ast.Name) else NOTHING
                return local if local and meaning.kind == "builtin" else local | {Library(meaning.name)}
            case "module" | "missing":
                return frozenset({ANY})
            case _ if isinstance(node, ast.Name):
                return self.state.variable(unit, node.id)
            case "":
                return self.state.attribute(self.of(node.value, unit), node.attr)
        assert meaning is not None
        return self.state.variable(self.state.sources.modules[meaning.key[0]].unit, meaning.key[1])

    def assign(self, target: ast.expr, values: Values, unit: Unit) -> None:
        """Remember what an assignment makes of a name, an attribute, an item, or of several."""
        match target:
            case ast.Name(id=name):
                self.state.store(unit, name, values)
            case ast.Attribute(value=value, attr=name):
                self.state.add(("attribute", name), values)
                holders = self.of(value, unit)
                self.state.put(frozenset(each for each in holders if isinstance(each, Holder)), values)
                self.tell(holders, values, ("__setattr__",))
                self._set_property(name, values)
            case ast.Subscript(value=value, slice=key):
                holders = self.of(value, unit)
                self.state.put(holders, values)
                for one in holders:
                    self.state.add(("keys", one), self.of(key, unit))
                self.tell(holders, values | self.of(key, unit), ("__setitem__",))
            case ast.Starred(value=value):
                self.assign(value, self._made(target, values), unit)
            case ast.Tuple(elts=elts) | ast.List(elts=elts):
                for each in elts:
                    self.assign(each, self.state.items(values), unit)

    def loop(self, target: ast.expr, values: Values, unit: Unit) -> None:
        """Remember what a comprehension gives its names, which are its own."""
        match target:
            case ast.Name(id=name):
                self.state.add(("name", unit, name), values)
            case ast.Starred(value=value):
                self.loop(value, self._made(target, values), unit)
            case ast.Tuple(elts=elts) | ast.List(elts=elts):
                for each in elts:
                    self.loop(each, self.state.items(values), unit)

    def _set_property(self, name: str, values: Values) -> None:
        """Give what is assigned to an attribute to the property's setter, and to what sets attributes."""
        setters = {each for each in self.state.by_name.get(name, ()) if "setter" in each.decorators}
        for each in setters | self.state.by_name.get("__set__", set()):
            self.bind_all(each, values)

    def tell(self, objects: Values, values: Values, names: Iterable[str]) -> None:
        """Give values to special methods of some objects."""
        keys = [each.key for each in objects if isinstance(each, Instance)]
        for found in {found for key in keys for name in names for found in self.state.methods(key, name)}:
            self.bind_all(found, values)

    def bind_all(self, unit: Unit, values: Values) -> None:
        """Remember that any parameter of a function may be any of some values."""
        raise NotImplementedError

    def call(self, node: ast.Call, unit: Unit) -> Values:
        """Return what a call may give."""
        raise NotImplementedError
