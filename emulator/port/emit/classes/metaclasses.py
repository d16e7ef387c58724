"""Own metaclasses: their code runs when JavaScript has made a class, on the body of it."""

from __future__ import annotations

import ast
from collections.abc import Callable

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.class_calls import arguments_for
from emulator.port.emit.declared.call_parameters import parameters_of_unit
from emulator.port.emit.declared.shapes import Shape, shape_of
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.output.javascript import Array, Js, Name
from emulator.port.output.printing import STEP, flat

_GIVEN = ("name", "bases", "body")
"""What a metaclass is told of a class, beside the arguments in its head."""


def is_metaclass(shape: Shape, builder: Builder) -> bool:
    """Return whether a class derives from type."""
    native = shape.native(builder.proofs.sources)
    return native is not None and native.name == "type"


def called_by_meta(shape: Shape, builder: Builder) -> bool:
    """Return whether a metaclass decides what a call of a class gives."""
    meta = shape_of(builder.proofs.sources, shape.meta) if shape.meta is not None else None
    return meta is not None and meta.method(builder.proofs.sources, "__call__") is not None


def refused_of_meta(shape: Shape, builder: Builder, name: str, *, waits: bool) -> str | None:
    """Return why a metaclass cannot have a method."""
    if not is_metaclass(shape, builder):
        return None
    if name in PROTOCOL and name != "__call__":
        return f"{name} of a metaclass; write a class method with a name of its own"
    if waits and name in ("__new__", "__init__", "__call__"):
        return f"a request in {name} of a metaclass, where JavaScript cannot wait; send it from a method"
    return None


def make_by_meta(builder: Builder, shape: Shape, name: str, tell: Callable[[], None]) -> None:
    """Add the call that runs the metaclass's code; `tell` adds what type itself does in the middle of it."""
    sources, node = builder.proofs.sources, shape.node
    assert shape.meta is not None
    if shape.kind != "plain" or shape.native(sources) is not None:
        builder.refuse(
            node, "a metaclass of a dataclass, an error or a class below dict and its like; write a decorator"
        )
    if called_by_meta(shape, builder) and builder.work.waiting.implicit.begins(shape.key):
        builder.refuse(node, "a request in the __init__ of a class whose metaclass has __call__; send it from a method")
    bases = Array(tuple(builder.named(each) for each in shape.bases))
    mark = len(builder.lines)
    builder.indent += STEP
    tell()
    builder.indent = builder.indent.removesuffix(STEP)
    told, builder.lines = builder.lines[mark:], builder.lines[:mark]
    given = _head_arguments(builder, shape, shape_of(sources, shape.meta))
    called = flat(
        builder.helper("pyMadeByMeta", builder.named(shape.meta), Name(name), bases, Name("() => {}"), *given)
    )
    before, _, after = called.partition("() => {}")
    if not told:
        builder.write(called + ";")
        return
    builder.write(f"{before}() => {{")
    builder.lines += told
    builder.write(f"}}{after};")


def _head_arguments(builder: Builder, shape: Shape, meta: Shape) -> list[Js]:
    """Write the arguments in the head of a class, for __new__ and __init__ of its metaclass."""
    node = shape.node
    given = [each for each in node.keywords if each.arg != "metaclass"]
    if not given:
        return []
    if any("__init_subclass__" in each.methods for each in shape.line(builder.proofs.sources)):
        builder.refuse(
            given[0].value, "an argument of a class with a metaclass and __init_subclass__; write a class attribute"
        )
    made: list[Js] = []
    for name, first in (("__new__", ["meta"]), ("__init__", [])):
        found = meta.method(builder.proofs.sources, name)
        if found is None:
            made.append(Array(()))
            continue
        told = [ast.copy_location(ast.Constant(value=each), node) for each in (*first, *_GIVEN)]
        head = ast.copy_location(ast.Call(func=node.keywords[0].value, args=list(told), keywords=given), node)
        parameters = parameters_of_unit(found[0].module.units[found[1]], skip=1 - len(first))
        made.append(Array(tuple(arguments_for(builder, head, parameters, node.name)[len(told) :])))
    return made
