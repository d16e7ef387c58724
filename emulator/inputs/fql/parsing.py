"""Parses FQL text to a tree; errors name the column.

`!` binds closest, then comparisons, then `and`, then `or`. Comparisons do not chain.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import cast

from lark import Lark, Token, UnexpectedCharacters, UnexpectedToken

from emulator.inputs.fql.building import BadPartError, Builder
from emulator.inputs.fql.paths import FQLSyntaxError
from emulator.inputs.fql.tree import Node

# A word ends where a path would: "android", "type.and" and "in.x" are fields.
_GRAMMAR = r"""
?start: any
?any: every | every (_OR every)+ -> any_of
?every: comparison | comparison (_AND comparison)+ -> all_of
?comparison: unary | unary (OPERATOR | IN) unary -> compare
?unary: value | _NOT unary -> negate
?value: item | "(" any ")"
     | "[" (item ("," item)*)? "]" -> list_of
?item: PATH -> path
     | PATH "(" (any ("," any)*)? ")" -> call
     | STRING -> string
     | NUMBER -> number
     | TRUE -> true
     | FALSE -> false
     | NULL -> null
_OR: /or(?![A-Za-z0-9_\\.-])/
_AND: /and(?![A-Za-z0-9_\\.-])/
IN: /in(?![A-Za-z0-9_\\.-])/
TRUE.2: /true(?![A-Za-z0-9_\\.-])/
FALSE.2: /false(?![A-Za-z0-9_\\.-])/
NULL.2: /null(?![A-Za-z0-9_\\.-])/
_NOT: "!"
OPERATOR: /[=!<>]=|[=<>]/
PATH: /(?:[A-Za-z_]|\\.)(?:[A-Za-z0-9_-]|\\.)*(?:\.(?:[A-Za-z0-9_-]|\\.)+)*/s
STRING: /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/s
NUMBER: /[+-]?[0-9]+(?:\.[0-9]+)?/
%ignore /[ \t\r\n]+/
"""
_NAMES = {
    "OPERATOR": "a comparison",
    "IN": "'in'",
    "_AND": "'and'",
    "_OR": "'or'",
    "COMMA": "','",
    "RPAR": "')'",
    "RSQB": "']'",
    "$END": "the end",
}
_SHOWN = 40
"""Characters of a misplaced word that an error shows."""
_HINTS = {"&": "and", "|": "or", "and": "and", "or": "or", "in": "in"}


def parse(text: str) -> Node:
    """Return the tree of an FQL expression; raises FQLSyntaxError."""
    try:
        return cast("Node", _parser().parse(text))
    except UnexpectedCharacters as error:
        at = cast("int", error.pos_in_stream)
        raise FQLSyntaxError(at + 1, _odd_character(text, at)) from None
    except UnexpectedToken as error:
        at, what = _misplaced(text, error.token, error.accepts or error.expected)
        raise FQLSyntaxError(at + 1, what) from None
    except BadPartError as error:
        raise FQLSyntaxError(error.at + 1, str(error)) from None


@cache
def _parser() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", transformer=Builder())


def _odd_character(text: str, at: int) -> str:
    char = text[at]
    if char in "'\"":
        return "the text has no closing quote"
    if char in _HINTS:
        return f"unexpected '{char}'; write '{_HINTS[char]}'"
    return f"unexpected '{char}'"


def _misplaced(text: str, token: Token, wanted: Collection[str]) -> tuple[int, str]:
    if token.type == "$END":
        return len(text), f"expected {_expected(wanted)}, found the end"
    hint = _HINTS.get(token.lower(), "") if token.lower() != token else ""
    shown = str(token) if len(token) <= _SHOWN else f"{token[:_SHOWN]}…"
    advice = f"; write '{hint}'" if hint else ""
    return token.start_pos or 0, f"expected {_expected(wanted)}, found {_quoted(shown)}{advice}"


def _quoted(word: str) -> str:
    return word if word.startswith(("'", '"')) else f"'{word}'"


def _expected(wanted: Collection[str]) -> str:
    names = ["a value"] if "PATH" in wanted else []
    *others, last = names + [name for kind, name in _NAMES.items() if kind in wanted]
    return f"{', '.join(others)} or {last}" if others else last
