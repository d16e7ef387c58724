"""Writes paths and values for messages about violations."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

LONGEST = 60

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


def path_of(steps: Iterable[Any]) -> str:
    """Return the steps as a path: `$.traits.keywords[0]`, and `$["odd key"]` for a key that is not plain."""
    return "$" + "".join(_step(step) for step in steps)


def shown(value: Any) -> str:
    """Return the value as JSON, cut where it grows longer than a reader wants, with every character visible."""
    try:
        text = _begun(value)
    except (TypeError, ValueError, RecursionError):
        text = f"a Python {type(value).__name__}"
    return shorten(text, LONGEST)


def shorten(text: str, longest: int) -> str:
    """Return the text on one line of at most `longest` characters, all of them printable."""
    visible = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text[: longest + 1])
    return visible if len(visible) <= longest else visible[: longest - 1] + "…"


def _begun(value: Any) -> str:
    """Return JSON as far as it will be shown: a megabyte of traits is not written out for sixty characters."""
    text = ""
    for piece in json.JSONEncoder(ensure_ascii=False).iterencode(value):
        text += piece
        if len(text) > LONGEST:
            break
    return text


def _step(step: Any) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN_KEY.fullmatch(str(step)) else f"[{shown(str(step))}]"
