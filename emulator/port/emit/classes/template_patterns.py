"""Classes below string.Template: the pattern that Python compiles for each of them when the class is made."""

from __future__ import annotations

import ast
import re

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.shapes import Shape
from emulator.port.emit.expressions.pattern_calls import constant_text, pattern

_PARTS = ("delimiter", "idpattern", "braceidpattern")


def is_template(builder: Builder, shape: Shape) -> bool:
    """Return whether a class derives from string.Template."""
    root = shape.root(builder.proofs.sources)
    return root is not None and root.name == "string.Template"


def write_pattern(builder: Builder, shape: Shape) -> None:
    """Add the pattern of a class below string.Template that is not the one of every template."""
    own = _attributes(shape)
    given: dict[str, ast.expr] = {}
    for each in reversed(shape.line(builder.proofs.sources)):
        given.update(_attributes(each))
    if not given or not is_template(builder, shape):
        return
    flags = ast.BinOp(left=given.get("flags", ast.Constant(re.I.value)), op=ast.BitOr(), right=ast.Constant(re.X.value))
    node = own.get("pattern") or _built(builder, given)
    if node is None or constant_text(builder, node) is None:
        builder.refuse(shape.node, "a calculated pattern of a string.Template; write its text there")
        return
    made = pattern(builder, ast.copy_location(node, own.get("pattern", shape.node)), flags)
    builder.expression("static pattern = ", made)


def _attributes(shape: Shape) -> dict[str, ast.expr]:
    """Return what the body of a class gives for the pattern of its templates."""
    found = {}
    for statement in shape.node.body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            ) if name in (*_PARTS, "flags", "pattern"):
                found[name] = value
    return found


def _built(builder: Builder, given: dict[str, ast.expr]) -> ast.expr | None:
    """Return the pattern of a delimiter and names that are constant."""
    texts = {"delimiter": "$", "idpattern": "(?a:[_a-z][_a-z0-9]*)"}
    for name in _PARTS:
        node = given.get(name, ast.Constant(None))
        if isinstance(node, ast.Constant) and node.value is None:
            continue
        text = constant_text(builder, node)
        if text is None:
            return None
        texts[name] = text
    start, named = re.escape(texts["delimiter"]), texts["idpattern"]
    braced = texts.get("braceidpattern") or named
    names = f"(?P<escaped>{start})|(?P<named>{named})|{{(?P<braced>{braced})}}|(?P<invalid>)"
    return ast.Constant(f"{start}(?:{names})")
