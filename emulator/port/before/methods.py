"""Methods of texts, dicts, lists, sets, times and responses."""

from __future__ import annotations

import ast

from emulator.port.before.conditions import INHERITED
from emulator.port.before.emitting import UNBOUND
from emulator.port.before.kinds import ASCII, NUMBERS
from emulator.port.before.loops import Loops
from emulator.port.javascript import (
    UNDEFINED,
    Binary,
    Conditional,
    Index,
    Js,
    Member,
    Name,
    Object,
    Text,
    Unary,
    call,
    method,
)  # fmt: skip

_SPACES = frozenset("\x1c\x1d\x1e\x1f\x85\ufeff")
_DATE_FIELDS = ("year", "month", "day", "hour", "minute", "second", "microsecond")
_ALWAYS = {"day": (1, 28), "hour": (0, 23), "minute": (0, 59), "second": (0, 59), "microsecond": (0, 999_999)}
"""Parts of a time, and the numbers that fit whatever the other parts are."""
UNKNOWN_CALL = "is not in the language; docs/port.md lists what is"


class Methods(Loops):
    """Emits calls of methods, by what the object is proven to be."""

    def _method_call(self, node: ast.Call, function: ast.Attribute) -> Js:
        kind = self.kind(function.value)
        if kind.may("unbound") and isinstance(function.value, ast.Name):
            return self.refuse(function.value, f"'{function.value.id}' {UNBOUND}")
        if not kind.types:
            # Nothing comes here: it is written as it stands.
            return method(self.js(function.value), function.attr, *map(self.js, node.args))
        if kind.only("response"):
            return self._reply(node, function)
        holder = next((each for each in ("str", "date", "dict", "list", "set") if kind.only(each)), "any")
        emit = getattr(self, f"_{holder}_{function.attr}", None)
        if emit is None:
            return self._unproven(node, function, holder)
        if node.keywords and holder != "date":
            return self.refuse(node, f"keyword arguments of .{function.attr}(); write them without names")
        result: Js = emit(node, function.value)
        return result

    def _unproven(self, node: ast.Call, function: ast.Attribute, holder: str) -> Js:
        kinds = [each for each in ("str", "dict", "list", "set") if hasattr(self, f"_{each}_{function.attr}")]
        if holder == "any" and kinds:
            return self.refuse(
                node, f".{function.attr}() of what may be no {kinds[0]}; check isinstance(x, {kinds[0]}) before"
            )
        if hasattr(self, f"_date_{function.attr}"):
            return self.refuse(node, f".{function.attr}() of what may be no time; datetime.fromisoformat(x) makes one")
        return self.refuse(node, f".{function.attr}() {UNKNOWN_CALL}")

    def _reply(self, node: ast.Call, function: ast.Attribute) -> Js:
        if function.attr == "json" and not node.args and not node.keywords:
            return self.helper("pyJson", Member(self.js(function.value), "text"))
        return self.refuse(
            node, f".{function.attr}() of a response; status_code, ok, text and json() are in the language"
        )

    def _any_get(self, node: ast.Call, holder: ast.expr) -> Js:
        return self._dict_get(node, holder)

    def _dict_get(self, node: ast.Call, holder: ast.expr) -> Js:
        js, key = self.js(holder), self.kind(node.args[0])
        plain = (
            self.kind(holder).only("dict")
            and isinstance(node.args[0], ast.Constant)
            and key.exact
            and key.start not in INHERITED
        )
        if plain and len(node.args) == 1:
            return Member(js, key.start)
        few = key.only("str") and bool(key.among) and key.among.isdisjoint(INHERITED)
        if self.kind(holder).only("dict") and few and len(node.args) == 1:
            return Index(js, self.js(node.args[0]))
        if plain and len(node.args) == 2 and self.is_plain(node.args[1]) and self.is_plain(holder):
            return Conditional(Binary("in", Text(key.start), js), Member(js, key.start), self.defined(node.args[1]))
        return self.helper("pyGet", js, *map(self.defined, node.args))

    def _may_change(self, node: ast.Call, holder: ast.expr, what: str) -> bool:
        """Tell whether a method that gives None, and changes its object, stands where it can."""
        if node is not self.alone:
            self.refuse(node, f"the value of {what}, which is None; write it on a line of its own")
        return self.unchanging(holder, what)

    def _dict_pop(self, node: ast.Call, holder: ast.expr) -> Js:
        if not self.unchanging(holder, "a pop()"):
            return UNDEFINED
        return self.helper("pyPop", self.js(holder), *map(self.defined, node.args))

    def _dict_update(self, node: ast.Call, holder: ast.expr) -> Js:
        if len(node.args) != 1 or not self.kind(node.args[0]).only("dict"):
            return self.refuse(node, "update() with what may be no dict; check isinstance(x, dict) before")
        if not self._may_change(node, holder, "an update()"):
            return UNDEFINED
        return call(
            "Object.defineProperties", self.js(holder), call("Object.getOwnPropertyDescriptors", self.js(node.args[0]))
        )

    def _dict_copy(self, _node: ast.Call, holder: ast.expr) -> Js:
        return Object(((None, self.js(holder)),))

    def _dict_items(self, node: ast.Call, _holder: ast.expr) -> Js:
        return self.refuse(node, "items() outside of a loop; write for key, value in x.items()")

    def _dict_keys(self, node: ast.Call, _holder: ast.expr) -> Js:
        return self.refuse(node, "keys() outside of a loop; write list(x), or key in x")

    def _dict_values(self, node: ast.Call, _holder: ast.expr) -> Js:
        return self.refuse(node, "values() outside of a loop; write list(x.values())")

    def _list_append(self, node: ast.Call, holder: ast.expr) -> Js:
        if not self._may_change(node, holder, "an append()"):
            return UNDEFINED
        return method(self.js(holder), "push", *map(self.held, node.args))

    def _list_extend(self, node: ast.Call, holder: ast.expr) -> Js:
        if not self._may_change(node, holder, "an extend()"):
            return UNDEFINED
        return method(self.js(holder), "push", Unary("...", self.sequence(node.args[0])))

    def _set_add(self, node: ast.Call, holder: ast.expr) -> Js:
        if not self._may_change(node, holder, "an add()"):
            return UNDEFINED
        elements = self.proofs.elements_of(self.kind(holder))
        if not (elements.only("str") or elements.only(*NUMBERS)):
            return self.refuse(node, "a set of what may be other than texts, or numbers; write a list")
        return method(self.js(holder), "add", *map(self.js, node.args))

    def _str_lower(self, _node: ast.Call, holder: ast.expr) -> Js:
        return self._cased(holder, "toLowerCase", "lower")

    def _str_upper(self, _node: ast.Call, holder: ast.expr) -> Js:
        return self._cased(holder, "toUpperCase", "upper")

    def _cased(self, holder: ast.expr, plain: str, _name: str) -> Js:
        return method(self.js(holder), plain)

    def _str_strip(self, node: ast.Call, holder: ast.expr) -> Js:
        return self._stripped(node, holder, "trim", "pyStrip")

    def _str_lstrip(self, node: ast.Call, holder: ast.expr) -> Js:
        return self._stripped(node, holder, "trimStart", "pyLstrip")

    def _str_rstrip(self, node: ast.Call, holder: ast.expr) -> Js:
        return self._stripped(node, holder, "trimEnd", "pyRstrip")

    def _stripped(self, node: ast.Call, holder: ast.expr, plain: str, helper: str) -> Js:
        kind, js = self.kind(holder), self.js(holder)
        if not node.args and kind.chars is not None and kind.chars <= ASCII - _SPACES:
            return method(js, plain)
        if not node.args:
            return self.helper(helper, js)
        if len(node.args) != 1 or not self.is_text(node.args[0]):
            return self.refuse(node, "strip with other than one text; write strip(), or the characters")
        ends = {"trim": (), "trimStart": ("true", "false"), "trimEnd": ("false", "true")}[plain]
        return self.helper("pyStripOf", js, self.js(node.args[0]), *map(Name, ends))

    def _str_startswith(self, node: ast.Call, holder: ast.expr) -> Js:
        return self._beginning(node, holder, "startsWith")

    def _str_endswith(self, node: ast.Call, holder: ast.expr) -> Js:
        return self._beginning(node, holder, "endsWith")

    def _beginning(self, node: ast.Call, holder: ast.expr, name: str) -> Js:
        if len(node.args) != 1 or not self.is_text(node.args[0]):
            return self.refuse(node, f"{name.lower()} with other than one text; ask for one text at a time")
        return method(self.js(holder), name, self.js(node.args[0]))

    def _str_split(self, node: ast.Call, holder: ast.expr) -> Js:
        if not node.args:
            return self.helper("pySplit", self.js(holder))
        if len(node.args) != 1 or not (self.kind(node.args[0]).only("str") and self.kind(node.args[0]).least > 0):
            return self.refuse(node, 'split with other than one text that is not empty; write split(",") or split()')
        return method(self.js(holder), "split", self.js(node.args[0]))

    def _str_join(self, node: ast.Call, holder: ast.expr) -> Js:
        kind, each = self.kind(node.args[0]), isinstance(node.args[0], ast.GeneratorExp)
        if kind.only("list") and self.proofs.elements_of(kind).only("str"):
            sides = self.js(holder), self.sequence(node.args[0])
            self.turned(node, *sides)
            return method(sides[1], "join", sides[0])
        self.ordered(node.args[0])
        return self.helper("pyJoin", self.js(holder), self.sequence(node.args[0]) if each else self.js(node.args[0]))

    def _str_replace(self, node: ast.Call, holder: ast.expr) -> Js:
        if len(node.args) == 2 and all(map(self.is_text, node.args)) and self.kind(node.args[0]).least > 0:
            parts = method(self.js(holder), "split", self.js(node.args[0]))
            return method(parts, "join", self.js(node.args[1]))
        return self.helper("pyReplace", self.js(holder), *map(self.js, node.args))

    def _date_replace(self, node: ast.Call, holder: ast.expr) -> Js:
        fields: list[tuple[str | Js | None, Js]] = []
        for each in node.keywords:
            if each.arg == "tzinfo" and self.resolve.known(each.value) in ("UTC", "timezone.utc"):
                fields.append(("offset", Name("0")))
            elif each.arg in _DATE_FIELDS:
                fields.append((each.arg, self.js(each.value)))
            else:
                return self.refuse(each.value, "replace() of a time with other than tzinfo=UTC and whole numbers")
        if node.args:
            return self.refuse(node, "replace() of a time without names; write microsecond=0")
        if all(each.arg == "tzinfo" or _always_fits(each) for each in node.keywords):
            return Object(((None, self.js(holder)), *fields))
        return self.helper("pyDateReplace", self.js(holder), Object(tuple(fields)))

    def _date_timestamp(self, node: ast.Call, holder: ast.expr) -> Js:
        if self.kind(holder).may("naive"):
            return self.refuse(
                node,
                "timestamp() of a time that may have no zone; write if x.tzinfo is None: x = x.replace(tzinfo=UTC)",
            )
        return self.helper("pyTimestamp", self.js(holder))

    def _date_isoformat(self, _node: ast.Call, holder: ast.expr) -> Js:
        return self.helper("pyIsoFormat", self.js(holder))


def _always_fits(field: ast.keyword) -> bool:
    value = field.value.value if isinstance(field.value, ast.Constant) else None
    low, high = _ALWAYS.get(field.arg or "", (1, 0))
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
