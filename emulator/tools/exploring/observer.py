"""Runs in the worker, called by observed code: notes what a handler looks for, and tells it when the handler ends.

Each call does what the code did in its place, and has its result or its error.
"""

from __future__ import annotations

import contextlib
import enum
import json
import math
import operator
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

ADDRESS: Final = "https://observed.invalid/"
"""Where what was noted is told; only an exploration asks for it, and answers."""
HANDLERS: Final = ("onIdentify", "onTrack", "onPage", "onScreen", "onGroup", "onAlias", "onDelete")
_MOST: Final = 600
_MOST_OF_ONE: Final = 40
_AS_THEY_ARE: Final = frozenset({int, float, bool, type(None), list, dict, tuple})
_MEMBERS: Final = 24
_LONGEST: Final = 4000
_OPERATORS: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "Eq": operator.eq, "NotEq": operator.ne, "Lt": operator.lt, "LtE": operator.le, "Gt": operator.gt,
    "GtE": operator.ge, "In": lambda one, other: one in other, "NotIn": lambda one, other: one not in other,
}  # fmt: skip
_Given = tuple[Any, ...]
_OF_ADDRESSES: Final = frozenset({"MissingSchema", "InvalidURL", "InvalidSchema", "LocationParseError"})
"""Errors of `requests` that say that an address is none."""
_FORMS: Final = frozenset(
    {"int", "float", "Decimal", "Fraction", "fromisoformat", "strptime", "UUID", "loads", "b64decode",
     "urlsafe_b64decode", "fromhex", "ip_address", "ZoneInfo", "parsedate_to_datetime", "fromtimestamp", "unhexlify"}
)  # fmt: skip
_ARITHMETIC: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "Add": operator.add, "Sub": operator.sub, "Mult": operator.mul, "Div": operator.truediv,
    "FloorDiv": operator.floordiv, "Mod": operator.mod, "Pow": operator.pow,
}  # fmt: skip
_TYPES: Final = (str, dict, list, int)

_encoded = json.JSONEncoder(allow_nan=False).encode
_noted: list[str] = []
_known: set[Any] = set()
_calls: dict[int, int] = {}
_mappings: dict[int, tuple[Any, int, Any]] = {}


def _note(site: int, kind: str, *parts: Any) -> None:
    _calls[site] = _calls.get(site, 0) + 1
    if len(_noted) >= _MOST or _calls[site] > _MOST_OF_ONE:
        return
    try:
        text = _encoded([site, kind, *map(_simple, parts)])
    except (TypeError, ValueError, RecursionError):
        # An object of the code's own, which lies nowhere in an input.
        return
    if len(text) <= _LONGEST and text not in _known:
        _known.add(text)
        _noted.append(text)


def _simple(value: Any) -> Any:
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


def _is_single(value: Any) -> bool:
    return isinstance(_simple(value), str | int | float) and not isinstance(value, bool)


def compared(site: int, name: str, one: Any, other: Any) -> Any:
    """Compare, and note what each side would have to be."""
    if name in ("In", "NotIn"):
        _contained(site, one, other)
    elif _is_single(one) and _is_single(other):
        _note(site, "equal" if name in ("Eq", "NotEq") else "order", one, other)
    return _OPERATORS[name](one, other)


def _contained(site: int, one: Any, other: Any) -> None:
    if isinstance(other, str):
        _note(site, "holds", other, one)
    elif isinstance(other, Collection):
        if isinstance(other, Mapping):
            _read(site, other, one)
        else:
            _note(site, "among", one, list(_members(other)))


def _members(values: Collection[Any]) -> Iterator[Any]:
    for at, each in enumerate(values):
        if at >= _MEMBERS:
            return
        if _is_single(each):
            yield each


def _read(site: int, mapping: Mapping[Any, Any], key: Any) -> None:
    known = (site, id(mapping), key) if isinstance(key, str | int) else None
    if known is None or known in _known or _calls.get(site, 0) >= _MOST_OF_ONE:
        return
    _known.add(known)
    there = key in mapping and mapping[key] is not None
    _note(site, "key", _told_mapping(mapping), key, there, list(_members(mapping)))


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


def sized(site: int, name: str, one: Any, other: Any, *, first: bool) -> Any:
    """Compare the length of one of two values with the other."""
    measured, limit = (one, other) if first else (other, one)
    if isinstance(measured, str | list | dict) and isinstance(limit, int):
        _note(site, "size", measured, limit)
    return _OPERATORS[name](len(one), other) if first else _OPERATORS[name](one, len(other))


def item(site: int, held: Any, key: Any) -> Any:
    """Return `held[key]`."""
    if isinstance(held, Mapping):
        _read(site, held, key)
    elif isinstance(held, list) and isinstance(key, int) and not -len(held) <= key < len(held):
        _note(site, "size", held, key + 1 if key >= 0 else -key)
    return held[key]


def kind(site: int, value: Any, types: Any) -> bool:
    """Return `isinstance(value, types)`."""
    found = isinstance(value, types)
    if not found:
        every = types if isinstance(types, tuple) else (types,)
        _note(site, "kind", value, [getattr(each, "__name__", "") for each in every])
    return found


def true(site: int, value: Any) -> Any:
    """Return the value of a condition, or of what a loop runs over."""
    if not isinstance(value, bool) and isinstance(value, str | int | list | dict) and not value:
        _note(site, "empty", value)
    elif value is False:
        _note(site, "equal", False, True)
    return value


