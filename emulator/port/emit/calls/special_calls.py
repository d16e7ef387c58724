"""Calls of special methods by their names: x.__str__() is str(x)."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.arguments import is_spread, positional
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.output.javascript import Call, Js, Name, Text
from emulator.port.rows import rows

_HELPERS = {
    "__str__": "pyStr", "__repr__": "pyRepr", "__len__": "pyLen", "__bool__": "pyTruthy",
    "__bytes__": "pyBytes", "__getitem__": "pyGetItem", "__setitem__": "pySetItem", "__delitem__": "pyDelItem",
    "__eq__": "pyEqual", "__call__": "pyCalled", "__setattr__": "pySetAttr", "__delattr__": "pyDelAttr",
}  # fmt: skip
"""What does the same as the method, for objects of any type; the object is its first argument."""

_OF_MANAGERS = frozenset({"__enter__", "__exit__"})
"""What managers have that are passed on: self.stack.__exit__(*error)."""
_ORDER = frozenset({"__lt__", "__le__", "__gt__", "__ge__"})
_NUMBERS = frozenset({"__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__"})
_BINARY = _ORDER | _NUMBERS | {"__pow__", "__and__", "__or__", "__xor__"}
"""The methods of operators that a function of `operator` stands for, but for those of an own class."""
_UNARY = {"__str__": "pyStr", "__repr__": "pyRepr", "__len__": "pyLen"}
_ALL = frozenset({"__eq__", "__ne__", "__str__", "__repr__"})
_SIZED = frozenset({"__len__", "__contains__", "__getitem__"})
_OF_TYPES = {
    **dict.fromkeys(("int", "float"), _ALL | _ORDER | _NUMBERS),
    **dict.fromkeys(("str", "list", "tuple", "bytes"), _ALL | _ORDER | _SIZED | {"__add__"}),
    **dict.fromkeys(("dict", "set", "frozenset"), _ALL | _SIZED),
}
"""The special methods of built-in types that may be passed on."""


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
    if name == "__next__" and not given and not builder.work.waiting.implicit.is_async(name):
        return Call(builder.helper("pyNextOf", x))
    if name in _BINARY and len(given) == 1:
        helper = builder.helper_name(_helper_of_operator(name))
        if not _is_own(builder, name):
            return Call(helper, (x, *given))
        return builder.helper("pyCallSpecial", x, Text(PROTOCOL[name]), helper, *given)
    return builder.helper("pyCallMethod", x, Text(PROTOCOL[name]), *given) if _is_own(builder, name) else None


def special_value(builder: Builder, node: ast.Attribute) -> Js | None:
    """Write x.__next__, not called, of an iterator; None for any other attribute but int.__lt__ and its like."""
    of = builder.meaning(node.value) if isinstance(node.value, ast.Name) else None
    if of is not None and of.kind == "builtin" and of.name in _OF_TYPES and node.attr in PROTOCOL:
        return _special_of(builder, node, of.name)
    waits = builder.work.waiting.implicit.is_async("__next__")
    if node.attr != "__next__" or waits or (of is not None and of.kind == "class"):
        return None
    return builder.helper("pyNextOf", builder.js(node.value))


def _special_of(builder: Builder, node: ast.Attribute, type_: str) -> Js | None:
    """Write int.__lt__ as a value; None for one that has a row."""
    name = node.attr
    if f"{type_}.{name}" in rows():
        return None
    if name not in _OF_TYPES[type_]:
        return builder.refuse(node, f"{type_}.{name} as a value; write a lambda, or a function of operator")
    if name == "__str__" and type_ not in ("str", "bytes"):
        # That of every object, which only texts and bytes replace.
        return builder.helper_name("pyStr")
    is_binary = name not in _UNARY
    helper = _helper_of_operator(name) if is_binary else _UNARY[name]
    return builder.helper(
        "pySpecialOf", Text(type_), Text(name), builder.helper_name(helper), Name(str(int(is_binary)))
    )


def _helper_of_operator(name: str) -> str:
    """Return the helper of the function of `operator` that does what a special method does: that of `and_`, say."""
    function = f"operator.{name.strip('_')}"
    return rows()[function if function in rows() else f"{function}_"].helper


def _is_own(builder: Builder, name: str) -> bool:
    return name in builder.work.waiting.by_name
