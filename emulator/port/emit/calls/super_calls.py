"""super(): calls and attributes of the class above."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.class_calls import OF_OBJECT, arguments_for, awaited_method
from emulator.port.emit.calls.native_calls import native_arguments, native_call
from emulator.port.emit.calls.new_objects import made_by_base, made_plainly
from emulator.port.emit.declared.arguments import is_spread, positional, row_arguments
from emulator.port.emit.declared.library_bases import library_row
from emulator.port.emit.declared.marked_names import signature_of_row
from emulator.port.emit.declared.shapes import Shape, enclosing_shape, shape_of
from emulator.port.emit.declared.signatures import bound_while_running, texts
from emulator.port.output.javascript import UNDEFINED, Js, Member, Name, Object, Text, Unary, call, method
from emulator.port.rows import Row, rows
from emulator.port.source.units import enclosing_class

_OF_ERRORS = {"__str__": "pyErrorText", "__repr__": "pyErrorRepr"}
"""What every error does by itself."""


def super_call(builder: Builder, node: ast.Call) -> Js | None:
    """Write super().method(…); None for any other call."""
    if not isinstance(node.func, ast.Attribute) or not _is_super(node.func.value):
        return None
    name = node.func.attr
    far = _of_another(builder, node.func.value, name)
    if far is not None:
        return _mixed_super(builder, node, far[0], name, far[1])
    shape = enclosing_shape(builder.proofs.sources, builder.unit)
    own_above = shape is not None and any(name in each.methods for each in shape.line(builder.proofs.sources)[1:])
    if (
        shape is not None
        and (shape.key in builder.work.mixed or _is_field(builder, shape, name))
        and (own_above or not (builder.native or name == "__new__") or name == "__init__")
    ):
        return _mixed_super(builder, node, shape, name, Name("this"))
    if builder.native is not None and builder.native.name == "type" and name == "__call__" and not own_above:
        return made_plainly(builder, Name("this"), node)
    if name == "__init__":
        return _super_init(builder, node)
    if name == "__new__" and not own_above:
        return made_by_base(builder, node, shape, "")
    base = shape.base_shape(builder.proofs.sources) if shape is not None else None
    if name in OF_OBJECT and (base is None or not _has(builder, base, name)):
        return builder.helper(OF_OBJECT[name], Name("this"), *positional(builder, node.args))
    if name in _OF_ERRORS and shape is not None and shape.kind == "exception" and not own_above:
        return builder.helper(_OF_ERRORS[name], Name("this"))
    if builder.native is not None and builder.native.type and (base is None or not _has(builder, base, name)):
        return native_call(builder, node, builder.native, name, Name("this"))
    return awaited_method(builder, node, method(Name("super"), builder.member(name), *_super_arguments(builder, node)))


def _is_super(node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="super"), args=[] | [_, _]):
            return True
    return False


def _of_another(builder: Builder, node: ast.expr, name: str) -> tuple[Shape, Js] | None:
    """Return the class and the object of super(Class, x) of another class than that around it.

    What Python's own classes have is refused here.
    """
    match node:
        case ast.Call(args=[named, x]):
            meaning = builder.meaning(named)
            if meaning is None or meaning.kind != "class" or meaning.key == enclosing_class(builder.unit):
                return None
            shape = shape_of(builder.proofs.sources, meaning.key)
            above = shape.line(builder.proofs.sources)[1:]
            if not any(name in {*each.methods, *each.statics()} for each in above):
                builder.refuse(node, f"super() of another class, for {name} of Python's own; write Base.{name}(x)")
            return shape, builder.js(x)
    return None


def _is_field(builder: Builder, shape: Shape, name: str) -> bool:
    """Return whether the classes above have an attribute of that name, which objects read of their own class."""
    above = shape.line(builder.proofs.sources)[1:]
    return next((name in each.statics() for each in above if name in {*each.methods, *each.statics()}), False)


def _has(builder: Builder, shape: Shape, name: str) -> bool:
    return shape.method(builder.proofs.sources, name) is not None


def _mixed_super(builder: Builder, node: ast.Call, shape: Shape, name: str, x: Js) -> Js:
    """Write super().method(…) where some class has this one beside others: the object tells which is next."""
    found = _next_in_line(builder, shape, name, x)
    if node.keywords or is_spread(node):
        builder.work.keyword_methods.add(name)
        builder.work.keyword_calls = True
        return call(found, Unary("...", bound_while_running(builder, node, found)))
    return awaited_method(builder, node, call(found, *positional(builder, node.args)))


def _next_in_line(builder: Builder, shape: Shape, name: str, x: Js) -> Js:
    return builder.helper("pySuper", builder.named(shape.key), x, Text(builder.member(name)))


def _super_init(builder: Builder, node: ast.Call) -> Js:
    """Write super().__init__(…): that of an own base, or what a library's base keeps."""
    shape = enclosing_shape(builder.proofs.sources, builder.unit)
    base = shape.base_shape(builder.proofs.sources) if shape is not None else None
    while base is not None:
        if "__init__" in base.methods or base.kind == "dataclass":
            made = method(Name("super"), "__init__", *_super_arguments(builder, node))
            return awaited_method(builder, node, made)
        base = base.base_shape(builder.proofs.sources)
    if shape is not None and shape.kind == "exception":
        return builder.helper("pyInitError", Name("this"), *positional(builder, node.args))
    if builder.native is not None:
        return method(Name("super"), "__init__", *native_arguments(builder, node))
    row = library_row(shape, builder.proofs.sources)
    if row is not None:
        return builder.helper(
            "pyInitBase", Name("this"), builder.helper_name(row.helper), *_of_row(builder, node, row, "__init__")
        )
    if shape is not None and shape.base is not None and shape.base.kind not in ("class", "builtin"):
        return builder.refuse(
            node, f"super().__init__() of {shape.base.name}; keep an object of it in an attribute instead"
        )
    return UNDEFINED


