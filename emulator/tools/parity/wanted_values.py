"""Makes values that a handler's code asks for: objects with the keys it reads, lists of them, the literals it knows."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from emulator.tools.parity.code_reading import Asked, CodeReading
from emulator.tools.parity.key_values import KeyValues, as_people_write
from emulator.tools.parity.wanted import Wanted

_LITERAL: Final = 0.65
"""How often a value is one that the code compares with, where there are such."""
_DEEPEST: Final = 8
_FAULT: Final = re.compile(r"error|fail|fault|problem|exception|reject|invalid", re.IGNORECASE)
_KEYS: Final = ("email", "plan", "name", "10", "größe")
"""Keys that events often have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedValues:
    """Draws values; `lack` says, from 0 to 1, how often a key or an item is missing or null.

    `faulty` says how often there is a key at the top whose name speaks of an error. `last` makes what ends a search
    page by page: empty lists, false, and null for the next page's key.
    """

    rng: Random
    lack: float = 0.0
    faulty: float = 1.0
    last: bool = False

    def value(self, wanted: Wanted, name: str = "", depth: int = 0) -> Any:
        """Return a value for what is asked of it; `name` is the key that it is read by."""
        if self.last and not wanted.fields and not wanted.parsed:
            return self._last(wanted)
        literals = sorted(wanted.literals, key=str)
        if literals and not wanted.is_deep and self.rng.random() < _LITERAL:
            return _near(self.rng.choice(literals), self.rng)
        lists = wanted.item and ("list" in wanted.kinds or not wanted.fields)
        makers = [self._object] * (6 * bool(wanted.fields)) + [self._list] * (6 if lists else bool(wanted.item))
        makers += [self._any_object] * (4 * bool(wanted.value)) + [self._text] * (9 * bool(wanted.parsed))
        if makers and depth < _DEEPEST:
            return self.rng.choice(makers)(wanted, depth)
        return self._single(wanted, name)

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
        few = 0 if self.rng.random() < self.lack else 1
        inner = wanted.item or Wanted()
        return [self.value(inner, "", depth + 1) for _ in range(self.rng.randint(few, 3))]

    def _any_object(self, wanted: Wanted, depth: int) -> dict[str, Any]:
        keys = self.rng.sample(_KEYS, self.rng.randint(0, 3))
        return {key: self.value(wanted.value or Wanted(), key, depth + 1) for key in keys}

    def _text(self, wanted: Wanted, depth: int) -> str:
        return json.dumps(self.value(wanted.parsed or Wanted(), "", depth + 1), ensure_ascii=False)

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


def _near(literal: Any, rng: Random) -> Any:
    """Return a literal, as people write it; of a number now and then the next or the one before."""
    if isinstance(literal, int | float) and not isinstance(literal, bool):
        return literal + rng.choice((-1, 0, 0, 1, 10))
    return as_people_write(literal, rng)
