"""Masks events, and reports what in an event still looks personal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Any, Final

from emulator.tools.masking.data_kinds import Kind, Leave, Treatment
from emulator.tools.masking.fakes import Fakes
from emulator.tools.masking.forms import form_of
from emulator.tools.masking.key import Key
from emulator.tools.masking.marks import is_fake
from emulator.tools.masking.mask_paths import Wishes
from emulator.tools.masking.masked_fields import Steps, treatment_of
from emulator.tools.masking.recognise import Find, emails, find

_SHORTEST: Final = 5
_LONG_ENOUGH: Final = 8
_DIGIT_OR_SPACE: Final = re.compile(r"[\s0-9]")
_NAMES: Final = frozenset({Kind.NAME, Kind.FIRST_NAME, Kind.LAST_NAME})
_WORD: Final = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value of an event that is neither object nor array: where it stands and how it is to be treated."""

    steps: Steps
    value: Any
    treatment: Treatment


@dataclass(frozen=True, slots=True)
class Masked:
    """A masked event, and where something was masked as what."""

    value: Any
    changes: tuple[tuple[Steps, Kind], ...]


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A value that looks personal: its path and what it looks like; never the value itself."""

    steps: Steps
    kind: Kind
    in_key: bool = False


class Masker:
    """Masks events with one key: the same in, the same out."""

    def __init__(self, key: Key, wishes: Wishes | None = None) -> None:
        self._fakes = Fakes(key)
        self._wishes = wishes or Wishes()

    def mask(self, event: Any) -> Masked:
        """Return the event with every personal value replaced; keys, types, nulls and lengths of arrays stay.

        A value that stands in one of the event's personal fields is also replaced where it stands within another text.
        """
        leaves = list(_leaves(event, self._wishes))
        run = _Run(self._fakes, self._known(leaves))
        return Masked(_with(event, (), {leaf.steps: run.masked(leaf) for leaf in leaves}), tuple(run.changes))

    def _known(self, leaves: list[Leaf]) -> list[_Known]:
        """Return the event's personal texts that can be told within others, the longest first."""
        known = {}
        for kind, text in _personal_texts(leaves):
            fake = self._fakes.text(kind, text)
            if fake != text and _is_distinctive(kind, text):
                known[text] = _Known(text, form_of(kind, text) or kind, fake)
        return sorted(known.values(), key=lambda one: -len(one.text))


@dataclass(frozen=True, slots=True)
class _Known:
    """A personal text of an event, and its fake."""

    text: str
    kind: Kind
    fake: str

    def replaced_in(self, text: str) -> str:
        """Return `text` with this one replaced where it stands alone, in any case unless it is a single name."""
        is_word = self.kind in _NAMES and " " not in self.text
        if (self.text not in text) if is_word else (self.text.casefold() not in text.casefold()):
            return text
        alone = rf"(?<![^\W_]){re.escape(self.text)}(?![^\W_])"
        return self.fake.join(re.split(alone, text, flags=re.NOFLAG if is_word else re.IGNORECASE))


@dataclass(slots=True)
class _Run:
    """The masking of one event. `known` are its personal texts, each with its kind and its fake."""

    fakes: Fakes
    known: list[_Known]
    changes: list[tuple[Steps, Kind]] = field(default_factory=list)

    def masked(self, leaf: Leaf) -> Any:
        """Return what takes the leaf's place."""
        treatment, value = leaf.treatment, leaf.value
        if isinstance(value, bool) or value is None or treatment is Leave.KEPT:
            return value
        if isinstance(value, str):
            return self._text(leaf.steps, value, treatment)
        return self._noted(leaf.steps, treatment, value, self._number(treatment, value))

    def _number(self, treatment: Treatment, value: float) -> int | float:
        return self.fakes.number(treatment, value) if isinstance(treatment, Kind) else value

    def _text(self, steps: Steps, text: str, treatment: Treatment) -> str:
        if isinstance(treatment, Kind):
            kind = form_of(treatment, text.strip()) or treatment
            return str(self._noted(steps, kind, text, self.fakes.text(treatment, text)))
        pieces, end = [], 0
        for one in find(text, treatment):
            fake = self.fakes.text(one.kind, one.core)
            pieces += [self._with_known(steps, text[end : one.start]), _placed(one, text, fake)]
            self._noted(steps, one.kind, one.core, fake)
            end = one.end
        masked = "".join([*pieces, self._with_known(steps, text[end:])])
        # What was put together may look personal where its parts did not.
        return self.fakes.text(Kind.TEXT, text) if masked != text and _finds(masked, treatment) else masked

    def _with_known(self, steps: Steps, text: str) -> str:
        for one in self.known:
            text = self._noted(steps, one.kind, text, one.replaced_in(text))
        return text

    def _noted(self, steps: Steps, treatment: Treatment, before: Any, after: Any) -> Any:
        if before != after and isinstance(treatment, Kind):
            self.changes.append((steps, treatment))
        return after


