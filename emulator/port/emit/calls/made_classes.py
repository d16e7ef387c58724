"""type(name, bases, fields): a class that is made while the program runs."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.output.javascript import UNDEFINED, Js

_HARMLESS = frozenset({"__init__", "__doc__", "__module__", "__qualname__"})


def made_class(builder: Builder, node: ast.Call) -> Js:
    """Write type(name, bases, fields)."""
    name, bases, fields = node.args
    if not isinstance(bases, ast.Tuple):
        return builder.refuse(node, "type() with bases that are no tuple of classes; write (Base,)")
    keys = fields.keys if isinstance(fields, ast.Dict) else [fields]
    texts = [each.value for each in keys if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(texts) < len(keys):
        return builder.refuse(node, "type() with fields whose names do not stand there; write a class")
    special = [each for each in texts if each.startswith("__") and each not in _HARMLESS]
    if special:
        return builder.refuse(node, f"type() that makes a class with {special[0]}; write a class")
    above = [each for each in bases.elts if not _is_object(builder, each)]
    if len(above) > 1:
        return builder.refuse(node, "type() with several bases; write a class")
    builder.work.keyword_classes = True
    first = builder.js(above[0]) if above else UNDEFINED
    return builder.helper("pyNewType", builder.js(name), first, builder.js(fields))


def _is_object(builder: Builder, node: ast.expr) -> bool:
    meaning = builder.meaning(node)
    return meaning is not None and meaning.kind == "builtin" and meaning.name == "object"
