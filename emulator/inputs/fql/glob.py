r"""Implements the patterns of FQL's match(): `*`, `?`, `[abc]`, `[a-z]` and `\x`.

A pattern becomes a regular expression that takes no more time than the text's length times the pattern's: each part
between two stars is taken where it is first found, for good.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PIECE = re.compile(r"\*+|\?|\\(?P<escaped>.)|\[(?P<class>(?:[^\]\\]|\\.)*)\]|(?P<plain>[^\\\[])", re.DOTALL)
_IN_CLASS = re.compile(r"(?P<first>[^\\]|\\.)(?:-(?P<last>[^\\]|\\.))?", re.DOTALL)


class GlobError(ValueError):
    """A pattern that cannot be read; the message says what is wrong."""


@lru_cache(256)
def compile_glob(pattern: str) -> re.Pattern[str]:
    """Return what `fullmatch`es the texts that the pattern does; raises GlobError."""
    parts = [""]
    at = 0
    while at < len(pattern):
        piece = _PIECE.match(pattern, at)
        if piece is None:
            open_class = pattern[at] == "["
            raise GlobError(f"the pattern {'has a [ without its ]' if open_class else 'ends with a lone backslash'}")
        if piece[0].startswith("*"):
            parts.append("")
        else:
            parts[-1] += _one(piece)
        at = piece.end()
    first, *others = parts
    if others:
        first += "".join(f"(?>.*?{part})" for part in others[:-1]) + f".*{others[-1]}"
    return re.compile(first, re.DOTALL)


def _one(piece: re.Match[str]) -> str:
    """Return what matches the one character that a piece stands for."""
    if piece[0] == "?":
        return "."
    if piece["class"] is not None:
        return _class(piece["class"])
    return re.escape(piece["escaped"] or piece["plain"])


def _class(inside: str) -> str:
    if not inside:
        raise GlobError("the pattern has an empty []")
    return f"[{''.join(_range(found) for found in _IN_CLASS.finditer(inside))}]"


def _range(found: re.Match[str]) -> str:
    first, last = found["first"][-1], (found["last"] or found["first"])[-1]
    if first > last:
        raise GlobError(f"the pattern has a range that ends before it begins: {found[0]}")
    return f"\\U{ord(first):08x}-\\U{ord(last):08x}"
