"""type(name, bases, fields): a class that is made while the program runs."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.facts.error_names import error_name
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.output.javascript import UNDEFINED, Js, Object, Text

_HARMLESS = frozenset({"__init__", "__doc__", "__module__", "__qualname__"})
_AS_WRITTEN = frozenset({"__getattr__", "__setattr__", "__delattr__", "__missing__", "__hash__"})
"""Special methods for which whatever uses an object is written in another way: a class has to say that it has them."""


def made_class(builder: Builder, node: ast.Call) -> Js:
    """Write type(name, bases, fields)."""
    name, bases, fields = node.args
    if not isinstance(bases, ast.Tuple):
        return builder.refuse(node, "type() with bases that are no tuple of classes; write (Base,)")
    keys = fields.keys if isinstance(fields, ast.Dict) else [fields]
    names = [each.value for each in keys if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(names) < len(keys):
        return builder.refuse(node, "type() with fields whose names do not stand there; write a class")
    above = [each for each in bases.elts if not _is_object(builder, each)]
    if len(above) > 1:
        return builder.refuse(node, "type() with several bases; write a class")
    special = [each for each in names if each.startswith("__") and each not in _HARMLESS]
    if special and isinstance(fields, ast.Dict):
        _check_special(builder, node, dict(zip(names, fields.values, strict=True)), above)
    builder.work.keyword_classes = True
    first = builder.js(above[0]) if above else UNDEFINED
    table = [Object(tuple((each, Text(PROTOCOL[each])) for each in special if each in PROTOCOL))] * bool(special)
    return builder.helper("pyNewType", builder.js(name), first, builder.js(fields), *table)


def _check_special(builder: Builder, node: ast.Call, fields: dict[str, ast.expr], above: list[ast.expr]) -> None:
    """Refuse special methods that a class made so can not have: those of built-in types have other names."""
    meaning = builder.meaning(above[0]) if above else None
    of_own = meaning is None or meaning.kind == "class" or error_name(meaning.name) is not None
    for name, value in fields.items():
        if not name.startswith("__") or name in _HARMLESS:
            continue
        if not of_own or name in _AS_WRITTEN or name not in PROTOCOL:
            builder.refuse(node, f"type() that makes a class with {name}; write a class")
        elif builder.work.waiting.callback_waits(value, builder.unit):
            builder.refuse(value, f"a request in {name}, where JavaScript cannot wait; send it from a method")


def _is_object(builder: Builder, node: ast.expr) -> bool:
    meaning = builder.meaning(node)
    return meaning is not None and meaning.kind == "builtin" and meaning.name == "object"
