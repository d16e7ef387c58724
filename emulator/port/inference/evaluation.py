"""What an expression can be, given what is known of the names in it."""

from __future__ import annotations

import ast
from dataclasses import replace
from functools import reduce

from emulator.port.inference.calling import Calling
from emulator.port.inference.kinds import (
    BOOL,
    BOTTOM,
    BYTES,
    CONTAINERS,
    DICT,
    FLOAT,
    FUNCTION,
    JSON,
    NONE,
    NOTHING,
    NUMBERS,
    STR,
    TOP,
    TYPES,
    Kind,
    integer,
    join,
    listing,
    made_of,
    text,
)
from emulator.port.inference.method_kinds import TIME_PARTS, TIMES
from emulator.port.inference.proofs import Env
from emulator.port.inference.texts import as_text, calculated, is_fixed, is_sum, part_of, together
from emulator.port.rows import rows

UNBOUND = Kind(types=frozenset({"unbound"}))
_MIXED = Kind(types=TYPES | {"whole"})
_NUMBER = FLOAT.also("whole", "int")
_INSIDE = TYPES | {"undefined", "keyed", "constant"}


class Evaluation(Calling):
    """Evaluates expressions by what kind of value they give; every node is noted on the way."""

    def of(self, node: ast.expr, env: Env) -> Kind:
        """Return the kind of an expression."""
        known = getattr(self, f"_of_{type(node).__name__.lower()}", None)
        kind = self.proofs.note(node, known(node, env) if known else self.unknown(node, env))
        # A name without a value is refused where it stands, and once is enough.
        return kind.without("unbound") if kind.may("unbound") else kind

    def unknown(self, node: ast.AST, env: Env) -> Kind:
        """Return the kind of what is not followed, which may be anything; its parts are proven."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.of(child, env)
        return TOP

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
            case bytes():
                return BYTES
        return TOP

    def _of_name(self, node: ast.Name, env: Env) -> Kind:
        if node.id in env:
            return env[node.id]
        meaning = self.meaning(node)
        match meaning.kind if meaning else "builtin":
            case "local":
                own = meaning is not None and meaning.unit is self.unit
                return TOP.also("unbound") if own and node.id in self.pinned else UNBOUND if own else TOP
            case "constant":
                return self.constant(node.id)
            case "function" if meaning is not None:
                self.proofs.escape(meaning.key)
                return FUNCTION
            case "class":
                return FUNCTION
            case "known" if meaning is not None:
                return self.given(meaning.name)
        return TOP

    def constant(self, name: str) -> Kind:
        """Return what a constant of the module is; a container among them is marked."""
        found = self.proofs.sources.find(self.module.name, name)
        if not isinstance(found, tuple) or found[1] not in found[0].constants:
            return TOP
        key = (found[0].name, found[1])
        if key not in self.proofs.constants:
            self.proofs.constants[key] = TOP  # for a constant that is made of itself
            kind = type(self)(self.proofs, found[0], None).of(found[0].constants[found[1]], {})
            self.proofs.constants[key] = _constant(kind)
        return self.proofs.constants[key]

    def given(self, name: str) -> Kind:
        """Return the kind of a constant of a library."""
        row = rows().get(name)
        return self.named_kind(row.gives) if row is not None and row.value else TOP

    def _of_joinedstr(self, node: ast.JoinedStr, env: Env) -> Kind:
        parts = [self.of(part, env) for part in node.values]
        return reduce(together, parts, text("")) if all(part.types for part in parts) else BOTTOM

    def _of_formattedvalue(self, node: ast.FormattedValue, env: Env) -> Kind:
        kind = self.of(node.value, env)
        if node.format_spec is not None:
            self.of(node.format_spec, env)
            return made_of("0123456789-.nainf", 1) if kind.only(*NUMBERS) and is_fixed(node.format_spec) else STR
        if node.conversion not in (-1, 115):
            return STR
        return as_text(kind) if kind.types else BOTTOM

    def _of_boolop(self, node: ast.BoolOp, env: Env) -> Kind:
        result, here = BOTTOM, dict(env)
        # `x or {}` is there to be read.
        self.proofs.read_only.update(each for each in node.values if isinstance(each, ast.Dict))
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
        if isinstance(node.op, ast.USub | ast.UAdd) and kind.only(*NUMBERS):
            # -0 is the float -0.0 in JavaScript only where Python has a float.
            return kind.also("whole") if kind.may("float") else kind
        return _NUMBER if kind.types <= _INSIDE else TOP

    def _of_compare(self, node: ast.Compare, env: Env) -> Kind:
        sides = [self.of(each, env) for each in (node.left, *node.comparators)]
        last = node.ops[-1]
        asks_own = (self.proofs.equals_otherwise and isinstance(last, ast.Eq | ast.NotEq)) or (
            self.proofs.orders_otherwise and isinstance(last, ast.Lt | ast.Gt | ast.LtE | ast.GtE)
        )
        return TOP if asks_own and any(not each.types or each.may("object") for each in sides) else BOOL

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
            return calculated(node.op, left, right)
        if left.only("str") and isinstance(node.op, ast.Mod):
            return STR
        if not (left.types <= _INSIDE | {"whole"} and right.types <= _INSIDE | {"whole"}):
            return TOP
        return _MIXED if isinstance(node.op, ast.Add | ast.Mult | ast.Mod) else _NUMBER if is_sum(node.op) else TOP

    def _of_attribute(self, node: ast.Attribute, env: Env) -> Kind:
        meaning = self.meaning(node)
        if meaning is not None:
            if meaning.kind == "function":
                self.proofs.escape(meaning.key)
            return self.given(meaning.name) if meaning.kind == "known" else TOP
        holder = self.of(node.value, env)
        if node.attr in ("__name__", "__qualname__") and holder.types:
            return STR
        self.method_as_value(node)
        if holder.only("object") and holder.cls:
            return self._of_object(holder, node.attr)
        if holder.only("response"):
            return {"status_code": integer(999), "ok": BOOL, "text": STR}.get(node.attr, TOP)
        return TOP if holder.types else BOTTOM

    def _of_object(self, holder: Kind, name: str) -> Kind:
        """Return the kind of an attribute of a library's object."""
        if holder.cls in TIMES and name in TIME_PARTS:
            return integer(TIME_PARTS[name])
        row = rows().get(f"{holder.cls}.{name}")
        return TOP if row is None else self.named_kind(row.gives)

    def _of_subscript(self, node: ast.Subscript, env: Env) -> Kind:
        holder = self.of(node.value, env)
        if isinstance(node.slice, ast.Slice):
            for each in (node.slice.lower, node.slice.upper, node.slice.step):
                if each is not None:
                    self.of(each, env)
            return part_of(holder) if holder.only("str", "list", "tuple") else TOP if holder.types else BOTTOM
        key = self.of(node.slice, env)
        if not holder.types or not key.types:
            return BOTTOM
        if holder.only("str"):
            return replace(part_of(holder), least=1, single=True)
        if holder.only("dict") and key.among:
            return join(*(self.proofs.value_of(holder, name) for name in key.among))
        if holder.types <= CONTAINERS | {"str", "keyed", "constant", "mapped"} and "set" not in holder.types:
            return join(self.proofs.elements_of(holder), STR if "str" in holder.types else BOTTOM)
        return join(JSON, *self.proofs.stored.values()) if holder.types <= _INSIDE else TOP

    def _of_list(self, node: ast.List | ast.Tuple | ast.Set, env: Env) -> Kind:
        elements = [self._element(each, env) for each in node.elts]
        return listing(join(*elements), sum(not isinstance(each, ast.Starred) for each in node.elts))

    def _of_tuple(self, node: ast.Tuple, env: Env) -> Kind:
        return replace(self._of_list(node, env), types=frozenset({"tuple"}))

    def _element(self, node: ast.expr, env: Env) -> Kind:
        if isinstance(node, ast.Starred):
            kind = self.of(node.value, env)
            self.proofs.note(node, kind)
            return self.proofs.elements_of(kind) if kind.only("list", "tuple", "set") else TOP if kind.types else BOTTOM
        return self.of(node, env).without("undefined").also(*_null_if(self.proofs.kind(node)))

    def _of_set(self, node: ast.Set, env: Env) -> Kind:
        return replace(self._of_list(node, env), types=frozenset({"set"}))

    def _of_dict(self, node: ast.Dict, env: Env) -> Kind:
        result = replace(DICT, element=BOTTOM)
        if not node.keys and self.proofs.keys_open and node not in self.proofs.read_only:
            result = result.also("mapped")
        for key, value in zip(node.keys, node.values, strict=True):
            held = self._element(value, env)
            if key is None:
                other = held if held.is_plain_dict or not held.types else TOP
                result = _spread(result, other, self.proofs.elements_of(other))
                continue
            name = self.of(key, env)
            if name.exact:
                result = result.with_field(name.start, held).also(*(["keyed"] if name.start.isdigit() else []))
            else:
                result = replace(result, element=join(result.of_elements(), held)).also("keyed")
                result = result if name.only("str") or not name.types else result.also("mapped")
        return result

    def _of_lambda(self, node: ast.Lambda, _env: Env) -> Kind:
        self.scope_of(node)
        return FUNCTION

    def _of_namedexpr(self, node: ast.NamedExpr, env: Env) -> Kind:
        self.proofs.note(node.target, TOP)
        return self.of(node.value, env)

    def _of_await(self, _node: ast.Await, _env: Env) -> Kind:
        return TOP


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
    keyed = [flag for flag in ("keyed", "mapped") if held.may(flag)]
    keyed += ["keyed"] if result.fields or result.of_elements().types else []
    return replace(result, element=join(result.of_elements(), elements)).also(*keyed)


def _when_truth(kind: Kind, truth: bool) -> Kind:
    """Return what is left of a value that is known to be true, or false."""
    if truth:
        return replace(kind.without(*NOTHING), least=max(1, kind.least) if kind.only("str", "list") else kind.least)
    if kind.only("str"):
        return text("")
    return kind
