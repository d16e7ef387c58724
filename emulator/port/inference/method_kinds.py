"""What a call of a method can give, and what it may change."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from emulator.port.inference.kinds import (
    ASCII,
    BOOL,
    BOTTOM,
    BYTES,
    DICT,
    FLOAT,
    JSON,
    NONE,
    OBJECT,
    RESPONSE,
    STR,
    TOP,
    UNDEFINED,
    Kind,
    integer,
    join,
    listing,
)
from emulator.port.inference.narrowing import Narrowing
from emulator.port.inference.proofs import ANY_FIELD, ANY_ITEM, Env
from emulator.port.inference.texts import part_of, together
from emulator.port.rows import methods, rows

NAMED = {
    "str": STR, "bool": BOOL, "bytes": BYTES, "None": NONE, "none": NONE, "response": RESPONSE,
    "dict": replace(DICT.also("mapped"), element=TOP),
    "list": Kind(types=frozenset({"list"}), element=TOP), "tuple": Kind(types=frozenset({"tuple"}), element=TOP),
    "set": Kind(types=frozenset({"set"}), element=TOP), "int": integer(float("inf")), "float": FLOAT.also("whole"),
    "iterator": OBJECT,
    **dict.fromkeys(
        ("collections.Counter", "collections.defaultdict", "collections.OrderedDict"),
        replace(DICT.also("mapped"), element=TOP),
    ),
}  # fmt: skip
"""Kinds by the names that rows give."""
MUTATING = frozenset({
    "append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse", "add", "discard", "update", "setdefault",
    "popitem", "appendleft", "extendleft", "popleft", "rotate", "difference_update", "intersection_update",
    "symmetric_difference_update", "move_to_end", "subtract", "__setitem__", "__delitem__",
})  # fmt: skip
"""Methods that change their object."""


TIMES = ("datetime.datetime", "datetime.date", "datetime.time")
TIME_PARTS = {
    "microsecond": 999_999.0, "second": 59.0, "minute": 59.0, "hour": 23.0, "day": 31.0, "month": 12.0, "year": 9999.0,
}  # fmt: skip
"""The largest number that each part of a time can be."""
SECONDS = 3.0e11
"""Beyond what datetime can say in seconds since 1970."""


class MethodKinds(Narrowing):
    """Evaluates calls of methods."""

    stored_by: Callable[[ast.expr, Kind, Kind], None]

    def named_kind(self, name: str) -> Kind:
        """Return the kind that a row gives by name: `str`, `list[str]`, `str|None`."""
        if "|" in name:
            return join(*(self.named_kind(each.strip()) for each in name.split("|")))
        if name.startswith("list[") and name.endswith("]"):
            return listing(self.named_kind(name[5:-1]))
        row = rows().get(name)
        return NAMED.get(name) or (replace(OBJECT, cls=name) if row is not None and row.new else TOP)

    def method_as_value(self, node: ast.Attribute) -> None:
        """Remember that a method which changes its object may be called from anywhere."""
        if node.attr in MUTATING and isinstance(node.ctx, ast.Load) and node not in self.called:
            self.proofs.wild()

    called: set[ast.expr] = set()  # noqa: RUF012 - nodes are never removed, and of every program

    def _call_method(self, node: ast.Call, function: ast.Attribute, arguments: list[Kind], env: Env) -> Kind:
        self.called.add(function)
        if function.attr == "get":
            self.proofs.read_only.update(each for each in node.args[1:] if isinstance(each, ast.Dict))
        holder = self.of(function.value, env)
        self.proofs.note(function, TOP)
        if not holder.types or not all(each.types for each in arguments):
            return BOTTOM
        if holder.only("str"):
            return self._call_text(function.attr, holder, arguments)
        if holder.only("response"):
            return JSON if function.attr == "json" else TOP
        if holder.only("object") and holder.cls:
            return self._call_object(holder, function.attr)
        if function.attr in MUTATING:
            return self._call_changing(function, holder, arguments, node)
        if (
            function.attr == "get"
            and arguments
            and holder.types <= JSON.types | {"keyed", "constant", "mapped", "undefined"}
        ):
            return self._get(holder, "get", arguments)
        if function.attr == "copy" and holder.only("list", "dict", "set"):
            return holder.without("constant")
        found = {row.gives for row in methods(function.attr)}
        if holder.only(*JSON.types, "undefined") and not holder.may("mapped") and len(found) == 1:
            return self.named_kind(found.pop())
        return TOP

    def _call_object(self, holder: Kind, name: str) -> Kind:
        """Return what a method of a library's object gives."""
        if holder.cls in TIMES and name == "timestamp":
            return replace(FLOAT, most=SECONDS).also("whole")
        row = rows().get(f"{holder.cls}.{name}")
        return TOP if row is None else self.named_kind(row.gives)

    def _call_changing(self, function: ast.Attribute, holder: Kind, arguments: list[Kind], node: ast.Call) -> Kind:
        """Follow a method that changes its object."""
        name = function.attr
        if node.keywords and name != "sort":
            self.proofs.wild()
        if name in ("append", "add", "insert", "appendleft") and arguments:
            self.stored_in(function.value, ANY_ITEM, arguments[-1])
            return NONE if holder.only("list", "set") else TOP
        if name in ("update", "extend"):
            merged = join(*arguments)
            place = ANY_FIELD if name == "update" else ANY_ITEM
            held = self.proofs.elements_of(merged) if merged.only("list", "dict", "set", "tuple") else TOP
            self.stored_in(function.value, place, held)
            if name == "update" and not merged.is_plain_dict:
                self.stored_in(function.value, ANY_ITEM, TOP)
                self.stored_by(function.value, TOP, holder)
            return NONE if holder.only("list", "dict", "set") else TOP
        if name == "setdefault" and arguments:
            return self._call_setdefault(function, holder, arguments)
        if name == "pop" and arguments:
            return (
                self._get(holder, "pop", arguments)
                if holder.types <= JSON.types | {"keyed", "constant"}
                else self._popped(TOP)
            )
        if name == "pop":
            return self._popped(self.proofs.elements_of(holder) if holder.only("list") else TOP)
        if name in ("sort", "reverse") and holder.only("list"):
            return NONE
        self.proofs.wild()
        return TOP

    def _popped(self, kind: Kind) -> Kind:
        self.proofs.delete(ANY_FIELD)
        self.proofs.shrink()
        return kind

    def _call_setdefault(self, function: ast.Attribute, holder: Kind, arguments: list[Kind]) -> Kind:
        key, value = arguments[0], arguments[1] if len(arguments) > 1 else NONE
        self.stored_by(function.value, key, holder)
        self.stored_in(function.value, key.start if key.exact else ANY_FIELD, value)
        known = holder if holder.only("dict") else TOP
        return join(self.proofs.value_of(known, key.start) if key.exact else self.proofs.elements_of(known), value)

    def _get(self, holder: Kind, method: str, arguments: list[Kind]) -> Kind:
        key, rest = arguments[0], arguments[1:]
        if method == "pop":
            self.proofs.delete(key.start if key.exact else ANY_FIELD)
            self.proofs.shrink()
        found = self.proofs.field_of(holder, key.start) if key.exact and not holder.may("mapped") else None
        if found is not None:
            return found
        missing = join(*rest) if rest else (UNDEFINED if method == "get" else BOTTOM)
        known = holder if holder.only("dict") else JSON
        return join(self.proofs.value_of(known, key.start) if key.exact else self.proofs.elements_of(known), missing)

    def _call_text(self, method: str, holder: Kind, arguments: list[Kind]) -> Kind:
        plain = all(each.only("str") for each in arguments)
        if method in ("lower", "upper"):
            return replace(part_of(holder), chars=_cased(holder.chars, method), least=0)
        if method in ("strip", "lstrip", "rstrip") and plain:
            return part_of(holder)
        if method == "split":
            return listing(part_of(holder), 1 if arguments and arguments[0].only("str") else 0)
        if method == "join" and arguments:
            kind = arguments[0]
            return together(part_of(holder), part_of(self.proofs.elements_of(kind))) if kind.only("list") else STR
        if method == "replace" and len(arguments) == 2 and plain:
            return replace(together(part_of(holder), part_of(arguments[1])), least=0)
        if method in ("startswith", "endswith"):
            return BOOL
        row = rows().get(f"str.{method}")
        return TOP if row is None else self.named_kind(row.gives)


def _cased(chars: frozenset[str] | None, method: str) -> frozenset[str] | None:
    if chars is None or not chars <= ASCII:
        return None
    return frozenset(getattr(char, method)() for char in chars)
