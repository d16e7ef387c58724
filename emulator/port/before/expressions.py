"""Expressions other than conditions, calls and comprehensions."""

from __future__ import annotations

import ast
import math

from emulator.port.before.conditions import ONE_AT_A_TIME
from emulator.port.before.emitting import SIMPLE, UNBOUND, is_json
from emulator.port.before.kinds import CONTAINERS, NOTHING, NUMBERS, Kind
from emulator.port.before.reading import Known
from emulator.port.before.subscripts import Subscripts
from emulator.port.javascript import (
    NULL,
    UNDEFINED,
    Array,
    Binary,
    Conditional,
    Js,
    Member,
    Name,
    New,
    Object,
    Template,
    Text,
    Unary,
    call,
)  # fmt: skip

LARGEST = 2**53
_RESPONSE = {"status_code": "status", "text": "text"}
_DATE = ("year", "month", "day", "hour", "minute", "second", "microsecond")
_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%"}
_SIGNS = {"Pow": "**", "BitOr": "|", "BitAnd": "&", "BitXor": "^", "LShift": "<<", "RShift": ">>", "MatMult": "@"}
_HELPERS = {"+": "pyAdd", "-": "pySubtract", "*": "pyMultiply", "/": "pyDivide", "//": "pyFloorDiv", "%": "pyMod"}


