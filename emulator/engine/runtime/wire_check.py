"""Checks each line from a worker, since a handler can write to its process's pipes."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from emulator.values.jsonvalue import MAX_DEPTH

Check = Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_text_or_none(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_seconds(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < math.inf


def _is_seconds_or_none(value: Any) -> bool:
    return value is None or _is_seconds(value)


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_headers(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())


def _is_error(value: Any) -> bool:
    if value is None:
        return True
    is_triple = isinstance(value, list) and len(value) == 3
    return is_triple and _is_texts(value[:2]) and _is_text_or_none(value[2])


def _is_stop(value: Any) -> bool:
    return value in (None, "timeout")


def _is_shallow(value: Any) -> bool:
    """Tell whether JSON is nested no deeper than what is read elsewhere; most handlers return nothing."""
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return True
    return False


def _is_reached(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, list) and list(map(type, each)) == [str, int] for each in value
    )


_REQUEST: tuple[Check, ...] = (
    _is_bool,  # asks
    _is_seconds,  # elapsed
    _is_bool,  # late
    _is_text_or_none,  # where
    _is_seconds_or_none,  # timeout
    _is_text,  # method
    _is_text,  # url
    _is_headers,
    _is_text_or_none,  # body
)
_DONE: tuple[Check, ...] = (
    _is_error,
    _is_stop,
    _is_seconds,  # elapsed
    _is_texts,  # logs
    _is_texts,  # notes
    _is_texts,  # refusals
    _is_seconds,  # spent
    _is_shallow,  # returned
    _is_reached,
    _is_bool,  # leftover
)
_SHAPES = {"request": _REQUEST, "done": _DONE}


def is_sound(told: list[Any]) -> bool:
    """Tell whether a line about an invocation, `[kind, position, …]`, has the shape that `wire` gives it."""
    shape = _SHAPES.get(told[0]) if isinstance(told[0], str) else None
    parts = told[2:]
    return shape is not None and len(parts) == len(shape) and all(map(_holds, shape, parts))


def _holds(check: Check, part: Any) -> bool:
    return check(part)
