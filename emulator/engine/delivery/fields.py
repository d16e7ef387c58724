"""Removes fields from an event by copying what changes and sharing the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from emulator.inputs.filters import AllowProperties, DropProperties

_Object = dict[str, Any]


def with_fields(event: _Object, action: DropProperties | AllowProperties) -> Any:
    """Return the event with the fields that an action leaves it; the event itself when that is all of them.

    At the end of a path, a list means each object in it; within a path, a list has no fields.
    """
    for steps, names in action.fields:
        keeps = _Keeps(names, named=isinstance(action, AllowProperties))
        event = _changed(event, steps, keeps)
    return event


def field_at(event: Any, steps: tuple[str, ...]) -> Any:
    """Return the value that the keys lead to, or None."""
    for step in steps:
        event = event.get(step) if isinstance(event, dict) else None
    return event


class _Keeps:
    """Leaves an object its named fields, or all but those."""

    def __init__(self, names: frozenset[str], *, named: bool) -> None:
        self._names = names
        self._named = named

    def __call__(self, value: _Object) -> _Object:
        kept = {name: inner for name, inner in value.items() if (name in self._names) is self._named}
        return value if len(kept) == len(value) else kept


def _changed(value: Any, steps: tuple[str, ...], change: Callable[[_Object], _Object]) -> Any:
    if steps:
        return _changed_below(value, steps, change)
    if isinstance(value, list):
        items = [_changed(item, (), change) if isinstance(item, dict) else item for item in value]
        return value if all(map(_is, items, value)) else items
    return change(value) if isinstance(value, dict) else value


def _changed_below(value: Any, steps: tuple[str, ...], change: Callable[[_Object], _Object]) -> Any:
    first, *others = steps
    if not isinstance(value, dict) or first not in value:
        return value
    inner = _changed(value[first], tuple(others), change)
    return value if inner is value[first] else {**value, first: inner}


def _is(one: object, other: object) -> bool:
    return one is other
