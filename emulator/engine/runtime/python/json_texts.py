"""Reads JSON text as JSON.parse does for a handler's json.loads and a reply's json(); errors are in Python's words."""

from __future__ import annotations

import contextlib
import json
import re
from typing import Any

from emulator.engine.network.interception import replaced
from emulator.values import jsonvalue

__all__ = ["read", "reading_alike"]

_loads = json.loads
_number = r"(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?"
_tokens = re.compile(rf'"(?:[^"\\]|\\.)*+(?:"|$)|-?(?:{_number}|NaN|Infinity)', re.DOTALL).sub


def read(text: str) -> Any:
    """Return the value of a text, by the rules of `jsonvalue`; JSONDecodeError, worded by Python, for what is none."""
    try:
        return jsonvalue.parse(text)
    except jsonvalue.JSONTextError as error:
        if error.message.startswith("nested"):
            lines = text.split("\n")[: error.line - 1]
            place = sum(map(len, lines)) + len(lines) + error.column - 1
            raise json.JSONDecodeError(error.message.capitalize(), text, place) from None
    _fail(text)
    raise AssertionError(f"a text that only jsonvalue refuses: {text!r}")


def _fail(text: str) -> None:
    """Raise Python's own error for a text; a number that no double holds, NaN and Infinity are not values."""
    try:
        _loads(_tokens(_barred, text))
    except json.JSONDecodeError as error:
        raise json.JSONDecodeError(error.msg, text, error.pos) from None


def _barred(token: re.Match[str]) -> str:
    text = token[0]
    is_value = text[0] == '"' or abs(float(text)) < float("inf")
    return text if is_value else "!" * len(text)


def reading_alike() -> contextlib.AbstractContextManager[None]:
    """Have json.loads, and json.load with it, read as a reply's json() does, unless it is given options."""

    def loads(s: str | bytes | bytearray, **options: Any) -> Any:
        if options:
            return _loads(s, **options)
        if isinstance(s, bytes | bytearray):
            s = s.decode(json.detect_encoding(s), "surrogatepass")
        return read(s) if isinstance(s, str) else _loads(s)  # type: ignore[redundant-expr]  # a handler may give anything

    return replaced([(json, "loads", loads)])
