"""What a name stands for at a place: a local, something of the program's own files, of a library, or of Python."""

from __future__ import annotations

import ast
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from emulator.port.rows import rows
from emulator.port.source.library_names import canonical
from emulator.port.source.reading import Known, Module, Own, Sources
from emulator.port.source.units import Unit

TYPES = frozenset({"str", "bytes", "int", "float", "list", "tuple", "dict", "set", "frozenset"})
"""Built-in types, whose methods may be called through them: `str.lower(x)`."""
OF_CLASS = frozenset({
    "dict.fromkeys", "int.from_bytes", "bytes.fromhex", "str.maketrans", "bytes.maketrans", "float.fromhex",
})  # fmt: skip
"""Methods of built-in types that are the class's own."""
Key = tuple[str, str]
"""Something of a file by the file's name and its own."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name means. A `local` belongs to a scope inside a function; `key` says where something own is defined."""

    kind: Literal["local", "function", "class", "constant", "variable", "known", "builtin", "module", "missing"]
    name: str
    key: Key = ("", "")
    unit: Unit | None = None


def meaning_of(sources: Sources, unit: Unit, name: str, hidden: Collection[str] = ()) -> Meaning:
    """Return what a name means in a scope; `hidden` are the names of comprehensions around it."""
    if name in hidden:
        return Meaning("local", name, unit=unit)
    owner = unit.owner(name)
    if owner is None:
        return _of_file(sources, unit.module, name)
    inner = [each for each in owner.children if each.name.rpartition(".")[2] == name]
    if len(inner) == 1 and owner.stores.get(name) == 1 and not owner.is_class and name not in owner.rebound:
        defined = inner[0].node
        if isinstance(defined, ast.FunctionDef) and not defined.decorator_list:
            return Meaning("function", name, (owner.module, inner[0].name), owner)
        if isinstance(defined, ast.ClassDef):
            return Meaning("class", name, (owner.module, inner[0].name), owner)
    return Meaning("local", name, unit=owner)


def _of_file(sources: Sources, module: str, name: str) -> Meaning:
    found = sources.find(module, name)
    if isinstance(found, Known):
        return Meaning("known", found.name)
    if isinstance(found, Own):
        return Meaning("module" if not found.name else "missing", found.module)
    if found is None:
        return Meaning("builtin", name)
    return _defined(*found)


def _defined(module: Module, name: str) -> Meaning:
    key = (module.name, name)
    if name in module.functions:
        return Meaning("function", name, key)
    if name in module.classes:
        return Meaning("class", name, key)
    return Meaning("constant" if name in module.constants else "variable", name, key)


def attribute_of(sources: Sources, meaning: Meaning, name: str) -> Meaning | None:
    """Return what an attribute of a file or a library means: `text.trimmed`, `requests.post`."""
    if meaning.kind == "module":
        return _of_file(sources, meaning.name, name)
    if meaning.kind == "builtin" and meaning.name in TYPES and not name.startswith("__"):
        return Meaning("known", f"{meaning.name}.{name}")
    row = rows().get(meaning.name)
    if meaning.kind == "known" and f"{meaning.name}.{name}" in rows():
        return Meaning("known", f"{meaning.name}.{name}")
    # What a constant of a library has is looked up as that of any other value: `sys.stderr.write`.
    is_value = meaning.kind != "known" or (row is not None and row.value)
    return None if is_value else Meaning("known", canonical(f"{meaning.name}.{name}"))


def dotted_meaning(sources: Sources, unit: Unit, node: ast.expr, hidden: Collection[str] = ()) -> Meaning | None:
    """Return what a name, or a name with attributes of files and libraries, means; None for anything else."""
    if isinstance(node, ast.Name):
        return meaning_of(sources, unit, node.id, hidden)
    if not isinstance(node, ast.Attribute):
        return None
    below = dotted_meaning(sources, unit, node.value, hidden)
    return None if below is None else attribute_of(sources, below, node.attr)
