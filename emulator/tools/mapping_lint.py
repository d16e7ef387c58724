"""Finds traps in mappings: what Segment accepts, and what does something else than it seems to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from emulator.engine.delivery.matching import Matching
from emulator.mappings import MappingError, TriggerError, parse_trigger, validate
from emulator.mappings.resolving import ROOT_DIRECTIVE, unwrapped
from emulator.mappings.trigger_conditions import OBJECTS, Condition
from emulator.mappings.trigger_tokens import Token, tokens_of
from emulator.values.json_path import step_of
from emulator.values.mapping import MOST_MAPPINGS, Mapping, MappingSet
from emulator.values.model import EVENT_TYPES

__all__ = ["Finding", "lint", "unused"]

_FIELDS: Final = ("type", "event", "name", "userId", *OBJECTS)
_FUNCTIONS: Final = ("contains", "match")
_KNOWN: Final = ("=", "!=", "<", "<=", ">", ">=", "number_equals", "number_not_equals", "exists", "not_exists",
                 "is_true", "is_false", "contains", "not_contains", "starts_with", "not_starts_with", "ends_with",
                 "not_ends_with")  # fmt: skip
_WHOLE_OBJECT: Final = re.compile(r"\{\{\{?\s*(properties|traits|context|integrations)\s*\}?\}\}")
_SIGN_IN_TEMPLATE: Final = re.compile(r"\{\{\{?\s*\$\.")
_EVENT_IN_LIQUID: Final = re.compile(r"\{[{%][^}]*\bevent\.(properties|traits|context|userId)")
_NO_PATH: Final = re.compile(r"\[-[0-9]|\*|\[\?|\.\.")


class Finding(NamedTuple):
    """One trap: where, in which mapping ("" for all together), and what it comes to."""

    place: str
    mapping: str
    what: str

    def __str__(self) -> str:
        """Return one line."""
        return f"{self.place}: {f'mapping {self.mapping!r}: ' if self.mapping else ''}{self.what}"


def lint(mappings: MappingSet) -> Iterator[Finding]:
    """Yield what the mappings themselves show."""
    if len(mappings.mappings) > MOST_MAPPINGS:
        count = len(mappings.mappings)
        over = mappings.mappings[MOST_MAPPINGS]
        yield Finding(
            over.place, over.name, f"is beyond the {MOST_MAPPINGS} that a destination may have; there are {count}"
        )
    seen: dict[tuple[str, str], str] = {}
    for mapping in mappings.enabled():
        for what in [*_of_trigger(mapping.trigger), *_of_fields(mapping)]:
            yield Finding(mapping.place, mapping.name, what)
        first = seen.setdefault((mapping.trigger, mapping.action.slug), mapping.name)
        if first != mapping.name:
            what = f"has the trigger and the action of {first!r}: each event is sent twice"
            yield Finding(mapping.place, mapping.name, what)
    yield from _types(mappings)


def unused(mappings: MappingSet, events: Iterator[Any]) -> Iterator[Finding]:
    """Yield the mappings that take none of the events, and the types of events that no mapping takes."""
    sound = MappingSet(name=mappings.name, mappings=tuple(each for each in mappings.enabled() if _is_valid(each)))
    matching = Matching(sound, None, {})
    fired: set[int] = set()
    types: dict[str, bool] = {}
    count = 0
    for count, event in enumerate(events, 1):  # noqa: B007 - the count is told
        taken = [id(match.mapping) for match in matching.matches(event)]
        fired.update(taken)
        kind = event.get("type") if isinstance(event, dict) else None
        if kind in EVENT_TYPES:
            types[kind] = types.get(kind, False) or bool(taken)
    for mapping in sound.mappings:
        if id(mapping) not in fired:
            yield Finding(mapping.place, mapping.name, f"takes none of the {count:,} events of the captures")
    place = sound.mappings[0].place.rpartition(":")[0] if sound.mappings else mappings.name
    for kind in (kind for kind, taken in types.items() if not taken and kind != "delete"):
        yield Finding(place, "", f"no mapping takes any of the {kind} events of the captures")


def _is_valid(mapping: Mapping) -> bool:
    try:
        parse_trigger(mapping.trigger)
    except TriggerError:
        return False
    return True


def _of_trigger(text: str) -> Iterator[str]:
    try:
        trigger = parse_trigger(text)
        tokens = tokens_of(text)
    except TriggerError as error:
        yield f"never fires, since its trigger is not valid: {error}"
        return
    yield from _of_tokens(tokens)
    for condition in trigger.conditions():
        yield from _of_condition(condition)


def _of_tokens(tokens: list[Token]) -> Iterator[str]:
    levels: list[set[str]] = [set()]
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else token
        if token.kind == "text" and token.value.startswith("'"):
            yield f"the quotes of {token.value} belong to the text, which no event has; write double quotes"
        elif token.kind == "word" and token.value in ("AND", "OR", "NOT"):
            yield f"{token.value} is passed over, and what governs is `and`; write it in small letters"
        elif token.kind == "open":
            levels.append(set())
        elif token.kind == "close" and len(levels) > 1:
            yield from _mixed(levels.pop())
        elif token.kind == "connective":
            levels[-1].add(token.value)
        elif token == Token("operator", "!") and following.kind == "open":
            yield "`!` in front of a bracket is passed over; write each condition in it the other way round"
        yield from _vanishing(tokens, index)
    yield from _mixed(levels[0])


def _mixed(connectives: set[str]) -> Iterator[str]:
    if len(connectives) > 1:
        yield "mixes and with or: the last of them governs all; put one kind in brackets"


def _vanishing(tokens: list[Token], index: int) -> Iterator[str]:
    """Yield what is said of a condition that the parser passes over."""
    token, before = tokens[index], tokens[index - 1] if index else None
    if token.kind != "word" or index + 1 >= len(tokens):
        return
    following = tokens[index + 1]
    starts = before is None or before.kind in ("connective", "open")
    is_condition = following.kind == "operator" and following.value != "!"
    if starts and is_condition and token.value not in (*_FIELDS, *_FUNCTIONS):
        yield f"the condition on {token.value} vanishes: triggers know {', '.join(_FIELDS)} only"
    if token.value in _FUNCTIONS and following.kind == "open" and index + 2 < len(tokens):
        field = tokens[index + 2].value
        if field == "type" or field not in _FIELDS:
            yield f"{token.value}({field}, …) vanishes: it knows event, name, userId, properties, traits and context"


def _of_condition(condition: Condition) -> Iterator[str]:
    written = condition.written
    if condition.operator not in _KNOWN:
        yield f"{written} never holds: there is no operator {condition.operator}"
    elif condition.field in ("type", "event") and condition.value == "null":
        what = "always" if condition.operator == "!=" else "never"
        yield f"{written} {what} holds: for {condition.field}, null is the word"
    elif condition.operator == "!=" and condition.value in (True, False):
        yield f"{written} holds for {'true' if condition.value else 'false'} too: it compares with a word"
    elif condition.operator == "number_not_equals":
        yield f"{written} does not hold where the number is missing, unlike a text"
    elif condition.operator.endswith("ends_with") and not re.search(r'"\*|\'\*', written):
        yield f"{written} compares the end with all but the first character: begin or end the pattern with *"
    elif "with" in condition.operator and "*" in str(condition.value):
        yield f"{written} looks for the sign * itself: only one, at the beginning or the end, stands for anything"


def _of_fields(mapping: Mapping) -> Iterator[str]:
    try:
        yield from (f"is not valid: {fault}" for fault in validate(unwrapped(mapping.fields)))
    except MappingError as error:
        yield f"is not valid: {error}"
    for path, value, in_list in _values(mapping.fields, "", in_list=False):
        yield from (f"{path or 'mapping'}: {what}" for what in _of_value(value, inside_list=in_list))
    if ROOT_DIRECTIVE not in mapping.fields:
        yield from _of_action(mapping)


def _values(value: Any, path: str, *, in_list: bool) -> Iterator[tuple[str, Any, bool]]:
    """Yield each value with its path, and whether it stands in a list, however deep."""
    yield path, value, in_list
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in members:
        inside = in_list or isinstance(value, list)
        yield from _values(item, (path + step_of(key)).removeprefix("."), in_list=inside)


def _of_value(value: Any, *, inside_list: bool) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    if inside_list and any(key.startswith("@") for key in value) and (faults := validate(value)):
        yield f"Segment does not look into lists, and breaks on every event: {' '.join(faults)}"
    template, path, liquid, choice = (value.get(name) for name in ("@template", "@path", "@liquid", "@if"))
    if isinstance(template, str):
        if (match := _WHOLE_OBJECT.search(template)) is not None:
            yield f"an object in a template becomes [object Object]: {match[0]}"
        if _SIGN_IN_TEMPLATE.search(template):
            yield "a path in a template has no `$.`: it finds nothing"
    if isinstance(path, str) and (match := _NO_PATH.search(path)) is not None:
        yield f"a path has no {match[0]}: it finds nothing there"
    if isinstance(liquid, str) and _EVENT_IN_LIQUID.search(liquid):
        yield "`event.` finds nothing in @liquid: the event's own members are the variables"
    if isinstance(choice, dict) and "blank" in choice:
        yield "`blank` takes `then` where the value is NOT blank, and 0 and false count as blank"


def _of_action(mapping: Mapping) -> Iterator[str]:
    fields, mapped = mapping.action.fields, mapping.fields
    for name, field in fields.items():
        if field.get("required") is True and name not in mapped:
            yield f"every event is refused: {mapping.action.slug} requires {name}, which is not mapped"
    for name in mapped:
        if name not in fields and not name.startswith("__segment_internal_") and name not in _BATCHING:
            yield f"{name} falls away: {mapping.action.slug} has no such field"
    if {"createdAt", "traits"} <= fields.keys() and "traits" in mapped and "createdAt" not in mapped:
        yield "createdAt is lost: the action takes it out of the traits, and sends only the field, which is not mapped"


_BATCHING: Final = ("enable_batching", "batch_size", "batch_keys")


def _types(mappings: MappingSet) -> Iterator[Finding]:
    """Yield a finding for identify, track or group where every trigger asks for other types."""
    asked: set[str] = set()
    for mapping in mappings.enabled():
        if not _is_valid(mapping):
            continue
        types = [each for each in parse_trigger(mapping.trigger).conditions() if each.field == "type"]
        if not types or any(each.operator != "=" for each in types):
            return
        asked.update(str(each.value) for each in types)
    place = mappings.mappings[0].place.rpartition(":")[0] if mappings.mappings else mappings.name
    for kind in ("identify", "track", "group"):
        if asked and kind not in asked:
            yield Finding(place, "", f"no mapping takes {kind} events")
