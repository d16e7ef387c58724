"""Texts made of values: f-strings, format specs, %."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.inference.kinds import NUMBERS
from emulator.port.output.javascript import Js, Template, Text
from emulator.port.time_formats import foreign_directive


def transform_joinedstr(builder: Builder, node: ast.JoinedStr) -> Js:
    """Write an f-string as a template."""
    values = [each.value if isinstance(each, ast.Constant) else builder.js(each) for each in node.values]
    if all(isinstance(each, str) for each in values):
        return Text("".join(str(each) for each in values))
    return Template(tuple(each if isinstance(each, Js) else str(each) for each in values))


def transform_formattedvalue(builder: Builder, node: ast.FormattedValue) -> Js:
    """Write a value in an f-string."""
    value = converted(builder, node)
    if node.format_spec is None:
        return value
    check_time_format(builder, node.format_spec)
    spec = builder.js(node.format_spec)
    return builder.helper("pyFormat", value if node.conversion != -1 else builder.js(node.value), spec)


def check_time_format(builder: Builder, node: ast.expr) -> None:
    """Refuse a format of a time that is known and that not every C library knows."""
    pieces = node.values if isinstance(node, ast.JoinedStr) else [node]
    known = [each.value for each in pieces if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    why = foreign_directive("".join(known))
    if why is not None:
        builder.refuse(node, why)


def converted(builder: Builder, node: ast.FormattedValue) -> Js:
    """Write the text of a value in an f-string, before its format."""
    if node.conversion == ord("r"):
        return builder.helper("pyRepr", builder.js(node.value))
    if node.conversion == ord("a"):
        return builder.helper("pyAscii", builder.js(node.value))
    return text_of(builder, node.value, in_format=node.conversion == -1)


def text_of(builder: Builder, node: ast.expr, *, in_format: bool = False) -> Js:
    """Write str(value), or a value in a template: as it is where that is the same."""
    kind = builder.kind(node)
    if kind.only("str") or (kind.only("int") and kind.is_small):
        return builder.js(node)
    if kind.only(*NUMBERS) and kind.is_plain_number:
        return builder.helper("pyNumberText", builder.js(node))
    if in_format and "__format__" in builder.work.waiting.by_name:
        return builder.helper("pyFormat", builder.js(node), Text(""))
    return builder.helper("pyStr", builder.js(node))


def percent(builder: Builder, node: ast.BinOp) -> Js:
    """Write text % values."""
    return builder.helper("pyMod", builder.js(node.left), builder.js(node.right))
