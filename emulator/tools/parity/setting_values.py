"""Values that settings may have: those of the declared type, odd ones, and what the code compares them with."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random
from typing import Any, Final

from emulator.tools.parity.code_reading import CodeReading
from emulator.tools.parity.valid import IN_EVENTS, NAMES_OF_EVENTS
from emulator.tools.parity.wanted import SETTINGS, Wanted
from emulator.tools.parity.wanted_values import WantedValues
from emulator.values.function import Setting

_ADDRESS: Final = re.compile(r"endpoint|url|uri|host|domain|address|base|webhook|collector", re.IGNORECASE)
_WORD: Final = re.compile(r"[\w-]+")
ABSENT: Final = object()

_ANYTHING: Final[dict[str, Any]] = {
    "missing": ABSENT, "null": None, "empty": "", "blank": " \t", "space": "  ", "number": 7, "zero": 0, "true": True,
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

_PLAIN: Final = re.compile(r"[\w.-]{1,40}")
_NAMED: Final = 3 / 4
"""How often a map or list of texts speaks of an event by its name."""
_IDS: Final = ("1001", "pro", "u-1042")
_LED: Final = 8
"""Values that are drawn for a setting whose code says what it asks of it."""


def _is_address(setting: Setting, code: CodeReading) -> bool:
    """Return whether a setting's name says that it is an address, or the code begins one with it."""
    kinds = code.outside[SETTINGS].fields.get(setting.name, Wanted()).kinds
    return bool(_ADDRESS.search(setting.name)) or "address" in kinds


def keeps_to(setting: Setting, value: Any) -> bool:
    """Return whether Segment can give such a value: one of the declared type, and none only where none is required.

    A port trusts the types of function.json; values of others are there by name only (`--scenario apiKey=number/ok`).
    """
    if value is ABSENT or value is None:
        return not setting.required
    match setting.type:
        case "STRING":
            return isinstance(value, str)
        case "BOOLEAN":
            return isinstance(value, bool)
        case "ARRAY":
            return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())


def values_of(setting: Setting, mentioned: frozenset[str], code: CodeReading) -> dict[str, Any]:
    """Return every value that a setting is given, by the name that a scenario calls it."""
    values = _ANYTHING | _BY_TYPE[setting.type] | led_values(setting, code)
    if setting.type == "STRING":
        values |= {f"word-{word}": word for word in _choices(setting, mentioned)}
        if _is_address(setting, code):
            values |= {f"url-{number}": url for number, url in enumerate(_ADDRESSES, 1)}
    return values


def led_values(setting: Setting, code: CodeReading) -> dict[str, Any]:
    """Return the values that the code leads to, by names such as `word-eu` and `led-3`; of a plain text, `dummy`."""
    wanted = code.outside[SETTINGS].fields.get(setting.name, Wanted())
    if setting.type == "STRING":
        words = sorted(each for each in wanted.literals if isinstance(each, str))
        found: dict[str, Any] = {f"word-{word}": word for word in words if _PLAIN.fullmatch(word)}
        if wanted.parsed or wanted.parts or wanted.kinds & {"number", "date"}:
            found |= {f"led-{number}": _led_text(setting, wanted, number) for number in range(1, _LED + 1)}
        return found or ({} if _is_address(setting, code) else {"dummy": f"parity-{setting.name}-0123456789"})
    if setting.type == "ARRAY":
        return {f"led-{number}": _led_texts(setting, wanted, code, number) for number in range(1, _LED + 1)}
    if setting.type == "TEXT_MAP":
        return {f"led-{number}": _led_map(setting, wanted, code, number) for number in range(1, _LED + 1)}
    return {}


def _led_text(setting: Setting, wanted: Wanted, number: int) -> str:
    rng = _chance(setting, number)
    if not (wanted.parsed or wanted.parts) and "number" in wanted.kinds:
        literals = [each for each in wanted.literals if isinstance(each, int | float)]
        return str(rng.choice([1, 2, 10, 100, 500, *literals]))
    odd = number % 2
    made = WantedValues(rng=rng, lack=0.1 if odd else 0.0, exact=not odd).value(wanted, setting.name)
    return made if isinstance(made, str) else str(made)


