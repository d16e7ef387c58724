"""__new__: what makes an object of an own class before its __init__ is called."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.arguments import is_spread, positional
from emulator.port.emit.declared.shapes import Shape, enclosing_shape, shape_of
from emulator.port.emit.declared.signatures import given_arguments
from emulator.port.emit.facts.natives import NATIVES
from emulator.port.output.javascript import Array, Js, Member, Name, method

_NO_EQUAL = {
    "dataclass": "__new__ of a dataclass; write a class method that gives the object",
    "exception": "__new__ of an error; write a function that gives the error",
}


def refused_new(shape: Shape) -> str | None:
    """Return why a class cannot have a __new__."""
    return _NO_EQUAL.get(shape.kind)


def new_call(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js | None:
    """Write Class.__new__(cls, …) of a class that leaves making to its base; None for one that has a __new__."""
    meaning = builder.meaning(function.value)
    here = enclosing_shape(builder.proofs.sources, builder.unit)
    if meaning is not None and meaning.kind in ("builtin", "known"):
        return made_by_base(builder, node, here, meaning.name)
    shape = shape_of(builder.proofs.sources, meaning.key) if meaning is not None and meaning.kind == "class" else here
    if shape is not None and shape.method(builder.proofs.sources, "__new__") is not None:
        return None
    return made_by_base(builder, node, shape, "")


def made_by_base(builder: Builder, node: ast.Call, shape: Shape | None, base: str) -> Js:
    """Write what a base that is not the program's makes of a class, the first argument; `base` is its name."""
    if not node.args or isinstance(node.args[0], ast.Starred):
        return builder.refuse(node, "__new__ without a class; write __new__(cls)")
    made, rest = builder.js(node.args[0]), positional(builder, node.args[1:])
    native = NATIVES.get(base) or (shape.native(builder.proofs.sources) if shape is not None else None)
    if shape is not None and shape.kind == "enum":
        bare = method(Name("Object"), "create", Member(made, "prototype"))
        return builder.helper("pyNewMember", bare, *rest)
    if shape is not None and shape.kind == "namedtuple":
        base_class = method(Name("Object"), "getPrototypeOf", builder.named(shape.key))
        fields = Array(tuple(_by_field(builder, node, shape)))
        return method(Name("Reflect"), "construct", base_class, fields, made)
    if native is not None and base != "object":
        return method(builder.helper_name(native.helper), "__new__", made, *rest)
    if rest or node.keywords:
        behind = ast.copy_location(ast.Call(func=node.func, args=node.args[1:], keywords=node.keywords), node)
        return builder.helper("pyBareOf", made, *given_arguments(builder, behind))
    return method(Name("Object"), "create", Member(made, "prototype"))


def made_plainly(builder: Builder, made: Js, node: ast.Call) -> Js:
    """Write super().__call__(…) of a metaclass: an object of its class."""
    builder.work.keyword_calls = builder.work.keyword_classes = True
    return builder.helper("pyMadePlainly", made, *given_arguments(builder, node))


def _by_field(builder: Builder, node: ast.Call, shape: Shape) -> list[Js]:
    """Write the fields of a named tuple in their order."""
    if not node.keywords:
        return positional(builder, node.args[1:])
    names = [each.name for each in shape.fields(builder.proofs.sources)]
    given = {each.arg: each.value for each in node.keywords}
    passed = dict(zip(names, node.args[1:], strict=False)) | given
    if is_spread(node) or passed.keys() != set(names):
        builder.refuse(node, "fields of a named tuple by name; pass each in its order")
        return []
    return [builder.js(passed[each]) for each in names]
