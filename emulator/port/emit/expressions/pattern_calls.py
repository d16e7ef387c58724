"""Calls of `re`: patterns are translated when the port is made, those that are not known then when they are used."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.arguments import bound
from emulator.port.emit.declared.signatures import bound_method
from emulator.port.library import helpers_in
from emulator.port.output.javascript import Js, Name, Text, method
from emulator.port.output.printing import flat
from emulator.port.patterns import ESCAPED, PatternError, translate
from emulator.port.patterns.pattern import Hole
from emulator.port.rows import rows
from emulator.port.rows.patterns import PATTERNED


def compile_call(builder: Builder, node: ast.Call) -> Js | None:
    """Write re.compile(pattern, flags)."""
    if not node.args:
        return None
    flags = node.args[1] if len(node.args) > 1 else next((k.value for k in node.keywords if k.arg == "flags"), None)
    return pattern(builder, node.args[0], flags)


def pattern_call(name: str) -> Callable[[Builder, ast.Call], Js | None]:
    """Return what writes re.name(pattern, …) as a method of the pattern."""

    def transform(builder: Builder, node: ast.Call) -> Js | None:
        if not node.args:
            return None
        flags = next((each.value for each in node.keywords if each.arg == "flags"), None)
        names = [each.arg for each in rows()[f"re.{name}"].parameters.args]
        place = names.index("flags")
        flags = node.args[place] if len(node.args) > place else flags
        held = _held(builder, node.args[0])
        made = held if held is not None else pattern(builder, node.args[0], flags)
        rest = [each for each in node.args[1:place] if not isinstance(each, ast.Starred)]
        keywords = [each for each in node.keywords if each.arg not in ("flags", "pattern")]
        call = ast.copy_location(ast.Call(func=node.func, args=rest, keywords=keywords), node)
        arguments = bound(builder, call, rows()[f"re.Pattern.{name}"].parameters, f"re.{name}")
        if held is not None:
            return builder.helper("pyCallMethod", made, Text(name), *arguments)
        return method(made, name, *arguments)

    return transform


def method_of_pattern(builder: Builder, node: ast.Call) -> tuple[Js, ast.Call] | None:
    """Return, of a call such as partial(re.sub, pattern, …), the pattern's method and the call without the pattern."""
    module, _, name = (builder.resolve.known(node.args[0]) or "").rpartition(".")
    if module != "re" or name not in PATTERNED or len(node.args) < 2 or isinstance(node.args[1], ast.Starred):
        return None
    flags = next((each.value for each in node.keywords if each.arg == "flags"), None)
    keywords = [each for each in node.keywords if each.arg != "flags"]
    made = bound_method(builder, pattern(builder, node.args[1], flags), rows()[f"re.Pattern.{name}"])
    return made, ast.Call(func=node.func, args=[node.args[0], *node.args[2:]], keywords=keywords)


def _held(builder: Builder, node: ast.expr) -> Js | None:
    """Write a pattern that a name holds, compiled before; None for a text."""
    kind = builder.kind(node)
    if kind.only("object") and kind.cls == "re.Pattern":
        return builder.js(node)
    return None


def pattern(builder: Builder, node: ast.expr, flags: ast.expr | None) -> Js:
    """Write a pattern as the JavaScript one that means the same; one that is not known yet is read when it runs."""
    parts = _parts(builder, node)
    number = 0 if flags is None else _flags(builder, flags)
    if parts is None or number is None:
        given = [builder.js(flags)] if number is None and flags is not None else [Name(str(number))] if number else []
        return builder.helper("pyReCompile", builder.js(node), *given)
    texts: list[str | Hole] = [each if isinstance(each, str) else ESCAPED for each in parts]
    holes = [flat(builder.js(each)) for each in parts if not isinstance(each, str)]
    try:
        text = translate(texts, number).expression(holes)
    except PatternError as error:
        return builder.refuse(node, str(error))
    for helper in helpers_in(text):
        builder.helper_name(helper)
    return Name(text)


def constant_text(builder: Builder, node: ast.expr) -> str | None:
    """Return the text of a pattern that is wholly known."""
    match _parts(builder, node):
        case [str() as text]:
            return text
    return None


def _parts(builder: Builder, node: ast.expr) -> list[str | ast.expr] | None:
    """Return the constant texts of a pattern, and what re.escape is given between them."""
    match node:
        case ast.Constant(value=str() as text):
            return [text]
        case ast.JoinedStr(values=values):
            return _joined(builder, values)
        case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
            return _parts(builder, value)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _joined(builder, [left, right])
        case ast.Call(args=[given], keywords=[]) if builder.resolve.known(node.func) == "re.escape":
            return [given]
    meaning = builder.meaning(node)
    if meaning is not None and meaning.kind == "constant":
        return _parts(builder, builder.proofs.sources.modules[meaning.key[0]].constants[meaning.key[1]])
    return None


def _joined(builder: Builder, nodes: list[ast.expr]) -> list[str | ast.expr] | None:
    parts = [_parts(builder, each) for each in nodes]
    if any(each is None for each in parts):
        return None
    joined: list[str | ast.expr] = []
    for each in (inner for part in parts for inner in part or []):
        if isinstance(each, str) and joined and isinstance(joined[-1], str):
            joined[-1] += each
        else:
            joined.append(each)
    return joined


def _flags(builder: Builder, node: ast.expr) -> int | None:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr | ast.Add):
        left, right = _flags(builder, node.left), _flags(builder, node.right)
        return None if left is None or right is None else left | right
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return node.value
    name = builder.resolve.known(node) or ""
    return int(getattr(re, name.removeprefix("re."))) if name.startswith("re.") and name[3:].isupper() else None
