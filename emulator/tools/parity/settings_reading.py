"""Reads from settings what events they speak of: paths such as `properties.total`, values beside them, event names.

A table of rules in a setting decides as code does: `{"field": "properties.total", "op": "gt", "value": 100}`. Events
that have nothing at the path, or nothing near the value, never meet what such a rule does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from emulator.tools.parity.code_reading import CodeReading
from emulator.tools.parity.key_values import as_people_write
from emulator.values import jsonvalue
from emulator.values.function import Definition

_PATH: Final = re.compile(r"[A-Za-z_]\w{0,30}(?:\.\w{1,30}){0,4}")
_TEXT: Final = re.compile(r"[^{}<>/\\\x00-\x1f]{1,60}")
_SEPARATED: Final = re.compile(r"[,;|:=\n]")
_DUMMY: Final = re.compile(r"parity-\w+-0123456789")
"""What a setting has that nobody gave a value, and of which the code asks nothing."""
_ROOTS: Final = ("traits", "properties", "context")
_KEPT: Final = frozenset({"type", "messageId", *_ROOTS})
"""Fields at an event's top that stay as they are."""
_MOST_ITEMS: Final = 3
_NEAR: Final = (-1, 0, 1, 10)
_LARGEST_GROUP: Final = 6
_OFTEN: Final = 0.8
"""How often an event holds what settings speak of, where they do."""

Pair = tuple[str, tuple[Any, ...]]
"""A path, or another text, with the values that stand beside it."""
Group = tuple[Pair, ...]
"""What one object or list holds, such as the conditions of a rule, which an event must meet together."""


@dataclass(frozen=True)
class SettingsReading:
    """What settings speak of: texts, and paths in groups."""

    texts: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()

    @classmethod
    def of(cls, settings: Mapping[str, Any], definition: Definition | None, code: CodeReading) -> SettingsReading:
        """Read the settings that function.json declares, secrets left out, and the paths that the code writes as texts.

        Other words of the code's own mean no path.
        """
        reader = _Reader(frozenset(code.keys) | code.every_literal)
        declared = definition.settings if definition else ()
        held = [settings.get(each.name) for each in declared if not each.sensitive]
        held = [each for each in held if not (isinstance(each, str) and _DUMMY.fullmatch(each))]
        texts = [each for value in held for text, beside in reader.pairs(value) for each in (text, *beside)]
        known = dict.fromkeys(each for each in texts if isinstance(each, str) and _TEXT.fullmatch(each))
        groups = [group for value in held for group in reader.groups(value)]
        groups += _chunks([(path, ()) for path in code.paths])
        return cls(tuple(known), tuple(dict.fromkeys(groups)))

    def group(self, rng: Random) -> Group:
        """Draw a group, a larger one sooner than a small one, or now and then none."""
        if not self.groups or rng.random() >= _OFTEN:
            return ()
        return rng.choices(self.groups, [len(each) for each in self.groups])[0]


def laid_over(event: dict[str, Any], group: Group, others: Callable[[str], Any], rng: Random) -> dict[str, Any]:
    """Return the event with values at a group's paths; where none stands beside one, what `others` draws."""
    for path, beside in group if rng.random() < 3 / 4 else rng.sample(group, len(group) // 2):
        value = _near(rng.choice(beside), rng) if beside and rng.random() < 0.9 else others(path.split(".")[-1])
        event = _put(event, path.split("."), value)
    return event


@dataclass(frozen=True)
class _Reader:
    """Reads a setting's value; `own` are the keys and literals of the code."""

    own: frozenset[Any]

    def pairs(self, value: Any) -> Iterator[Pair]:
        """Yield each text that is none of the code's own, a path with the single values beside it in its object."""
        if isinstance(value, str):
            held = _parsed(value)
            parts = () if held is not None or "://" in value else map(str.strip, _SEPARATED.split(value))
            yield from self.pairs(held) if held is not None else ((each, ()) for each in parts if self._is_new(each))
        elif isinstance(value, list):
            for each in value:
                yield from self.pairs(each)
        elif isinstance(value, dict):
            yield from ((key, ()) for key in value if self._is_new(key))
            singles = [each for inner in value.values() for each in _singles(inner) if each not in self.own]
            for inner in value.values():
                if isinstance(inner, str) and _PATH.fullmatch(inner) and self._is_new(inner):
                    yield inner, tuple(each for each in singles if each != inner)
                else:
                    yield from self.pairs(inner)

    def groups(self, value: Any) -> Iterator[Group]:
        """Yield the paths that each object and list holds, of large ones some at a time."""
        held = _parsed(value) if isinstance(value, str) else value
        for inner in held.values() if isinstance(held, dict) else held if isinstance(held, list) else ():
            yield from self.groups(inner) if isinstance(inner, dict | list) else ()
        every = [each for each in self.pairs(value) if _PATH.fullmatch(each[0])]
        # Beside a path from an event's top, a bare word is hardly one.
        every = [each for each in every if each[0].startswith(_ROOTED)] or every
        yield from _chunks(every)

    def _is_new(self, text: str) -> bool:
        return bool(text) and text not in self.own


_ROOTED: Final = (*(f"{root}." for root in _ROOTS), "event", "userId", "anonymousId", "groupId")


def _chunks(pairs: Sequence[Pair]) -> Iterator[Group]:
    return (tuple(pairs[at : at + _LARGEST_GROUP]) for at in range(0, len(pairs), _LARGEST_GROUP))


def _parsed(text: str) -> Any:
    """Return the object or list that a text holds as JSON, else None."""
    try:
        held = jsonvalue.parse(text)
    except jsonvalue.JSONTextError:
        return None
    return held if isinstance(held, dict | list) else None


def _singles(value: Any) -> list[Any]:
    items = value if isinstance(value, list) else [value]
    return [each for each in items if isinstance(each, str | int | float)]


def _near(value: Any, rng: Random) -> Any:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number:
        return value + rng.choice(_NEAR)
    return value if rng.random() < 1 / 2 else as_people_write(value, rng)


def _put(event: dict[str, Any], steps: list[str], value: Any) -> dict[str, Any]:
    """Return the event with a value at a path: from its top where that has such a field, else in what is open."""
    if len(steps) > 1 and steps[0] in _ROOTS:
        return {**event, **_within(event, steps, value)}
    if steps[0] in event:
        fits = len(steps) == 1 and steps[0] not in _KEPT and isinstance(value, type(event[steps[0]]))
        return {**event, steps[0]: value} if fits else event
    open_ = {name: event[name] for name in ("traits", "properties") if isinstance(event.get(name), dict)}
    return {**event, **{name: _within(held, steps, value) for name, held in open_.items()}}


def _within(held: Any, steps: list[str], value: Any) -> Any:
    """Return a copy with the value at a path, and what is missing on the way to it."""
    if not steps:
        return value
    step, *rest = steps
    if step.isdecimal() and not isinstance(held, dict):
        items = held if isinstance(held, list) and held else [{}] * _MOST_ITEMS
        return [_within(item, rest, value) for item in items]
    held = held if isinstance(held, dict) else {}
    return {**held, step: _within(held.get(step), rest, value)}
