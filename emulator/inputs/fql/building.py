"""Builds the syntax tree of FQL while the parser reads: one method for each grammar rule."""

from __future__ import annotations

import math
import re
from typing import Any

from lark import Token, Transformer

from emulator.inputs.fql.fql_functions import FUNCTIONS
from emulator.inputs.fql.glob import GlobError, compile_glob
from emulator.inputs.fql.paths import steps_of
from emulator.inputs.fql.tree import KEYWORDS, And, Call, Comparison, ListOf, Literal, Node, Not, Or, Path
from emulator.values.spelling import suggestion
from emulator.values.words import counted

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_IN_STRINGS = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", "'": "'", '"': '"'}
_EXACT = 2**53
_OTHER_SPELLINGS = {"nil": "null", "none": "null", "undefined": "null", "not": "!"}


class BadPartError(Exception):
    """The grammar accepts the part and FQL does not; `at` is its offset in the text."""

    def __init__(self, at: int, what: str) -> None:
        super().__init__(what)
        self.at = at


class Builder(Transformer[Token, Node]):
    """Builds a node from the parts of each rule; raises BadPartError."""

    def any_of(self, parts: list[Node]) -> Node:
        """Build an alternative: a or b or c."""
        return Or(tuple(parts))

    def all_of(self, parts: list[Node]) -> Node:
        """Build a conjunction: a and b and c."""
        return And(tuple(parts))

    def negate(self, parts: list[Node]) -> Node:
        """Build a negation: !a."""
        return Not(parts[0])

    def compare(self, parts: list[Any]) -> Node:
        """Build a comparison: a = b, a in b."""
        left, operator, right = parts
        if operator == "==":
            raise BadPartError(operator.start_pos, "FQL has no '=='; write '='")
        return Comparison(str(operator), left, right)

    def path(self, parts: list[Token]) -> Node:
        """A field."""
        (word,) = parts
        if word in KEYWORDS:
            raise BadPartError(_at(word), f"expected a value, found '{word}'")
        return Path(steps_of(word))

    def call(self, parts: list[Any]) -> Node:
        """A function with its arguments."""
        name, *arguments = parts
        known = FUNCTIONS.get(name)
        if known is None:
            raise BadPartError(name.start_pos, _unknown(name))
        if len(arguments) != known.arguments:
            wanted = counted(known.arguments, "argument")
            raise BadPartError(name.start_pos, f"{name}() takes {wanted}, not {len(arguments)}")
        if name == "match" and isinstance(arguments[1], Literal):
            _refuse_bad_pattern(name, arguments[1].value)
        return Call(str(name), tuple(arguments))

    def list_of(self, parts: list[Node]) -> Node:
        """A list in brackets."""
        return ListOf(tuple(parts))

    def string(self, parts: list[Token]) -> Node:
        """A text in either kind of quotes."""
        return Literal(_ESCAPED.sub(_unescaped, parts[0][1:-1]))

    def number(self, parts: list[Token]) -> Node:
        """A number, a double as everywhere in JSON."""
        (word,) = parts
        value = float(word)
        if math.isinf(value):
            raise BadPartError(_at(word), "the number is too large")
        return Literal(int(value) if value.is_integer() and abs(value) <= _EXACT else value)

    def true(self, _parts: list[Token]) -> Node:
        """The word true."""
        return Literal(value=True)

    def false(self, _parts: list[Token]) -> Node:
        """The word false."""
        return Literal(value=False)

    def null(self, _parts: list[Token]) -> Node:
        """The word null."""
        return Literal(value=None)


def _at(word: Token) -> int:
    assert word.start_pos is not None
    return word.start_pos


def _unescaped(found: re.Match[str]) -> str:
    """Keep the backslash before any other character: it may be meant for match()."""
    return _IN_STRINGS.get(found[1], found[0])


def _unknown(name: str) -> str:
    if name in KEYWORDS:
        return f"expected a value, found '{name}'"
    other = _OTHER_SPELLINGS.get(name.lower())
    hint = f"; write '{other}'" if other else suggestion(name, FUNCTIONS)
    return f"unknown function '{name}'{hint}"


def _refuse_bad_pattern(name: Token, pattern: Any) -> None:
    if not isinstance(pattern, str):
        raise BadPartError(_at(name), "match() takes a pattern in quotes")
    try:
        compile_glob(pattern)
    except GlobError as error:
        raise BadPartError(_at(name), f"match(): {error}") from None
