"""Calls of what dict and list do by themselves, for a class below them: `super().get(key)`, `dict.get(self, key)`."""

from __future__ import annotations

import ast
from collections.abc import Callable

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.new_objects import made_plainly
from emulator.port.emit.declared.arguments import keyword_object, positional, row_arguments
from emulator.port.emit.facts.natives import Native
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.output.javascript import UNDEFINED, Array, Binary, Js, Member, Unary, method
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
_PLAIN = {"str": "pyAsText", "int": "pyAsNumber", "float": "pyAsNumber"}
"""What holds the plain value of an object below these types."""
_OPERATORS = {
    "__add__": "pyAdd", "__sub__": "pySubtract", "__mul__": "pyMultiply", "__truediv__": "pyDivide",
    "__floordiv__": "pyFloorDiv", "__mod__": "pyMod", "__pow__": "pyPower", "__neg__": "pyNegative",
    "__abs__": "pyAbs", "__round__": "pyRound", "__int__": "pyInt", "__float__": "pyFloat", "__bool__": "pyTruthy",
    "__eq__": "pyEqual", "__str__": "pyStr", "__repr__": "pyRepr", "__format__": "pyFormat", "__len__": "pyLen",
    "__hash__": "pyHash", "__getitem__": "pyGetItem",
}  # fmt: skip
"""What the operators of a plain value are."""
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
    "tuple": {
        "__getitem__": _helper("pyItemAt"),
        "__contains__": lambda builder, x, given: builder.helper("pyIn", *given, _items(x)),
        "__len__": lambda _, x, __: Member(x, "length"),
        "__iter__": lambda builder, x, _: builder.helper("pyIterator", _items(x)),
        "__repr__": lambda builder, x, _: builder.helper("pyRepr", builder.helper("pyTuple", Unary("...", x))),
    },
    "set": {
        "__contains__": lambda _, x, given: method(x, "has", *given),
        "__len__": lambda _, x, __: Member(x, "size"),
    },
}  # fmt: skip
"""Special methods by the type that has them."""


def native_call(builder: Builder, node: ast.Call, native: Native, name: str, x: Js) -> Js:
    """Write what a base does with x; the arguments of the call are those after self."""
    if native.name == "type" and name == "__call__":
        return made_plainly(builder, x, node)
    if name == "__init__":
        init = Member(Member(builder.helper_name(native.helper), "prototype"), name)
        return method(init, "call", x, *native_arguments(builder, node))
    if name in native.methods:
        own = Member(Member(builder.helper_name(native.helper), "prototype"), PROTOCOL.get(name, name))
        return method(own, "call", x, *positional(builder, node.args))
    if native.type in _PLAIN:
        x = Member(x, _PLAIN[native.type])
        if name in _OPERATORS:
            return builder.helper(_OPERATORS[name], x, *positional(builder, node.args))
    operation = _OPERATIONS.get(native.type, {}).get(name)
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
