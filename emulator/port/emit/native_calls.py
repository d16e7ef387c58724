"""Calls of what dict and list do by themselves, for a class below them: `super().get(key)`, `dict.get(self, key)`."""

from __future__ import annotations

import ast
from collections.abc import Callable

from emulator.port.emit.arguments import keyword_object, positional, row_arguments
from emulator.port.emit.builder import Builder
from emulator.port.emit.natives import Native
from emulator.port.emit.protocol import PROTOCOL
from emulator.port.javascript import UNDEFINED, Array, Binary, Js, Member, Unary, method
from emulator.port.rows import rows

Operation = Callable[[Builder, Js, list[Js]], Js]


def _helper(name: str) -> Operation:
    return lambda builder, x, given: builder.helper(name, x, *given)


def _items(x: Js) -> Js:
    return Array((Unary("...", x),))


_SHARED = {"__repr__": "pyReprItems", "__str__": "pyStr"}
_BY_THEMSELVES = {
    "dict": {"__getitem__": "pyDictItem", "__setitem__": "pyStoreKey", "__delitem__": "pyDropKey"},
    "list": {"__getitem__": "pyItemAt", "__setitem__": "pySetItemAt", "__delitem__": "pyDelItemAt"},
}
"""Special methods that a helper is alone, so that a class can take them for its own."""
_OPERATIONS: dict[str, dict[str, Operation]] = {
    "dict": {
        **{name: _helper(each) for name, each in (_SHARED | _BY_THEMSELVES["dict"]).items()},
        "__contains__": lambda builder, x, given: Binary("!==", builder.helper("pyLookup", x, *given), UNDEFINED),
        "__len__": lambda _, x, __: Member(x, "size"),
        "__iter__": lambda builder, x, _: builder.helper("pyDictIter", x),
    },
    "list": {
        **{name: _helper(each) for name, each in (_SHARED | _BY_THEMSELVES["list"]).items()},
        "__contains__": lambda builder, x, given: builder.helper("pyIn", *given, _items(x)),
        "__len__": lambda _, x, __: Member(x, "length"),
        "__iter__": lambda builder, x, _: builder.helper("pyIterator", _items(x)),
    },
}  # fmt: skip
"""Special methods by the type that has them."""


def native_call(builder: Builder, node: ast.Call, native: Native, name: str, x: Js) -> Js:
    """Write what a base does with x; the arguments of the call are those after self."""
    if name == "__init__":
        init = Member(Member(builder.helper_name(native.helper), "prototype"), name)
        return method(init, "call", x, *native_arguments(builder, node))
    if name in native.methods:
        own = Member(Member(builder.helper_name(native.helper), "prototype"), PROTOCOL.get(name, name))
        return method(own, "call", x, *positional(builder, node.args))
    operation = _OPERATIONS[native.type].get(name)
    if operation is not None and not node.keywords:
        return operation(builder, x, positional(builder, node.args))
    row = rows().get(f"{native.type}.{name}")
    if row is None or not row.helper:
        return builder.refuse(node, f"{name} of {native.name} by itself; write what it does")
    return builder.helper(row.helper, x, *row_arguments(builder, node, row))


def native_arguments(builder: Builder, node: ast.Call) -> list[Js]:
    """Write the arguments for the __init__ of a base, those with names as the last of them."""
    given = positional(builder, node.args)
    if not node.keywords:
        return given
    return [*given, builder.helper("pyKeywords", keyword_object(builder, node.keywords, "dict"))]


def base_method(builder: Builder, node: ast.expr) -> Js:
    """Write a function that a class takes for a method of its own: dict's, such as `dict.__getitem__`, or any other."""
    match node:
        case ast.Attribute(value=ast.Name(id="dict" | "list" as owner), attr=name) if name in _BY_THEMSELVES[owner]:
            return builder.helper_name(_BY_THEMSELVES[owner][name])
    return builder.js(node)
