"""Says what to change in an input so that what a handler noted would be otherwise: where, and what to put there."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from emulator.tools.exploring.case_values import CaseValues
from emulator.tools.exploring.located import Located
from emulator.tools.exploring.replacing import instead, near, renamed
from emulator.tools.exploring.wanted_forms import ADDRESS, OF_TYPES, of_class, of_form, of_kinds, written_as
from emulator.tools.parity.json_paths import Steps
from emulator.tools.parity.pattern_texts import text_of
from emulator.values.function import Definition

_PATTERN_TEXTS: Final = 3
_LARGEST: Final = 300
_DAY: Final = len("2026-01-31")
_SOME: Final = 8
"""Values that are tried of many that a value may be among."""

Changes = Iterator[tuple[Steps, Any]]


@dataclass(frozen=True)
class WantedChanges:
    """Yields the changes of one input; there is one method for each kind of note, which is given what the note holds.

    `read_as` are moments that texts were read as, each with its text and format. `named` gives a value for a key. The
    patterns of a `match` are the first that a note of kind `case` holds.
    """

    located: Located
    definition: Definition | None
    named: Callable[[str], Any]
    rng: Random
    read_as: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)

    def of(self, kind: str, held: Sequence[Any]) -> Changes:
        """Yield what to change for one note."""
        changes: Changes = getattr(self, f"_{kind}")(*held)
        return changes

    def _instead(self, held: Any, wanted: Any) -> Changes:
        """Yield changes by which the code finds another value; of a moment, in the format that it was written in."""
        known = next((text for moment, text in self.read_as.items() if _is_of(moment, held)), None)
        if known is None:
            yield from instead(self.located, held, wanted)
        elif isinstance(wanted, str):
            yield from instead(self.located, known[0], written_as(wanted, known[1]))

    def _read(self, *held: Any) -> Changes:  # noqa: ARG002 - one signature for all kinds of notes
        """Yield nothing: what a text was read as is not looked for."""
        yield from ()

    def _equal(self, one: Any, other: Any) -> Changes:
        if one != other or type(one) is not type(other):
            yield from self._instead(one, other)
            yield from self._instead(other, one)

    def _order(self, one: Any, other: Any) -> Changes:
        for held, limit in ((one, other), (other, one)):
            for value in near(limit):
                yield from self._instead(held, value)

    def _among(self, held: Any, members: Sequence[Any]) -> Changes:
        for each in self._some(members):
            if each != held:
                yield from self._instead(held, each)
                yield from renamed(self.located, held, each)

    def _holds(self, text: str, part: Any) -> Changes:
        if isinstance(part, str) and part not in text:
            yield from self._instead(text, f"{text}{part}")
            yield from self._instead(text, f"{text}{part}{text or 'a'}")
        yield from self._instead(part, text)

    def _key(self, *held: Any) -> Changes:
        mapping, key, is_there, keys = held
        of_keys = self.located.with_keys if isinstance(mapping, list) else self.located.exactly
        places = [] if mapping is None else of_keys(mapping)
        if not is_there and isinstance(key, str):
            for path in places:
                setting = self.definition.setting(key) if self.definition and path == ("settings",) else None
                yield (*path, key), OF_TYPES[setting.type] if setting else self.named(key)
        if not places:
            # A table of the code's own is asked.
            yield from self._among(key, keys)

    def _size(self, held: Any, size: int) -> Changes:
        for path in self.located.exactly(held):
            for each in (size, size + 1, size - 1):
                if 0 <= each <= _LARGEST and each != len(held):
                    yield path, self._of_size(held, each)

    def _of_size(self, held: Any, size: int) -> Any:
        if isinstance(held, str):
            return ((held or "a") * (size + 1))[:size]
        if isinstance(held, list):
            return ((held or [self.named("name")]) * (size + 1))[:size]
        return dict(list(held.items())[:size]) | {f"key {at}": at for at in range(size - len(held))}

    def _kind(self, held: Any, names: Sequence[str]) -> Changes:
        for path in self.located.of(held) if held is not None else ():
            yield from ((path, each) for each in of_kinds(names))

    def _empty(self, held: Any) -> Changes:
        for path in self.located.exactly(held):
            named = self.named(str(path[-1]))
            filled = {"list": [named], "dict": {"id": named}}.get(type(held).__name__, named)
            yield path, filled or "pro"

    def _pattern(self, *held: Any) -> Changes:
        text, pattern, flags, anywhere = held
        for _ in range(_PATTERN_TEXTS):
            fitting = text_of(pattern, self.rng, anywhere=anywhere, flags=flags, exact=True)
            yield from self._instead(text, fitting)

    def _form(self, held: Any, function: str, *given: Any) -> Changes:
        for each in of_form(function, given):
            yield from self._instead(held, each)
        if function == "address":
            yield from self._addresses(held)

    def _addresses(self, held: str) -> Changes:
        """Yield changes for what is no address: what it begins with, or else any setting that is a text."""
        begins = [path for text, path in self.located.in_texts(held) if held.strip().startswith(text.strip())]
        texts = [("settings", name) for name, value in self._settings.items() if isinstance(value, str)]
        yield from ((path, ADDRESS) for path in begins or texts)

    @property
    def _settings(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.located.document["settings"]
        return found

    def _class(self, held: str, method: str) -> Changes:
        for each in of_class(method):
            yield from self._instead(held, each)

    def _startswith(self, held: str, begins: Sequence[Any]) -> Changes:
        for each in self._some(begins):
            if isinstance(each, str) and not held.startswith(each):
                yield from self._instead(held, each + held)

    def _endswith(self, held: str, ends: Sequence[Any]) -> Changes:
        for each in self._some(ends):
            if isinstance(each, str) and not held.endswith(each):
                yield from self._instead(held, held + each)

    def _case(self, patterns: Sequence[ast.pattern], subject: Any, constants: Sequence[Any]) -> Changes:
        places = self.located.of(subject) if subject is not None else []
        for value in CaseValues.of(patterns, constants, self.named).every(patterns, subject):
            yield from ((path, value) for path in places)
            if not places:
                yield from self._taken_apart(subject, value)

    def _taken_apart(self, subject: Any, value: Any) -> Changes:
        """Yield changes for a subject that the code put together, such as `match kind, plan:`."""
        if isinstance(subject, list) and isinstance(value, list):
            for held, each in zip(subject, value, strict=False):
                if held != each:
                    yield from self._instead(held, each)
        elif isinstance(subject, str) and isinstance(value, str):
            yield from self._instead(subject, value)

    def _some(self, values: Sequence[Any]) -> list[Any]:
        return self.rng.sample(list(values), min(len(values), _SOME))


def _is_of(moment: str, held: Any) -> bool:
    """Return whether a value is a moment, or its day."""
    return isinstance(held, str) and (held == moment or (len(held) == _DAY and moment.startswith(held)))
