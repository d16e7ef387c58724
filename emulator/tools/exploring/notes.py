"""Keeps what a handler looks at, as JSON, while it handles one event."""

from __future__ import annotations

import enum
import json
import math
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

_MOST: Final = 600
_MOST_OF_ONE: Final = 40
_AS_THEY_ARE: Final = frozenset({int, float, bool, type(None), list, dict, tuple})
_MEMBERS: Final = 24
_LONGEST: Final = 4000

_encoded = json.JSONEncoder(allow_nan=False).encode
_noted: list[str] = []
_known: set[Any] = set()
_calls: dict[int, int] = {}
_mappings: dict[int, tuple[Any, int, Any]] = {}


def note(site: int, kind: str, *parts: Any) -> None:
    """Note what a site looked at; what cannot be told as JSON lies in no input."""
    _calls[site] = _calls.get(site, 0) + 1
    if len(_noted) >= _MOST or _calls[site] > _MOST_OF_ONE:
        return
    try:
        text = _encoded([site, kind, *map(simple, parts)])
    except (TypeError, ValueError, RecursionError):
        return
    if len(text) <= _LONGEST and text not in _known:
        _known.add(text)
        _noted.append(text)


def simple(value: Any) -> Any:
    """Return the JSON value that a value was most likely made from."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, Decimal | Fraction):
        return _number(value)
    match value:
        case enum.Enum():
            value = value.value
        case str():
            value = value[:_LONGEST]
        case date():
            value = value.isoformat()
        case bytes():
            value = value.decode("latin-1")
    return value


def _number(value: Decimal | Fraction) -> float:
    try:
        found = float(value)
    except (OverflowError, ValueError):
        return math.inf
    return int(found) if math.isfinite(found) and found.is_integer() else found


def is_single(value: Any) -> bool:
    """Return whether a value is a text or a number, or was made from one."""
    return isinstance(simple(value), str | int | float) and not isinstance(value, bool)


def members(values: Collection[Any]) -> Iterator[Any]:
    """Yield the first of a collection's texts and numbers."""
    for at, each in enumerate(values):
        if at >= _MEMBERS:
            return
        if is_single(each):
            yield each


def looked_up(site: int, mapping: Mapping[Any, Any], key: Any) -> None:
    """Note that a key was looked for, whether it is there, and which others are."""
    known = (site, id(mapping), key) if isinstance(key, str | int) else None
    if known is None or known in _known or _calls.get(site, 0) >= _MOST_OF_ONE:
        return
    _known.add(known)
    there = key in mapping and mapping[key] is not None
    note(site, "key", _told_mapping(mapping), key, there, list(members(mapping)))


def _told_mapping(mapping: Mapping[Any, Any]) -> Any:
    """Return a mapping as JSON, None where it cannot be told; each is looked at once as long as it does not grow."""
    held, size, told = _mappings.get(id(mapping), (None, 0, None))
    if held is not mapping or size != len(mapping):
        told = dict(mapping)
        try:
            told = told if len(_encoded(told)) < _LONGEST // 2 else None
        except (TypeError, ValueError, RecursionError):
            told = None
        _mappings[id(mapping)] = mapping, len(mapping), told
    return told


def is_full(site: int) -> bool:
    """Return whether a site has noted all that is kept of one."""
    return _calls.get(site, 0) > _MOST_OF_ONE


def begin() -> None:
    """Forget what was noted of the event before."""
    for each in (_noted, _known, _calls, _mappings):
        each.clear()


def told() -> str:
    """Return what was noted, as JSON: lists of a site, a kind, and what the note holds."""
    return f"[{','.join(_noted)}]"
