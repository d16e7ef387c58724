"""What a handler's code asks of one value from outside: its keys, its items, the literals it is compared with.

A value is known by its trail: where it came from ("reply", "settings", …) and the steps to it from there. A step is
`.key`, an item of a list, any value of an object, the JSON that a text holds, or the parts that a text is split into.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

Trail = tuple[Any, ...]

REPLY: Final = "reply"
HEADERS: Final = "headers"
STATUS: Final = "status"
TEXT: Final = "text"
SETTINGS: Final = "settings"
EVENT: Final = "event"
ROOTS: Final = (REPLY, HEADERS, STATUS, TEXT, SETTINGS, EVENT)

ITEM: Final = "[]"
VALUE: Final = "{}"
PARSED: Final = "json"
SPLIT: Final = "split:"
"""The step to the parts of a text, with the separator; a part is `.0`, `.1` or any item."""
HALVED: Final = "halved:"
"""The same for `partition`, which gives the separator too."""
_PARTS: Final = {ITEM: "item", VALUE: "value", PARSED: "parsed"}
_LONGEST: Final = 9
"""Steps of a trail; code that calls itself would make them longer for ever."""


@dataclass(slots=True)
class Wanted:
    """What is asked of a value: `fields` by key, `item` of a list, `value` of any key, `parsed` of a JSON text.

    `kinds` are what it is used as ("text", "number", "truth", "key" of another value, …), `literals` what it is
    compared with. `parts` is asked of what a text is split into, at one of the `separators`. `patterns` are regular
    expressions that it is held against; True beside one that may stand anywhere in it.
    """

    fields: dict[str, Wanted] = field(default_factory=dict)
    item: Wanted | None = None
    value: Wanted | None = None
    parsed: Wanted | None = None
    parts: Wanted | None = None
    separators: set[str] = field(default_factory=set)
    patterns: set[tuple[str, bool]] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    literals: set[Any] = field(default_factory=set)

    @property
    def is_asked(self) -> bool:
        """Whether anything is asked of it at all."""
        return bool(self.is_deep or self.kinds or self.literals or self.patterns)

    @property
    def is_deep(self) -> bool:
        """Whether it has keys, items, parts or a JSON text that are asked for."""
        return bool(self.fields or self.item or self.value or self.parsed or self.parts)

    def put_in_order(self) -> None:
        """Order the fields by their names, all the way down: in which order the code's values were met is chance."""
        self.fields = dict(sorted(self.fields.items()))
        for inner in (*self.fields.values(), self.item, self.value, self.parsed, self.parts):
            if inner is not None:
                inner.put_in_order()

    def step(self, step: Any) -> Wanted | None:
        """Return what is asked of the value one step further, None where the step leads nowhere outside."""
        if isinstance(step, str) and step.startswith("."):
            return self.fields.setdefault(step[1:], Wanted())
        cut = separator_of(step)
        if cut is not None:
            self.separators.add(cut)
        name = _PARTS.get(step) if cut is None else "parts"
        if name is None:
            return None
        found: Wanted = getattr(self, name) or Wanted()
        setattr(self, name, found)
        return found


class AllWanted:
    """What is asked of every value from outside, by where it comes from."""

    def __init__(self) -> None:
        self.roots = {root: Wanted() for root in ROOTS}

    def at(self, trail: Trail) -> Wanted | None:
        """Return what is asked of the value at the end of a trail; None for a value that the code made itself."""
        found: Wanted | None = self.roots.get(trail[0])
        for step in trail[1:]:
            found = found.step(step) if found else None
        return found

    def used(self, trails: Iterable[Trail], kind: str | None) -> None:
        """Take how values are used."""
        for wanted in self._all(trails) if kind else ():
            wanted.kinds.add(str(kind))

    def meets(self, trails: Iterable[Trail], literals: Iterable[Any]) -> None:
        """Take what values are compared with."""
        found = set(literals)
        kinds = {"text" if isinstance(each, str) else "number" for each in found}
        for wanted in self._all(trails) if found else ():
            wanted.literals |= found
            wanted.kinds |= kinds

    def held_against(self, trails: Iterable[Trail], patterns: Iterable[str], *, anywhere: bool) -> None:
        """Take regular expressions that values are held against."""
        for wanted in self._all(trails):
            wanted.patterns |= {(each, anywhere) for each in patterns}

    def _all(self, trails: Iterable[Trail]) -> Iterator[Wanted]:
        return (wanted for trail in trails if (wanted := self.at(trail)) is not None)


