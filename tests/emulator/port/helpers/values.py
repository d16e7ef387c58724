"""Values that travel between Python and node, how what happened is compared, and strategies that make nasty ones."""

from __future__ import annotations

import math
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from emulator.values.jsonvalue import in_javascript_order

MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class Seen:
    """What a call came to: its value, or its error's name and text, and what it was given as it is afterwards."""

    value: Any
    error: tuple[str, str] | None
    given: Any


class _MinusZero(int):
    """JSON's -0: an int in Python, as the emulator reads it, and -0 in JavaScript."""


_MinusZero.__name__ = "int"
MINUS_ZERO = _MinusZero(0)
LARGEST = 2**53
"""The largest int that JavaScript holds as a number; larger ones are BigInts."""


class Mapped(dict[Any, Any]):
    """A dict that is given to JavaScript as a PyDict, although its keys are all texts."""


Mapped.__name__ = "dict"


@dataclass(frozen=True)
class Made:
    """A value of Python, and the JavaScript that makes the value which stands for it."""

    value: Any
    code: str


def encoded(value: Any) -> Any:  # noqa: C901, PLR0911
    """Return the value as JSON can carry it: containers say what they are, numbers that JSON lacks are named."""
    if value is MINUS_ZERO:
        return {"number": "-0"}
    if isinstance(value, Made):
        return {"code": value.code}
    if isinstance(value, int) and abs(value) > LARGEST:
        return {"int": f"{value:x}"}
    if isinstance(value, float) and not math.isfinite(value):
        return {"number": {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}[str(value)]}
    if isinstance(value, float) and value.is_integer() and abs(value) <= LARGEST:
        return {"float": str(value)}
    if isinstance(value, (list, tuple)):
        items = [encoded(each) for each in value]
        return items if isinstance(value, list) else {"tuple": items}
    if isinstance(value, dict):
        is_plain = type(value) is dict and all(isinstance(key, str) for key in value)
        pairs = [[key if is_plain else encoded(key), encoded(held)] for key, held in value.items()]
        return {"dict" if is_plain else "map": pairs}
    if isinstance(value, (set, frozenset)):
        return {type(value).__name__: [encoded(each) for each in sorted(value, key=repr)]}
    if isinstance(value, (bytes, bytearray)):
        return {"bytes": value.hex()}
    if isinstance(value, Exception):
        return {"error": [type(value).__name__, [encoded(each) for each in value.args]]}
    return value


def comparable(value: Any) -> Any:  # noqa: PLR0911
    """Return a Python value so that equal means: the same in JavaScript, types and the order of keys included."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return ("float", repr(value)) if isinstance(value, float) else ("int", int(value))
    if isinstance(value, str):
        return ("str", value)
    if isinstance(value, (list, tuple)):
        return ("tuple" if isinstance(value, tuple) else "list", [comparable(each) for each in value])
    if isinstance(value, (set, frozenset)):
        return (type(value).__name__, sorted((comparable(each) for each in value), key=repr))
    if isinstance(value, (bytes, bytearray)):
        return ("bytes", value.hex())
    if isinstance(value, Exception):
        return ("error", type(value).__name__, str(value))
    if isinstance(value, dict):
        return ("dict", [(comparable(key), comparable(held)) for key, held in value.items()])
    if hasattr(value, "__next__"):
        return ("iterator", [comparable(each) for each in value])
    return "function" if callable(value) else ("object", type(value).__name__, repr(value))


def fields(moment: datetime) -> dict[str, Any]:
    """Return a datetime as the helpers hold it."""
    offset = moment.utcoffset()
    names = ["year", "month", "day", "hour", "minute", "second", "microsecond"]
    return {name: getattr(moment, name) for name in names} | {
        "offset": None if offset is None else offset // MICROSECOND
    }


def _decoded(value: Any) -> Any:
    """Return the comparable form of what node encoded."""
    if isinstance(value, list):
        return ("list", [_decoded(each) for each in value])
    if not isinstance(value, dict):
        return comparable(value)
    [(kind, held)] = value.items()
    return _KINDS[kind](held) if kind in _KINDS else kind


def _sorted(held: list[Any]) -> list[Any]:
    return sorted(map(_decoded, held), key=repr)


_KINDS: dict[str, Callable[[Any], Any]] = {
    "number": lambda held: comparable(float(held.replace("Infinity", "inf"))),
    "float": lambda held: comparable(float(held)),
    "int": lambda held: ("int", int(held, 16)),
    "bytes": lambda held: ("bytes", held),
    "tuple": lambda held: ("tuple", [_decoded(each) for each in held]),
    "set": lambda held: ("set", _sorted(held)),
    "frozenset": lambda held: ("frozenset", _sorted(held)),
    "iterator": lambda held: ("iterator", [_decoded(each) for each in held]),
    "error": lambda held: ("error", *held),
    "object": lambda held: ("object", *held),
    "dict": lambda held: ("dict", [(comparable(key), _decoded(each)) for key, each in held]),
    "map": lambda held: ("dict", [(_decoded(key), _decoded(each)) for key, each in held]),
}


def seen_in_node(answer: dict[str, Any]) -> Seen:
    """Return what node said."""
    error = tuple(answer["error"]) if "error" in answer else None
    value = None if error else _decoded(answer["value"])
    return Seen(value, error, [_decoded(each) for each in answer["given"]])


def seen_in_python(function: Callable[..., Any], given: tuple[Any, ...]) -> Seen:
    """Return what Python's own does, given copies."""
    copies = deepcopy([each.value if isinstance(each, Made) else each for each in given])
    value = error = None
    try:
        value = comparable(function(*copies))
    except Exception as raised:  # noqa: BLE001
        error = (type(raised).__name__, str(raised))
    return Seen(value, error, [comparable(each) for each in copies])