def case(site: int, subject: Any, constants: Callable[[], tuple[Any, ...]]) -> Any:
    """Return the subject of a `match`, whose patterns are known by the site; `constants` gives its dotted names."""
    try:
        known = [each if _is_single(each) else None for each in map(_simple, constants())]
    except Exception:  # noqa: BLE001 - what the code's own `match` will say, if it comes to that
        known = []
    _note(site, "case", subject, known)
    return subject


def applied(site: int, function: Any, value: Any) -> Any:
    """Return `function(value)`."""
    if isinstance(function, enum.EnumMeta):
        _note(site, "among", value, [each.value for each in list(function) if _is_single(each.value)])
    return _formed(site, function, (value,), {})


def _formed(site: int, function: Any, given: _Given, named: Mapping[str, Any]) -> Any:
    """Call what reads a text of some form, and note the text that it does not take."""
    try:
        return function(*given, **named)
    except Exception:
        name = getattr(function, "__name__", "")
        if name in _FORMS:
            _note(site, "form", given[0], getattr(function, "__qualname__", name), *given[1:2])
        raise


def called(site: int, base: Any, name: str, *given: Any, **named: Any) -> Any:
    """Return `base.name(…)`."""
    try:
        function = getattr(base, name)
    except AttributeError:
        _note(site, "kind", base, [each.__name__ for each in _TYPES if hasattr(each, name)])
        raise
    if name in _NOTING:
        _NOTING[name](site, base, name, given)
    if name in _FORMS and given:
        return _formed(site, function, given, named)
    try:
        return function(*given, **named)
    except ValueError as error:
        if type(error).__name__ in _OF_ADDRESSES:
            for address in (each for each in given if isinstance(each, str)):
                _note(site, "form", address, "address")
        raise


def _ended(site: int, base: Any, name: str, given: _Given) -> None:
    if given and isinstance(base, str):
        _note(site, name, base, list(given[0]) if isinstance(given[0], tuple) else [given[0]])


def _cut(site: int, base: Any, name: str, given: _Given) -> None:
    if given and isinstance(base, str):
        _note(site, "holds", base, given[0])
    elif name == "split":
        _patterned(site, base, name, given)


def _looked_up(site: int, base: Any, name: str, given: _Given) -> None:  # noqa: ARG001 - one signature for all
    if given and isinstance(base, Mapping):
        _read(site, base, given[0])


def _of_class(site: int, base: Any, name: str, given: _Given) -> None:
    if not given and isinstance(base, str) and not getattr(base, name)():
        _note(site, "class", base, name)


def _digests(site: int, base: Any, name: str, given: _Given) -> None:  # noqa: ARG001 - one signature for all
    if len(given) > 1:
        _note(site, "equal", *given[:2])


def _patterned(site: int, base: Any, name: str, given: _Given) -> None:
    """Note a text that a regular expression does not match."""
    with contextlib.suppress(IndexError, re.error, TypeError, ValueError):
        pattern, *rest = given if base is re else (base, *given)
        pattern = re.compile(pattern) if base is re else pattern
        if not isinstance(pattern, re.Pattern) or not isinstance(pattern.pattern, str):
            return
        text, anywhere = rest[1 if name == "sub" else 0], name not in ("match", "fullmatch")
        if isinstance(text, str) and not getattr(pattern, "search" if anywhere else name)(text):
            _note(site, "pattern", text, pattern.pattern, pattern.flags, anywhere)


_NOTING: Final[Mapping[str, Callable[[int, Any, str, _Given], None]]] = {
    **dict.fromkeys(("startswith", "endswith"), _ended),
    **dict.fromkeys(("split", "rsplit", "partition", "rpartition"), _cut),
    **dict.fromkeys(("match", "fullmatch", "search", "findall", "finditer", "sub"), _patterned),
    **dict.fromkeys(("get", "pop", "setdefault"), _looked_up),
    **dict.fromkeys(
        ("isdigit", "isdecimal", "isnumeric", "isalpha", "isalnum", "isupper", "islower"), _of_class
    ),
    "compare_digest": _digests,
}  # fmt: skip
"""What a method, or a module's function, of a name says of its object or arguments."""


def calculated(site: int, name: str, one: Any, other: Any) -> Any:
    """Return `one + other`, or what another operator makes of them."""
    try:
        return _ARITHMETIC[name](one, other)
    except ZeroDivisionError:
        _note(site, "order", other, 1)
        raise
    except TypeError:
        for held, beside in ((one, other), (other, one)):
            _note(site, "kind", held, [type(beside).__name__] if name == "Add" else ["int", "float"])
        raise


def formatted(site: int, value: Any) -> Any:
    """Return what is written as a number."""
    if isinstance(value, str | list | dict):
        _note(site, "kind", value, ["int", "float"])
    return value


def told_of(names: dict[str, Any], post: Callable[..., Any]) -> None:
    """Have the handlers of a file tell what was noted, by `requests.post`, when they end."""
    for name in HANDLERS:
        if callable(names.get(name)):
            names[name] = _telling(names[name], post)


def _telling(handler: Callable[[Any, Any], Any], post: Callable[..., Any]) -> Callable[[Any, Any], Any]:
    def observed(event: Any, settings: Any) -> Any:
        for each in (_noted, _known, _calls, _mappings):
            each.clear()
        try:
            return handler(event, settings)
        finally:
            post(ADDRESS, data=f"[{','.join(_noted)}]")

    return observed
