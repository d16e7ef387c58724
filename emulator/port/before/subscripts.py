"""Subscripts and slices."""

from __future__ import annotations

import ast

from emulator.port.before.conditions import INHERITED, Conditions
from emulator.port.before.kinds import Kind
from emulator.port.javascript import Array, Index, Js, Member, Name, Text, Unary, method


class Subscripts(Conditions):
    """Emits x[key] and x[from:to]: plainly where what is asked for is surely there."""

    def _js_subscript(self, node: ast.Subscript) -> Js:
        holder, js = self.kind(node.value), self.js(node.value)
        if isinstance(node.slice, ast.Slice):
            return self._sliced(node, node.slice, holder, js)
        key = self.kind(node.slice)
        if holder.only("dict") and key.exact and self.proofs.field_of(holder, key.start) and key.start not in INHERITED:
            constant = isinstance(node.slice, ast.Constant)
            return Member(js, key.start) if constant else Index(js, self.js(node.slice))
        if holder.only("dict") and self._has(holder, key):
            return Index(js, self.js(node.slice))
        place = _index(node.slice)
        if (
            place is not None
            and holder.only("list")
            and self.proofs.least(holder) >= (place + 1 if place >= 0 else -place)
        ):
            return Index(js, Name(str(place))) if place >= 0 else method(js, "at", Name(str(place)))
        if (
            place is not None
            and holder.only("str")
            and self.sized(holder)
            and holder.least >= (place + 1 if place >= 0 else -place)
        ):
            return Index(js, Name(str(place))) if place >= 0 else method(js, "at", Name(str(place)))
        return self.helper("pyGetItem", js, self.js(node.slice))

    def _has(self, holder: Kind, key: Kind) -> bool:
        """Tell whether the dict surely has whatever the key can be: one of the names that the key was found among."""
        fixed = holder.may("constant") and holder.element is not None and not holder.element.types
        return bool(fixed and key.only("str") and key.among and key.among <= set(holder.fields) - INHERITED)

    def _sliced(self, node: ast.Subscript, part: ast.Slice, holder: Kind, js: Js) -> Js:
        ends = [each for each in (part.lower, part.upper) if each is not None]
        if part.step is not None:
            return self.refuse(node, "a slice with a step; write a loop")
        if not all(self.kind(each).only("int") for each in ends):
            return self.refuse(node, "a slice whose ends may be no whole numbers; write int(…)")
        if part.lower is None and part.upper is None and not holder.only("str", "list"):
            return self.refuse(node, "[:] of what may be no list; write list(x)")
        ends_js = [
            Name("0") if part.lower is None else self.js(part.lower),
            *([self.js(part.upper)] if part.upper else []),
        ]
        if holder.only("list") or (holder.only("str") and self.sized(holder)):
            return method(js, "slice", *ends_js)
        if holder.only("str"):
            return method(method(Array((Unary("...", js),)), "slice", *ends_js), "join", Text(""))
        return self.helper("pySlice", js, *ends_js)


def _index(node: ast.expr) -> int | None:
    match node:
        case ast.Constant(value=int() as value) if not isinstance(value, bool):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() as value)) if value:
            return -value
    return None
