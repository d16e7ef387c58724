"""Attributes of classes: what assignments in the body of one make."""

from __future__ import annotations

import ast
from functools import partial

from emulator.port.emit.classes.class_writer import ClassWriter, decorator_names
from emulator.port.emit.classes.template_patterns import is_template
from emulator.port.emit.declared.signatures import texts
from emulator.port.emit.facts.natives import is_taken
from emulator.port.output.javascript import Name, Text
from emulator.port.output.printing import STEP, flat, quoted


def write_attributes(writer: ClassWriter, targets: list[ast.expr], value: ast.expr) -> None:
    """Add the attributes of an assignment: of one name, of several, or of a tuple of them."""
    match targets:
        case [ast.Tuple(elts=names)] if isinstance(value, ast.Tuple) and len(value.elts) == len(names):
            for name, each in zip(names, value.elts, strict=True):
                write_attribute(writer, name, each)
        case [ast.Name() as first, *others] if not isinstance(value, ast.Constant):
            write_attribute(writer, first, value)
            for each in others:
                write_attribute(writer, each, ast.copy_location(ast.Name(id=first.id, ctx=ast.Load()), value))
        case _:
            for each in targets:
                write_attribute(writer, each, value)


def write_attribute(writer: ClassWriter, target: ast.expr, value: ast.expr) -> None:
    """Add an attribute, or a member of an enumeration; what is a method is made later."""
    inner = writer.inner
    if not isinstance(target, ast.Name):
        inner.refuse(target, "an assignment to more than one name in a class; write one line for each")
        return
    if writer.shape.kind == "enum" and not target.id.startswith("_"):
        _member(writer, target.id, value)
        return
    if writer.makes_method(target.id, value):
        return
    if target.id == "prototype":
        inner.refuse(target, "a class attribute named prototype, which JavaScript keeps for itself; rename it")
    if is_taken(writer.native, target.id):
        writer.refuse_taken(target, target.id)
    if target.id != "pattern" or not is_template(inner, writer.shape):
        inner.expression(f"static {target.id} = ", inner.defined(value))


def _member(writer: ClassWriter, name: str, value: ast.expr) -> None:
    inner = writer.inner
    meaning = inner.meaning(value.func) if isinstance(value, ast.Call) else None
    auto = meaning is not None and meaning.name == "enum.auto"
    held = [inner.defined(value)] if not auto else []
    if auto and writer.shape.mixin == "str":
        held = [Text(name.lower())]
    inner.write(f"static {name} = new this({', '.join([quoted(name), *map(flat, held)])});")


def write_slots(writer: ClassWriter, value: ast.expr) -> None:
    """Add __slots__, and that no other attribute may be set from outside."""
    names = writer.shape.slots(writer.sources)
    if names is None:
        return
    inner = writer.inner
    inner.expression("static __slots__ = ", inner.js(value))
    if writer.shape.method(writer.sources, "__setattr__") is None:
        inner.write("pySetAttr(name, value) {")
        made = inner.helper("pyStoreSlot", Name("this"), texts(names), Name("name"), Name("value"))
        inner.write(f"{STEP}{flat(made)};")
        inner.write("}")


def attributes_of_objects(writer: ClassWriter) -> list[str]:
    """Return the names of a class that its objects answer to as well."""
    names = [] if writer.shape.kind == "enum" else list(writer.shape.statics())
    for node in writer.shape.methods.values():
        if decorator_names(node) & {"classmethod", "staticmethod"}:
            names.append(node.name)
    return names


def function_attributes(writer: ClassWriter) -> set[str]:
    """Return the attributes that may be functions, and so methods: those given what is no constant or library's."""
    found = set()
    for each in writer.shape.node.body:
        if isinstance(each, ast.Assign | ast.AnnAssign) and each.value is not None:
            targets = each.targets if isinstance(each, ast.Assign) else [each.target]
            names = {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}
            found |= names if _may_be_function(writer, each.value) else set()
    return found


def _may_be_function(writer: ClassWriter, value: ast.expr) -> bool:
    if isinstance(value, ast.Tuple):
        return any(map(partial(_may_be_function, writer), value.elts))
    if isinstance(value, ast.Lambda):
        return True
    maker = value.func if isinstance(value, ast.Call) else value
    meaning = writer.builder.meaning(maker)
    if meaning is not None and meaning.kind not in ("function", "constant"):
        return False
    if meaning is not None and meaning.kind == "function" and maker is value:
        return True
    kind = writer.builder.proofs.kind(value)
    return isinstance(value, ast.Name | ast.Attribute | ast.Call | ast.Subscript | ast.IfExp) and (
        not kind.types or kind.may("function")
    )