def _of_row(builder: Builder, node: ast.Call, row: Row, name: str) -> list[Js]:
    """Write the arguments of a method of a library's class, which its row binds."""
    if not is_spread(node):
        return row_arguments(builder, node, row)
    told = Object((("pyParameters", texts(signature_of_row(row))), ("pyQualname", Text(name))))
    return [Unary("...", bound_while_running(builder, node, told))]


def _super_arguments(builder: Builder, node: ast.Call) -> list[Js]:
    assert isinstance(node.func, ast.Attribute)
    shape = enclosing_shape(builder.proofs.sources, builder.unit)
    base = shape.base_shape(builder.proofs.sources) if shape is not None else None
    holder = library_row(shape, builder.proofs.sources)
    row = rows().get(f"{holder.gives}.{node.func.attr}") if holder is not None else None
    if row is not None and (base is None or not _has(builder, base, node.func.attr)):
        return _of_row(builder, node, row, node.func.attr)
    if is_spread(node):
        builder.work.keyword_methods.add(node.func.attr)
        target = Member(Name("super"), builder.member(node.func.attr))
        return [Unary("...", bound_while_running(builder, node, target))]
    if not node.keywords:
        return positional(builder, node.args)
    parameters = base.parameters_of_method(builder.proofs.sources, node.func.attr) if base is not None else None
    if parameters is None:
        builder.refuse(
            node, f"super().{node.func.attr}() by name, which the base takes in its own order; write them in order"
        )
        return []
    return arguments_for(builder, node, parameters, node.func.attr)


def super_attribute(builder: Builder, node: ast.Attribute) -> Js | None:
    """Write super().name, which is not called: a property of the class above; None for any other attribute."""
    if not _is_super(node.value):
        return None
    far = _of_another(builder, node.value, node.attr)
    if far is not None:
        return _next_in_line(builder, far[0], node.attr, far[1])
    shape = enclosing_shape(builder.proofs.sources, builder.unit)
    if shape is not None and (shape.key in builder.work.mixed or _is_field(builder, shape, node.attr)):
        return _next_in_line(builder, shape, node.attr, Name("this"))
    return Member(Name("super"), builder.member(node.attr))
