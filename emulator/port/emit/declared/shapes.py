"""Shapes of own classes: what kind of class each is, its bases, its fields, and how it is made."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cached_property

from emulator.port.emit.declared.call_parameters import (
    Parameters,
    parameters_of_fields,
    parameters_of_native,
    parameters_of_unit,
)
from emulator.port.emit.facts.class_order import merged
from emulator.port.emit.facts.class_syntax import (
    as_built_in,
    assigned_in,
    assigned_surely,
    is_block,
    is_literal,
    is_typing,
    named_metaclass,
    without_arguments,
)  # fmt: skip
from emulator.port.emit.facts.data_fields import DataField, called_fields, data_field, dataclass_options
from emulator.port.emit.facts.error_names import error_name
from emulator.port.emit.facts.natives import NATIVES, Native
from emulator.port.source.meanings import Key, Meaning, dotted_meaning
from emulator.port.source.reading import Module, Sources
from emulator.port.source.units import Unit, enclosing_class

IGNORED = frozenset({
    "object", "abc.ABC", "typing.Protocol", "typing.Generic", "typing_extensions.Protocol", "Protocol", "Generic",
    "ABC",
    *(f"{module}.{name}" for module in ("typing", "collections.abc") for name in (
        "Iterable", "Callable", "Hashable", "Sized", "Container", "Collection",
    )),
})  # fmt: skip
"""Bases that mean nothing when a program runs."""
_ENUMS = frozenset({"enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag"})
WITH_FIELDS = ("dataclass", "namedtuple")
_MIXED_IN = frozenset({"str", "int", "float"})


@dataclass
class Shape:
    """One own class; `bases` are own classes, `base` what JavaScript's class extends, `meta` an own metaclass."""

    key: Key
    module: Module
    node: ast.ClassDef
    unit: Unit
    kind: str
    base: Meaning | None = None
    bases: tuple[Key, ...] = ()
    mixin: str = ""
    meta: Key | None = None
    options: dict[str, object] = field(default_factory=dict)

    @cached_property
    def methods(self) -> dict[str, ast.FunctionDef]:
        """The functions in its body."""
        return {each.name: each for each in self.node.body if isinstance(each, ast.FunctionDef)}

    @property
    def named_members(self) -> list[str]:
        """What its body names: methods, attributes, and annotations without a value."""
        targets = [each.target for each in self.node.body if isinstance(each, ast.AnnAssign)]
        hints = [each.id for each in targets if isinstance(each, ast.Name)]
        return list(dict.fromkeys([*self.methods, *hints, *self.statics()]))

    def base_shape(self, sources: Sources) -> Shape | None:
        """Return the own class that it derives from."""
        return shape_of(sources, self.base.key) if self.base is not None and self.base.kind == "class" else None

    @property
    def has_several(self) -> bool:
        """Whether it has own classes as bases that JavaScript's class does not extend."""
        return len(self.bases) > 1 or (len(self.bases) == 1 and self.base is not None and self.base.kind != "class")

    def line(self, sources: Sources) -> list[Shape]:
        """Return the own classes that Python looks in for a member, in its order: this one first."""
        bases = [shape_of(sources, each) for each in self.bases]
        return [self, *merged([*(each.line(sources) for each in bases), bases])]

    def fields(self, sources: Sources) -> list[DataField]:
        """Return the fields of a dataclass, those of its bases first."""
        base = self.base_shape(sources)
        made = called_fields(self.node.bases[0]) if self.node.bases else None
        if self.kind == "namedtuple" and made is not None:
            return made
        found = {
            each.name: each for each in (base.fields(sources) if base is not None and base.kind == self.kind else [])
        }
        keyword_only = bool(self.options.get("kw_only"))
        for statement in self.node.body:
            if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
                continue
            annotation = ast.unparse(statement.annotation)
            # `_: KW_ONLY` is not a field: those after it are given by name.
            if annotation.rpartition(".")[2] == "KW_ONLY":
                keyword_only = True
            elif "ClassVar" not in annotation:
                each = data_field(statement.target.id, statement.value)
                each.init_only = annotation.partition("[")[0].rpartition(".")[2] == "InitVar"
                each.keyword_only |= keyword_only
                found[each.name] = each
        return list(found.values())

    def parameters(self, sources: Sources) -> Parameters | None:
        """Return what a call of the class takes; None for what its library base takes."""
        new = self.method(sources, "__new__")
        if new is not None and self.method(sources, "__init__") is None:
            return parameters_of_unit(new[0].module.units[new[1]], skip=1)
        if "__init__" in self.methods:
            return parameters_of_unit(self.module.units[self.methods["__init__"]], skip=1)
        if self.kind in WITH_FIELDS:
            return parameters_of_fields(self.fields(sources))
        above = [each for each in self.line(sources)[1:] if "__init__" in each.methods or each.kind in WITH_FIELDS]
        if above:
            return above[0].parameters(sources)
        base = self.base_shape(sources)
        if base is not None:
            return base.parameters(sources)
        native = self.native(sources)
        if native is not None:
            return parameters_of_native(native)
        return Parameters([], set(), stars=False) if self.base is None else None

    def parameters_of_method(self, sources: Sources, name: str) -> Parameters | None:
        """Return what a method takes, its own or that of a base."""
        if name == "__init__":
            return self.parameters(sources)
        found = self.method(sources, name)
        skip = 0 if name == "__new__" else 1
        return parameters_of_unit(found[0].module.units[found[1]], skip=skip) if found is not None else None

    def declared(self, sources: Sources) -> frozenset[str]:
        """Return the attributes that every object of the class has."""
        found = {name for key in self.bases for name in shape_of(sources, key).declared(sources)}
        found |= {f.name for f in self.fields(sources) if not f.init_only} if self.kind in WITH_FIELDS else set()
        found |= set(self.methods) | self._kept_statics()
        if "__init__" in self.methods:
            found |= set(assigned_surely(self.methods["__init__"]))
        return frozenset(found)

    def statics(self) -> list[str]:
        """Return the attributes of the class itself."""
        names: list[str] = []
        for statement in self.node.body:
            match statement:
                case ast.ClassDef(name=name):
                    names.append(name)
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr(), annotation=annotation):
                    is_field = self.kind in WITH_FIELDS and "ClassVar" not in ast.unparse(annotation)
                    names += [] if is_field else [name]
                case _ if isinstance(statement, ast.Assign) or is_block(statement):
                    names += assigned_in(statement)
        return [name for name in dict.fromkeys(names) if name != "__slots__"]

    @cached_property
    def own_slots(self) -> list[str] | None:
        """The names in __slots__; None for a class without."""
        for each in self.node.body:
            if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "__slots__":
                value = ast.literal_eval(each.value) if is_literal(each.value) else None
                return [value] if isinstance(value, str) else None if value is None else list(value)
        return None

    def slots(self, sources: Sources) -> list[str] | None:
        """Return the only attributes that objects of the class may have; None where they may have any."""
        found = [each.own_slots for each in self.line(sources)]
        is_open = self.root(sources) is not None or self.kind != "plain" or None in found
        return None if is_open else [name for names in found for name in names or ()]

    def of_class(self, sources: Sources) -> frozenset[str]:
        """Return the attributes that the class itself has."""
        above = {name for key in self.bases for name in shape_of(sources, key).of_class(sources)}
        static = {name for name, each in self.methods.items() if is_static(each)}
        return frozenset({*above, *self._kept_statics(), *static})

    def _kept_statics(self) -> set[str]:
        """Return the attributes of the class that no metaclass may take from it."""
        return set() if self.meta is not None else set(self.statics())

    def method(self, sources: Sources, name: str) -> tuple[Shape, ast.FunctionDef] | None:
        """Return a method of the class or of an own one above it."""
        return next(((each, each.methods[name]) for each in self.line(sources) if name in each.methods), None)

    def root(self, sources: Sources) -> Meaning | None:
        """Return the class of Python's, Segment's or a library's that the class derives from, however far up."""
        base = self.base_shape(sources)
        return base.root(sources) if base is not None else self.base

    def native(self, sources: Sources) -> Native | None:
        """Return the base such as dict that the class derives from, however far up."""
        root = self.root(sources)
        return NATIVES.get(root.name) if root is not None and root.kind in ("builtin", "known") else None

    def error_root(self, sources: Sources) -> Meaning | None:
        """Return the error that the class derives from, however far up."""
        return self.root(sources) if self.kind == "exception" else None


