"""Which values of a program are async, by their origins: what calling one, or a method of it, has to wait for."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from emulator.port.emit.origins.values import ANY, REPLY, Class, Holder, Instance, Library, Value, Values
from emulator.port.rows import methods, rows
from emulator.port.source.meanings import Key
from emulator.port.source.units import OF_CLASSES, Unit, simple_name

if TYPE_CHECKING:
    # It reads the shapes of classes, which are written with what is asked here.
    from emulator.port.emit.origins.flow import Origins

SENDERS = frozenset({
    *(name for name, row in rows().items() if row.waits), "emulator.segment.cache.load",
    *(f"requests.{name}" for name in ("get", "post", "put", "patch", "delete", "head", "options", "request")),
})  # fmt: skip
"""Functions and methods of libraries that give a promise."""
_DRIVES = frozenset({"send", "throw", "close"})


@dataclass(eq=False)
class AsyncValues:
    """What is async of what an expression may be; `units` are the async scopes, still being found.

    `makers` are the `__init__` that an object of each class may be made by.
    """

    origins: Origins
    units: set[Unit]
    makers: dict[Key, set[Unit]]

    def called_waits(self, node: ast.expr) -> bool:
        """Return whether a call of what an expression gives may have to be waited for."""
        values = self.origins.of(node)
        return values is None or any(map(self._value_waits, values))

    def decorated_waits(self, unit: Unit) -> bool:
        """Return whether what the decorators of a function make of it is async."""
        assert unit.parent is not None
        name = simple_name(unit.name)
        cells = [("attribute", name)] if unit.is_method else [("name", unit.parent, name)]
        return any(self._any_waits(self.origins.of_cell(*cell)) for cell in cells)

    def method_waits(self, function: ast.Attribute) -> bool:
        """Return whether a method of what an expression gives may have to be waited for."""
        if isinstance(function.value, ast.Call) and ast.unparse(function.value.func) == "super":
            return True
        values = self.origins.of(function.value)
        return values is None or any(self._method_waits(each, function.attr) for each in values)

    def reading_waits(self, node: ast.expr, name: str) -> bool:
        """Return whether a property or special method of what an expression gives may be async."""
        values = self.origins.of(node)
        return values is None or any(self._own_is_async(each, name) for each in values)

    def steps_may_wait(self, node: ast.expr) -> bool:
        """Return whether going over what an expression gives may have to wait at each step."""
        values = self.origins.of(node)
        return values is None or any(self._steps_wait(each, set()) for each in values)

    def _steps_wait(self, value: Value, seen: set[Value]) -> bool:
        if not isinstance(value, Holder):
            return isinstance(value, Instance)
        if value in seen or value.type in ("response", "error"):
            return False
        seen.add(value)
        if isinstance(value.maker, Unit):
            return value.maker in self.units
        return value.type != "data" and (
            isinstance(value.maker, ast.GeneratorExp)
            or any(self._steps_wait(each, seen) for each in self.origins.state.inside(value))
        )

    def _own_is_async(self, value: Value, name: str) -> bool:
        if not isinstance(value, Instance | Class):
            return False
        return any(each in self.units for each in self.origins.state.methods(value.key, name))

    def _value_waits(self, value: Value, seen: frozenset[Value] = frozenset()) -> bool:
        match value:
            case Unit():
                return value in self.units and not value.yields
            case Class(key):
                return any(each in self.units for each in self.makers.get(key, ()))
            case Instance():
                return self._method_waits(value, "__call__")
            case Library(name):
                return name in SENDERS
            case Holder(type="data" | "response" | "error"):
                return False
        inner = self.origins.state.inside(value) - seen - {value}
        return any(self._value_waits(each, seen | {value}) for each in inner)

    def _method_waits(self, value: Value, name: str) -> bool:
        match value:
            case Instance(key) | Class(key):
                return self._of_class(key, name)
            case Library(module):
                return f"{module}.{name}" in SENDERS
            case Holder(maker=Unit() as made):
                return name in _DRIVES and made in self.units
            case Holder(maker=ast.GeneratorExp()):
                return name in _DRIVES
            case Holder(type="data" | "error") if value != ANY:
                return False
            case Holder(type=type_) if value != REPLY:
                return self._of_library(type_, value, name)
        return False

    def _of_class(self, key: Key, name: str) -> bool:
        state = self.origins.state
        found = next(state.methods(key, name), None)
        kept = state.get(("attribute", name)) | state.get(("attribute", "*"))
        if found is not None and OF_CLASSES.issuperset(found.decorators):
            getter = {"property", "cached_property"} & set(found.decorators)
            given = state.returns(found) if getter else frozenset()
            return (found in self.units and not found.yields) or self._any_waits(kept | given)
        by_any_name = next(state.methods(key, "__getattr__"), None) is not None
        root = state.classes[key].root(state.sources)
        of_base = f"{root.name}.{name}" in rows() and rows()[f"{root.name}.{name}"].waits if root is not None else False
        return by_any_name or of_base or self._any_waits(kept)

    def _any_waits(self, values: Values) -> bool:
        return any(self._value_waits(each) or each == ANY for each in values)

    def _of_library(self, type_: str, value: Holder, name: str) -> bool:
        row = rows().get(f"{type_}.{name}")
        if row is not None:
            return row.waits
        known = type_ in rows() and rows()[type_].new
        sends = not known and any(each.waits for each in methods(name))
        return sends or self._value_waits(value)
