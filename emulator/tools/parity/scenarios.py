"""Names the combinations of settings and replies that generated events meet.

A scenario is called `given/ok`, `apiKey=null/ok`, `endpoint=url-3+sendPageUrl=true/503-text`: what is done to which
setting, a slash, and how requests are answered. `given/ok/batch` is the same for onBatch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any, Final

from emulator.errors import UsageError
from emulator.tools.parity.reply_variants import OK, Rules, answers
from emulator.values.function import Definition, Setting
from emulator.values.spelling import nearest

GIVEN: Final = "given"
BATCHED: Final = "/batch"
"""What the name of a scenario ends with when its events go to onBatch together."""
_TURN_OF_BATCHES: Final = 4
"""Where both functions have onBatch, every so-manieth block goes to it."""
_ADDRESS: Final = re.compile(r"endpoint|url|uri|host|domain|address|base", re.IGNORECASE)
_WORD: Final = re.compile(r"[\w-]+")
_ABSENT: Final = object()

_ANYTHING: Final[dict[str, Any]] = {
    "missing": _ABSENT, "null": None, "empty": "", "blank": " \t", "space": "  ", "number": 7, "zero": 0, "true": True,
    "false": False, "list": ["a"], "no-list": [], "object": {"a": "b"}, "no-object": {},
}  # fmt: skip
_TEXTS: Final[dict[str, Any]] = {
    "spaced": " a b ", "break": "a\r\nX-Other: b", "unicode": "schlüssel-😀", "nul": "a\x00b", "long": "k" * 3000,
    "quotes": "a\"b'c\\d", "feff": "\ufeffkey", "x85": "\x85key\x1c", "percent": "100%25", "numeral": "12",
}  # fmt: skip
_ADDRESSES: Final = (
    "https://api.example.com", "https://api.example.com/", "https://api.example.com///", "https://api.example.com/v1/x/",
    "http://api.example.com", "HTTPS://API.Example.COM/", "api.example.com", "//api.example.com", "ftp://api.example.com",
    "https://api.example.com:443/", "https://api.example.com:8443", "https://api.example.com:0", "https://api.example.com:x",
    "https://api.example.com:65536", "https://user:pass@api.example.com/", "https://api.example.com/?a=b",
    "https://api.example.com/#f", " https://api.example.com ", "https://", "https:///path", "https://exa mple.com",
    "https://bücher.example/", "https://127.0.0.1/", "https://1.2.3/", "https://[::1]/", "https://api..example.com",
    "https://-api.example.com", "https://api.example.com./", "https://api.example.com/a/../b", "https://api.example.com/%7e/",
    "https://api.example.com\\x", "https://a." + "b" * 70 + ".com", "https:/api.example.com", "javascript:alert(1)",
    "https://api_x.example.com/",
)  # fmt: skip
_BY_TYPE: Final[dict[str, dict[str, Any]]] = {
    "STRING": _TEXTS,
    "BOOLEAN": {"text-true": "true", "one": 1},
    "ARRAY": {"texts": ["a", "", "Zoë"], "numbers": [1, None]},
    "TEXT_MAP": {"texts": {"a": "b", "__proto__": "c", "10": "d", "2": "e"}, "numbers": {"a": 1}},
}

_SWITCHED: Final = 0.8
_KINDS: Final[tuple[tuple[int | None, tuple[int, ...]], ...]] = (
    (None, ()), (0, ()), (None, (0,)), (None, ()), (1, ()), (2, (1, 2)),
)  # fmt: skip
"""Which of a turn's three replies and three settings each of its six blocks has; two blocks are plain.