def suspicions(event: Any, wishes: Wishes | None = None) -> Iterator[Suspicion]:
    """Yield what in an event looks personal and is not a fake, in the event's order; keys and event names included."""
    for leaf in _leaves(event, wishes or Wishes()):
        if isinstance(leaf.value, str):
            yield from (Suspicion(leaf.steps, kind) for kind in _suspected(leaf))
    yield from left_behind(event, wishes)


def left_behind(event: Any, wishes: Wishes | None = None) -> Iterator[Suspicion]:
    """Yield the email addresses that a mask leaves in keys and in an event's name, since those stay."""
    for steps, key in _keys(event):
        if _has_email(key) and (wishes or Wishes()).treatment((*steps, key)) is not Leave.KEPT:
            yield Suspicion(steps, Kind.EMAIL, in_key=True)
    name = event.get("event") if isinstance(event, dict) else None
    if isinstance(name, str) and _has_email(name) and (wishes or Wishes()).treatment(("event",)) is not Leave.KEPT:
        yield Suspicion(("event",), Kind.EMAIL)


def _suspected(leaf: Leaf) -> list[Kind]:
    """Return the kinds that a leaf's text looks like, each once."""
    if isinstance(leaf.treatment, Leave):
        return list(dict.fromkeys(_finds(leaf.value, leaf.treatment)))
    core = leaf.value.strip()
    form = form_of(leaf.treatment, core) if core else None
    return [form] if form is not None and not is_fake(form, core) else []


def _finds(text: str, leave: Leave) -> list[Kind]:
    """Return what is personal in a text and no fake."""
    found = ((one, form_of(one.kind, one.core.strip())) for one in find(text, leave))
    return [form for one, form in found if form is not None and not is_fake(form, one.core.strip())]


def _has_email(text: str) -> bool:
    return any(not is_fake(Kind.EMAIL, one.core) for one in emails(text))


def _placed(one: Find, text: str, fake: str) -> str:
    """Return the fake as it is written there; where nothing was to mask, the text as it was."""
    return text[one.start : one.end] if fake == one.core else one.written(fake)


def _personal_texts(leaves: list[Leaf]) -> Iterator[tuple[Kind, str]]:
    """Yield the texts of an event's personal fields; of names also each word, and firstName with lastName."""
    first: dict[Steps, str] = {}
    for leaf in leaves:
        if not isinstance(leaf.treatment, Kind) or not isinstance(leaf.value, str):
            continue
        text = leaf.value.strip()
        yield leaf.treatment, text
        if leaf.treatment is Kind.FIRST_NAME:
            first[leaf.steps[:-1]] = text
        elif leaf.treatment is Kind.LAST_NAME and leaf.steps[:-1] in first:
            yield Kind.NAME, f"{first[leaf.steps[:-1]]} {text}"
        elif leaf.treatment is Kind.NAME:
            yield from zip(chain([Kind.FIRST_NAME], repeat(Kind.LAST_NAME)), _WORD.findall(text), strict=False)


def _is_distinctive(kind: Kind, text: str) -> bool:
    """Return whether a text is not likely to stand in another by chance: of single names, those written as one."""
    if kind in _NAMES and " " not in text:
        return len(text) >= _SHORTEST and text[0].isupper()
    return len(text) >= _LONG_ENOUGH or (len(text) >= _SHORTEST and _DIGIT_OR_SPACE.search(text) is not None)


def _leaves(event: Any, wishes: Wishes) -> Iterator[Leaf]:
    is_group = isinstance(event, dict) and event.get("type") == "group"

    def walk(value: Any, steps: Steps, inherited: Kind | None) -> Iterator[Leaf]:
        treatment = _wished(wishes.treatment(steps), treatment_of(steps, is_group, inherited))
        if isinstance(value, dict | list):
            # A company's name is not a kind for what else is known of it.
            inner = None if treatment is Kind.COMPANY and isinstance(value, dict) else treatment
            for step, item in value.items() if isinstance(value, dict) else enumerate(value):
                yield from walk(item, (*steps, step), inner if isinstance(inner, Kind) else None)
        else:
            yield Leaf(steps, value, treatment)

    return walk(event, (), None)


def _wished(wish: Treatment | None, otherwise: Treatment) -> Treatment:
    """A wish decides, but a field that is masked already keeps its kind: a phone number stays one."""
    return otherwise if wish is None or (isinstance(wish, Kind) and isinstance(otherwise, Kind)) else wish


def _keys(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, str]]:
    if isinstance(value, dict | list):
        for step, item in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(step, str):
                yield steps, step
            yield from _keys(item, (*steps, step))


def _with(value: Any, steps: Steps, leaves: dict[Steps, Any]) -> Any:
    if isinstance(value, dict):
        return {key: _with(item, (*steps, key), leaves) for key, item in value.items()}
    if isinstance(value, list):
        return [_with(item, (*steps, index), leaves) for index, item in enumerate(value)]
    return leaves[steps]
