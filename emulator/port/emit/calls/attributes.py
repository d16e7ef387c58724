"""Attributes: of libraries and files, of self, and of anything else."""

from __future__ import annotations

import ast
from collections.abc import Callable

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.methods import method_value
from emulator.port.emit.calls.special_calls import special_value
from emulator.port.emit.calls.super_calls import super_attribute
from emulator.port.emit.calls.types_of import type_attribute
from emulator.port.emit.declared.shapes import enclosing_shape, shape_of
from emulator.port.emit.declared.signatures import bound_method, library_methods
from emulator.port.emit.expressions.names import of_meaning
from emulator.port.emit.facts.implicit import is_property
from emulator.port.inference.method_kinds import TIME_PARTS, TIMES
from emulator.port.library import has_method
from emulator.port.output.javascript import Array, Index, Js, Member, Name, Text, method
from emulator.port.rows import rows
from emulator.port.source.meanings import dotted_meaning

RESPONSE = frozenset({
    "status_code", "ok", "text", "headers", "reason", "content", "url", "history", "elapsed", "cookies", "request",
    "encoding", "links", "is_redirect", "is_permanent_redirect",
})  # fmt: skip
"""What every reply has."""


_OF_STREAMS = {
    "raw": "response.raw, since a reply is read to its end; write response.content",
    "apparent_encoding": "response.apparent_encoding, which guesses; write response.encoding",
}
OF_PYTHON = {
    "__subclasses__": "__subclasses__; keep the classes in a list of your own",
    "__annotations__": "__annotations__, which say nothing when a program runs; write a constant",
    "__dataclass_fields__": "__dataclass_fields__; write dataclasses.fields(x)",
    "__module__": "__module__; write __name__",
}
"""What Python's own objects tell of themselves, and what to write instead."""
_OF_CLASSES: dict[str, Callable[[Builder, Js], Js]] = {
    "__mro__": lambda builder, x: builder.helper("pyMro", x),
    "__bases__": lambda builder, x: builder.helper("pyBases", x),
    "__base__": lambda builder, x: Index(builder.helper("pyBases", x), Name("0")),
    "__dict__": lambda builder, x: builder.helper("pyVars", x, Name("true")),
}
"""What classes and objects tell of themselves."""
_OF_CHAINS = frozenset({"__context__", "__suppress_context__", "__traceback__"})


def transform_attribute(builder: Builder, node: ast.Attribute) -> Js:
    """Write x.name."""
    meaning = builder.meaning(node)
    title = _title(builder, node) if node.attr == "__name__" else None
    if title is not None:
        return title
    if meaning is not None:
        return of_meaning(builder, node, meaning)
    if node.attr in OF_PYTHON:
        return builder.refuse(node, OF_PYTHON[node.attr])
    if node.attr in _OF_CLASSES:
        return _OF_CLASSES[node.attr](builder, builder.js(node.value))
    above = super_attribute(builder, node)
    if above is not None:
        return builder.read(node, above)
    of_type = type_attribute(builder, node)
    if of_type is not None:
        return of_type
    class_constant = _of_own_class(builder, node)
    if class_constant is not None:
        return class_constant
    if node.attr == "__class__":
        return builder.helper("pyClassOf", builder.js(node.value))
    if node.attr in _OF_CHAINS:
        return builder.refuse(
            node, f".{node.attr}, which JavaScript does not keep; raise … from …, and ask for __cause__"
        )
    return builder.read(node, _of_value(builder, node))


def _title(builder: Builder, node: ast.Attribute) -> Js | None:
    """Write the name of a built-in function or of a library's; None for anything else."""
    meaning = builder.meaning(node.value) if isinstance(node.value, ast.Name | ast.Attribute) else None
    row = rows().get(meaning.name) if meaning is not None and meaning.kind in ("builtin", "known") else None
    return Text(row.python.rpartition(".")[2]) if row is not None and (row.helper or row.signature) else None


def _of_value(builder: Builder, node: ast.Attribute) -> Js:
    js, kind = builder.js(node.value), builder.kind(node.value)
    if isinstance(node.value, ast.Name) and node.value.id in builder.selves and node.attr in builder.declared:
        methods = builder.work.waiting.by_name.get(node.attr, set())
        shape = enclosing_shape(builder.proofs.sources, builder.unit)
        of_class = shape.method(builder.proofs.sources, node.attr) if shape is not None else None
        own = {each for each in methods if of_class is not None and each.node is of_class[1]}
        is_method = bool(methods) and not any(map(is_property, own or methods))
        if is_method and (builder.work.keyword_calls or not own):
            return builder.helper("pyGetAttr", js, Text(node.attr))
        # A method that is not called keeps its object.
        member = Member(js, builder.member(node.attr))
        return method(member, "bind", js) if is_method else member
    row = rows().get(f"{kind.cls}.{node.attr}") if kind.only("object") else None
    if row is not None and kind.cls in rows() and has_method(rows()[kind.cls].helper, node.attr):
        return bound_method(builder, js, row)
    if row is not None or (kind.only("object") and kind.cls in TIMES and node.attr in TIME_PARTS):
        return Member(js, node.attr)
    if kind.only("response") and node.attr in _OF_STREAMS:
        return builder.refuse(node, _OF_STREAMS[node.attr])
    if kind.only("response") and node.attr in RESPONSE:
        return Member(js, node.attr)
    found = special_value(builder, node) or method_value(builder, node)
    if found is None and (not kind.types or kind.may("object")) and (classes := library_methods(builder, node.attr)):
        return builder.helper("pyMethodOfLibrary", js, Text(node.attr), Array(tuple(classes)))
    return found or builder.helper("pyGetAttr", js, Text(node.attr))


def _of_own_class(builder: Builder, node: ast.Attribute) -> Js | None:
    """Write Class.name of an own class; its members are static."""
    holder = dotted_meaning(builder.proofs.sources, builder.unit, node.value)
    if holder is None or holder.kind != "class":
        return None
    if shape_of(builder.proofs.sources, holder.key).kind == "typeddict":
        return builder.js(node.value)
    declared = shape_of(builder.proofs.sources, holder.key).of_class(builder.proofs.sources)
    name = builder.named(holder.key)
    found = shape_of(builder.proofs.sources, holder.key).method(builder.proofs.sources, node.attr)
    if node.attr in declared and found is None:
        return Member(name, node.attr)
    return builder.helper("pyGetAttr", name, Text(node.attr))
