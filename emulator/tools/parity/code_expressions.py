"""What values the expressions of a handler's code may have, and what the code asks of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from http import HTTPStatus

from emulator.tools.parity import wanted as asked
from emulator.tools.parity.code_calls import ORDERING, gives, learns
from emulator.tools.parity.code_names import CodeNames, Values, parameters
from emulator.tools.parity.uses import KINDS_OF_METHODS, LONGEST, TEXT_METHODS
from emulator.tools.parity.wanted import AllWanted, held, items_of, literal, literals_in, part_of

_PARTS = {"headers": asked.HEADERS, "status_code": asked.STATUS, "text": asked.TEXT, "content": asked.TEXT}
_OF_REQUESTS = frozenset({"json", "data", "headers", "params", "timeout", "auth", "allow_redirects"})
"""Arguments by which a call is known as one that sends a request."""
_GROWING = {"append": True, "add": True, "insert": True, "extend": False, "update": False}
"""Methods that put values into a container: True where the value is an item, False where its items are."""


class CodeExpressions:
    """Follows expressions; there is one method for each form that hands a value on, in small letters."""

    def __init__(self, names: CodeNames, wanted: AllWanted) -> None:
        self.names, self.wanted = names, wanted

    def of(self, node: ast.expr, scope: str) -> Values:
        """Return the values that an expression may have."""
        form = getattr(self, f"_{type(node).__name__.lower()}", None)
        found: Values = form(node, scope) if form else self._others(node, scope)
        for trail in found:
            self.wanted.at(trail)
        return found

    def tested(self, test: ast.expr, scope: str) -> None:
        """Take a condition."""
        self.wanted.used(self.of(test, scope), "truth")

    def loop(self, target: ast.expr, looped: ast.expr, scope: str) -> None:
        """Take the head of a loop."""
        values = self.of(looped, scope)
        self.wanted.used(values, "list")
        self.bind(target, items_of(values), scope)

    def bind(self, target: ast.expr, values: Values, scope: str) -> None:
        """Give what stands left of an assignment its values."""
        match target:
            case ast.Name(id=name):
                self.names.variable(name, values, scope)
            case ast.Attribute(attr=name):
                self.names.attribute(name, values)
            case ast.Starred(value=inner):
                self.bind(inner, values, scope)
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                for at, part in enumerate(parts):
                    self.bind(part, values if isinstance(part, ast.Starred) else asked.unpacked(values, at), scope)
            case ast.Subscript(value=ast.Name(id=name), slice=key):
                self.names.variable(name, held(values, _entry(key)), scope)

    def partly(self, target: ast.expr, value: ast.expr, scope: str) -> None:
        """Take `name = partial(function, …)`: the name stands for the function with its first arguments bound."""
        match target, value:
            case ast.Name(id=name), ast.Call(func=ast.Name(id="partial"), args=[function, *first]):
                known = getattr(function, "attr", getattr(function, "id", ""))
                self.names.stands_for(name, known, [self.of(each, scope) for each in first], scope)

    def _others(self, node: ast.AST, scope: str) -> Values:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.of(child, scope)
            else:
                self._others(child, scope)
        return set()

    def _constant(self, node: ast.Constant, scope: str) -> Values:  # noqa: ARG002 - one signature for all forms
        value = node.value
        plain = isinstance(value, str | int | float) and value != "" and len(str(value)) <= LONGEST
        return {literal(value)} if plain else set()

    def _name(self, node: ast.Name, scope: str) -> Values:
        return self.names.of_variable(node.id, scope)

    def _attribute(self, node: ast.Attribute, scope: str) -> Values:
        self.of(node.value, scope)
        if isinstance(node.value, ast.Name) and node.value.id == "HTTPStatus" and node.attr in HTTPStatus.__members__:
            return {literal(int(HTTPStatus[node.attr]))}
        return self.names.of_attribute(node.attr) | ({(_PARTS[node.attr],)} if node.attr in _PARTS else set())

    def _subscript(self, node: ast.Subscript, scope: str) -> Values:
        values, keys = self.of(node.value, scope), self.of(node.slice, scope)
        if isinstance(node.slice, ast.Slice):
            return values
        self.wanted.meets(keys, literals_in(items_of(values)))
        self.wanted.used(keys, "key" if values else None)
        return part_of(values, literals_in(keys), known=isinstance(node.slice, ast.Constant | ast.UnaryOp))

    def _boolop(self, node: ast.BoolOp, scope: str) -> Values:
        every = [self.of(each, scope) for each in node.values]
        if isinstance(node.op, ast.Or):
            # What stands for a missing value is one of its kind.
            self.wanted.meets(set().union(*every[:-1]), literals_in(every[-1]))
        return set().union(*every)

    def _ifexp(self, node: ast.IfExp, scope: str) -> Values:
        self.tested(node.test, scope)
        return self.of(node.body, scope) | self.of(node.orelse, scope)

    def _namedexpr(self, node: ast.NamedExpr, scope: str) -> Values:
        values = self.of(node.value, scope)
        self.bind(node.target, values, scope)
        return values

    def _tuple(self, node: ast.Tuple, scope: str) -> Values:
        return set().union(*(held(self.of(each, scope), str(at)) for at, each in enumerate(node.elts)))

    def _list(self, node: ast.List | ast.Set, scope: str) -> Values:
        found: Values = set()
        for each in node.elts:
            values = self.of(each, scope)
            found |= values if isinstance(each, ast.Starred) else held(values)
        return found

    _set = _list

    def _dict(self, node: ast.Dict, scope: str) -> Values:
        found: Values = set()
        for key, part in zip(node.keys, node.values, strict=True):
            values = self.of(part, scope)
            found |= values if key is None else held(values, _entry(key)) | held(self.of(key, scope))
        return found

    def _listcomp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, scope: str) -> Values:
        self._generators(node.generators, scope)
        return held(self.of(node.elt, scope))

    _setcomp = _generatorexp = _listcomp

    def _dictcomp(self, node: ast.DictComp, scope: str) -> Values:
        self._generators(node.generators, scope)
        return held(self.of(node.value, scope), "v") | held(self.of(node.key, scope))

    def _generators(self, generators: Sequence[ast.comprehension], scope: str) -> None:
        for each in generators:
            self.loop(each.target, each.iter, scope)
            for test in each.ifs:
                self.tested(test, scope)

    def _binop(self, node: ast.BinOp, scope: str) -> Values:
        both = self.of(node.left, scope) | self.of(node.right, scope)
        if isinstance(node.op, ast.Mult | ast.Sub | ast.Div):
            self.wanted.used(both, "number")
        if isinstance(node.op, ast.Add) and any(isinstance(each, str) for each in literals_in(both)):
            self.wanted.used(both, "text")
        return {each for each in both if each[0] != "="}

    def _joinedstr(self, node: ast.JoinedStr, scope: str) -> Values:
        """Take that a setting with a path behind it is an address."""
        match node.values:
            case [ast.FormattedValue(value=first), ast.Constant(value=str(path)), *_] if path.startswith("/"):
                settings = {each for each in self.of(first, scope) if each[0] == asked.SETTINGS}
                self.wanted.used(settings, "address")
        return self._others(node, scope)

    def _unaryop(self, node: ast.UnaryOp, scope: str) -> Values:
        if isinstance(node.op, ast.Not):
            self.tested(node.operand, scope)
            return set()
        values = self.of(node.operand, scope)
        self.wanted.used(values, "number")
        return values

    def _yield(self, node: ast.Yield, scope: str) -> Values:
        self.names.result(scope, held(self.of(node.value, scope)) if node.value else ())
        return set()

    def _yieldfrom(self, node: ast.YieldFrom, scope: str) -> Values:
        self.names.result(scope, self.of(node.value, scope))
        return set()

    def _await(self, node: ast.Await | ast.Starred, scope: str) -> Values:
        return self.of(node.value, scope)

    _starred = _await

    def _lambda(self, node: ast.Lambda, scope: str) -> Values:
        inner = self.names.begin(node, scope)
        self.names.result(inner, self.of(node.body, inner))
        return set()

    def _compare(self, node: ast.Compare, scope: str) -> Values:
        for one, operator, other in zip([node.left, *node.comparators], node.ops, node.comparators, strict=False):
            left, right = self.of(one, scope), self.of(other, scope)
            if isinstance(operator, ast.In | ast.NotIn):
                self._contained(left, right)
            else:
                self.wanted.meets(left, literals_in(right))
                self.wanted.meets(right, literals_in(left))
        return set()

    def _contained(self, left: Values, right: Values) -> None:
        """Take `left in right`: one of several literals, or of several values, a part of a text, a key of an object."""
        items = items_of(right)
        self.wanted.meets(left, literals_in(items))
        self.wanted.meets({each for each in items if each[-1] != asked.ITEM}, literals_in(left))
        # "@" in a text; a key has a letter or a digit.
        named = [each for each in literals_in(left) if isinstance(each, str) and any(map(str.isalnum, each))]
        texts = {each for each in right if each[0] == asked.TEXT}
        self.wanted.meets(texts, named)
        for trail in part_of(right - texts, named) if named else ():
            self.wanted.at(trail)

    def _call(self, node: ast.Call, scope: str) -> Values:
        given = [self.of(each, scope) for each in node.args]
        named = {each.arg: self.of(each.value, scope) for each in node.keywords}
        base = self.of(node.func.value, scope) if isinstance(node.func, ast.Attribute) else set()
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if isinstance(node.func, ast.Attribute):
            self.wanted.used(base, "text" if name in TEXT_METHODS else KINDS_OF_METHODS.get(name))
            self._grown(node.func.value, name, given, scope)
        learns(self.wanted, name, node, base, given)
        self._sent_to(node, scope)
        called, bound = self.names.meant(name, scope)
        found = self.names.called(called, [*bound, *given], named) | gives(name, base, given)
        items = set().union(*map(items_of, [*given, base]))
        handed = set().union(*self._handed(node, items, scope))
        return found if name in ORDERING else found | (held(handed) if name == "map" else handed)

    def _sent_to(self, node: ast.Call, scope: str) -> None:
        """Take that what the URL of a request begins with is an address."""
        if not _OF_REQUESTS & {each.arg for each in node.keywords}:
            return
        for each in (*node.args[:2], *(keyword.value for keyword in node.keywords if keyword.arg == "url")):
            begins = _beginning(each)
            if begins is not None:
                self.wanted.used(self.of(begins, scope), "address")

    def _grown(self, container: ast.expr, name: str, given: Sequence[Values], scope: str) -> None:
        if name in _GROWING and isinstance(container, ast.Name | ast.Attribute):
            values = set().union(*given)
            self.bind(container, held(values) if _GROWING[name] else values, scope)

    def _handed(self, node: ast.Call, items: Values, scope: str) -> Iterator[Values]:
        """Give functions that a call hands over the items of what else it hands over; yield what they return."""
        for each in (*node.args, *(keyword.value for keyword in node.keywords)):
            if isinstance(each, ast.Name):
                name, bound = self.names.meant(each.id, scope)
                yield self.names.called(name, [*bound, items], {})
            if isinstance(each, ast.Lambda):
                yield self.names.handed(each, [items] if parameters(each) else [], {})


def _entry(key: ast.expr) -> str:
    """Return the place of a value in an object of the code's own: by its key, where that is a literal."""
    return f"v.{key.value}" if isinstance(key, ast.Constant) and isinstance(key.value, str) else "v"


def _beginning(node: ast.expr) -> ast.expr | None:
    """Return what stands first in a text that is put together, None where that is a literal or it is not."""
    match node:
        case ast.BinOp(left=left, op=ast.Add()):
            return _beginning(left) or (None if isinstance(left, ast.Constant) else left)
        case ast.JoinedStr(values=[ast.FormattedValue(value=first), *_]):
            return first
    return None
