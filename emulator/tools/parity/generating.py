"""Generates events from the event schemas: valid ones, and ones with a part missing, replaced or added.

An event depends on its number, the seed and the names that the first function's own text mentions, and on nothing else:
it is the same however many are made.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property
from random import Random
from types import MappingProxyType
from typing import Any

from emulator.mappings.triggers import parse_trigger
from emulator.tools.parity import nasty
from emulator.tools.parity.code_reading import read_code
from emulator.tools.parity.event_shapes import Shape, event_shape
from emulator.tools.parity.found import Found, other_block, turn_of
from emulator.tools.parity.json_paths import Steps, paths_of, replaced, value_at, without
from emulator.tools.parity.key_values import KeyValues, as_people_write, literals_of
from emulator.tools.parity.mapping_reading import read_mappings
from emulator.tools.parity.odd_values import odd_value, other_value
from emulator.tools.parity.settings_reading import Group, SettingsReading, laid_over
from emulator.tools.parity.valid import NAMES_OF_EVENTS, valid
from emulator.tools.parity.wanted import EVENT, Wanted
from emulator.tools.parity.wanted_values import WantedValues
from emulator.values import jsonvalue
from emulator.values.function import Function
from emulator.values.model import EVENT_TYPES, HANDLERS

CYCLE = 8
"""Events of one cycle: one valid, one less a field, five with one value replaced, one with several."""

_NAME = re.compile(r"""["'`]([A-Za-z_][\w-]{0,39})["'`]|\.([A-Za-z_]\w{0,39})\b""")
_READ = re.compile(r"""(?:\.get\(|\[)\s*["']([^"'\n]{1,40})["']\s*[\],)]|["']([^"'\n]{1,40})["'] (?:not )?in """)
_OPEN = ("traits", "properties")
_ASIDE = ("context", "integrations")
_CUSTOM = ("plan", "Seats left", "is_admin", "größe", "nested", "tags")
_DEEPEST = jsonvalue.MAX_DEPTH - 110
"""How deep something may be replaced: what is put there may be 100 deep, and no event is deeper than JSON is read."""
_BESIDE = 0.3
"""How often an event has traits or properties that the code asks for, where its type has none."""
_HEALTHY = 0.85
"""How often a key that the code reads has a value of the kind that it expects."""
_OFTEN_NAMED = 0.7
"""How often a text at an event's top is one that the code compares with."""
_SIZED = 0.15
"""How often a value has a length that the code compares with or cuts at."""
_SPOKEN_OF = 0.6
"""How often a name at an event's top is a text of the settings, where the code compares it with none."""
_NAMES = ("event", "name")
_LED = (*_OPEN, *_ASIDE)
_FIELDS = ("event", "name", "category", "channel", "userId", "groupId")
"""Texts at an event's top that handlers tell events apart by."""
_OWN_IDS = "parity-"
_LED_AGAIN = 0.4
"""How often what was found gets another value of the kind that the code asks for, and not just any."""
_FAR = frozenset(
    {"context", "integrations", "_metadata", "version", "channel", "projectId", "sentAt", "writeKey", "messageId"}
)


def _taken(function: Function) -> tuple[str, ...]:
    """Return the types of events that a function has handlers for, or that its mappings may take."""
    if function.mappings is None:
        return tuple(each for each in EVENT_TYPES if HANDLERS[each] in function.handlers)
    triggers = [parse_trigger(each.trigger) for each in function.mappings.enabled()]
    return tuple(each for each in EVENT_TYPES if any(trigger.may_take(each) for trigger in triggers))


def names_in(function: Function) -> frozenset[str]:
    """Return the names that a function's own text mentions: the fields that it reads are among them."""
    return frozenset(match[1] or match[2] for match in _NAME.finditer(_text_of(function)))


def _text_of(function: Function) -> str:
    return function.handler.read_text(encoding="utf-8", errors="replace")


@dataclass(frozen=True)
class EventMaker:
    """Makes one seed's events for a function that handles `types`, mentions `names` and reads the fields `read`.

    `values` gives the values that its code asks for, `spoken_of` those that its settings speak of. `found` are events
    that an exploration of it found.
    """

    seed: int
    types: tuple[str, ...]
    names: frozenset[str]
    read: tuple[str, ...]
    values: KeyValues
    spoken_of: SettingsReading = field(default_factory=SettingsReading)
    found: tuple[Found, ...] = ()

    @classmethod
    def for_function(
        cls, function: Function, seed: int, settings: Mapping[str, Any] = MappingProxyType({})
    ) -> EventMaker:
        """Return the maker for a function with settings; of the types that it has no handler for there are few."""
        handled = _taken(function)
        listed = {name for kind in EVENT_TYPES for name in event_shape(kind).fields}
        text = _text_of(function)
        code = read_code(text if function.runtime == "python" else "")
        if function.mappings is not None:
            code = code.joined(read_mappings(function.mappings))
        read = ({match[1] or match[2] for match in _READ.finditer(text)} | code.keys.keys()) - listed
        # A key such as "name" is read at the top or in traits: nobody can tell, so it is in both.
        nested = tuple(sorted(read | (code.keys.keys() & listed - set(_OPEN) - _FAR)))
        spoken_of = SettingsReading.of(settings, function.definition, code)
        values = KeyValues(code, nested)
        return cls(seed, handled or EVENT_TYPES, names_in(function), tuple(sorted(read)), values, spoken_of)

    def event(self, number: int) -> Any:
        """Return event `number`, as JSON.parse would read it."""
        rng = Random(f"{self.seed}/event/{number}")  # noqa: S311 - chance that can be repeated
        block, step = divmod(number, CYCLE)
        which = turn_of(self.found, block)
        if which is not None:
            event = self._near(self.found[which[0]].events, CYCLE * which[1] + step, number, rng)
        elif step == 1:
            event = self._less_one(other_block(self.found, block))
        else:
            event = self._varied(self._fresh(number, rng), step, rng)
        return jsonvalue.parse(json.dumps(event, ensure_ascii=False))

    def _near(self, events: Sequence[dict[str, Any]], turn: int, number: int, rng: Random) -> Any:
        """Return each of the events that were found as it is, and then, again and again, with one value replaced."""
        again, which = divmod(turn, len(events))
        event = self._sized(deepcopy(events[which]), rng) if again else events[which]
        if str(event.get("messageId", "")).startswith(_OWN_IDS):
            event = {**event, "messageId": f"{_OWN_IDS}{number}"}
        led = again > 0 and rng.random() < _LED_AGAIN
        return self._led_again(event, rng) if led else self._varied(event, min(again, 2), rng)

    def _led_again(self, event: Any, rng: Random) -> Any:
        """Return the event with one value that the code reads replaced by another of its kind."""
        asked = self.values.code.keys
        paths = [path for path in paths_of(event) if path[-1] in asked]
        path = rng.choice(paths) if paths else ()
        return replaced(event, path, self.values.value(str(path[-1]), rng)) if path else event

    def _fresh(self, number: int, rng: Random) -> dict[str, Any]:
        group = self.spoken_of.group(rng)
        kind = rng.choice(self.types) if rng.random() < 7 / 8 else rng.choice(EVENT_TYPES)
        if "track" in self.types and any(path == "event" for path, _ in group):
            kind = "track"
        return self._rich(kind, group, rng) | {"messageId": f"{_OWN_IDS}{number}"}

    def _varied(self, event: Any, step: int, rng: Random) -> Any:
        """Return the event as a step of a cycle has it: as it is, with one value replaced, or last with several."""
        for _ in range(0 if step == 0 else 1 if step < CYCLE - 1 else rng.randint(2, 6)):
            changed = self._changed(event, rng)
            # Deep values may meet in one another, and JSON.parse as the emulator has it reads 200 levels.
            event = changed if max(map(len, paths_of(changed)), default=0) < _DEEPEST else event
        return event

    def _rich(self, kind: str, group: Group, rng: Random) -> dict[str, Any]:
        event: dict[str, Any] = valid(event_shape(kind), rng)
        for name in _OPEN:
            if isinstance(event.get(name), dict):
                event[name] |= {key: self._own_value(key, rng) for key in self._own_keys(rng)}
        event = self._followed(event, rng)
        self._named(event, rng)
        return self._sized(laid_over(event, group, lambda key: self.values.value(key, rng), rng), rng)

    def _followed(self, event: dict[str, Any], rng: Random) -> dict[str, Any]:
        """Return the event, in one of two with what the code asks of its traits, properties and the like."""
        asked = self.values.code.outside[EVENT].fields
        if rng.random() < 1 / 2:
            return event
        made = WantedValues(rng=rng, lack=0.1).value(
            Wanted(fields={name: asked[name] for name in _LED if name in asked})
        )
        there = {
            name: {key: inner for key, inner in _dict(value).items() if rng.random() < _HEALTHY}
            for name, value in _dict(made).items()
            if name in event or name in _ASIDE or rng.random() < _BESIDE
        }
        return event | {name: _joined(event.get(name), value) for name, value in there.items()}

    def _named(self, event: dict[str, Any], rng: Random) -> None:
        """Give fields that handlers tell events apart by, most of the time, a text that code or settings name."""
        for name in _FIELDS:
            followed = self.values.code.outside[EVENT].fields.get(name, Wanted()).literals
            literals = [*literals_of(self.values.code.keys, name), *sorted(followed, key=repr)]
            texts = list(dict.fromkeys(each for each in literals if isinstance(each, str)))
            often = _OFTEN_NAMED if texts else _SPOKEN_OF
            if name in _NAMES and (not texts or rng.random() < 1 / 2):
                texts += self.spoken_of.texts
                texts += (*self.values.code.registered, *NAMES_OF_EVENTS) if name == "event" else ()
            if texts and name in event and rng.random() < often:
                event[name] = as_people_write(rng.choice(texts), rng)

    def _sized(self, event: dict[str, Any], rng: Random) -> dict[str, Any]:
        """Give now and then a field, at the top or in traits and properties, a length that the code asks about."""
        open_ = [event[name] for name in _OPEN if isinstance(event.get(name), dict)]
        for within in (event, *open_):
            for name in sorted(self.values.code.sizes.keys() & within.keys()):
                if isinstance(within[name], str | list | dict) and rng.random() < _SIZED:
                    within[name] = self.values.sized(name, within[name], rng)
        return event

    def _own_value(self, key: str, rng: Random) -> Any:
        healthy = key in self.values.code.keys and rng.random() < _HEALTHY
        return self.values.value(key, rng) if healthy else odd_value(rng)

    def _own_keys(self, rng: Random) -> list[str]:
        known = sorted(self.names)
        some = rng.sample(known, min(len(known), rng.randint(0, 3))) + rng.sample(_CUSTOM, rng.randint(0, 3))
        return [name for name in self.read if rng.random() < 2 / 3] + some

    def _less_one(self, turn: int) -> Any:
        """Leave each field out in its turn, those first that lie near the top or that the function names."""
        paths = [path for kind in self.types for path in self._paths[kind]]
        ordered = sorted(paths, key=lambda path: -self._weight(path[1:]))
        kind, *path = ordered[turn % len(ordered)]
        return without(self._full[str(kind)], tuple(path))

    @cached_property
    def _full(self) -> dict[str, Any]:
        rng = Random(f"{self.seed}/full")  # noqa: S311 - chance that can be repeated
        return {kind: valid(event_shape(kind), rng, often=1.0, odd=0.0) for kind in self.types}

    @cached_property
    def _paths(self) -> dict[str, list[Steps]]:
        return {
            kind: [(kind, *path) for path in paths_of(event) if path != ("type",)] for kind, event in self._full.items()
        }

    def _weight(self, path: Steps) -> float:
        """Return how often a field is chosen: what handlers read most is near the top, or in traits and properties."""
        if path == ("type",):
            return 0.3
        near = 0.3 if path[0] in _FAR else 4.0
        return near * (4 if path[-1] in self.names else 1)

    def _changed(self, event: Any, rng: Random) -> Any:
        """Return the event with one value replaced, or now and then one of an odd name added."""
        paths = [path for path in paths_of(event) if len(path) < _DEEPEST]
        if not paths:
            return event
        (path,) = rng.choices(paths, [self._weight(path) for path in paths])
        held = value_at(event, path)
        if isinstance(held, dict) and rng.random() < 0.5:
            return replaced(event, path, {**held, rng.choice(nasty.KEYS): nasty.anything(rng)})
        return replaced(event, path, other_value(held, _format_at(event, path), rng))


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _joined(held: Any, other: Any) -> Any:
    """Return an object with the keys of both, all the way down; the second's values where both have a key."""
    if not isinstance(held, dict) or not isinstance(other, dict):
        return other
    return held | {key: _joined(held.get(key), value) for key, value in other.items()}


def _format_at(event: Any, path: Steps) -> str | None:
    kind = event.get("type") if isinstance(event, dict) else None
    shape: Shape | None = event_shape(kind) if kind in EVENT_TYPES else None
    for step in path:
        shape = shape.fields.get(str(step)) if shape else None
    return shape.format if shape else None