def separator_of(step: Any) -> str | None:
    """Return the separator of a step to the parts of a text, None of another step."""
    if not isinstance(step, str) or not step.startswith((SPLIT, HALVED)):
        return None
    return step.partition(":")[2]


def literal(value: Any) -> Trail:
    """Return the trail of a literal of the code."""
    return ("=", value)


def literals_in(trails: Iterable[Trail]) -> list[Any]:
    """Return the literals among values."""
    return [trail[1] for trail in trails if trail[0] == "=" and len(trail) == 2]


def held(trails: Iterable[Trail], place: str = "") -> set[Trail]:
    """Return the value of a list, tuple, set or object of the code's own that holds these values."""
    return {(*trail, f"({place})") for trail in trails if len(trail) < _LONGEST}


def _is_held(trail: Trail) -> bool:
    return isinstance(trail[-1], str) and trail[-1].startswith("(") and len(trail) > 1 and not _is_bare_literal(trail)


def _is_entry(trail: Trail, named: Sequence[str] = ()) -> bool:
    """Return whether a value of an object of the code's own may be under one of these keys; without any, under any."""
    step = trail[-1]
    return step == "(v)" or (step.startswith("(v.") and (not named or step[3:-1] in named))


def _is_bare_literal(trail: Trail) -> bool:
    return trail[0] == "=" and len(trail) == 2


def items_of(trails: Iterable[Trail]) -> set[Trail]:
    """Return what a loop over the values meets: of objects of the code's own their keys."""
    found: set[Trail] = set()
    for trail in trails:
        if _is_held(trail):
            found |= {trail[:-1]} if not _is_entry(trail) else set()
        elif trail[-1] == "pairs":
            found.add((*trail[:-1], "pair"))
        elif trail[0] != "=" and len(trail) < _LONGEST:
            found.add((*trail, ITEM))
    return found


def part_of(trails: Iterable[Trail], keys: Iterable[Any], *, known: bool = True) -> set[Trail]:
    """Return what `value[key]` is; `keys` are the literals that the key may be, none `known` where it is none."""
    found: set[Trail] = set()
    named = [key for key in keys if isinstance(key, str)]
    places = [key for key in keys if isinstance(key, int)]
    for trail in trails:
        if _is_held(trail):
            found |= {trail[:-1]} if _is_entry(trail, named) or not _is_entry(trail) else set()
        elif separator_of(trail[-1]) is not None and places:
            found |= set().union(*(_place(trail, place) for place in places))
        elif trail[0] != "=" and len(trail) < _LONGEST:
            found |= {(*trail, f".{key}") for key in named}
            if not named:
                found.add((*trail, ITEM if known else VALUE))
    return found


def pairs_of(trails: Iterable[Trail]) -> set[Trail]:
    """Return what `.items()` gives."""
    found: set[Trail] = set()
    for trail in trails:
        if _is_held(trail):
            found.add((*trail[:-1], "(1)" if _is_entry(trail) else "(0)", "()"))
        elif trail[0] != "=" and len(trail) < _LONGEST:
            found.add((*trail, "pairs"))
    return found


def unpacked(trails: Iterable[Trail], place: int) -> set[Trail]:
    """Return what the name at a place of `a, b = value` gets."""
    found: set[Trail] = set()
    for trail in trails:
        if trail[-1] == "pair":
            found |= {(*trail[:-1], VALUE)} if place == 1 else set()
        elif _is_held(trail):
            found |= {trail[:-1]} if trail[-1] in ("()", f"({place})") else set()
        elif separator_of(trail[-1]) is not None:
            found |= _place(trail, place)
        elif trail[0] != "=" and len(trail) < _LONGEST:
            found.add((*trail, ITEM))
    return found


def _place(trail: Trail, place: int) -> set[Trail]:
    """Return the part of a text at a place of what it is split into; `partition` gives the separator as the second."""
    if not trail[-1].startswith(HALVED):
        return {(*trail, f".{place}")}
    return {(*trail, f".{place // 2}")} if place != 1 else set()
