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


def encoded(value: Any) -> Any:
    """Return the value as JSON can carry it: containers say what they are, numbers that JSON lacks are named."""
    if value is MINUS_ZERO:
        return {"number": "-0"}
    if isinstance(value, float) and not math.isfinite(value):
        return {"number": {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}[str(value)]}
    if isinstance(value, list):
        return [encoded(each) for each in value]
    if isinstance(value, dict):
        return {"dict": [[name, encoded(held)] for name, held in value.items()]}
    if isinstance(value, set):
        return {"set": [encoded(each) for each in sorted(value, key=repr)]}
    return value


def comparable(value: Any) -> Any:  # noqa: PLR0911
    """Return a Python value so that equal means: the same in JavaScript, types and the order of keys included."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return ("number", f"int {value}" if isinstance(value, int) and float(value) != value else str(value + 0.0))
    if isinstance(value, str):
        return ("str", value)
    if isinstance(value, (list, tuple)):
        return ("list", [comparable(each) for each in value])
    if isinstance(value, set):
        return ("set", sorted((comparable(each) for each in value), key=repr))
    if isinstance(value, Exception):
        return ("error", type(value).__name__, str(value))
    if isinstance(value, datetime):
        return comparable(fields(value))
    return ("dict", [(name, comparable(held)) for name, held in in_javascript_order(value).items()])


def fields(moment: datetime) -> dict[str, Any]:
    """Return a datetime as the helpers hold it."""
    offset = moment.utcoffset()
    names = ["year", "month", "day", "hour", "minute", "second", "microsecond"]
    return {name: getattr(moment, name) for name in names} | {
        "offset": None if offset is None else offset // MICROSECOND
    }


def _decoded(value: Any) -> Any:  # noqa: PLR0911
    """Return the comparable form of what node encoded."""
    if isinstance(value, list):
        return ("list", [_decoded(each) for each in value])
    if not isinstance(value, dict):
        return comparable(value)
    [(kind, held)] = value.items()
    if kind == "number":
        return comparable(float(held.replace("Infinity", "inf")))
    if kind == "error":
        return ("error", *held)
    if kind == "set":
        return ("set", sorted((_decoded(each) for each in held), key=repr))
    if kind == "dict":
        return ("dict", [(name, _decoded(each)) for name, each in held])
    return kind


def seen_in_node(answer: dict[str, Any]) -> Seen:
    """Return what node said."""
    error = tuple(answer["error"]) if "error" in answer else None
    value = None if error else _decoded(answer["value"])
    return Seen(value, error, [_decoded(each) for each in answer["given"]])


def seen_in_python(function: Callable[..., Any], given: tuple[Any, ...]) -> Seen:
    """Return what Python's own does, given copies."""
    copies = deepcopy(given)
    value = error = None
    try:
        value = comparable(function(*copies))
    except Exception as raised:  # noqa: BLE001
        error = (type(raised).__name__, str(raised))
    return Seen(value, error, [comparable(each) for each in copies])


def number(value: float) -> float:
    """Return a number as JSON brings it: integral ones within 2**53 are ints."""
    return int(value) if value == value // 1 and abs(value) <= 2**53 else float(value)


NASTY_NUMBERS = [0, 1, -1, 2, 9, 10, 100, 0.5, 1.5, 2.5, -0.5, -2.5, 0.125, 0.375, 2.675, 1.005, 0.1, -0.1, 1e-4, 1e-5]
NASTY_NUMBERS += [
    1.5e-5,
    1e-7,
    5e-324,
    2**53,
    2**53 - 1,
    -(2**53),
    2.0**53 + 2,
    -(2.0**53) - 2,
    1e15,
    1e16,
    123456789e8,
]
NASTY_NUMBERS += [1.2345678901234567e16, 1e21, 1e22, -1e21, 1.5e300, 1.7976931348623157e308, 1e15 + 0.5]
NASTY_NUMBERS = [*map(number, NASTY_NUMBERS), MINUS_ZERO]
NUMBERS = (
    st.sampled_from(NASTY_NUMBERS)
    | st.integers(-300, 300)
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False).map(number)
    | st.floats(-1000, 1000).map(number)
)
HALVES = st.builds(lambda odd, twos: number((2 * odd + 1) / 2**twos), st.integers(-(2**30), 2**30), st.integers(1, 20))

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
INDICES = st.integers(-6, 6) | st.booleans()
