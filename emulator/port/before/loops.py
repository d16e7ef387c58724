"""Comprehensions, any and all, and what a loop may go over."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.before.emitting import is_json, may_raise
from emulator.port.before.expressions import Expressions
from emulator.port.before.kinds import NUMBERS
from emulator.port.javascript import (
    Array,
    Arrow,
    Binary,
    Call,
    Conditional,
    Js,
    Member,
    Name,
    New,
    Unary,
    call,
    method,
    negated,
)

Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp


class Loops(Expressions):
    """Emits what goes over the elements of something."""

    def sequence(self, node: ast.expr, *, in_order: bool = True) -> Js:
        """Return an array of what a loop over the value would meet; without an order a set will do."""
        if isinstance(node, ast.GeneratorExp | ast.Tuple):
            return self._mapped(node) if isinstance(node, ast.GeneratorExp) else self._js_list(node)
        if isinstance(node, ast.Call) and self.resolve.builtin(node.func) in ("range", "enumerate", "zip"):
            return self.refuse(node, "range, enumerate and zip are for loops only; write a for loop")
        view = self._view(node, in_order)
        if view is not None:
            return view
        kind = self.kind(node)
        if in_order:
            self.ordered(node)
        if kind.only("list"):
            return self.js(node)
        if kind.only("str") or kind.only("set"):
            return Array((Unary("...", self.js(node)),))
        if kind.only("dict"):
            return call("Object.keys", self.js(node))
        if not is_json(kind) and kind.types:
            return self.refuse(node, "iteration over what is no list, text or dict; name a list")
        return Array((Unary("...", self.helper("pyIter", self.js(node))),))

    def _view(self, node: ast.expr, in_order: bool) -> Js | None:
        """Return the array for x.keys() or x.values() of a dict."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.args:
            return None
        holder, name = node.func.value, node.func.attr
        if name not in ("keys", "values") or not self.kind(holder).only("dict"):
            return None
        if in_order:
            self.ordered(holder)
        return call(f"Object.{name}", self.js(holder))

    def looped(self, target: ast.expr, source: ast.expr) -> tuple[str, Js]:
        """Return what stands for each element, and the array: ("[name, value]", Object.entries(x))."""
        if isinstance(target, ast.Tuple):
            return self._looped_pair(target, source)
        if not isinstance(target, ast.Name):
            self.refuse(target, "a loop into other than names; write for name in …")
        return self.local(getattr(target, "id", "")).text, self.sequence(source)

    def _looped_pair(self, target: ast.Tuple, source: ast.expr) -> tuple[str, Js]:
        names = [each.id for each in target.elts if isinstance(each, ast.Name)]
        if len(names) != 2 or len(target.elts) != 2 or not isinstance(source, ast.Call):
            self.refuse(target, "a loop that takes elements apart; only x.items() and enumerate(x) are in the language")
            return "_", Array()
        pair = f"[{self.local(names[0]).text}, {self.local(names[1]).text}]"
        if self.resolve.builtin(source.func) == "enumerate" and len(source.args) == 1 and not source.keywords:
            return pair, method(self.sequence(source.args[0]), "entries")
        if not isinstance(source.func, ast.Attribute) or source.func.attr != "items":
            self.refuse(target, "a loop that takes elements apart; only x.items() and enumerate(x) are in the language")
            return pair, Array()
        holder = source.func.value
        self.ordered(holder)
        if self.kind(holder).only("dict"):
            return pair, call("Object.entries", self.js(holder))
        return pair, Array((Unary("...", self.helper("pyItems", self.js(holder))),))

    def _js_listcomp(self, node: Comprehension) -> Js:
        return self._mapped(node)

    def _js_generatorexp(self, node: ast.GeneratorExp) -> Js:
        return self.refuse(node, "a generator outside of any, all, list, sorted, join; write a list comprehension")

    def _js_setcomp(self, node: ast.SetComp) -> Js:
        kind = self.kind(node).of_elements()
        if not (kind.only("str") or kind.only(*NUMBERS)):
            return self.refuse(node, "a set of what may be other than texts, or numbers; write a list")
        return New(Name("Set"), (self._mapped(node),))

    def _mapped(self, node: Comprehension) -> Js:
        loop = self._only_loop(node, node.generators)
        name, items = self.looped(loop.target, loop.iter)
        self.inside_arrow += 1
        tests = [self.condition(each) for each in loop.ifs]
        value = self.held(node.elt)
        self.inside_arrow -= 1
        test = reduce(lambda left, right: Binary("&&", left, right), tests) if tests else None
        items = _array_of(items)
        if test is not None and may_raise(test) and may_raise(value):
            return method(items, "flatMap", Arrow(name, Conditional(test, Array((value,)), Array())))
        if test is not None:
            items = method(items, "filter", Arrow(_used(name, test), test))
        if value == Name(name) and (test is not None or isinstance(items, Array)):
            return items
        return method(items, "map", Arrow(_used(name, value), value))

    def _only_loop(self, node: ast.AST, loops: list[ast.comprehension]) -> ast.comprehension:
        if len(loops) > 1 or loops[0].is_async:
            self.refuse(node, "two loops in one comprehension; write a for loop")
        for each in ast.walk(loops[0].target):
            if isinstance(each, ast.Name) and (self.resolve.builtin(each) in TAKEN or self.resolve.own(each)):
                self.refuse(each, f"'{each.id}' in a comprehension hides a function; give it another name")
        return loops[0]

    def _js_dictcomp(self, node: ast.DictComp) -> Js:
        loop = self._only_loop(node, node.generators)
        name, items = self.looped(loop.target, loop.iter)
        self.inside_arrow += 1
        tests = [self.condition(each) for each in loop.ifs]
        if not self.is_text(node.key):
            self.refuse(node.key, "a key that may be no text; check isinstance(x, str) before")
        entry = Array((self.js(node.key), self.held(node.value)))
        self.inside_arrow -= 1
        items = _array_of(items)
        test = reduce(lambda left, right: Binary("&&", left, right), tests) if tests else None
        if test is not None and may_raise(test) and may_raise(entry):
            items = method(items, "flatMap", Arrow(name, Conditional(test, Array((entry,)), Array())))
            return call("Object.fromEntries", items)
        if test is not None:
            items = method(items, "filter", Arrow(_used(name, test), test))
        same = (
            f"[{', '.join(each.text for each in entry.elements if isinstance(each, Name))}]" == name
            and len(entry.elements) == 2
        )
        return call("Object.fromEntries", items if same else method(items, "map", Arrow(_used(name, entry), entry)))

    def _builtin_all(self, node: ast.Call) -> Js:
        return self._every(node, "every")

    def _builtin_any(self, node: ast.Call) -> Js:
        return self._every(node, "some")

    def _every(self, node: ast.Call, name: str) -> Js:
        each = node.args[0] if len(node.args) == 1 else None
        if not isinstance(each, ast.GeneratorExp | ast.ListComp):
            return self.refuse(node, "any and all of other than a comprehension; write all(… for x in xs)")
        loop = self._only_loop(node, each.generators)
        target, items = self.looped(loop.target, loop.iter)
        self.inside_arrow += 1
        test = self.condition(each.elt)
        for condition in reversed(loop.ifs):
            left = self.condition(condition)
            test = Binary("||", negated(left), test) if name == "every" else Binary("&&", left, test)
        self.inside_arrow -= 1
        return method(_array_of(items), name, Arrow(_used(target, test), test))


TAKEN = frozenset(
    {
        "len",
        "str",
        "int",
        "float",
        "bool",
        "list",
        "dict",
        "set",
        "isinstance",
        "all",
        "any",
        "sorted",
        "round",
        "min",
        "max",
        "abs",
    }
)


def _used(names: str, body: Js) -> str:
    """Return the names that an arrow function takes, without those of a pair that it has no use for."""
    if not names.startswith("["):
        return names
    first, second = names[1:-1].split(", ")
    used = {each.text for each in body.parts() if isinstance(each, Name)}
    return f"[{first if first in used else ''}{f', {second}' if second in used else ''}]"


def _array_of(items: Js) -> Js:
    """Return an array of what may be an iterator: that of entries() has no filter."""
    if isinstance(items, Call) and isinstance(items.function, Member) and items.function.name == "entries":
        return Array((Unary("...", items),))
    return items
