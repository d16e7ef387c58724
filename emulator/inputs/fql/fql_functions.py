"""Implements the functions of FQL.

Null is welcome everywhere and has a plain answer. Any other value that a function is not made for raises FQLTypeError,
because Segment drops an event when it "can't infer your intent".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from emulator.inputs.fql.glob import GlobError, compile_glob
from emulator.values import jsonvalue

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORD = re.compile(r"[^ ]+")


class FQLTypeError(ValueError):
    """An operator or function cannot work with a value of this type."""


class Function(NamedTuple):
    """How many arguments a function takes, and what it makes of them."""

    arguments: int
    apply: Callable[..., Any]


def kind_of(value: Any) -> str:
    """Return what typeof() says of a JSON value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int | float):
        return "number"
    return "list" if isinstance(value, list) else "object"


def _contains(text: Any, part: Any) -> bool:
    return _are_texts("contains", text, part) and part in text


def _match(text: Any, pattern: Any) -> bool:
    if not _are_texts("match", text, pattern):
        return False
    try:
        return compile_glob(pattern).fullmatch(text) is not None
    except GlobError as error:
        raise FQLTypeError(f"match(): {error}") from None


def _are_texts(name: str, *values: Any) -> bool:
    """Tell texts from null; raises FQLTypeError for anything else."""
    for value in values:
        if not isinstance(value, str | None):
            raise _unfit(name, value)
    return None not in values


def _length(value: Any) -> int:
    if value is None:
        return 0
    if isinstance(value, str):
        return len(value.encode("utf-8", "surrogatepass"))
    if isinstance(value, list):
        return len(value)
    raise _unfit("length", value)


def _of_text(name: str, change: Callable[[str], str]) -> Function:
    def apply(value: Any) -> str | None:
        if isinstance(value, str | None):
            return value and change(value)
        raise _unfit(name, value)

    return Function(1, apply)


def _titled(text: str) -> str:
    return _WORD.sub(lambda word: word[0][0].upper() + word[0][1:], text)


def _bool(value: Any) -> bool:
    if isinstance(value, dict):
        raise _unfit("bool", value)
    return bool(value)


def _string(value: Any) -> str:
    if isinstance(value, dict):
        raise _unfit("string", value)
    if value is None:
        return ""
    return value if isinstance(value, str) else jsonvalue.dumps(value).decode()


def _number(value: Any) -> float | None:
    if isinstance(value, str):
        return float(value) if _NUMBER.fullmatch(value) else None
    if isinstance(value, int | float | None) and not isinstance(value, bool):
        return value
    raise _unfit("number", value)


def _unfit(name: str, value: Any) -> FQLTypeError:
    kind = kind_of(value)
    return FQLTypeError(f"{name}() has no answer for {'an' if kind == 'object' else 'a'} {kind}")


FUNCTIONS = {
    "contains": Function(2, _contains),
    "length": Function(1, _length),
    "lowercase": _of_text("lowercase", str.lower),
    "uppercase": _of_text("uppercase", str.upper),
    "snakecase": _of_text("snakecase", lambda text: text.replace(" ", "_")),
    "kebabcase": _of_text("kebabcase", lambda text: text.replace(" ", "-")),
    "titlecase": _of_text("titlecase", _titled),
    "typeof": Function(1, kind_of),
    "match": Function(2, _match),
    "bool": Function(1, _bool),
    "string": Function(1, _string),
    "number": Function(1, _number),
}
"""What FQL can call, by name; each takes the values of its arguments."""
