"""Reads every statement of a program once, and lets values flow until nothing is new."""

from __future__ import annotations

import ast
from collections.abc import Callable

from emulator.port.callees.expressions import Expressions
from emulator.port.callees.members import RAISED
from emulator.port.callees.values import ANYTHING, Arguments, Instance, Library, Value
from emulator.port.source.units import Unit, simple_name

_KINDS = {
    "property": "property", "cached_property": "property", "setter": "property", "getter": "property",
    "deleter": "property", "classmethod": "classmethod", "staticmethod": "staticmethod", "abstractmethod": "",
}  # fmt: skip
"""Decorators that are part of the language of classes, and what they make of a method."""

_GIVEN_DATA = frozenset({"__set_name__", "__format__", "__getattr__", "__delattr__", "__round__", "__init_subclass__"})
"""Special methods that Python gives a name or a text."""


class Statements(Expressions):
    """Reads statements."""

    def follow(self, handlers: list[str]) -> None:
        """Follow the program to the end; what nobody is seen to call may be called with anything."""
        self.put(ANYTHING, ANYTHING)
        self._statements: dict[type, Callable[..., None]] = {
            ast.Assign: self._assign, ast.AnnAssign: self._annassign, ast.AugAssign: self._augassign,
            ast.For: self._for, ast.With: self._with, ast.Return: self._return, ast.Raise: self._raise,
            ast.ExceptHandler: self._except, ast.Match: self._match, ast.FunctionDef: self._function,
            ast.ClassDef: self._class,
        }  # fmt: skip
        for module in self.sources.modules.values():
            self.frames = [module.unit]
            self._block(module.tree.body)
        for name in handlers:
            place = self.of_file("handler", name)
            self.call(place, Arguments(("event", "settings")), ("handler", name))
        self.settle()
        self._store_anywhere()
        for unit in self.functions:
            if unit not in self.called and simple_name(unit.name) not in _GIVEN_DATA:
                skip = int(unit.is_method and self.kind_of(unit) != "staticmethod")
                self.run(unit, Arguments(rest=(ANYTHING,), spread=(ANYTHING,)), ("uncalled", unit), skip=skip)
                self.settle()

    def _store_anywhere(self) -> None:
        """Let what is stored as an attribute of nothing that is known be one of anything."""
        for holder, name, values in self.stores:
            if not self.held[holder]:
                self.store_attribute(None, name, values)
        self.settle()

    def _block(self, statements: list[ast.stmt]) -> None:
        for each in statements:
            self._statements.get(type(each), self._others)(each)

    def _others(self, node: ast.AST) -> None:
        """Read the expressions of a statement, then the statements in it."""
        for each in ast.iter_child_nodes(node):
            if isinstance(each, ast.expr):
                self.of(each)
            elif isinstance(each, ast.stmt | ast.excepthandler | ast.match_case):
                self._statements.get(type(each), self._others)(each)

    def _assign(self, node: ast.Assign) -> None:
        place = self.of(node.value)
        for target in node.targets:
            self.store(target, place)

    def _annassign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            place = self.of(node.value)
            self.store(node.target, place)
            if self.unit.is_class and isinstance(node.target, ast.Name):
                self.store_attribute(self.unit, node.target.id, place)

    def _augassign(self, node: ast.AugAssign) -> None:
        before, values = self.of(node.target), self.of(node.value)
        for each in (before, values):
            self.elements(each, node, before, values)
        if isinstance(node.op, ast.Add | ast.BitOr):
            self.watch(values, lambda value: None if self._is_number(value) else self.keep(before, value))
        self.store(node.target, node)

    def _is_number(self, value: Value) -> bool:
        """Return whether a value is an object that is calculated with."""
        return isinstance(value, Instance) and any(self.owner(value.of, name) for name in ("__add__", "__or__"))

    def _for(self, node: ast.For) -> None:
        self.loop(node.target, node.iter)
        self._block([*node.body, *node.orelse])

    def _with(self, node: ast.With) -> None:
        for item in node.items:
            manager = self.of(item.context_expr)
            for name, arguments in (("__enter__", Arguments()), ("__exit__", Arguments(rest=(RAISED,)))):
                found, given = (name, item), ("with", item, name)
                self.attribute(manager, name, found)
                self.call(found, arguments, given)
                if item.optional_vars is not None and name == "__enter__":
                    self.call_method(manager, name, arguments, given)
                    self.store(item.optional_vars, given)
        self._block(node.body)

    def _return(self, node: ast.Return) -> None:
        if node.value is not None:
            self.link(self.of(node.value), ("returns", self.unit))

    def _raise(self, node: ast.Raise) -> None:
        for each in (node.exc, node.cause):
            if each is not None:
                place = self.of(each)
                self.watch(place, self._raised)

    def _raised(self, value: Value) -> None:
        if isinstance(value, Unit) and value.is_class:
            self.make(value, Arguments(), RAISED)
        elif isinstance(value, Instance):
            self.put(RAISED, value)

    def _except(self, node: ast.ExceptHandler) -> None:
        if node.type is not None:
            self.of(node.type)
        if node.name:
            self.link(RAISED, self.name_place(self.frames, node.name))
        self._block(node.body)

    def _match(self, node: ast.Match) -> None:
        subject = self.of(node.subject)
        item = ("item", node)
        self.elements(subject, item)
        for case in node.cases:
            self._pattern(case.pattern, subject, item)
            for each in (case.guard, *(one.value for one in ast.walk(case.pattern) if isinstance(one, ast.MatchValue))):
                if each is not None:
                    self.of(each)
            self._block(case.body)

    def _pattern(self, pattern: ast.pattern, *subjects: object) -> None:
        """Let the names of a pattern hold what is matched, what is in it, and its attributes."""
        attributes = ("attributes of", pattern)
        for subject in subjects:
            self.link(subject, attributes)
            self.watch(
                subject, lambda value: self.any_member(value, attributes) if isinstance(value, Instance) else None
            )
        for each in ast.walk(pattern):
            name = getattr(each, "name", None) or getattr(each, "rest", None)
            if name:
                self.link(attributes, self.name_place(self.frames, name))

    def _function(self, node: ast.FunctionDef) -> None:
        unit = self.sources.unit(self.unit.module, node)
        place: object = node
        self.put(node, unit)
        for each in reversed(node.decorator_list):
            decorator = self.of(each)
            name = ast.unparse(each).rpartition(".")[2]
            if unit.parent is not None and unit.is_method and name in _KINDS:
                if _KINDS[name]:
                    self.kinds[unit.parent, node.name] = _KINDS[name]
                continue
            before, place = place, ("decorated", each)
            self.call_expression(each, decorator, Arguments((before,)), place)
            # A context that decorates gives a function that calls this one.
            self.link(before, place)
        self.link(place, self.name_place(self.frames, node.name))
        self._give_itself(unit)
        self.enter(unit, node)
        self._block(node.body)
        self.frames.pop()

    def _give_itself(self, unit: Unit) -> None:
        """Let the first parameter of a method hold an object of its class, whoever calls it."""
        if unit.parent is not None and unit.is_method:
            kind = self.kind_of(unit)
            of_class = kind == "classmethod" or simple_name(unit.name) == "__new__"
            if kind != "staticmethod":
                self.give_self(unit, unit.parent if of_class else Instance(unit.parent))

    def kind_of(self, unit: Unit) -> str:
        """Return whether a method is a property, a classmethod or a staticmethod; "" for none of them."""
        return self.kinds.get((unit.parent, simple_name(unit.name)), "") if unit.parent is not None else ""

    def _class(self, node: ast.ClassDef) -> None:
        unit = self.sources.unit(self.unit.module, node)
        for each in (*node.bases, *(keyword.value for keyword in node.keywords)):
            self.of(each)
        place = self.name_place(self.frames, node.name)
        self.put(place, unit)
        for each in reversed(node.decorator_list):
            made = ("decorated", each)
            self.call_expression(each, self.of(each), Arguments((place,)), made)
            self.watch(made, lambda value: None if isinstance(value, Library) else self.put(place, value))
        self.frames.append(unit)
        self._block(node.body)
        self.frames.pop()
        if self.is_enum(unit):
            for name in sorted(unit.bound):
                self.put(("attribute", unit, name), Instance(unit))
                self.store_attribute(unit, "value", (unit, name))
                self.make(unit, Arguments(rest=((unit, name),)), ("enum", unit))
