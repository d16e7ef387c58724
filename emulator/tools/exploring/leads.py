"""Makes of an input that a handler met others that lead it elsewhere: with what it looked for and did not find.

An input is an object of `event`, `settings` and `replies`. What was looked at is found in it by its value, so it does
not matter on which way through the code it came there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final, NamedTuple

from emulator.tools.exploring.case_values import NOTHING, CaseValues
from emulator.tools.exploring.located import Located
from emulator.tools.exploring.wanted_forms import ADDRESS, OF_TYPES, of_class, of_form, of_kinds
from emulator.tools.parity.json_paths import Steps, replaced, value_at
from emulator.tools.parity.pattern_texts import text_of
from emulator.tools.parity.setting_values import keeps_to
from emulator.values.function import Definition

_PATTERN_TEXTS: Final = 3
_LARGEST: Final = 300
_YEAR: Final = re.compile(r"(\d{4})-\d\d-\d\d")

Document = dict[str, Any]


class Lead(NamedTuple):
    """A change of an input: the site that looked, what it looked for, where it is put, and the value."""

    site: int
    tries: str
    path: Steps
    value: Any


@dataclass(frozen=True)
class Leads:
    """Makes them; `cases` are the patterns of each `match` by its site, `named` gives a value for a key."""

    cases: Mapping[int, Sequence[ast.pattern]]
    definition: Definition | None
    named: Callable[[str], Any]
    rng: Random

    def of(self, located: Located, noted: Sequence[Sequence[Any]]) -> Iterator[Lead]:
        """Yield leads of what was noted with an input, what was noted last first: it is nearest to the end."""
        for site, kind, *parts in reversed(noted):
            make = getattr(self, f"_{kind}")
            for path, value in make(located, site, *parts):
                yield Lead(site, f"{kind} {value!r}"[:200], path, value)

    def mixed(self, leads: Sequence[Lead], share: float) -> list[Lead]:
        """Return leads of some of the sites, one of each: what must be there together is never there one by one."""
        by_site: dict[int, list[Lead]] = {}
        for lead in leads:
            by_site.setdefault(lead.site, []).append(lead)
        return [self.rng.choice(each) for each in by_site.values() if self.rng.random() < share]

    def followed(self, document: Document, leads: Sequence[Lead]) -> Document | None:
        """Return the input with changes, None where there is none that can be made."""
        made = document
        for lead in leads:
            try:
                made = self._put(made, lead.path, lead.value) or made
            except (KeyError, IndexError, TypeError, AttributeError):
                # An earlier change took away what this one changes.
                continue
        return None if made is document else made

    def _put(self, document: Document, path: Steps, value: Any) -> Document | None:
        """Return the input with the value at a path; None where Segment cannot give such a setting."""
        made: Document = _with(document, path, value)
        if path[0] != "settings":
            return made
        setting = self.definition.setting(str(path[1])) if self.definition and len(path) > 1 else None
        if setting is None:
            return None
        held = made["settings"][setting.name]
        if not keeps_to(setting, held):
            made = _with(made, path[:2], str(value) if setting.type == "STRING" else OF_TYPES[setting.type])
        return made if keeps_to(setting, made["settings"][setting.name]) else None

    # One method for each kind of note: yields paths, each with what to put there.

    def _equal(self, located: Located, site: int, one: Any, other: Any) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - one signature for all kinds
        if one != other or type(one) is not type(other):
            yield from _instead(located, one, other)
            yield from _instead(located, other, one)

    def _order(self, located: Located, site: int, one: Any, other: Any) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for held, limit in ((one, other), (other, one)):
            for value in _near(limit):
                yield from _instead(located, held, value)

    def _among(self, located: Located, site: int, held: Any, members: Sequence[Any]) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for each in self._some(members):
            if each != held:
                yield from _instead(located, held, each)

    def _holds(self, located: Located, site: int, text: str, part: Any) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        if isinstance(part, str) and part not in text:
            yield from _instead(located, text, f"{text}{part}")
            yield from _instead(located, text, f"{text}{part}{text or 'a'}")
        yield from _instead(located, part, text)

    def _key(  # noqa: PLR0913 - what a note of this kind holds
        self, located: Located, site: int, held: Any, key: Any, there: bool, others: Sequence[Any]
    ) -> Iterator[tuple[Steps, Any]]:
        yield from self._missing(located, held, key, there)
        if held is None or not located.exactly(held):
            yield from self._among(located, site, key, others)

    def _missing(self, located: Located, held: Any, key: Any, there: bool) -> Iterator[tuple[Steps, Any]]:
        if not there and isinstance(held, dict) and isinstance(key, str):
            for path in located.exactly(held):
                setting = self.definition.setting(key) if self.definition and path == ("settings",) else None
                yield (*path, key), OF_TYPES[setting.type] if setting else self.named(key)

    def _size(self, located: Located, site: int, held: Any, size: int) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for path in located.exactly(held):
            for each in (size, size + 1, size - 1):
                if 0 <= each <= _LARGEST and each != len(held):
                    yield path, self._of_size(held, each)

    def _of_size(self, held: Any, size: int) -> Any:
        if isinstance(held, str):
            return ((held or "a") * (size + 1))[:size]
        if isinstance(held, list):
            return ((held or [self.named("name")]) * (size + 1))[:size]
        return dict(list(held.items())[:size]) | {f"key {at}": at for at in range(size - len(held))}

    def _kind(self, located: Located, site: int, held: Any, names: Sequence[str]) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for path in located.of(held) if held is not None else ():
            yield from ((path, each) for each in of_kinds(names))

    def _empty(self, located: Located, site: int, held: Any) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for path in located.exactly(held):
            named = self.named(str(path[-1]))
            filled = {"list": [named], "dict": {"id": named}}.get(type(held).__name__, named)
            yield path, filled or "pro"

    def _pattern(  # noqa: PLR0913 - what a note of this kind holds
        self,
        located: Located,
        site: int,
        text: str,
        pattern: str,
        flags: int,
        anywhere: bool,
    ) -> Iterator[tuple[Steps, Any]]:
        for _ in range(_PATTERN_TEXTS):
            yield from _instead(located, text, text_of(pattern, self.rng, anywhere=anywhere, flags=flags, exact=True))

    def _form(self, located: Located, site: int, held: Any, function: str, *given: Any) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for each in of_form(function, given):
            yield from _instead(located, held, each)
        if function == "address":
            # What an address begins with is mostly a setting's.
            yield from (
                (path, ADDRESS) for text, path in located.in_texts(held) if held.strip().startswith(text.strip())
            )

    def _class(self, located: Located, site: int, held: str, method: str) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for each in of_class(method):
            yield from _instead(located, held, each)

    def _startswith(self, located: Located, site: int, held: str, begins: Sequence[Any]) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for each in self._some(begins):
            if isinstance(each, str) and not held.startswith(each):
                yield from _instead(located, held, each + held)

    def _endswith(self, located: Located, site: int, held: str, ends: Sequence[Any]) -> Iterator[tuple[Steps, Any]]:  # noqa: ARG002 - see above
        for each in self._some(ends):
            if isinstance(each, str) and not held.endswith(each):
                yield from _instead(located, held, held + each)

    def _case(self, located: Located, site: int, subject: Any, constants: Sequence[Any]) -> Iterator[tuple[Steps, Any]]:
        patterns = self.cases.get(site, ())
        places = located.of(subject) if subject is not None else []
        for value in CaseValues.of(patterns, constants, self.named).every(patterns, subject):
            yield from ((path, value) for path in places)
            if not places and isinstance(subject, list) and isinstance(value, list):
                for held, each in zip(subject, value, strict=False):
                    if held != each and held is not None:
                        yield from _instead(located, held, each)
            elif not places and isinstance(subject, str) and isinstance(value, str):
                yield from _instead(located, subject, value)

    def _some(self, values: Sequence[Any]) -> list[Any]:
        return self.rng.sample(list(values), min(len(values), 8))


def _instead(located: Located, held: Any, wanted: Any) -> Iterator[tuple[Steps, Any]]:
    """Yield where a value lies, with another in its place, of the kind that is there; in a longer text as a part."""
    if held is None or wanted is NOTHING:
        return
    places = located.of(held)
    for path in places:
        there = value_at(located.document, path)
        yield path, _text(wanted) if isinstance(there, str) and isinstance(wanted, int | float) else wanted
    if not places and isinstance(held, str) and isinstance(wanted, str) and held:
        for text, path in located.in_texts(held):
            at = text.casefold().find(held.casefold())
            if at >= 0:
                yield path, f"{text[:at]}{wanted}{text[at + len(held) :]}"
            else:
                before, _, after = held.partition(text)
                if wanted.startswith(before) and wanted.endswith(after) and len(wanted) > len(before) + len(after):
                    yield path, wanted[len(before) : len(wanted) - len(after)]


def _near(limit: Any) -> list[Any]:
    """Return a limit and values on both sides of it; of a date those of the years around."""
    if isinstance(limit, str):
        year = _YEAR.match(limit)
        return [limit, *(f"{int(year[1]) + step:04}{limit[4:]}" for step in (-1, 1))] if year else [limit]
    return [limit - 1, limit, limit + 1]


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _with(document: Any, path: Steps, value: Any) -> Any:
    """Return a copy with the value at a path, whose last step may be a key that is not there yet."""
    *way, last = path
    held = value_at(document, tuple(way))
    if isinstance(held, dict):
        return replaced(document, tuple(way), {**held, last: value})
    return replaced(document, path, value)
