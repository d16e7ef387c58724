"""What an expression can be, given what is known of the names in it."""

from __future__ import annotations

import ast
from dataclasses import replace
from functools import reduce

from emulator.port.before.calling import Calling
from emulator.port.before.kinds import (
    BOOL,
    BOTTOM,
    CONTAINERS,
    DICT,
    FLOAT,
    JSON,
    NONE,
    NOTHING,
    NUMBERS,
    STR,
    TOP,
    Kind,
    integer,
    join,
    listing,
    made_of,
    text,
)
from emulator.port.before.proofs import Env
from emulator.port.before.texts import as_text, calculated, part_of, together

UNBOUND = Kind(types=frozenset({"unbound"}))
_DATE_PARTS = {"microsecond": 999_999.0, "second": 59.0, "minute": 59.0, "hour": 23.0, "day": 31.0, "month": 12.0}


class Evaluation(Calling):
    """Evaluates expressions by what kind of value they give; every node is noted on the way."""

    def of(self, node: ast.expr, env: Env) -> Kind:
        """Return the kind of an expression."""
        known = getattr(self, f"_of_{type(node).__name__.lower()}", None)
        kind = self.proofs.note(node, known(node, env) if known else self.unknown(node, env))
        # A name without a value is refused where it stands, and once is enough.
        return kind.without("unbound") if kind.may("unbound") else kind

    def unknown(self, node: ast.AST, env: Env) -> Kind:
        """Return the kind of what is not in the language; it is refused later, and its parts are proven."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.of(child, env)
        return JSON

    def _of_constant(self, node: ast.Constant, _env: Env) -> Kind:
        match node.value:
            case None:
                return NONE
            case bool():
                return BOOL
            case int():
                return integer(abs(node.value))
            case float():
                return FLOAT.also("whole") if node.value.is_integer() else FLOAT
            case str():
                return replace(text(node.value), single=len(node.value) == 1)
        return TOP

    def _of_name(self, node: ast.Name, env: Env) -> Kind:
        if node.id in env:
            return env[node.id]
        return UNBOUND if node.id in self.locals else self.constant(node.id)

    def constant(self, name: str) -> Kind:
        """Return what a constant of the module is; a container among them is marked, so that nobody changes it."""
        found = self.proofs.sources.find(self.module.name, name)
        if not isinstance(found, tuple) or found[1] not in found[0].constants:
            return TOP
        key = (found[0].name, found[1])
        if key not in self.proofs.constants:
            self.proofs.constants[key] = TOP  # for a constant that is made of itself
            kind = type(self)(self.proofs, found[0], None).of(found[0].constants[found[1]], {})
            self.proofs.constants[key] = _constant(kind)
        return self.proofs.constants[key]

    def _of_joinedstr(self, node: ast.JoinedStr, env: Env) -> Kind:
        parts = [self.of(part, env) for part in node.values]
        return reduce(together, parts, text("")) if all(part.types for part in parts) else BOTTOM

    def _of_formattedvalue(self, node: ast.FormattedValue, env: Env) -> Kind:
        kind = self.of(node.value, env)
        if node.format_spec is not None:
            self.of(node.format_spec, env)
            return made_of("0123456789-.", 1)
        return as_text(kind) if kind.types else BOTTOM

    def _of_boolop(self, node: ast.BoolOp, env: Env) -> Kind:
        result, here = BOTTOM, dict(env)
        for value in node.values[:-1]:
            kind = self.of(value, here)
            result = join(result, _when_truth(kind, isinstance(node.op, ast.Or)))
            narrowed = self.narrow(value, here, isinstance(node.op, ast.And))
            if narrowed is None:
                return result
            here = narrowed
        return join(result, self.of(node.values[-1], here))

    def _of_unaryop(self, node: ast.UnaryOp, env: Env) -> Kind:
        kind = self.of(node.operand, env)
        if isinstance(node.op, ast.Not):
            return BOOL
        if not kind.types:
            return BOTTOM
        if kind.only("bool"):
            return integer(1)
        return kind if kind.only(*NUMBERS) else JSON

    def _of_compare(self, node: ast.Compare, env: Env) -> Kind:
        for each in (node.left, *node.comparators):
            self.of(each, env)
        return BOOL

    def _of_ifexp(self, node: ast.IfExp, env: Env) -> Kind:
        self.of(node.test, env)
        sides = [(node.body, self.narrow(node.test, env, True)), (node.orelse, self.narrow(node.test, env, False))]
        return join(*(self.of(side, here) for side, here in sides if here is not None))

    def _of_binop(self, node: ast.BinOp, env: Env) -> Kind:
        left, right = self.of(node.left, env), self.of(node.right, env)
        if not left.types or not right.types:
            return BOTTOM
        if isinstance(node.op, ast.Add) and left.only("str") and right.only("str"):
            return together(left, right)
        if isinstance(node.op, ast.Add) and left.only("list") and right.only("list"):
            elements = join(self.proofs.elements_of(left), self.proofs.elements_of(right))
            return listing(elements, left.least + right.least)
        if left.only(*NUMBERS, "bool") and right.only(*NUMBERS, "bool"):
            result = calculated(node.op, left, right)
            self.proofs.calculates |= result.may("float")
            return result
        self.proofs.calculates = True
        return JSON.also("whole")

    def _of_attribute(self, node: ast.Attribute, env: Env) -> Kind:
        if self.known(node) is not None:
            return TOP
        holder = self.of(node.value, env)
        if not holder.types:
            return BOTTOM
        if holder.only("response"):
            kinds = {"status_code": integer(999), "ok": BOOL, "text": STR}
            return kinds.get(node.attr, JSON)
        if holder.only("date") and node.attr in _DATE_PARTS:
            return integer(_DATE_PARTS[node.attr])
        if holder.only("date"):
            return {"year": integer(9999), "tzinfo": Kind(types=frozenset({"none", "zone"}))}.get(node.attr, JSON)
        return JSON

    def _of_subscript(self, node: ast.Subscript, env: Env) -> Kind:
        holder = self.of(node.value, env)
        if isinstance(node.slice, ast.Slice):
            for each in (node.slice.lower, node.slice.upper, node.slice.step):
                if each is not None:
                    self.of(each, env)
            return part_of(holder)
        key = self.of(node.slice, env)
        if not holder.types or not key.types:
            return BOTTOM
        if holder.only("str"):
            return replace(part_of(holder), least=1, single=True)
        if holder.only("dict") and key.among:
            return join(*(self.proofs.value_of(holder, name) for name in key.among))
        if holder.types <= CONTAINERS | {"str", "keyed", "constant"} and "set" not in holder.types:
            return join(self.proofs.elements_of(holder), STR if "str" in holder.types else BOTTOM)
        return join(JSON, TOP if holder.may("whole", "set") else BOTTOM, *self.proofs.stored.values())

    def _of_list(self, node: ast.List | ast.Tuple | ast.Set, env: Env) -> Kind:
        elements = [self._element(each, env) for each in node.elts]
        return listing(join(*elements), sum(not isinstance(each, ast.Starred) for each in node.elts))

    _of_tuple = _of_list

    def _element(self, node: ast.expr, env: Env) -> Kind:
        if isinstance(node, ast.Starred):
            return self.proofs.elements_of(self.of(node.value, env))
        return self.of(node, env).without("undefined").also(*_null_if(self.proofs.kind(node)))

    def _of_set(self, node: ast.Set, env: Env) -> Kind:
        return replace(self._of_list(node, env), types=frozenset({"set"}))

    def _of_dict(self, node: ast.Dict, env: Env) -> Kind:
        result = replace(DICT, element=BOTTOM)
        for key, value in zip(node.keys, node.values, strict=True):
            held = self._element(value, env)
            if key is None:
                result = _spread(result, held, self.proofs.elements_of(held))
                continue
            name = self.of(key, env)
            if name.exact:
                result = result.with_field(name.start, held).also(*(["keyed"] if name.start.isdigit() else []))
            else:
                result = replace(result, element=join(result.of_elements(), held)).also("keyed")
        return result

    def _of_lambda(self, node: ast.Lambda, env: Env) -> Kind:
        self.of(node.body, env)
        return Kind(types=frozenset({"function"}))


def _constant(kind: Kind) -> Kind:
    marked = kind.also("constant") if kind.may(*CONTAINERS) else kind
    element = None if kind.element is None else _constant(kind.element)
    for name, held in kind.fields.items():
        marked = marked.with_field(name, _constant(held))
    return replace(marked, element=element)


def _null_if(kind: Kind) -> tuple[str, ...]:
    return ("none",) if kind.may("undefined") else ()


def _spread(result: Kind, held: Kind, elements: Kind) -> Kind:
    """Return the kind of a dict literal after `**held`: its fields may be those of before, or of the other."""
    for name in result.fields:
        result = result.with_field(name, join(result.fields[name], held.fields.get(name, elements)))
    for name, kind in held.fields.items():
        result = result.with_field(name, kind)
    keyed = ("keyed",) if held.may("keyed") or result.fields or result.of_elements().types else ()
    return replace(result, element=join(result.of_elements(), elements)).also(*keyed)


def _when_truth(kind: Kind, truth: bool) -> Kind:
    """Return what is left of a value that is known to be true, or false."""
    if truth:
        return replace(kind.without(*NOTHING), least=max(1, kind.least) if kind.only("str", "list") else kind.least)
    if kind.only("str"):
        return text("")
    return kind
