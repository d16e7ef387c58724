"""What the text of a program says before any value is followed: its classes, its functions, names it mentions."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from emulator.port.emit.facts.class_order import merged
from emulator.port.source.meanings import dotted_meaning
from emulator.port.source.reading import Sources
from emulator.port.source.units import Unit, simple_name

KINDS = {
    "property": "property", "cached_property": "property", "setter": "property", "getter": "property",
    "deleter": "property", "classmethod": "classmethod", "staticmethod": "staticmethod", "abstractmethod": "",
}  # fmt: skip
"""Decorators that are part of the language of classes, and what they make of a method."""
_NOT_OPERATORS = frozenset({
    "__init__", "__post_init__", "__new__", "__call__", "__enter__", "__exit__", "__getattr__", "__get__",
    "__set_name__", "__init_subclass__", "__class_getitem__",
})  # fmt: skip


class Outline:
    """The classes and functions of a program.

    `bodies` are the names that a class has itself, `own_names` all that own classes and their objects have: assignments
    add to both. `values` are the functions and classes that may be called other than by their names.
    """

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self.units = {node: unit for module in sources.modules.values() for node, unit in module.units.items()}
        units = self.units.values()
        self.classes = [unit for unit in units if unit.is_class]
        self.functions = [unit for unit in units if not unit.is_class and not unit.is_module]
        self.bodies = {unit: set(unit.bound) for unit in self.classes}
        self._kinds = {(unit.parent, simple_name(unit.name)): kind for unit in self.functions for kind in _kinds(unit)}
        self._bases = {unit: list(self._bases_of(unit)) for unit in self.classes}
        self._lines: dict[Unit, list[Unit]] = {}
        self._operators: dict[Unit, list[str]] = {}
        nodes = [node for module in sources.modules.values() for node in ast.walk(module.tree)]
        attributes = [each for each in nodes if isinstance(each, ast.Attribute)]
        imports = [each for module in sources.modules.values() for each in module.imports.values()]
        self.mentioned = {each.attr for each in attributes} | {each.name.rpartition(".")[2] for each in imports}
        stored = {each.attr for each in attributes if isinstance(each.ctx, ast.Store)}
        self.own_names = stored.union(*(unit.bound for unit in self.classes))
        called = {each.func for each in nodes if isinstance(each, ast.Call)}
        passed_on = {"lambda", "__call__", *(each.attr for each in attributes if each not in called)}
        passed_on |= {each.id for each in nodes if isinstance(each, ast.Name) and each not in called}
        every = (*self.functions, *self.classes)
        self.values = [each for each in every if simple_name(each.name) in passed_on or each.decorators]

    def _bases_of(self, unit: Unit) -> Iterator[Unit | str]:
        """Yield the bases of a class: own classes, names of libraries, "" for what only the run tells."""
        assert unit.parent is not None
        for each in getattr(unit.node, "bases", []):
            node = each.value if isinstance(each, ast.Subscript) else each
            meaning = dotted_meaning(self.sources, unit.parent, node)
            if meaning is not None and meaning.kind == "class":
                units = self.sources.modules[meaning.key[0]].units.values()
                yield next(one for one in units if one.name == meaning.key[1] and one.is_class)
            else:
                yield meaning.name if meaning is not None and meaning.kind in ("known", "builtin") else ""

    def line(self, of: Unit) -> list[Unit]:
        """Return a class with all own ones above it, in the order in which Python looks."""
        if of not in self._lines:
            bases = [each for each in self._bases[of] if isinstance(each, Unit)]
            self._lines[of] = [of, *merged([*map(self.line, bases), bases])]
        return self._lines[of]

    def below(self, of: Unit) -> list[Unit]:
        """Return a class with all own ones that derive from it."""
        return [each for each in self.classes if of in self.line(each)]

    def library_bases(self, of: Unit) -> list[str]:
        """Return the names of libraries that a class derives from; "" where only the run tells."""
        return sorted(
            {each for unit in self.line(of) for each in self._bases[unit] if isinstance(each, str)} - {"object"}
        )

    def is_enum(self, of: Unit) -> bool:
        """Return whether a class is an Enum."""
        return any(each.startswith("enum.") for each in self.library_bases(of))

    def owner(self, of: Unit, name: str, behind: Unit | None = None) -> Unit | None:
        """Return the class that has a name in its body: this one, or the nearest above it; or one behind another."""
        line = self.line(of)
        later = line if behind is None else line[line.index(behind) + 1 :]
        return next((each for each in later if name in self.bodies[each]), None)

    def kind(self, of: Unit | None, name: str) -> str:
        """Return whether a method is a property, a classmethod or a staticmethod; "" for none of them."""
        return self._kinds.get((of, name), "")

    def fields(self, of: Unit) -> list[str]:
        """Return the names of a class's fields in the order in which a call passes them."""
        statements = [each for unit in reversed(self.line(of)) for each in getattr(unit.node, "body", [])]
        targets = [each.target for each in statements if isinstance(each, ast.AnnAssign)]
        return list(dict.fromkeys(each.id for each in targets if isinstance(each, ast.Name)))

    def operators(self, of: Unit) -> list[str]:
        """Return the special methods of a class that operators and loops run."""
        if of not in self._operators:
            names = {name for each in self.line(of) for name in each.bound} - _NOT_OPERATORS
            self._operators[of] = sorted(name for name in names if name.startswith("__") and name.endswith("__"))
        return self._operators[of]

    def iterating(self, of: Unit) -> Iterator[Unit]:
        """Yield the methods of a class that going over its objects runs."""
        inner = (unit for each in self.line(of) for unit in each.children)
        yield from (unit for unit in inner if simple_name(unit.name) in ("__iter__", "__next__", "__getitem__"))


def _kinds(unit: Unit) -> Iterator[str]:
    """Yield what each decorator of a method makes of it, the last one first."""
    if unit.is_method:
        decorators = getattr(unit.node, "decorator_list", [])
        yield from (kind for each in reversed(decorators) if (kind := KINDS.get(ast.unparse(each).rpartition(".")[2])))
