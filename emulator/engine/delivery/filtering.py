"""Applies a destination's filters to an event, after `integrations` and before its handler.

Source: Segment's docs, "Destination Filters": all samples come first, then drops, then the dropping of properties,
then the allowing; within each, filters go in their order. An `if` that is neither true nor false for an event (a text
compared as a number) has the event dropped, since Segment drops where it cannot infer what was meant. Every `if`
looks at the event as it arrived, also when an earlier filter took a field away. Fields are removed by copying what
changes and sharing the rest.
"""

from __future__ import annotations

import hashlib
import operator
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from emulator.inputs.filters import AllowProperties, Drop, DropProperties, Filter, Sample
from emulator.inputs.fql import FQLTypeError
from emulator.values import jsonvalue

_WORDS: Final = {Sample: "SAMPLE", Drop: "DROP", DropProperties: "DROP_PROPERTIES", AllowProperties: "ALLOW_PROPERTIES"}
_ORDER: Final = tuple(_WORDS)
_Object = dict[str, Any]


class Filtered(NamedTuple):
    """The result of the filters: the event as it passes, or the `reason` why it does not.

    `notes` name the filters that took fields away.
    """

    event: Any
    reason: str | None = None
    notes: tuple[str, ...] = ()


class Filtering:
    """The filters of one destination for one run; `seed` decides what samples let through."""

    def __init__(self, filters: Sequence[Filter], seed: int) -> None:
        ranked = [
            (_ORDER.index(type(action)), number, action)
            for number, each in enumerate(filters)
            for action in each.actions
        ]
        self._filters = tuple(filters)
        self._steps = [(number, action) for _, number, action in sorted(ranked, key=lambda step: step[:2])]
        self._seed = seed

    def apply(self, event: dict[str, Any], position: int) -> Filtered:
        """Return what becomes of the event, which stays as it is: what goes on may be a changed copy.

        `position` is the event's place in its capture, by which a sample decides where it has nothing better.
        """
        met: dict[int, bool] = {}
        changed: Any = event
        notes = []
        for number, action in self._steps:
            each = self._filters[number]
            try:
                if not _meets(each, number, event, met):
                    continue
            except FQLTypeError as error:
                return Filtered(None, f"{each.name}: {error}")
            if isinstance(action, Drop) or (
                isinstance(action, Sample) and not self._lets_through(each, action, event, position)
            ):
                return Filtered(None, f"{each.name}: {_WORDS[type(action)]}")
            if isinstance(action, DropProperties | AllowProperties):
                before, changed = changed, _with_fields(changed, action)
                notes += [f"{each.name}: {_WORDS[type(action)]} took fields away"] if changed is not before else []
        return Filtered(changed, notes=tuple(notes))

    def _lets_through(self, each: Filter, action: Sample, event: dict[str, Any], position: int) -> bool:
        key = _field_at(event, action.path) if action.path else None
        if key is None:
            key = event.get("messageId")
        drawn = jsonvalue.dumps([self._seed, each.name, position if key is None else key])
        return int.from_bytes(hashlib.blake2b(drawn, digest_size=8).digest()) / 2**64 < action.share


def _meets(each: Filter, number: int, event: Any, met: dict[int, bool]) -> bool:
    """Return whether a filter means the event, asked once however many actions it has."""
    found = met.get(number)
    if found is None:
        found = met[number] = each.condition(event)
    return found


def _with_fields(event: _Object, action: DropProperties | AllowProperties) -> Any:
    """Return the event with the fields that an action leaves it; the event itself when that is all of them.

    At the end of a path, a list means each object in it; within a path, a list has no fields.
    """
    for steps, names in action.fields:
        keeps = _Keeps(names, named=isinstance(action, AllowProperties))
        event = _changed(event, steps, keeps)
    return event


def _field_at(event: Any, steps: tuple[str, ...]) -> Any:
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
        return value if all(map(operator.is_, items, value)) else items
    return change(value) if isinstance(value, dict) else value


def _changed_below(value: Any, steps: tuple[str, ...], change: Callable[[_Object], _Object]) -> Any:
    first, *others = steps
    if not isinstance(value, dict) or first not in value:
        return value
    inner = _changed(value[first], tuple(others), change)
    return value if inner is value[first] else {**value, first: inner}
