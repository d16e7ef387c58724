"""Applies a destination's filters to an event, after `integrations` and before its handler.

Source: Segment's docs, "Destination Filters": all samples come first, then drops, then the dropping of properties,
then the allowing; within each, filters go in their order. An `if` that is neither true nor false for an event (a text
compared as a number) has the event dropped, since Segment drops where it cannot infer what was meant. Every `if`
looks at the event as it arrived, also when an earlier filter took a field away.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from emulator.engine.delivery.fields import field_at, with_fields
from emulator.inputs.filters import AllowProperties, Drop, DropProperties, Filter, Sample
from emulator.inputs.fql import FQLTypeError
from emulator.values import jsonvalue

_WORDS: Final = {Sample: "SAMPLE", Drop: "DROP", DropProperties: "DROP_PROPERTIES", AllowProperties: "ALLOW_PROPERTIES"}
_ORDER: Final = tuple(_WORDS)


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
                before, changed = changed, with_fields(changed, action)
                notes += [f"{each.name}: {_WORDS[type(action)]} took fields away"] if changed is not before else []
        return Filtered(changed, notes=tuple(notes))

    def _lets_through(self, each: Filter, action: Sample, event: dict[str, Any], position: int) -> bool:
        key = field_at(event, action.path) if action.path else None
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
