"""Constants, lists, tuples, sets and dicts as they are written."""

from __future__ import annotations

import ast
import math

from emulator.port.emit.builder import Builder
from emulator.port.emit.expressions.iterables import is_ordered
from emulator.port.inference.kinds import Kind
from emulator.port.output.javascript import NULL, Array, Call, Js, Name, New, Object, Text, Unary, call

LARGEST = 2**53


def transform_constant(builder: Builder, node: ast.Constant) -> Js:
    """Write a literal."""
    match node.value:
        case None:
            return NULL
        case bool():
            return Name(str(node.value).lower())
        case str() if not any("\ud800" <= each <= "\udfff" for each in node.value):
            return Text(node.value)
        case str():
            return builder.refuse(node, "half of a surrogate pair; write whole characters")
        case int():
            return Name(str(node.value) if abs(node.value) <= LARGEST else f"{node.value}n")
        case float():
            return number(builder, node.value)
        case bytes():
            encoded = node.value.decode("latin-1")
            if encoded.isascii() and encoded.isprintable():
                return call("Buffer.from", Text(encoded))
            return call("Buffer.from", Text(node.value.hex()), Text("hex"))
    return builder.refuse(node, "complex numbers and ... have no equivalent in JavaScript; write a text or a number")


def number(builder: Builder, value: float) -> Js:
    """Write a float; a whole one is tagged, so that it stays one."""
    if not math.isfinite(value):
        return Name("Infinity" if value > 0 else "-Infinity")
    if value.is_integer() and abs(value) <= LARGEST:
        return builder.helper("pyFloatOf", Name("-0" if str(value) == "-0.0" else str(int(value))))
    return Name(repr(value).replace("e+", "e"))


def transform_list(builder: Builder, node: ast.List) -> Js:
    """Write a list."""
    return Array(elements(builder, node.elts))


def transform_tuple(builder: Builder, node: ast.Tuple) -> Js:
    """Write a tuple."""
    return builder.helper("pyTuple", *elements(builder, node.elts))


def transform_set(builder: Builder, node: ast.Set) -> Js:
    """Write a set."""
    return New(builder.helper_name("PySet"), (Array(elements(builder, node.elts)),))


def elements(builder: Builder, nodes: list[ast.expr]) -> tuple[Js, ...]:
    """Write what a list, tuple or set holds."""
    return tuple(_element(builder, each) for each in nodes)


def _element(builder: Builder, node: ast.expr) -> Js:
    if not isinstance(node, ast.Starred):
        return builder.defined(node)
    kind = builder.kind(node.value)
    if kind.only("list", "tuple"):
        return Unary("...", builder.js(node.value))
    made = builder.iterable(node.value)
    if isinstance(made, Call) and made.function == Name("pyIter"):
        made = Call(made.function, (*made.arguments, Text("Value after * must be an iterable, not …")))
    return Unary("...", made)


def transform_dict(builder: Builder, node: ast.Dict) -> Js:
    """Write a dict: a plain object, or a PyDict where a key may be other than a text."""
    if builder.is_mapped(node):
        return _mapped(builder, node)
    spread = [builder.kind(value) for key, value in zip(node.keys, node.values, strict=True) if key is None]
    if any(not (each.is_plain_dict and is_ordered(builder, each)) for each in spread) or _reorders(builder, node):
        return _merged(builder, node)
    tall = bool(node.keys) and node.end_lineno != node.lineno
    fields = [_field(builder, key, value) for key, value in zip(node.keys, node.values, strict=True)]
    return Object(tuple(fields), tall=tall)


def _reorders(builder: Builder, node: ast.Dict) -> bool:
    """Return whether JavaScript would put a key elsewhere: one that looks like a number, or one that is calculated."""
    return any(key is not None and not _is_settled(builder.kind(key)) for key in node.keys)


def _is_settled(key: Kind) -> bool:
    return not key.only("str") or (bool(key.among) and not any(each.isdigit() for each in key.among))


def _field(builder: Builder, key: ast.expr | None, value: ast.expr) -> tuple[str | Js | None, Js]:
    if key is None:
        return None, builder.js(value)
    if isinstance(key, ast.Constant) and isinstance(key.value, str) and key.value != "__proto__":
        return key.value, builder.defined(value)
    return builder.js(key), builder.defined(value)


def _mapped(builder: Builder, node: ast.Dict) -> Js:
    """Write a dict with keys of any type."""
    class_name = builder.helper_name("PyDict")
    if not node.keys:
        return New(class_name)
    entries = tuple(
        Unary("...", builder.helper("pyItems", builder.helper("pyMapping", builder.js(value))))
        if key is None
        else Array((builder.js(key), builder.defined(value)))
        for key, value in zip(node.keys, node.values, strict=True)
    )
    return New(class_name, (Array(entries),))


def _merged(builder: Builder, node: ast.Dict) -> Js:
    """Write a dict of other dicts, or with keys that are calculated, in the order that Python gives them."""
    parts: list[Js] = []
    pending: list[tuple[str | Js | None, Js]] = []
    for key, value in zip(node.keys, node.values, strict=True):
        settled = key is not None and builder.kind(key).exact and _is_settled(builder.kind(key))
        if settled:
            pending.append(_field(builder, key, value))
            continue
        if pending:
            parts.append(Object(tuple(pending)))
            pending = []
        if key is None:
            parts.append(builder.js(value))
        else:
            parts.append(
                New(builder.helper_name("PyDict"), (Array((Array((builder.js(key), builder.defined(value))),)),))
            )
    parts += [Object(tuple(pending))] if pending else []
    return builder.helper("pyMerged", *parts)
