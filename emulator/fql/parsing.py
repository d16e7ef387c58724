"""From FQL text to its tree; what is wrong is said with the column it stands at.

`!` binds closest, then comparisons, then `and`, then `or`. Comparisons do not chain.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from emulator.fql.tree import Node

if TYPE_CHECKING:
    from lark import Lark, Token

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
_HINTS = {"&": "and", "|": "or", "and": "and", "or": "or", "in": "in"}
_PATH = re.compile(r"(?:[^.\\]|\\.)+(?:\.(?:[^.\\]|\\.)+)*", re.DOTALL)


class FQLSyntaxError(ValueError):
    """A text is no FQL; `column` counts characters from 1, `what` says what is wrong there."""

    def __init__(self, column: int, what: str) -> None:
        super().__init__(f"column {column}: {what}")
        self.column = column
        self.what = what


def parse(text: str) -> Node:
    """Return the tree of an FQL expression; raises FQLSyntaxError."""
    from lark import UnexpectedCharacters, UnexpectedToken  # noqa: PLC0415 - as in _parser

    from emulator.fql.building import BadPartError  # noqa: PLC0415 - it needs lark, too

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


def parse_path(text: str) -> tuple[str, ...]:
    r"""Return the keys of a path that stands alone: `properties.products`, with `\` as in FQL; raises FQLSyntaxError.

    More characters than in FQL stand for themselves, as nothing else can be meant.
    """
    from emulator.fql.building import steps_of  # noqa: PLC0415 - as above

    found = _PATH.match(text)
    if found is None or found.end() < len(text):
        raise FQLSyntaxError((found.end() if found else 0) + 1, "expected keys with dots between them")
    return steps_of(text)


@cache
def _parser() -> Lark:
    from lark import Lark  # noqa: PLC0415 - costs 60 ms, and most replays have no filters

    from emulator.fql.building import Builder  # noqa: PLC0415 - as above

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
    shown: Any = token if len(token) <= 40 else f"{token[:40]}…"
    return token.start_pos or 0, f"expected {_expected(wanted)}, found {_quoted(shown)}" + (
        f"; write '{hint}'" if hint else ""
    )


def _quoted(word: str) -> str:
    return word if word.startswith(("'", '"')) else f"'{word}'"


def _expected(wanted: Collection[str]) -> str:
    names = ["a value"] if "PATH" in wanted else []
    *others, last = names + [name for kind, name in _NAMES.items() if kind in wanted]
    return f"{', '.join(others)} or {last}" if others else last