_shapes: dict[tuple[int, Key], Shape] = {}


def shape_of(sources: Sources, key: Key) -> Shape:
    """Return the shape of an own class."""
    found = _shapes.get((id(sources), key))
    if found is not None and found.module is sources.modules[key[0]]:
        return found
    module = sources.modules[key[0]]
    unit = next(each for each in module.units.values() if each.name == key[1] and each.is_class)
    made = _read(sources, module, unit)
    _shapes[id(sources), key] = made
    return made


def mixed_classes(sources: Sources) -> frozenset[Key]:
    """Return the classes that some class has as one of several bases, or above one, and that class itself."""
    units = [unit for module in sources.modules.values() for unit in module.units.values() if unit.is_class]
    shapes = [shape_of(sources, (unit.module, unit.name)) for unit in units]
    return frozenset(above.key for each in shapes if each.has_several for above in each.line(sources))


def is_static(node: ast.FunctionDef) -> bool:
    """Return whether a method is the class's own: a classmethod or staticmethod."""
    names = {each.id for each in node.decorator_list if isinstance(each, ast.Name)}
    return bool(names & {"classmethod", "staticmethod"}) or node.name in OF_THE_CLASS


OF_THE_CLASS = frozenset({"__class_getitem__", "__init_subclass__"})
"""Special methods that are class methods without saying so."""


