"""x[key] and x[from:to]: plainly where what is asked for is surely there."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.shapes import Shape, shape_of
from emulator.port.emit.expressions.comparisons import INHERITED
from emulator.port.inference.kinds import Kind
from emulator.port.output.javascript import NULL, Array, Index, Js, Member, Name, Text, Unary, method


def transform_subscript(builder: Builder, node: ast.Subscript) -> Js:
    """Write x[key]."""
    meaning = builder.meaning(node.value)
    if meaning is not None and meaning.kind == "class":
        return _of_class(builder, node, shape_of(builder.proofs.sources, meaning.key))
    holder, js = builder.kind(node.value), builder.js(node.value)
    if isinstance(node.slice, ast.Slice):
        return builder.read(node, _sliced(builder, node.slice, holder, js))
    key = builder.kind(node.slice)
    if holder.is_plain_dict and key.exact and key.start not in INHERITED and builder.proofs.field_of(holder, key.start):
        constant = isinstance(node.slice, ast.Constant)
        return Member(js, key.start) if constant else Index(js, builder.js(node.slice))
    if holder.is_plain_dict and _has(builder, holder, key):
        return Index(js, builder.js(node.slice))
    place = index_of(node.slice)
    counted = (holder.only("list", "tuple") and builder.proofs.least(holder)) or (
        holder.only("str") and sized(holder) and holder.least
    )
    if place is not None and counted and counted >= (place + 1 if place >= 0 else -place):
        return Index(js, Name(str(place))) if place >= 0 else method(js, "at", Name(str(place)))
    return builder.read(node, builder.helper("pyGetItem", js, builder.js(node.slice)))


def _of_class(builder: Builder, node: ast.Subscript, shape: Shape) -> Js:
    """Write Class[key]: a member of an enumeration, what __class_getitem__ gives, or the class itself."""
    if shape.kind == "enum":
        return builder.helper("pyEnumItem", builder.js(node.value), builder.js(node.slice))
    if shape.method(builder.proofs.sources, "__class_getitem__") is not None:
        return method(builder.js(node.value), "__class_getitem__", builder.js(node.slice))
    return builder.js(node.value)


def sized(kind: Kind) -> bool:
    """Return whether JavaScript counts the text as Python does."""
    return kind.chars is not None and all(len(each) > 1 or ord(each) < 0xD800 for each in kind.chars)


def _has(builder: Builder, holder: Kind, key: Kind) -> bool:
    """Return whether the dict surely has whatever the key can be: one of the names that the key was found among."""
    fixed = holder.may("constant") and holder.element is not None and not holder.element.types
    named = key.only("str") and bool(key.among) and key.among <= set(holder.fields) - INHERITED
    return bool(fixed and named and not builder.proofs.deleted)


def slice_ends(builder: Builder, part: ast.Slice) -> tuple[Js, ...]:
    """Write the ends and the step of a slice, without those at the end that are not given."""
    ends = [NULL if each is None else builder.js(each) for each in (part.lower, part.upper, part.step)]
    while ends and ends[-1] == NULL:
        ends.pop()
    return tuple(ends)


def _sliced(builder: Builder, part: ast.Slice, holder: Kind, js: Js) -> Js:
    ends = [each for each in (part.lower, part.upper) if each is not None]
    plain = part.step is None and all(builder.kind(each).only("int") and builder.kind(each).is_small for each in ends)
    if not plain or not holder.only("str", "list") or (holder.may("str") and holder.may("list")):
        own = "__getitem__" in builder.work.waiting.by_name and (not holder.types or holder.may("object"))
        return builder.helper("pySliceAny" if own else "pySlice", js, *slice_ends(builder, part))
    ends_js = [Name("0") if part.lower is None else builder.js(part.lower)]
    ends_js += [builder.js(part.upper)] if part.upper else []
    if holder.only("list") or sized(holder):
        return method(js, "slice", *ends_js)
    return method(method(Array((Unary("...", js),)), "slice", *ends_js), "join", Text(""))


def index_of(node: ast.expr) -> int | None:
    """Return the constant place that is asked for."""
    match node:
        case ast.Constant(value=int() as value) if not isinstance(value, bool):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() as value)) if value:
            return -value
    return None
