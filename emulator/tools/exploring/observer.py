"""Runs in the worker, called by observed code: notes what a handler looks for, and tells it when the handler ends.

Each call does what the code did in its place, and has its result or its error.
"""

from __future__ import annotations

import enum
import operator
from collections.abc import Callable, Collection, Mapping, Sized
from datetime import date
from typing import Any, Final

from emulator.tools.exploring.method_notes import NOTING
from emulator.tools.exploring.notes import begin, is_full, is_single, looked_up, members, note, simple, told
from emulator.values.model import HANDLERS

ADDRESS: Final = "https://observed.invalid/"
"""Where what was noted is told; only an exploration asks for it, and answers."""
_OPERATORS: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "Eq": operator.eq, "NotEq": operator.ne, "Lt": operator.lt, "LtE": operator.le, "Gt": operator.gt,
    "GtE": operator.ge, "In": lambda one, other: one in other, "NotIn": lambda one, other: one not in other,
    "Is": operator.is_, "IsNot": operator.is_not,
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


def compared(site: int, name: str, one: Any, other: Any) -> Any:
    """Compare, and note what each side would have to be."""
    if is_full(site):
        return _OPERATORS[name](one, other)
    if name in ("In", "NotIn"):
        _contained(site, one, other)
    elif isinstance(other, bool):
        note(site, "equal", one, other)
    elif name not in ("Is", "IsNot") and is_single(one) and is_single(other):
        note(site, "equal" if name in ("Eq", "NotEq") else "order", one, other)
    return _OPERATORS[name](one, other)


def _contained(site: int, one: Any, other: Any) -> None:
    if isinstance(other, str):
        note(site, "holds", other, one)
    elif isinstance(other, Collection):
        if isinstance(other, Mapping):
            looked_up(site, other, one)
        else:
            note(site, "among", one, list(members(other)))


def sized(site: int, name: str, one: Any, other: Any, *, first: bool) -> Any:
    """Compare the length of one of two values with the other."""
    measured, limit = (one, other) if first else (other, one)
    if not isinstance(measured, Sized):
        note(site, "kind", measured, ["list"])
    elif isinstance(measured, str | list | dict) and isinstance(limit, int):
        note(site, "size", measured, limit)
    return _OPERATORS[name](len(one), other) if first else _OPERATORS[name](one, len(other))


def item(site: int, held: Any, key: Any) -> Any:
    """Return `held[key]`."""
    if isinstance(held, Mapping):
        looked_up(site, held, key)
    elif isinstance(held, list) and isinstance(key, int) and not -len(held) <= key < len(held):
        note(site, "size", held, key + 1 if key >= 0 else -key)
    elif isinstance(key, str):
        note(site, "kind", held, ["dict"])
    return held[key]


def kind(site: int, value: Any, types: Any) -> bool:
    """Return `isinstance(value, types)`."""
    found = isinstance(value, types)
    if not found:
        every = types if isinstance(types, tuple) else (types,)
        note(site, "kind", value, [getattr(each, "__name__", "") for each in every])
    return found


def true(site: int, value: Any) -> Any:
    """Return the value of a condition, or of what a loop runs over."""
    if not isinstance(value, bool) and isinstance(value, str | int | list | dict) and not value:
        note(site, "empty", value)
    elif value is False:
        note(site, "equal", False, True)
    return value


def case(site: int, subject: Any, constants: Callable[[], tuple[Any, ...]]) -> Any:
    """Return the subject of a `match`, whose patterns are known by the site; `constants` gives its dotted names."""
    try:
        known = [each if is_single(each) else None for each in map(simple, constants())]
    except Exception:  # noqa: BLE001 - what the code's own `match` will say, if it comes to that
        known = []
    note(site, "case", subject, known)
    return subject


def applied(site: int, function: Any, value: Any) -> Any:
    """Return `function(value)`."""
    if isinstance(function, enum.EnumMeta):
        named: Mapping[str, Any] = function.__members__
        note(site, "among", value, list(members([each.value for each in named.values()])))
    return _formed(site, function, (value,), {})


def _formed(site: int, function: Any, given: _Given, named: Mapping[str, Any]) -> Any:
    """Call what reads a text of some form, and note the text that it does not take."""
    name = getattr(function, "__name__", "")
    try:
        found = function(*given, **named)
    except Exception:
        if name in _FORMS:
            note(site, "form", given[0], getattr(function, "__qualname__", name), *given[1:2])
        raise
    if isinstance(found, date) and isinstance(given[0], str):
        note(site, "read", given[0], given[1] if len(given) > 1 else None, found)
    return found


def called(site: int, base: Any, name: str, *given: Any, **named: Any) -> Any:
    """Return `base.name(…)`."""
    try:
        function = getattr(base, name)
    except AttributeError:
        note(site, "kind", base, [each.__name__ for each in _TYPES if hasattr(each, name)])
        raise
    if name in NOTING and not is_full(site):
        NOTING[name](site, base, name, given)
    if name in _FORMS and given:
        return _formed(site, function, given, named)
    try:
        return function(*given, **named)
    except ValueError as error:
        if type(error).__name__ in _OF_ADDRESSES:
            for address in (each for each in given if isinstance(each, str)):
                note(site, "form", address, "address")
        raise


def calculated(site: int, name: str, one: Any, other: Any) -> Any:
    """Return `one + other`, or what another operator makes of them."""
    try:
        return _ARITHMETIC[name](one, other)
    except ZeroDivisionError:
        note(site, "order", other, 1)
        raise
    except TypeError:
        for held, beside in ((one, other), (other, one)):
            note(site, "kind", held, [type(beside).__name__] if name == "Add" else ["int", "float"])
        raise


def formatted(site: int, value: Any) -> Any:
    """Return what is written as a number."""
    if isinstance(value, str | list | dict):
        note(site, "kind", value, ["int", "float"])
    return value


def observe(names: dict[str, Any], post: Callable[..., Any]) -> None:
    """Have the handlers of a file tell what was noted, by `requests.post`, when they end."""
    for name in HANDLERS.values():
        if callable(names.get(name)):
            names[name] = _telling(names[name], post)


def _telling(handler: Callable[[Any, Any], Any], post: Callable[..., Any]) -> Callable[[Any, Any], Any]:
    def observed(event: Any, settings: Any) -> Any:
        begin()
        try:
            return handler(event, settings)
        finally:
            post(ADDRESS, data=told())

    return observed
