"""The filters of Liquid that Segment allows, each with the result of LiquidJS; those it has taken away refuse.

A filter gets as many arguments as it knows, and MISSING for what is not given: as in JavaScript, no number of
arguments is an error.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from inspect import Parameter, signature
from typing import Any, Final, NoReturn

from emulator.mappings.javascript import (
    MISSING,
    encoded,
    in_key_order,
    is_truthy,
    member,
    text_of,
)
from emulator.mappings.liquid_dates import DATE_FILTERS
from emulator.mappings.liquid_number_filters import NUMBER_FILTERS, plain
from emulator.mappings.liquid_text_filters import TEXT_FILTERS
from emulator.mappings.liquid_values import (
    given,
    is_nothing,
    is_same,
    javascript_number,
    listed,
    member_of,
    number_of,
    refused,
    text,
)

__all__ = ["DISABLED_FILTERS", "FILTERS"]

DISABLED_FILTERS: Final = (
    *("array_to_sentence_string", "concat", "find", "find_exp", "find_index", "find_index_exp", "group_by"),
    *("group_by_exp", "has", "has_exp", "map", "newline_to_br", "reject", "reject_exp", "reverse", "sort"),
    *("sort_natural", "type", "uniq", "where_exp"),
)

_MOST_INDENT: Final = 10


def _filter(take: Callable[..., Any]) -> Callable[..., Any]:
    """Return the filter as the library calls it."""
    parameters = signature(take).parameters.values()
    takes_all = any(each.kind is Parameter.VAR_POSITIONAL for each in parameters)
    most = None if takes_all else len(parameters)

    def filtered(*values: Any) -> Any:
        result = take(*map(given, values[:most]))
        return None if result is MISSING else result

    return filtered


def _disabled(name: str) -> Callable[..., NoReturn]:
    def refuse(*_values: object) -> NoReturn:
        raise refused(f'filter "{name}" is disabled')

    return refuse


def _join(value: Any, separator: Any = MISSING) -> str:
    between = " " if is_nothing(separator) else text(separator)
    return between.join("" if is_nothing(item) else text_of(item) for item in listed(value))


def _end(index: int) -> Callable[[Any], Any]:
    def taken(value: Any) -> Any:
        if not value or not isinstance(value, (list, str)):
            return MISSING if value == [] else ""
        return value[index]

    return taken


def _size(value: Any) -> Any:
    length = member(value, "length") if isinstance(value, (dict, list, str)) else MISSING
    return length if is_truthy(length) else 0


def _slice(value: Any, begin: Any = MISSING, length: Any = 1) -> Any:
    if is_nothing(value):
        return []
    whole = value if isinstance(value, list) else text(value)
    start, count = javascript_number(begin), javascript_number(length)
    start = len(whole) + start if start < 0 else start
    if start < 0 or count < 0:
        return whole[:0]
    return whole[_index(start) :][: _index(count)]


def _index(number: float) -> int | None:
    """Return a number as a place in a list: NaN is the first, infinity none."""
    if number == math.inf:
        return None
    return math.ceil(number) if number == number else 0  # noqa: PLR0124 - NaN alone is not itself


def _path(value: Any, path: Any) -> Any:
    for name in text(path).split("."):
        value = member_of(value, name)
    return value


def _sum(value: Any, path: Any = MISSING) -> float:
    items = [_path(item, path) if is_truthy(path) else item for item in listed(value)]
    return plain(sum(number_of(item) for item in items))


def _where(value: Any, path: Any = MISSING, expected: Any = MISSING) -> list[Any]:
    def is_wanted(item: Any) -> bool:
        found = _path(item, path) if text(path) else MISSING
        if expected is MISSING:
            return not is_nothing(found) and found is not False
        return is_nothing(found) if expected is None else is_same(found, expected)

    return [item for item in listed(value) if is_wanted(item)]


def _sample(value: Any, count: Any = 1) -> Any:
    """Return the first item, or so many: what is drawn at Segment must not change from run to run here."""
    if is_nothing(value):
        return []
    items = value if isinstance(value, list) else list(text(value))
    return (items or [MISSING])[0] if count == 1 else items[: _index(javascript_number(count))]


def _json(value: Any, space: Any = 0) -> Any:
    if value is MISSING:
        return MISSING
    indent = space[:_MOST_INDENT] if isinstance(space, str) else " " * _spaces(space)
    return _indented(value, indent, "\n") if indent else encoded(value)


def _spaces(space: Any) -> int:
    is_number = isinstance(space, (int, float)) and not isinstance(space, bool) and space >= 1
    return int(min(space, _MOST_INDENT)) if is_number else 0


def _indented(value: Any, indent: str, line: str) -> str:
    deeper = line + indent
    if isinstance(value, list) and value:
        return f"[{deeper}{f',{deeper}'.join(_indented(item, indent, deeper) for item in value)}{line}]"
    if isinstance(value, dict) and value:
        members = [f"{encoded(key)}: {_indented(item, indent, deeper)}" for key, item in in_key_order(value)]
        return f"{{{deeper}{f',{deeper}'.join(members)}{line}}}"
    return encoded(value)


_LIST_FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "compact": lambda value: [item for item in listed(value) if not is_nothing(item)],
    "first": _end(0),
    "inspect": _json,
    "join": _join,
    "json": _json,
    "jsonify": _json,
    "last": _end(-1),
    "pop": lambda value: listed(value)[:-1],
    "push": lambda value, item=MISSING: [*listed(value), item],
    "raw": lambda value: value,
    "sample": _sample,
    "shift": lambda value: listed(value)[1:],
    "size": _size,
    "slice": _slice,
    "sum": _sum,
    "unshift": lambda value, item=MISSING: [item, *listed(value)],
    "where": _where,
}

FILTERS: Final[dict[str, Callable[..., Any]]] = {
    **{name: _filter(take) for name, take in (TEXT_FILTERS | NUMBER_FILTERS | DATE_FILTERS | _LIST_FILTERS).items()},
    **{name: _disabled(name) for name in DISABLED_FILTERS},
}