def number(value: float) -> float:
    """Return a number as JSON brings it: integral ones within 2**53 are ints."""
    return int(value) if value == value // 1 and abs(value) <= LARGEST else float(value)


NASTY_INTS = [
    0,
    1,
    -1,
    2,
    9,
    10,
    100,
    255,
    2**31,
    LARGEST - 1,
    LARGEST,
    -LARGEST,
    LARGEST + 1,
    -LARGEST - 1,
    MINUS_ZERO,
]
NASTY_INTS += [10**16, 2**63, -(2**64), 10**22, 10**40 + 1]
NASTY_FLOATS = [
    0.0,
    -0.0,
    1.0,
    -2.0,
    100.0,
    0.5,
    1.5,
    2.5,
    -0.5,
    -2.5,
    0.125,
    0.375,
    2.675,
    1.005,
    0.1,
    -0.1,
    1e-4,
    1e-5,
]
NASTY_FLOATS += [1.5e-5, 1e-7, 5e-324, 2.0**53, 2.0**53 + 2, -(2.0**53) - 2, 1e15, 1e16, 123456789e8, 1e15 + 0.5]
NASTY_FLOATS += [1.2345678901234567e16, 1e21, 1e22, -1e21, 1.5e300, 1.7976931348623157e308]
NASTY_NUMBERS: list[Any] = [*NASTY_INTS, *NASTY_FLOATS]
INTS = st.sampled_from(NASTY_INTS) | st.integers(-300, 300) | st.integers(-(2**53), 2**53) | st.integers()
FLOATS = (
    st.sampled_from(NASTY_FLOATS)
    | st.floats(-1000, 1000)
    | st.integers(-99, 99).map(float)
    | st.floats(allow_nan=False, allow_infinity=False)
)
NUMBERS = INTS | FLOATS
HALVES = st.builds(lambda odd, twos: (2 * odd + 1) / 2**twos, st.integers(-(2**30), 2**30), st.integers(1, 20))

# Half a surrogate pair, with no other half in the alphabet that it could make a pair with.
HALF = "\udfff"
ALPHABET = "aAbBzZ019 _-.,:'\"\\/%\n\t\r\0\x1c\x1f\x7f\x85\xa0\xad\ufeff\u2003\u2028\u3000"
ALPHABET += "éßİ\u0131Σςﬁ٣९\U0001d7d9😀𐀀\ue000\uffff" + HALF
# Only characters that this Python knows: what was added to Unicode since is no character to it.
KNOWN = st.characters(exclude_categories=["Cs", "Cn"])
WORDS = ["", " ", "abc", "__proto__", "constructor", "toString", "length", "10", "2", "-1", "1.5", "1_0", "None", "nan"]
TEXTS = st.sampled_from(WORDS) | st.text(st.sampled_from(ALPHABET), max_size=8) | st.text(KNOWN, max_size=4)
KEYS = (
    st.sampled_from(["a", "b", "é", "__proto__", "constructor", "hasOwnProperty", "10", "2", "007", "", "-1"]) | TEXTS
)
ATOMS = st.none() | st.booleans() | NUMBERS | TEXTS


def _deeper(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4).map(in_javascript_order)


ANY = st.recursive(ATOMS, _deeper, max_leaves=8)
DICTS = st.dictionaries(KEYS, ANY, max_size=5).map(in_javascript_order)
LISTS = st.lists(ANY, max_size=5)
SETS = st.sets(TEXTS, max_size=4) | st.sets(NUMBERS.filter(lambda n: n is not MINUS_ZERO), max_size=4)
HASHABLE = st.recursive(
    ATOMS | st.binary(max_size=3), lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=5
)
INDICES = st.integers(-6, 6) | st.booleans()
