"""Conditions: truth, comparisons, membership and isinstance, in the plainest JavaScript that means the same."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.before.emitting import SIMPLE, Emitting, is_json
from emulator.port.before.kinds import ASCII, CONTAINERS, NOTHING, NUMBERS, Kind
from emulator.port.before.narrowing import CLASSES, class_names
from emulator.port.javascript import NULL, Binary, Js, Member, Name, Text, Unary, call, method, negated

INHERITED = frozenset({
    "__proto__", "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString",
    "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
})  # fmt: skip
"""Names that every JavaScript object answers to, whatever it holds."""
_ORDER = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_NUMERIC = (*NUMBERS, "bool")
ONE_AT_A_TIME = "is written more than once in JavaScript; give it a name first"


class Conditions(Emitting):
    """Emits whatever is asked for its truth."""

    def condition(self, node: ast.expr) -> Js:
        """Return an expression that JavaScript takes for true when Python does."""
        match node:
            case ast.BoolOp(op=op, values=values):
                tests = [self.condition(each) for each in self._without_bool(values, isinstance(op, ast.And))]
                return reduce(lambda left, right: Binary("&&" if isinstance(op, ast.And) else "||", left, right), tests)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self._is_false(operand)
        return self._truth(node)

    def _is_false(self, node: ast.expr) -> Js:
        if self.kind(node).only("list"):
            return Binary("===", Member(self.js(node), "length"), Name("0"))
        if self.kind(node).only("dict"):
            return Binary("===", Member(call("Object.keys", self.js(node)), "length"), Name("0"))
        return negated(self.condition(node))

    def _truth(self, node: ast.expr) -> Js:
        kind = self.kind(node)
        if kind.only(*SIMPLE) or not kind.types:
            return self.js(node)
        if kind.only("list"):
            return Binary(">", Member(self.js(node), "length"), Name("0"))
        if kind.only("dict"):
            return Binary(">", Member(call("Object.keys", self.js(node)), "length"), Name("0"))
        if not is_json(kind):
            return self.refuse(node, "the truth of a time, a response or a function; ask for what it holds")
        return self.helper("pyTruthy", self.js(node))

    def _js_compare(self, node: ast.Compare) -> Js:
        sides = [node.left, *node.comparators]
        for each in sides[1:-1]:
            if not self.is_plain(each):
                return self.refuse(each, f"the middle of a chained comparison {ONE_AT_A_TIME}")
        pairs = [self._pair(node, *each) for each in zip(sides, node.ops, sides[1:], strict=False)]
        return reduce(lambda left, right: Binary("&&", left, right), pairs)

    def _pair(self, node: ast.expr, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Js:
        if isinstance(op, ast.Is | ast.IsNot):
            return self._is(node, left, op, right)
        if isinstance(op, ast.Eq | ast.NotEq):
            equal = self._equal(node, left, right)
            return equal if isinstance(op, ast.Eq) else negated(equal)
        if isinstance(op, ast.In | ast.NotIn):
            found = self._in(left, right)
            return found if isinstance(op, ast.In) else negated(found)
        return self._order(node, left, _ORDER[type(op)], right)

    def _is(self, node: ast.expr, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Js:
        value = right.value if isinstance(right, ast.Constant) else ...
        if value is None:
            return Binary("==" if isinstance(op, ast.Is) else "!=", self._zone_or(left), NULL)
        if isinstance(value, bool):
            return Binary("===" if isinstance(op, ast.Is) else "!==", self.js(left), Name(str(value).lower()))
        return self.refuse(node, "'is' asks which object it is; write == to ask for the value")

    def _zone_or(self, node: ast.expr) -> Js:
        if isinstance(node, ast.Attribute) and self.kind(node.value).only("date") and node.attr == "tzinfo":
            return Member(self.js(node.value), "offset")
        return self.js(node)

    def _equal(self, node: ast.expr, left: ast.expr, right: ast.expr) -> Js:
        one, other = self.kind(left), self.kind(right)
        if not (is_json(one) and is_json(other)) and one.types and other.types:
            return self.refuse(node, "== of a time, a response or a function; compare what it holds")
        if other.only("none") or one.only("none"):
            return Binary("==", self.js(left), self.js(right))
        if alike(one, other):
            return Binary("===", self.js(left), self.js(right))
        return self.helper("pyEqual", self.js(left), self.js(right))

    def _order(self, node: ast.expr, left: ast.expr, operator: str, right: ast.expr) -> Js:
        one, other = self.kind(left), self.kind(right)
        sides = self.js(left), self.js(right)
        if one.only(*_NUMERIC) and other.only(*_NUMERIC):
            return Binary(operator, *sides)
        if one.only("str") and other.only("str") and (_is_ascii(one) or _is_ascii(other)):
            return Binary(operator, *sides)
        if not (is_json(one) and is_json(other)) and one.types and other.types:
            return self.refuse(node, "an order of times, responses or functions; compare timestamps")
        return Binary(operator, self.helper("pyCompare", *sides, Text(operator)), Name("0"))

    def _in(self, item: ast.expr, holder: ast.expr) -> Js:
        kind, held = self.kind(item), self.kind(holder)
        if isinstance(holder, ast.Tuple):
            holder = ast.copy_location(ast.List(elts=holder.elts, ctx=ast.Load()), holder)
        sides = self.js(item), self.js(holder)
        self.turned(item, *sides)
        if held.only("str") and kind.only("str"):
            return method(sides[1], "includes", sides[0])
        if held.only("list") and alike(kind, self.proofs.elements_of(held)):
            return method(sides[1], "includes", sides[0])
        if held.only("set") and not kind.may(*CONTAINERS) and alike(kind, self.proofs.elements_of(held)):
            return method(sides[1], "has", sides[0])
        if held.only("dict") and kind.only("str"):
            plain = kind.exact and kind.start not in INHERITED
            return Binary("in", *sides) if plain else call("Object.hasOwn", sides[1], sides[0])
        return self.helper("pyIn", *sides)

    def _without_bool(self, values: list[ast.expr], is_and: bool) -> list[ast.expr]:
        """Fold `isinstance(x, (int, float)) and not isinstance(x, bool)`, Python's way to say: a number."""
        kept: list[ast.expr] = []
        for value in values:
            last = kept[-1] if kept else None
            if is_and and last is not None and _asks_of(last) and _asks_of(last) == _asks_not_bool(value):
                assert isinstance(last, ast.Call)
                wanted = ast.copy_location(ast.Name(id="int and no bool"), last)
                kept[-1] = ast.copy_location(
                    ast.Call(func=last.func, args=[last.args[0], last.args[1], wanted], keywords=[]), last
                )
                continue
            kept.append(value)
        return kept

    def isinstance_of(self, node: ast.Call) -> Js:
        """Return the test for isinstance(value, classes)."""
        if len(node.args) < 2:
            return self.refuse(node, "isinstance takes a value and a class")
        value, names = node.args[0], class_names(node.args[1])
        unknown = [name for name in names if name not in CLASSES]
        if unknown:
            return self.refuse(
                node, "isinstance of a class other than str, int, float, bool, list, dict; ask for one of those"
            )
        kind = self.kind(value)
        if kind.may("whole") and ("float" in names) != ("int" in names):
            return self.refuse(
                node, "isinstance of a number that is calculated: 2.0 and 2 are one in JavaScript; ask for (int, float)"
            )
        types = {each for name in names for each in CLASSES[name]} - ({"bool"} if len(node.args) > 2 else set())
        tests = self._type_tests(value, types, kind)
        if len(tests) > 1 and not self.is_plain(value):
            return self.refuse(value, f"the value of isinstance {ONE_AT_A_TIME}")
        return reduce(lambda left, right: Binary("||", left, right), tests)

    def _type_tests(self, value: ast.expr, types: set[str], kind: Kind) -> list[Js]:
        js = self.js(value)
        tests: list[Js] = []
        for name, word in (("str", "string"), ("bool", "boolean")):
            if name in types and not (name == "bool" and kind.types and not kind.may("bool") and len(types) > 1):
                tests.append(Binary("===", Unary("typeof", js), Text(word)))
        if {"int", "float"} <= types or ("int" in types and kind.types and not kind.may("float")):
            tests.append(Binary("===", Unary("typeof", js), Text("number")))
        elif "int" in types:
            if "bool" in types:
                tests.pop()
            whole = self.helper("pyIsInt", js)
            tests.append(
                whole if "bool" in types else Binary("&&", whole, Binary("!==", Unary("typeof", js), Text("boolean")))
            )
        elif "float" in types:
            tests.append(
                Binary("&&", Binary("===", Unary("typeof", js), Text("number")), negated(self.helper("pyIsInt", js)))
            )
        if "list" in types:
            tests.append(call("Array.isArray", js))
        if "dict" in types:
            tests.append(self.helper("pyIsDict", js))
        return tests


def alike(one: Kind, other: Kind) -> bool:
    """Tell whether === finds two values equal exactly when Python does."""
    if not one.types or not other.types:
        return True
    mixes = (one.may("bool") and other.may(*NUMBERS)) or (one.may(*NUMBERS) and other.may("bool"))
    nothing = one.may(*NOTHING) and other.may(*NOTHING) and (one.may("undefined") or other.may("undefined"))
    deep = one.may(*CONTAINERS) and other.may(*CONTAINERS)
    return not (mixes or nothing or deep)


def _is_ascii(kind: Kind) -> bool:
    return kind.chars is not None and kind.chars <= ASCII


def _asks_of(node: ast.expr) -> str | None:
    """Return the name of which isinstance asks whether it is an int, perhaps among others."""
    match node:
        case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), classes]) if "int" in class_names(
            classes
        ):
            return name
    return None


def _asks_not_bool(node: ast.expr) -> str | None:
    match node:
        case ast.UnaryOp(
            op=ast.Not(),
            operand=ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), ast.Name(id="bool")]),
        ):
            return name
    return None
