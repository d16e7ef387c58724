"""Calls of special methods by their names: x.__str__() is str(x)."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.arguments import is_spread, positional
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.output.javascript import Array, Js, Text

_HELPERS = {
    "__str__": "pyStr", "__repr__": "pyRepr", "__len__": "pyLen", "__bool__": "pyTruthy",
    "__bytes__": "pyBytes", "__getitem__": "pyGetItem", "__setitem__": "pySetItem", "__delitem__": "pyDelItem",
    "__eq__": "pyEqual", "__call__": "pyCalled", "__setattr__": "pySetAttr", "__delattr__": "pyDelAttr",
}  # fmt: skip
"""What does the same as the method, for objects of any type; the object is its first argument."""

_OF_MANAGERS = frozenset({"__enter__", "__exit__"})
"""What managers have that are passed on: self.stack.__exit__(*error)."""
_VALUES = frozenset({"int", "float", "str", "bytes"})


def special_call(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js | None:
    """Write x.__name__(…) of a special method; None for any other call, or one with * or names."""
    name = function.attr
    if name in _OF_MANAGERS and not node.keywords:
        given_on = positional(builder, node.args)
        return builder.helper("pyCallMethod", builder.js(function.value), Text(PROTOCOL[name]), *given_on)
    if name not in PROTOCOL or node.keywords or is_spread(node):
        return None
    x, given = builder.js(function.value), [builder.defined(each) for each in node.args]
    if name == "__contains__" and len(given) == 1:
        return builder.helper("pyIn", given[0], x)
    if name in _HELPERS:
        return builder.helper(_HELPERS[name], x, *given)
    if name == "__next__" and not given and not _is_own(builder, name):
        return builder.helper("pyNext", x)
    return builder.helper("pyCallMethod", x, Text(PROTOCOL[name]), *given) if _is_own(builder, name) else None


def special_value(builder: Builder, node: ast.Attribute) -> Js | None:
    """Write x.__next__, not called, of an iterator; None for any other attribute but int.__lt__ and its like."""
    of = builder.meaning(node.value) if isinstance(node.value, ast.Name) else None
    if of is not None and of.kind == "builtin" and of.name in _VALUES and node.attr in PROTOCOL:
        return builder.refuse(node, f"{of.name}.{node.attr} as a value; write a lambda, or a function of operator")
    if node.attr != "__next__" or _is_own(builder, node.attr):
        return None
    return builder.helper("pyPartial", builder.helper_name("pyNext"), Array((builder.js(node.value),)))


def _is_own(builder: Builder, name: str) -> bool:
    return name in builder.work.waiting.by_name
