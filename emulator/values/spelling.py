"""Suggests the known name nearest to a misspelt one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(word: str, known: Iterable[str], likeness: float = 0.6) -> str | None:
    """Return the name in `known` that `word` was most likely meant to be, or None; case and `_` do not count.

    `likeness` is the least that will do, from 0 to 1 as difflib measures it.
    """
    folded = {_fold(name): name for name in known}
    close = difflib.get_close_matches(_fold(word), folded, n=1, cutoff=likeness)
    return folded[close[0]] if close else None


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return the end of an error line: "; did you mean 'x'?", else "; known: x, y", else nothing."""
    names = list(known)
    close = nearest(word, names)
    if close is not None:
        return f"; did you mean '{close}'?"
    return f"; known: {', '.join(names)}" if names else ""


def _fold(name: str) -> str:
    return name.lower().replace("_", "")
