"""Makes values that a handler's code asks for: objects with the keys it reads, lists of them, the literals it knows."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from random import Random
from typing import Any, Final

from emulator.tools.parity.code_reading import Asked, CodeReading
from emulator.tools.parity.key_values import KeyValues, as_people_write
from emulator.tools.parity.pattern_texts import text_of
from emulator.tools.parity.wanted import Wanted

_LITERAL: Final = 0.65
"""How often a value is one that the code compares with, where there are such."""
_EXACT: Final = 0.95
_DEEPEST: Final = 8
_PATHS: Final = ("event", "userId", "properties.total", "properties.products.0.sku", "traits.email", "context.page.url")
"""What a text that is split at dots may lead to in an event."""
_MOST_PARTS: Final = 6
_EMPTY: Final = 0.2
"""How often a list may be empty where nothing else is missing: a search finds nothing."""
_FAULT: Final = re.compile(r"error|fail|fault|problem|exception|reject|invalid", re.IGNORECASE)
_KEYS: Final = ("email", "plan", "name", "10", "größe")
"""Keys that events often have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedValues:
    """Draws values; `lack` says, from 0 to 1, how often a key or an item is missing or null.

    `faulty` says how often there is a key at the top whose name speaks of an error. `last` makes what ends a search
    page by page: empty lists, false, and null for the next page's key. `exact` takes literals nearly always, as they
    are.
    """

    rng: Random
    lack: float = 0.0
    faulty: float = 1.0
    last: bool = False
    exact: bool = False

    def value(self, wanted: Wanted, name: str = "", depth: int = 0) -> Any:
        """Return a value for what is asked of it; `name` is the key that it is read by."""
        if self.last and not wanted.fields and not wanted.parsed:
            return self._last(wanted)
        literals = sorted(wanted.literals, key=repr)
        if literals and self._takes_literals(wanted) and self.rng.random() < (_EXACT if self.exact else _LITERAL):
            found = self.rng.choice(literals)
            return found if self.exact else _near(found, self.rng)
        if wanted.patterns and self.rng.random() < _LITERAL:
            pattern, anywhere = self.rng.choice(sorted(wanted.patterns))
            return text_of(pattern, self.rng, anywhere=anywhere)
        lists = wanted.item and ("list" in wanted.kinds or not wanted.fields)
        makers = [self._object] * (6 * bool(wanted.fields)) + [self._list] * (6 if lists else bool(wanted.item))
        makers += [self._any_object] * (4 * bool(wanted.value)) + [self._text] * (9 * bool(wanted.parsed))
        makers += [self._joined] * (6 * bool(wanted.parts))
        if makers and "text" in wanted.kinds and not wanted.parsed and not wanted.parts:
            makers += [self._plain] * 4
        if makers and depth < _DEEPEST:
            return self.rng.choice(makers)(wanted, depth)
        return self._single(wanted, name)

    def _takes_literals(self, wanted: Wanted) -> bool:
        """Return whether a literal may stand for the value; a text that is split is often more than one."""
        deep = wanted.fields or wanted.item or wanted.value or wanted.parsed
        return not deep and (not wanted.parts or self.rng.random() < 1 / 3)

    def _object(self, wanted: Wanted, depth: int) -> Any:
        made = {}
        for key, inner in wanted.fields.items():
            if depth == 0 and _FAULT.search(key) and self.rng.random() >= self.faulty:
                continue
            if self.rng.random() >= self.lack:
                made[key] = self.value(inner, key, depth + 1)
            elif self.rng.random() < 1 / 3:
                made[key] = None
        return made

    def _list(self, wanted: Wanted, depth: int) -> list[Any]:
        if self.last:
            return []
        few = 0 if self.rng.random() < max(self.lack, _EMPTY) else 1
        inner = wanted.item or Wanted()
        return [self.value(inner, "", depth + 1) for _ in range(self.rng.randint(few, 3))]

    def _any_object(self, wanted: Wanted, depth: int) -> dict[str, Any]:
        keys = self.rng.sample(_KEYS, self.rng.randint(0, 3))
        return {key: self.value(wanted.value or Wanted(), key, depth + 1) for key in keys}

    def _text(self, wanted: Wanted, depth: int) -> str:
        return json.dumps(self.value(wanted.parsed or Wanted(), "", depth + 1), ensure_ascii=False)

    def _joined(self, wanted: Wanted, depth: int) -> str:
        """Return a text of the parts that it is split into, now and then of one part more or less."""
        parts = wanted.parts or Wanted()
        separator = self.rng.choice(sorted(wanted.separators))
        if separator == "." and self.rng.random() < 1 / 2:
            return self.rng.choice(_PATHS)
        known = [int(each) for each in parts.fields if each.isdecimal()]
        shapes = [each.count(separator) for each in wanted.literals if isinstance(each, str) and separator]
        least = max([*known, *shapes], default=0) + 1
        count = max(1, least + self.rng.choice((-1, 0, 0, 0, 0, 1)) + (self.rng.randint(0, 2) if parts.item else 0))
        each = [parts.fields.get(str(at)) or parts.item or Wanted() for at in range(min(count, _MOST_PARTS))]
        return separator.join(str(self.value(_as_text(inner), "", depth + 1)) for inner in each)

    def _plain(self, wanted: Wanted, depth: int) -> Any:  # noqa: ARG002 - one signature for all makers
        return self._single(_as_text(wanted), "")

    def _single(self, wanted: Wanted, name: str) -> Any:
        if self.lack and self.rng.random() < self.lack / 3:
            return None
        if "key" in wanted.kinds and not wanted.kinds & {"number", "date"} and self.rng.random() < _LITERAL:
            return self.rng.choice(_KEYS)
        kinds = wanted.kinds - {"object", "list", "truth", "key"} or wanted.kinds - {"key"}
        code = CodeReading({name: Asked(kinds=kinds)}, ())
        made = KeyValues(code, ()).value(name, self.rng, depth=1)
        # A service's ids are texts more often than not, and a text is what is lowered, split or joined to another.
        return str(made) if not isinstance(made, str | bool) and not kinds - {"text"} else made

    def _last(self, wanted: Wanted) -> Any:
        if wanted.item or "list" in wanted.kinds:
            return []
        return False if wanted.kinds == {"truth"} and not wanted.literals else None


def _as_text(wanted: Wanted) -> Wanted:
    """Return what is asked of a value that can hold neither keys nor items."""
    kinds = wanted.kinds - {"list", "object"}
    return replace(wanted, fields={}, item=None, value=None, parsed=None, kinds=kinds)


def _near(literal: Any, rng: Random) -> Any:
    """Return a literal, as people write it; of a number now and then the next or the one before."""
    if isinstance(literal, int | float) and not isinstance(literal, bool):
        return literal + rng.choice((-1, 0, 0, 1, 10))
    return as_people_write(literal, rng)
