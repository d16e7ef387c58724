"""Writes the path of a value within a JSON document: `$.traits.keywords[0]`, `$["a.b"]`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

LONGEST = 60
"""Characters of a key, or of a value, that are shown."""

_PLAIN_KEY = re.compile(r"[^\W\d][\w-]*")


def path_of(steps: Iterable[Any]) -> str:
    """Return the keys and indexes as a path; a key that is not plain stands in quotes, so that no two look alike."""
    return "$" + "".join(step_of(step, LONGEST) for step in steps)


def step_of(step: Any, longest: int | None = None) -> str:
    """Return what one key or index adds to a path, a key that is not plain in JSON's spelling and printable."""
    if isinstance(step, int):
        return f"[{step}]"
    key = str(step)
    return f".{key}" if _PLAIN_KEY.fullmatch(key) else f"[{shorten(json.dumps(key, ensure_ascii=False), longest)}]"


def shorten(text: str, longest: int | None) -> str:
    """Return the text on one line of at most `longest` characters, all of them printable."""
    some = text if longest is None else text[: longest + 1]
    visible = some if some.isprintable() else "".join(map(_visible, some))
    return visible if longest is None or len(visible) <= longest else visible[: longest - 1] + "…"


def _visible(char: str) -> str:
    return char if char.isprintable() else json.dumps(char)[1:-1]
