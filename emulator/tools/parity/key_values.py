"""Values for the keys that a handler reads: what its code compares them with, else what their use or names suggest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Any, Final

from emulator.tools.parity.code_reading import Asked, CodeReading

_LITERAL: Final = 0.6
"""How often a value is one that the code compares with, where there are such."""
_DEEPEST: Final = 2
_EMAILS: Final = (
    *("ada@example.com", "Ada.Lovelace+news@Mail.Example.ORG", " grace@example.org ") * 3,
    "ada@localhost", "ada@b..org",
)  # fmt: skip
_DATES: Final = ("2026-01-31T12:30:45.678Z", "2025-12-24T18:00:00Z", "2026-06-01T09:15:30+02:00", "2026-01-31")
_ADDRESSES: Final = ("https://api.example.com", "https://eu.example.org/v2", "https://api.example.com/")
_NUMBERS: Final = (0, 1, 2, 7, 42, 19.99, 1250.5, 0.125, 100, -3)
_TEXTS: Final = ("Ada Lovelace", "pro", "Größe L", "u-1042", "en-US", "Signed Up", "12")
_BY_WORD: Final[tuple[tuple[tuple[str, ...], Sequence[Any]], ...]] = (
    (("email", "mail"), _EMAILS),
    (("phone", "mobile", "msisdn"), ("+1 (555) 010-2000", "0049 30 123456", "5550102000")),
    (("domain", "endpoint"), _ADDRESSES),
    (("url", "link", "website", "page"), ("https://shop.example/plans?from=mail", "https://www.example.org/")),
    (("currency",), ("EUR", "usd", "JPY")),
    (("country",), ("DE", "us", "Germany")),
    (("date", "time", "_at", "at", "birthday"), _DATES),
    (("price", "amount", "total", "revenue", "quantity", "count", "value", "score", "age", "seats"),
     (*_NUMBERS, "19.99", "3")),
    (("id", "sku", "key"), ("u-1042", "g-7", "97980cfea0067", 12)),
)  # fmt: skip
_BY_KIND: Final[dict[str, Sequence[Any]]] = {
    "text": _TEXTS,
    "number": (*_NUMBERS, *_NUMBERS, "7", "19.99"),
    "date": (*_DATES, 1_700_000_000, 1_700_000_000_000),
    "truth": (True, False),
    "digits": ("7", "0042", "1714979289", "12a", "١٢", "\uff11\uff12", "²", "1.5"),
    "address": _ADDRESSES,
}


@dataclass(frozen=True)
class KeyValues:
    """Gives healthy values for keys; `nested` are the keys that objects inside get."""

    code: CodeReading
    nested: tuple[str, ...]

    def value(self, key: str, rng: Random, depth: int = 0) -> Any:
        """Return a value for a key."""
        asked = self.code.keys.get(key, Asked())
        literals = sorted(asked.literals, key=repr)
        if literals and rng.random() < _LITERAL:
            return as_people_write(rng.choice(literals), rng)
        kinds = sorted(asked.kinds)
        # A name says more than that a value is stripped or lowered.
        named = _by_name(key) if set(kinds) <= {"text"} else None
        kinds = ["address"] if "address" in kinds else kinds
        if named is not None:
            return rng.choice(named)
        return self._of_kind(rng.choice(kinds) if kinds else "text", rng, depth)

    def _of_kind(self, kind: str, rng: Random, depth: int) -> Any:
        if kind in _BY_KIND or depth >= _DEEPEST:
            return rng.choice(_BY_KIND.get(kind, _TEXTS))
        if kind == "object":
            return self.object(rng, depth + 1)
        if rng.random() < 1 / 4:
            return rng.sample(_TEXTS, rng.randint(0, 3))
        return [self.object(rng, depth + 1) for _ in range(rng.randint(0, 3))]

    def sized(self, key: str, held: Any, rng: Random) -> Any:
        """Return a value in place of one that is held, its length at an edge that the code asks about."""
        size = rng.choice(sorted(self.code.sizes[key])) + rng.choice((-1, 0, 1))
        if isinstance(held, str):
            return (held * size)[:size] if held else "x" * size
        if isinstance(held, list):
            return [held[at % len(held)] if held else f"u-{at}" for at in range(size)]
        return {f"key {at}": at for at in range(size)}

    def object(self, rng: Random, depth: int) -> dict[str, Any]:
        """Return an object with most of the keys that the code reads."""
        return {key: self.value(key, rng, depth) for key in self.nested if rng.random() < 1 / 2}


@lru_cache(maxsize=512)
def _by_name(key: str) -> Sequence[Any] | None:
    name = key.lower()
    return next((values for words, values in _BY_WORD if any(_fits(word, name, key) for word in words)), None)


def _fits(word: str, name: str, key: str) -> bool:
    # Short words are words only at the end: createdAt, product_id; no message has an age.
    if word in ("at", "id", "age"):
        return name == word or key.endswith((f"_{word}", word.title(), word.upper()))
    return word in name


def as_people_write(literal: Any, rng: Random) -> Any:
    """Return a literal, a text now and then in another case or with spaces around, as a handler may mend."""
    if not isinstance(literal, str) or rng.random() < 3 / 4:
        return literal
    return rng.choice((literal.upper(), literal.title(), f" {literal} ", f"{literal}x"))


def literals_of(keys: Mapping[str, Asked], name: str) -> list[Any]:
    """Return what the code compares a key's value with, in a steady order."""
    return sorted(keys[name].literals, key=repr) if name in keys else []