def _led_map(setting: Setting, wanted: Wanted, code: CodeReading, number: int) -> dict[str, str]:
    """Return texts of the kind that the code asks for, by words that events hold and the keys that it reads."""
    rng = _chance(setting, number)
    values = WantedValues(rng=rng, exact=bool(number % 2))
    of_any = replace(wanted.value, fields={}, item=None, value=None, parsed=None) if wanted.value else Wanted()
    words = _words_of_events(code)
    asked = dict.fromkeys(rng.sample(words, min(len(words), rng.randint(1, 5))), of_any)
    asked |= {key: inner for key, inner in wanted.fields.items() if rng.random() < 3 / 4}
    made = {key: values.value(inner, key) for key, inner in asked.items()}
    made |= {name: values.value(of_any, name) for name in NAMES_OF_EVENTS if name not in made and rng.random() < _NAMED}
    # Code that asks only whether there is a value gets a text: a map of texts holds nothing else.
    return {key: rng.choice(_IDS) if isinstance(value, bool) else str(value) for key, value in made.items()}


def _led_texts(setting: Setting, wanted: Wanted, code: CodeReading, number: int) -> list[str]:
    """Return some of the texts that the code compares items with, or else that events hold."""
    rng = _chance(setting, number)
    if wanted.item is not None and wanted.item.parts is not None:
        return [_joined(wanted.item, code, rng) for _ in range(rng.randint(1, 4))]
    literals = wanted.literals | (wanted.item.literals if wanted.item else set())
    known = sorted({each for each in literals if isinstance(each, str)}) or _words_of_events(code)
    return rng.sample(known, min(len(known), rng.randint(1, 6)))


def _joined(wanted: Wanted, code: CodeReading, rng: Random) -> str:
    """Return a text of the parts that the code splits it into, of which the first is mostly the name of an event."""
    made = str(WantedValues(rng=rng, exact=True).value(wanted))
    separator = rng.choice(sorted(wanted.separators))
    first, found, rest = made.partition(separator) if separator else (made, "", "")
    named = rng.choice([*NAMES_OF_EVENTS, *NAMES_OF_EVENTS, *_words_of_events(code)])
    return f"{named if rng.random() < _NAMED else first}{found}{rest}"


def _words_of_events(code: CodeReading) -> list[str]:
    texts = {each for asked in code.keys.values() for each in asked.literals if isinstance(each, str)}
    return sorted(texts | code.keys.keys() | set(IN_EVENTS))


def _chance(setting: Setting, number: int) -> Random:
    return Random(f"setting/{setting.name}/{number}")  # noqa: S311 - chance that can be repeated


def _choices(setting: Setting, mentioned: frozenset[str]) -> list[str]:
    words = dict.fromkeys(_WORD.findall(setting.description))
    return [word for word in words if word in mentioned and word != setting.name]


def dummy(setting: Setting, mentioned: frozenset[str], code: CodeReading) -> Any:
    """Return what a setting is given where nobody gave it a value: one that the code asks for, where it says so."""
    item = code.outside[SETTINGS].fields.get(setting.name, Wanted()).item
    if setting.type == "ARRAY" and item is not None and item.parts is not None:
        return [each for value in led_values(setting, code).values() for each in value]
    if setting.type != "STRING":
        return {"BOOLEAN": True, "ARRAY": ["a", "b"], "TEXT_MAP": {"a": "b"}}[setting.type]
    if _is_address(setting, code):
        return _ADDRESSES[0]
    led = [] if setting.sensitive else [str(each) for each in led_values(setting, code).values()]
    choices = [] if setting.sensitive else [*_choices(setting, mentioned), *led]
    return choices[0] if choices else f"parity-{setting.name}-0123456789"
