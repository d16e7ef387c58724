"""Built-in functions."""

from __future__ import annotations

import ast

from emulator.port.before.kinds import NUMBERS
from emulator.port.before.methods import Methods
from emulator.port.javascript import (
    Array,
    Js,
    Member,
    Name,
    New,
    Object,
    Unary,
    call,
)  # fmt: skip


class Builtins(Methods):
    """Emits calls of built-in functions."""

    def _builtin_isinstance(self, node: ast.Call) -> Js:
        return self.isinstance_of(node)

    def _builtin_len(self, node: ast.Call) -> Js:
        kind, js = self.kind(node.args[0]), self.js(node.args[0])
        if kind.only("list") or (kind.only("str") and self.sized(kind)):
            return Member(js, "length")
        if kind.only("dict"):
            return Member(call("Object.keys", js), "length")
        if kind.only("str"):
            return Member(Array((Unary("...", js),)), "length")
        return Member(js, "size") if kind.only("set") else self.helper("pyLen", js)

    def _builtin_str(self, node: ast.Call) -> Js:
        if len(node.args) != 1:
            return self.refuse(node, "str() takes one value here")
        kind = self.kind(node.args[0])
        return call("String", self.text_of(node.args[0])) if kind.only("int") else self.text_of(node.args[0])

    def _builtin_int(self, node: ast.Call) -> Js:
        if len(node.args) != 1 or node.keywords:
            return self.refuse(node, "int() with a base; only int(x) is in the language")
        kind, js = self.kind(node.args[0]), self.js(node.args[0])
        if kind.only("int"):
            return js
        return call("Math.trunc", js) if kind.only("float") and kind.most < 2**53 else self.helper("pyInt", js)

    def _builtin_float(self, node: ast.Call) -> Js:
        return self.helper("pyFloat", *map(self.js, node.args))

    def _builtin_bool(self, node: ast.Call) -> Js:
        if len(node.args) != 1:
            return self.refuse(node, "bool() takes one value here")
        test = self.condition(node.args[0])
        return call("Boolean", test) if not self.kind(node.args[0]).only("bool") else test

    def _builtin_round(self, node: ast.Call) -> Js:
        return self.helper("pyRound", *map(self.js, node.args))

    def _builtin_abs(self, node: ast.Call) -> Js:
        if self.kind(node.args[0]).only(*NUMBERS):
            return call("Math.abs", self.js(node.args[0]))
        return self.helper("pyAbs", self.js(node.args[0]))

    def _builtin_min(self, node: ast.Call) -> Js:
        return self._least_of(node, "pyMin", "Math.min")

    def _builtin_max(self, node: ast.Call) -> Js:
        return self._least_of(node, "pyMax", "Math.max")

    def _least_of(self, node: ast.Call, helper: str, plain: str) -> Js:
        if node.keywords:
            return self.refuse(node, "min and max with key= or default=; write a loop")
        if len(node.args) > 1 and all(self.kind(each).only(*NUMBERS) for each in node.args):
            return call(plain, *map(self.js, node.args))
        if len(node.args) > 1:
            return self.helper(helper, Array(tuple(map(self.js, node.args))))
        return self.helper(helper, self.sequence(node.args[0]))

    def _builtin_sorted(self, node: ast.Call) -> Js:
        if len(node.args) != 1 or node.keywords:
            return self.refuse(node, "sorted with key= or reverse=; sort what needs neither")
        return self.helper("pySorted", self.sequence(node.args[0], in_order=False))

    def _builtin_list(self, node: ast.Call) -> Js:
        return Array((Unary("...", self.sequence(node.args[0])),)) if node.args else Array()

    def _builtin_set(self, node: ast.Call) -> Js:
        if not node.args:
            return New(Name("Set"))
        kind = self.kind(node)
        if not (kind.of_elements().only("str") or kind.of_elements().only(*NUMBERS)):
            return self.refuse(node, "a set of what may be other than texts, or numbers; write a list")
        return New(Name("Set"), (self.sequence(node.args[0]),))

    def _builtin_dict(self, node: ast.Call) -> Js:
        if node.keywords or (node.args and not self.kind(node.args[0]).only("dict")):
            return self.refuse(node, "dict() of other than a dict; write { … }")
        return Object(((None, self.js(node.args[0])),)) if node.args else Object()
