"""Kinds of texts and numbers that are made of others."""

from __future__ import annotations

import ast
from dataclasses import replace

from emulator.port.inference.kinds import FLOAT, STR, Kind, integer, made_of

QUOTED = "%XX"
"""Among a text's characters: percent-encoded ones, whole, as quote writes them."""
_TEXTS = {"none": "None", "undefined": "None", "bool": "TrueFalse", "int": "0123456789-", "float": "0123456789-+.einfa"}


def as_text(kind: Kind) -> Kind:
    """Return the kind of str(value)."""
    if kind.only("str"):
        return kind
    if kind.types - set(_TEXTS) - {"str", "whole", "keyed", "constant"}:
        return STR
    chars = frozenset("".join(_TEXTS.get(each, "") for each in kind.types))
    own = kind.chars if kind.may("str") else frozenset()
    return STR if own is None else made_of(own | chars, 0 if kind.may("str") else 1)


def together(left: Kind, right: Kind) -> Kind:
    """Return the kind of two texts one after the other."""
    if left.exact and not left.start:
        return replace(right, single=False)
    chars = None if left.chars is None or right.chars is None else left.chars | right.chars
    start = left.start + right.start if left.exact else left.start
    exact = left.exact and right.exact
    among = frozenset({start}) if exact else frozenset()
    least = left.least + right.least
    return Kind(
        types=frozenset({"str"}),
        chars=chars,
        start=start,
        exact=exact,
        among=among,
        least=least,
        solid=is_solid(left),
        closed=_closes(left, right),
    )


def is_solid(kind: Kind) -> bool:
    """Return whether the text surely begins with a character that is not white space."""
    return kind.solid or (kind.least > 0 and kind.chars is not None and not any(each.isspace() for each in kind.chars))


def is_closed(kind: Kind) -> bool:
    """Return whether the text surely ends in something other than a question mark."""
    return kind.closed or (kind.least > 0 and kind.chars is not None and "?" not in kind.chars)


def _closes(left: Kind, right: Kind) -> bool:
    return is_closed(right) or (is_closed(left) and right.chars is not None and "?" not in right.chars)


def part_of(kind: Kind) -> Kind:
    """Return the kind of a piece of a text, which may be of percent-encoded characters, or of a list."""
    return replace(
        kind,
        chars=unquoted(kind.chars),
        start="",
        exact=False,
        least=0,
        single=False,
        solid=False,
        closed=False,
        among=frozenset(),
    )


def unquoted(chars: frozenset[str] | None) -> frozenset[str] | None:
    """Return single characters where whole percent-encoded ones were known."""
    if chars is None or QUOTED not in chars:
        return chars
    return chars - {QUOTED} | set("%0123456789ABCDEF")


def calculated(op: ast.operator, left: Kind, right: Kind) -> Kind:
    """Return the kind of a number that is calculated of two."""
    if isinstance(op, ast.Div):
        return FLOAT.also("whole")
    if isinstance(op, ast.Pow):
        return FLOAT.also("whole", "int")
    if isinstance(op, ast.LShift):
        return integer(float("inf"))
    if left.may("float") or right.may("float"):
        types = ("int",) if left.may("int", "bool") and right.may("int", "bool") else ()
        return FLOAT.also("whole", *types)
    one, other = (kind.most if kind.may("int") else 1.0 for kind in (left, right))
    if isinstance(op, ast.Mult):
        return integer(one * other)
    if isinstance(op, ast.BitAnd | ast.BitOr | ast.BitXor):
        bits = integer(2 * max(one, other))
        return bits.also("bool") if left.may("bool") and right.may("bool") else bits
    if isinstance(op, ast.FloorDiv | ast.Mod | ast.RShift):
        return integer(max(one, other))
    # A count that grows by small steps cannot pass this in the time that a function has.
    if min(one, other) <= 2.0**20 and one + other <= 2.0**50 + 2.0**20:
        return integer(min(one + other, 2.0**50))
    return integer(one + other)


def is_sum(op: ast.operator) -> bool:
    """Return whether the operator gives a number of whatever numbers, bools, texts, lists and dicts it takes."""
    return isinstance(op, ast.Sub | ast.Div | ast.FloorDiv | ast.Pow)


def is_fixed(spec: ast.expr) -> bool:
    """Return whether a format is .2f or its like."""
    parts = spec.values if isinstance(spec, ast.JoinedStr) else []
    value = parts[0].value if len(parts) == 1 and isinstance(parts[0], ast.Constant) else ""
    return str(value)[:1] == "." and str(value)[1:-1].isdecimal() and str(value)[-1:] == "f"
