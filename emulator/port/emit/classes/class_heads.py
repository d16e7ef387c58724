"""What a class extends in JavaScript."""

from __future__ import annotations

import ast

from emulator.port.emit.classes.class_writer import ClassWriter
from emulator.port.emit.declared.shapes import shape_of
from emulator.port.emit.expressions.names import library_value
from emulator.port.emit.facts.error_names import SEGMENT, error_name
from emulator.port.output.javascript import Array, Text
from emulator.port.output.printing import flat
from emulator.port.rows import rows
from emulator.port.source.meanings import Meaning


def extends(writer: ClassWriter) -> str:
    """Return what stands behind the name of a class."""
    shape, builder = writer.shape, writer.builder
    if shape.kind == "namedtuple":
        return _extends_tuple(writer)
    base = shape.base
    if shape.options.get("dataclass") and shape.kind != "dataclass":
        builder.refuse(shape.node, "a dataclass below an error, an enumeration or the like; write def __init__")
    calls = [each for each in shape.node.bases if isinstance(each, ast.Call)]
    if calls:
        builder.refuse(calls[0], "a base that a call gives; name a class")
    if shape.kind == "enum" and (base is None or base.kind != "class"):
        return f" extends {flat(builder.helper_name(_enum_base(writer)))}"
    if base is None:
        return f" extends {flat(builder.helper_name('PyDataclass'))}" if shape.kind == "dataclass" else ""
    if base.kind == "class":
        return _extends_own(writer, base)
    native = shape.native(writer.sources)
    if native is not None and shape.kind == "plain":
        return f" extends {flat(builder.helper_name(native.helper))}"
    error = error_name(base.name)
    if error is not None and error.endswith("JSONDecodeError"):
        builder.refuse(shape.node, f"a class below {base.name}; write one below ValueError that has it as __cause__")
    if error is not None:
        return f" extends {error if error in SEGMENT else flat(builder.helper_name('PyException'))}"
    return _extends_library(writer, base)


def _extends_tuple(writer: ClassWriter) -> str:
    fields = writer.fields
    names = Array(tuple(Text(each.name) for each in fields))
    defaults = Array(tuple(writer.builder.js(each.default) for each in fields if each.default is not None))
    return f" extends {flat(writer.builder.helper('pyNamedtuple', Text(writer.shape.node.name), names, defaults))}"


def _extends_own(writer: ClassWriter, base: Meaning) -> str:
    name = writer.builder.named(base.key)
    above = shape_of(writer.sources, base.key)
    if writer.shape.kind != "dataclass" or any(each.kind == "dataclass" for each in above.line(writer.sources)):
        return f" extends {name.text}"
    if above.method(writer.sources, "__init__") is not None:
        writer.builder.refuse(
            writer.shape.node,
            "a dataclass below a class with __init__, which its own replaces; write @dataclass there",
        )
    return f" extends {flat(writer.builder.helper('pyDataclassBelow', name))}"


def _extends_library(writer: ClassWriter, base: Meaning) -> str:
    shape, builder = writer.shape, writer.builder
    row = rows().get(base.name)
    if row is not None and row.new:
        return f" extends {flat(builder.helper_name(row.helper))}"
    if base.kind in ("known", "builtin"):
        if row is None and base.name not in ("dict", "list", "str", "int", "float", "tuple", "set"):
            library_value(builder, shape.node.bases[0], base.name)
        else:
            builder.refuse(shape.node, f"a class below {base.name}; keep one in an attribute instead")
        return ""
    builder.refuse(shape.node.bases[0], "a base that a variable holds; name a class")
    return ""


def _enum_base(writer: ClassWriter) -> str:
    if any(ast.unparse(each).endswith("Flag") for each in writer.shape.node.bases):
        return "PyFlag"
    return "PyTextEnum" if writer.shape.mixin == "str" else "PyEnum"