A setting that is wrong ends most events before their first request, so there are more of the others.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One scenario: what handlers get as `settings`, and the rules that answer requests; `batched` is for onBatch."""

    name: str
    settings: dict[str, Any]
    rules: Rules
    batched: bool = False


@dataclass(frozen=True)
class Scenarios:
    """All scenarios of a function: the settings as `given`, those that `definition` declares varied.

    `mentioned` are names that the function's text mentions: one that a setting's description mentions too is a value.
    With `batches` some are for onBatch.
    """

    given: Mapping[str, Any]
    definition: Definition | None
    mentioned: frozenset[str]
    batches: bool = False

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to a job without what is worked out here already: an absent value is known by its identity."""
        return Scenarios, (self.given, self.definition, self.mentioned, self.batches)

    @classmethod
    def dummies(cls, definition: Definition | None, mentioned: frozenset[str], *, batches: bool = False) -> Scenarios:
        """Return the scenarios around dummy settings: what is required or a secret is given, all else left out."""
        settings = definition.settings if definition else ()
        given = {each.name: _dummy(each, mentioned) for each in settings if each.required or each.sensitive}
        return cls(given, definition, mentioned, batches)

    def of_block(self, seed: int, block: int) -> Scenario:
        """Return the scenario of one block of generated events: plain, other replies, another setting, or both.

        Each variation comes in its turn, in an order drawn from the seed; switches are on or off by chance.
        """
        turn, kind = divmod(block, len(_KINDS))
        rng = Random(f"{seed}/scenario/{block}")  # noqa: S311 - chance that can be repeated
        replies, settings = _KINDS[kind]
        answer = OK if replies is None else self._nth(list(self._answers), seed, 3 * turn + replies)
        changes = self._switched(rng) if rng.random() < _SWITCHED else {}
        for setting in settings if self._variations else ():
            changes |= [self._nth(self._variations, seed, 3 * turn + setting)]
        batched = self.batches and block % _TURN_OF_BATCHES == _TURN_OF_BATCHES - 1
        return self._scenario(tuple(changes.items()), answer, batched=batched)

    def _switched(self, rng: Random) -> dict[str, str]:
        """Return every switch, each on or off: they decide more than any other setting, and are never wrong."""
        settings = self.definition.settings if self.definition else ()
        return {each.name: rng.choice(("true", "false")) for each in settings if each.type == "BOOLEAN"}

    def named(self, name: str) -> Scenario:
        """Return the scenario of this name; raises UsageError when there is none."""
        batched = name.endswith(BATCHED)
        if batched and not self.batches:
            raise UsageError(f"--scenario {name}: batches are compared where both A and B have onBatch")
        settings, slash, answer = name.removesuffix(BATCHED).rpartition("/")
        if not slash or answer not in self._answers:
            raise UsageError(f"--scenario {name}: no such replies: '{answer}'{_meant(answer, self._answers)}")
        known = {f"{setting}={value}": (setting, value) for setting, values in self._values.items() for value in values}
        wanted = [] if settings == GIVEN else settings.split("+")
        for each in wanted:
            if each not in known:
                raise UsageError(f"--scenario {name}: no such settings: '{each}'{_meant(each, known)}")
        return self._scenario(tuple(known[each] for each in wanted), answer, batched=batched)

    def _scenario(self, changes: tuple[tuple[str, str], ...], answer: str, *, batched: bool) -> Scenario:
        settings = dict(self.given)
        for setting, label in changes:
            value = self._values[setting][label]
            settings = {name: held for name, held in settings.items() if name != setting}
            if value is not _ABSENT:
                settings[setting] = value
        said = "+".join(f"{setting}={label}" for setting, label in changes) or GIVEN
        name = f"{said}/{answer}{BATCHED if batched else ''}"
        return Scenario(name=name, settings=settings, rules=self._answers[answer], batched=batched)

    @staticmethod
    def _nth(items: list[Any], seed: int, place: int) -> Any:
        rng = Random(f"{seed}/order/{place // len(items)}/{len(items)}")  # noqa: S311 - chance that can be repeated
        return rng.sample(items, len(items))[place % len(items)]

    @cached_property
    def _answers(self) -> dict[str, Rules]:
        return answers()

    @cached_property
    def _values(self) -> dict[str, dict[str, Any]]:
        settings = self.definition.settings if self.definition else ()
        return {setting.name: _values_of(setting, self.mentioned) for setting in settings}

    @cached_property
    def _variations(self) -> list[tuple[str, str]]:
        declared = {each.name: each for each in self.definition.settings} if self.definition else {}
        return [
            (name, label)
            for name, values in self._values.items()
            for label, value in values.items()
            if _keeps_to(declared[name], value)
        ]


def _meant(word: str, known: Iterable[str]) -> str:
    close = nearest(word, known)
    return f"; did you mean '{close}'?" if close else "; each difference tells the name of its scenario"


def _keeps_to(setting: Setting, value: Any) -> bool:
    """Tell whether Segment can give such a value: one of the declared type, and none only where none is required.

    A port trusts the types of function.json; values of others are there by name only (`--scenario apiKey=number/ok`).
    """
    if value is _ABSENT or value is None:
        return not setting.required
    match setting.type:
        case "STRING":
            return isinstance(value, str)
        case "BOOLEAN":
            return isinstance(value, bool)
        case "ARRAY":
            return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())


def _values_of(setting: Setting, mentioned: frozenset[str]) -> dict[str, Any]:
    values = _ANYTHING | _BY_TYPE[setting.type]
    if setting.type == "STRING":
        values |= {f"word-{word}": word for word in _choices(setting, mentioned)}
        if _ADDRESS.search(setting.name):
            values |= {f"url-{number}": url for number, url in enumerate(_ADDRESSES, 1)}
    return values


def _choices(setting: Setting, mentioned: frozenset[str]) -> list[str]:
    words = dict.fromkeys(_WORD.findall(setting.description))
    return [word for word in words if word in mentioned and word != setting.name]


def _dummy(setting: Setting, mentioned: frozenset[str]) -> Any:
    if setting.type != "STRING":
        return {"BOOLEAN": True, "ARRAY": ["a", "b"], "TEXT_MAP": {"a": "b"}}[setting.type]
    if _ADDRESS.search(setting.name):
        return _ADDRESSES[0]
    choices = [] if setting.sensitive else _choices(setting, mentioned)
    return choices[0] if choices else f"parity-{setting.name}-0123456789"
