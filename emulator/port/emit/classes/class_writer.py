"""One class on its way to JavaScript: what all that writes a part of it has to know."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.shapes import Shape, is_static
from emulator.port.emit.facts.class_syntax import is_property_call
from emulator.port.emit.facts.data_fields import DataField
from emulator.port.emit.facts.natives import Native, member_name
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.output.javascript import Js, Member, Name
from emulator.port.source.reading import Sources

PROPERTIES = frozenset({"property", "cached_property", "setter"})
"""Decorators whose methods are read and set as attributes."""


@dataclass(frozen=True, slots=True)
class ClassWriter:
    """A class and its name in JavaScript; `builder` writes what stands around it, `inner` its body."""

    builder: Builder
    inner: Builder
    shape: Shape
    name: str

    @property
    def sources(self) -> Sources:
        """The program."""
        return self.builder.proofs.sources

    @property
    def native(self) -> Native | None:
        """The base such as dict that the class derives from."""
        return self.shape.native(self.sources)

    @property
    def fields(self) -> list[DataField]:
        """The fields of a dataclass or a namedtuple."""
        return self.shape.fields(self.sources) if self.shape.kind in ("dataclass", "namedtuple") else []

    def member(self, name: str) -> str:
        """Return what a member of Python's class is called in JavaScript."""
        return member_name(self.native, name)

    def method(self, node: ast.FunctionDef) -> Member:
        """Return the place of a method once the class is there."""
        holder = Name(self.name) if is_static(node) else Member(Name(self.name), "prototype")
        return Member(holder, self.member(node.name))

    def makes_method(self, name: str, value: ast.expr) -> bool:
        """Return whether an assignment in the class makes a method: a special one, or another name of one."""
        method = self.shape.methods.get(value.id) if isinstance(value, ast.Name) else None
        return name in PROTOCOL or is_property_call(value) or (method is not None and not is_static(method))

    def assigned_methods(self) -> Iterator[tuple[str, ast.expr]]:
        """Yield the methods that are made by assignment, each with what is assigned."""
        for each in self.shape.node.body:
            if isinstance(each, ast.Assign):
                names = [target.id for target in each.targets if isinstance(target, ast.Name)]
                yield from ((name, each.value) for name in names if self.makes_method(name, each.value))

    def tell(self, helper: str, *arguments: Js) -> None:
        """Add a call of a helper with the class, behind it."""
        self.builder.expression("", self.builder.helper(helper, Name(self.name), *arguments))

    def refuse_taken(self, node: ast.AST, name: str) -> None:
        """Refuse a member that JavaScript's own class below needs under its name."""
        self.inner.refuse(node, f"{name} of a class below dict or list, which JavaScript has a use for; rename it")


def decorator_name(node: ast.expr) -> str:
    """Return the last name of a decorator: `setter` for @size.setter."""
    function = node.func if isinstance(node, ast.Call) else node
    return ast.unparse(function).rpartition(".")[2]


def decorator_names(node: ast.FunctionDef) -> set[str]:
    """Return the last names of a method's decorators."""
    return {decorator_name(each) for each in node.decorator_list}
