"""Reads FQL paths, and defines FQL's error.

Nothing here needs the parser, whose library takes 60 ms to load.
"""

from __future__ import annotations

import re

_PATH = re.compile(r"(?:[^.\\]|\\.)+(?:\.(?:[^.\\]|\\.)+)*", re.DOTALL)
_STEP = re.compile(r"(?:[^.\\]|\\.)+", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


class FQLSyntaxError(ValueError):
    """The text is not FQL; `column` counts characters from 1, `what` says what is wrong there."""

    def __init__(self, column: int, what: str) -> None:
        super().__init__(f"column {column}: {what}")
        self.column = column
        self.what = what


def parse_path(text: str) -> tuple[str, ...]:
    r"""Return the keys of a path that stands alone: `properties.products`, with `\` as in FQL; raises FQLSyntaxError.

    More characters than in FQL stand for themselves, as nothing else can be meant.
    """
    found = _PATH.match(text)
    if found is None or found.end() < len(text):
        raise FQLSyntaxError((found.end() if found else 0) + 1, "expected keys with dots between them")
    return steps_of(text)


def steps_of(path: str) -> tuple[str, ...]:
    r"""Return the keys of a path as it is written: a dot parts them, and a `\` takes what follows as it is."""
    return tuple(_ESCAPED.sub(r"\1", step) for step in _STEP.findall(path))
