"""What a class extends in JavaScript."""

from __future__ import annotations

import ast

from emulator.port.emit.classes.class_ends import ClassEnds
from emulator.port.emit.declared.shapes import shape_of
from emulator.port.emit.expressions.names import library_value
from emulator.port.emit.facts.error_names import SEGMENT, error_name
from emulator.port.output.javascript import Array, Text
from emulator.port.output.printing import flat
from emulator.port.rows import rows
from emulator.port.source.meanings import Meaning


class ClassHeads(ClassEnds):
    """One class on its way to JavaScript: its first line."""

    def _extends_tuple(self) -> str:
        fields = self._fields()
        names = Array(tuple(Text(each.name) for each in fields))
        defaults = Array(tuple(self.builder.js(each.default) for each in fields if each.default is not None))
        return f" extends {flat(self.builder.helper('pyNamedtuple', Text(self.shape.node.name), names, defaults))}"

    def _extends(self) -> str:
        shape, builder = self.shape, self.builder
        if shape.kind == "namedtuple":
            return self._extends_tuple()
        base = shape.base
        if shape.options.get("dataclass") and shape.kind != "dataclass":
            builder.refuse(shape.node, "a dataclass below an error, an enumeration or the like; write def __init__")
        calls = [each for each in shape.node.bases if isinstance(each, ast.Call)]
        if calls:
            builder.refuse(calls[0], "a base that a call gives; name a class")
        if shape.kind == "enum" and (base is None or base.kind != "class"):
            return f" extends {flat(builder.helper_name(self._enum_base()))}"
        if base is None:
            return f" extends {flat(builder.helper_name('PyDataclass'))}" if shape.kind == "dataclass" else ""
        if base.kind == "class":
            return self._extends_own(base)
        native = shape.native(self.sources)
        if native is not None and shape.kind == "plain":
            return f" extends {flat(builder.helper_name(native.helper))}"
        error = error_name(base.name)
        if error is not None and error.endswith("JSONDecodeError"):
            builder = self.builder
            builder.refuse(
                shape.node, f"a class below {base.name}; write one below ValueError that has it as __cause__"
            )
        if error is not None:
            return f" extends {error if error in SEGMENT else flat(builder.helper_name('PyException'))}"
        return self._extends_library(base)

    def _extends_own(self, base: Meaning) -> str:
        name = self.builder.named(base.key)
        above = shape_of(self.sources, base.key)
        if self.shape.kind != "dataclass" or any(each.kind == "dataclass" for each in above.line(self.sources)):
            return f" extends {name.text}"
        if above.method(self.sources, "__init__") is not None:
            self.builder.refuse(
                self.shape.node,
                "a dataclass below a class with __init__, which its own replaces; write @dataclass there",
            )
        return f" extends {flat(self.builder.helper('pyDataclassBelow', name))}"

    def _extends_library(self, base: Meaning) -> str:
        shape, builder = self.shape, self.builder
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

    def _enum_base(self) -> str:
        if any(ast.unparse(each).endswith("Flag") for each in self.shape.node.bases):
            return "PyFlag"
        return "PyTextEnum" if self.shape.mixin == "str" else "PyEnum"