def enclosing_shape(sources: Sources, unit: Unit) -> Shape | None:
    """Return the shape of the class that a scope stands in."""
    key = enclosing_class(unit)
    return None if key is None else shape_of(sources, key)


def _read(sources: Sources, module: Module, unit: Unit) -> Shape:
    node = unit.node
    assert isinstance(node, ast.ClassDef)
    assert unit.parent is not None
    bases = [(dotted_meaning(sources, unit.parent, without_arguments(each)), each) for each in node.bases]
    names = {meaning.name if meaning is not None else ast.unparse(each) for meaning, each in bases}
    shape = Shape((module.name, unit.name), module, node, unit, "plain")
    shape.options = dataclass_options(sources, unit, node)
    bases = [(as_built_in(meaning), each) for meaning, each in bases]
    kept = [m for m, _ in bases if m is not None and m.name not in IGNORED and not is_typing(m)]
    shape.bases = tuple(each.key for each in kept if each.kind == "class")
    shape.base = _extended(sources, kept)
    metas = [named_metaclass(sources, unit.parent, node), *(shape_of(sources, each).meta for each in shape.bases)]
    shape.meta = next((each for each in metas if each is not None), None)
    _set_kind(sources, shape, names)
    return shape


def _set_kind(sources: Sources, shape: Shape, names: set[str]) -> None:
    """Note what kind of class one is by the names of its bases, or by that of the class above."""
    called = [each for each in shape.node.bases if isinstance(each, ast.Call)]
    if names & _ENUMS:
        shape.kind = "enum"
        shape.mixin = next(
            iter(names & _MIXED_IN),
            {"enum.IntEnum": "int", "enum.IntFlag": "int", "enum.StrEnum": "str"}.get(next(iter(names & _ENUMS)), ""),
        )
    elif any(name.endswith("NamedTuple") for name in names) or (called and called_fields(called[0]) is not None):
        shape.kind, shape.base = "namedtuple", None
    elif any(name.endswith("TypedDict") for name in names):
        shape.kind, shape.base = "typeddict", None
    elif shape.base is not None and shape.base.kind == "class":
        above = shape_of(sources, shape.base.key)
        shape.kind = above.kind if above.kind in ("exception", "enum", "typeddict") else "plain"
        shape.mixin = above.mixin
    elif shape.base is not None and error_name(shape.base.name) is not None:
        shape.kind = "exception"
    if shape.options.get("dataclass") and shape.kind == "plain":
        shape.kind = "dataclass"


def _extended(sources: Sources, bases: list[Meaning]) -> Meaning | None:
    """Return the base whose objects a class makes: one that is more than a class of methods, else the first."""
    for each in bases:
        shape = shape_of(sources, each.key) if each.kind == "class" else None
        if shape is None or shape.kind != "plain" or shape.root(sources) is not None:
            return each
    return bases[0] if bases else None