class Expressions(Subscripts):
    """Emits one expression; whatever has no method here is refused by its name."""

    def js(self, node: ast.expr) -> Js:
        """Return the JavaScript of an expression."""
        known = getattr(self, f"_js_{type(node).__name__.lower()}", None)
        if known is None:
            return self.refuse(node, _REFUSED.get(type(node).__name__, f"{type(node).__name__} is not in the language"))
        result: Js = known(node)
        return result

    def _js_constant(self, node: ast.Constant) -> Js:
        match node.value:
            case None:
                return NULL
            case bool():
                return Name(str(node.value).lower())
            case str() if not any("\ud800" <= each <= "\udfff" for each in node.value):
                return Text(node.value)
            case str():
                return self.refuse(node, "half of a surrogate pair; write whole characters")
            case int() if abs(node.value) <= LARGEST:
                return Name(str(node.value))
            case float() if math.isfinite(node.value):
                return Name(
                    str(int(node.value)) if node.value.is_integer() and abs(node.value) < 1e15 else repr(node.value)
                )
            case int() | float():
                return self.refuse(node, "a number beyond 2**53, which JavaScript would round; write it as a text")
        return self.refuse(node, "bytes, complex numbers and ... have no equal; write a text or a number")

    def _js_name(self, node: ast.Name) -> Js:
        if self.kind(node).may("unbound"):
            return self.refuse(node, f"'{node.id}' {UNBOUND}")
        if node.id in self.renamed or node.id in self.resolve.locals:
            return self.local(node.id)
        found = self.proofs.sources.find(self.function.module.name, node.id)
        if isinstance(found, tuple) and found[1] in found[0].constants:
            return self.named((found[0].name, found[1]))
        if isinstance(found, tuple):
            return self.refuse(node, f"'{node.id}' is a function, and only cache.load takes one; call it")
        if isinstance(found, Known):
            return self.refuse(node, f"'{node.id}' can only be called, or named after except")
        return self.refuse(node, f"'{node.id}' is not in the language; docs/port.md lists what is")

    def _js_joinedstr(self, node: ast.JoinedStr) -> Js:
        values = [each.value if isinstance(each, ast.Constant) else self.js(each) for each in node.values]
        if all(isinstance(each, str) for each in values):
            return Text("".join(str(each) for each in values))
        return Template(tuple(each if isinstance(each, Js) else str(each) for each in values))

    def _js_formattedvalue(self, node: ast.FormattedValue) -> Js:
        if node.conversion not in (-1, 115):
            return self.refuse(node.value, "!r and !a show a value as Python writes it; leave them out")
        if node.format_spec is None:
            return self.text_of(node.value)
        spec = (
            node.format_spec.values[0]
            if isinstance(node.format_spec, ast.JoinedStr) and node.format_spec.values
            else None
        )
        places = spec.value if isinstance(spec, ast.Constant) and isinstance(spec.value, str) else ""
        if not (places[:1] == "." and places[1:-1].isdecimal() and places[-1:] == "f"):
            return self.refuse(node.value, "a format other than .2f and its like; write the text together by hand")
        if not self.kind(node.value).only(*NUMBERS, "bool"):
            return self.refuse(
                node.value, "a format of what may be no number; write isinstance(x, (int, float)) before it"
            )
        return self.helper("pyFormat", self.js(node.value), Text(places))

    def text_of(self, node: ast.expr) -> Js:
        """Return str(value): as it is where that is the same."""
        kind = self.kind(node)
        if kind.only("str") or not kind.types:
            return self.js(node)
        if kind.only("error"):
            return Member(self.js(node), "message")
        if kind.may("whole"):
            return self.refuse(
                node, "the text of a number that is calculated: 2.0 is 2 in JavaScript; write f'{x:.2f}' or int(x)"
            )
        if kind.may(*CONTAINERS):
            return self.refuse(
                node,
                "the text of what may be a dict or a list, which JavaScript writes otherwise; check isinstance before",
            )
        if not kind.only(*SIMPLE):
            return self.refuse(node, "the text of a time, a response or a function; name what you want of it")
        if kind.only("int"):
            return self.js(node)
        return self.helper("pyNumberText" if kind.only(*NUMBERS) else "pyStr", self.js(node))

    def _js_boolop(self, node: ast.BoolOp) -> Js:
        is_and = isinstance(node.op, ast.And)
        if self.kind(node).only("bool"):
            return self.condition(node)
        result = self.js(node.values[0])
        for left, right in zip(node.values, node.values[1:], strict=False):
            result = self._either(node, left, right, result, is_and)
        return result

    def _either(self, node: ast.BoolOp, left: ast.expr, right: ast.expr, before: Js, is_and: bool) -> Js:
        kind = self.kind(left)
        if kind.only(*SIMPLE):
            return Binary("&&" if is_and else "||", before, self.js(right))
        if not is_and and self._is_empty(right, kind) and not self.proofs.mutates_others:
            return Binary("||", before, self.js(right))
        if not is_and and is_json(kind) and kind.types and (self.is_plain(right) or _is_empty(right)):
            return self._or(left, right, before)
        if not isinstance(left, ast.Name) or left is not node.values[0]:
            return self.refuse(left, f"the left side of and/or {ONE_AT_A_TIME}")
        sides = (self.js(right), before) if is_and else (before, self.js(right))
        return Conditional(self.condition(left), *sides)

    def _or(self, left: ast.expr, right: ast.expr, before: Js) -> Js:
        if isinstance(left, ast.Name) and before == self.js(left):
            return Conditional(self.condition(left), before, self.js(right))
        return self.helper("pyOr", before, self.js(right))

    def _is_empty(self, node: ast.expr, kind: Kind) -> bool:
        """Tell whether `x or {}` may be `x || {}`: the empty object of x is as good as a new one."""
        return _is_empty(node) and kind.only(*NOTHING, "dict" if isinstance(node, ast.Dict) else "list")

    def _js_unaryop(self, node: ast.UnaryOp) -> Js:
        if isinstance(node.op, ast.Not):
            return self.condition(node)
        if isinstance(node.op, ast.USub) and self.kind(node.operand).only(*NUMBERS, "bool"):
            return Unary("-", self.js(node.operand))
        if isinstance(node.op, ast.USub):
            return self.helper("pyNegative", self.js(node.operand))
        return self.refuse(node, "unary + and ~ are not in the language; leave them out")

    def _js_ifexp(self, node: ast.IfExp) -> Js:
        return Conditional(self.condition(node.test), self.js(node.body), self.js(node.orelse))

    def _js_binop(self, node: ast.BinOp) -> Js:
        return self.calculation(node, node.op, (node.left, self.js(node.left)), (node.right, self.js(node.right)))

    def calculation(self, node: ast.AST, op: ast.operator, one: tuple[ast.expr, Js], other: tuple[ast.expr, Js]) -> Js:
        """Return left operator right; `node` is where the whole stands."""
        operator = _OPERATORS.get(type(op))
        left, right = self.kind(one[0]), self.kind(other[0])
        if operator is None:
            return self.refuse(
                node, f"{_SIGNS.get(type(op).__name__, 'this operator')} is not in the language; + - * / // % are"
            )
        if operator == "+" and left.only("str") and right.only("str"):
            return Binary("+", one[1], other[1])
        if operator == "+" and left.only("list") and right.only("list"):
            return Array((Unary("...", one[1]), Unary("...", other[1])))
        if operator in ("%", "*") and (left.may("str", "list") or right.may("str", "list")):
            return self.refuse(
                node, f"{operator} of what may be a text or a list; check isinstance before, or write an f-string"
            )
        if left.only(*NUMBERS, "bool") and right.only(*NUMBERS, "bool"):
            return self._number(operator, (self.kind(node), left, right), other[0], (one[1], other[1]))
        sign = [Text(f"{operator}=")] if isinstance(node, ast.AugAssign) else []
        return self.helper(_HELPERS[operator], one[1], other[1], *sign)

    def _number(self, operator: str, kinds: tuple[Kind, Kind, Kind], divisor: ast.expr, sides: tuple[Js, Js]) -> Js:
        result, left, right = kinds
        one, other = sides
        if operator in ("+", "-", "*") and result.only("int"):
            plain = Binary(operator, one, other)
            return plain if result.most < LARGEST else self.helper("pyExact", plain)
        if operator in ("+", "-", "*") and (left.only("float") or right.only("float")):
            return Binary(operator, one, other)
        known = isinstance(divisor, ast.Constant) and isinstance(divisor.value, int) and divisor.value > 0
        if operator == "/" and known:
            return Binary("/", one, other)
        if operator == "//" and known and left.only("int") and left.most <= 2**33:
            return call("Math.floor", Binary("/", one, other))
        return self.helper(_HELPERS[operator], one, other)

    def _js_attribute(self, node: ast.Attribute) -> Js:
        kind = self.kind(node.value)
        if kind.only("response") and node.attr in _RESPONSE:
            return Member(self.js(node.value), _RESPONSE[node.attr])
        if kind.only("response") and node.attr == "ok":
            return Binary("<", Member(self.js(node.value), "status"), Name("400"))
        if kind.only("date") and node.attr in _DATE:
            return Member(self.js(node.value), node.attr)
        if not kind.types:
            return UNDEFINED
        return self.refuse(node, f".{node.attr} is not in the language here; docs/port.md lists what is")

    def _js_list(self, node: ast.List | ast.Tuple) -> Js:
        return Array(tuple(self._element(each) for each in node.elts))

    def _js_tuple(self, node: ast.Tuple) -> Js:
        return self.refuse(node, "a tuple; write a list")

    def _element(self, node: ast.expr) -> Js:
        if not isinstance(node, ast.Starred):
            return self.held(node)
        if self.kind(node.value).only("list"):
            return Unary("...", self.js(node.value))
        return self.refuse(node, "* of what may be no list; check isinstance(x, list) before")

    def _js_set(self, node: ast.Set) -> Js:
        kinds = [self.kind(each) for each in node.elts if not isinstance(each, ast.Starred)]
        if not (all(each.only("str") for each in kinds) or all(each.only(*NUMBERS) for each in kinds)):
            return self.refuse(node, "a set of other than texts, or numbers; write a list")
        return New(Name("Set"), (self._js_list(ast.List(elts=node.elts)),))

    def _js_dict(self, node: ast.Dict) -> Js:
        tall = bool(node.keys) and node.end_lineno != node.lineno
        fields = [self._field(key, value) for key, value in zip(node.keys, node.values, strict=True)]
        return Object(tuple(fields), tall=tall)

    def _field(self, key: ast.expr | None, value: ast.expr) -> tuple[str | Js | None, Js]:
        if key is None:
            if not self.kind(value).only("dict"):
                return None, self.refuse(value, "** of what may be no dict; check isinstance(x, dict) before")
            return None, self.js(value)
        if isinstance(key, ast.Constant) and isinstance(key.value, str) and key.value != "__proto__":
            return key.value, self.held(value)
        if not self.is_text(key):
            self.refuse(key, "a key that may be no text; check isinstance(x, str) before")
        return self.js(key), self.held(value)

    def _js_starred(self, node: ast.Starred) -> Js:
        return self.refuse(node, "* outside of a list; name each value")


def _is_empty(node: ast.expr) -> bool:
    """Tell whether an expression is {} or []."""
    return (isinstance(node, ast.Dict) and not node.keys) or (isinstance(node, ast.List) and not node.elts)


_REFUSED = {
    "Lambda": "a lambda outside of cache.load; write a def",
    "NamedExpr": ":= in an expression; write the assignment as a line of its own",
    "Yield": "yield; build a list and return it",
    "YieldFrom": "yield; build a list and return it",
    "Await": "await; a handler is plain Python, and the port awaits where it must",
    "Slice": "a slice in odd company; write x[a:b]",
}
