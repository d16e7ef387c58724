"""type(x): its name, comparisons with classes, and the type as a value."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.classes_of import asked_class
from emulator.port.emit.calls.made_classes import made_class
from emulator.port.emit.expressions import comparisons
from emulator.port.output.javascript import Binary, Js, Member, Text, negated


def asked_type(builder: Builder, node: ast.expr) -> ast.expr | None:
    """Return x when the expression is type(x)."""
    if isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords:
        return node.args[0] if builder.resolve.builtin(node.func) == "type" else None
    return None


def type_attribute(builder: Builder, node: ast.Attribute) -> Js | None:
    """Write type(x).__name__, or an attribute of the class of an object; None for anything else."""
    value = asked_type(builder, node.value)
    if value is None and not (isinstance(node.value, ast.Attribute) and node.value.attr == "__class__"):
        return None
    holder = value if value is not None else node.value.value  # type: ignore[attr-defined]  # an attribute, as said above
    if node.attr in ("__name__", "__qualname__"):
        helper = "pyShortTypeName" if node.attr == "__name__" else "pyTypeQualname"
        return builder.helper(helper, builder.js(holder))
    return builder.helper("pyGetAttr", Member(builder.js(holder), "constructor"), Text(node.attr))


def type_comparison(builder: Builder, node: ast.Compare) -> Js | None:
    """Write type(x) == C, is C, in (C, D), or those of two values; None for a comparison with what a variable holds."""
    value = asked_type(builder, node.left)
    if value is None or len(node.ops) > 1:
        return None
    other, op = node.comparators[0], node.ops[0]
    second = asked_type(builder, other)
    if second is not None:
        same: Js = builder.helper("pySameType", builder.js(value), builder.js(second))
    else:
        classes = other.elts if isinstance(other, ast.Tuple | ast.List | ast.Set) else [other]
        if not all(_is_class(builder, each) for each in classes):
            return None
        js = builder.js(value)
        tests: list[Js] = [builder.helper("pyIsExactly", js, asked_class(builder, each)) for each in classes]
        same = reduce(lambda left, right: Binary("||", left, right), tests)
    return negated(same) if isinstance(op, ast.NotEq | ast.IsNot | ast.NotIn) else same


def _is_class(builder: Builder, node: ast.expr) -> bool:
    meaning = builder.meaning(node)
    return meaning is not None and meaning.kind in ("builtin", "known", "class")


def transform_compare(builder: Builder, node: ast.Compare) -> Js:
    """Write a comparison."""
    return type_comparison(builder, node) or comparisons.transform_compare(builder, node)


def type_call(builder: Builder, node: ast.Call) -> Js | None:
    """Write type(x) as a value, what stands for the type wherever the program names it; or the class it makes."""
    if len(node.args) == len(("name", "bases", "fields")) and not node.keywords:
        return made_class(builder, node)
    if len(node.args) != 1 or node.keywords:
        return builder.refuse(node, "type() with names; write type(x), or a class")
    return builder.helper("pyTypeOf", builder.js(node.args[0]))
