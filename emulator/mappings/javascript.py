"""Values as JavaScript sees them: what is falsy, what a value is as text or number, and what lies behind a key.

Mappings run in JavaScript at Segment, and their results show it: 1.0 is "1" in a text, a list has a length, and what is
missing (`MISSING`, JavaScript's undefined) is not what is null.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from enum import Enum
from typing import Any, Final

__all__ = [
    "MISSING",
    "SPACE",
    "Missing",
    "encoded",
    "in_key_order",
    "is_truthy",
    "member",
    "number_from_text",
    "number_text",
    "own_members",
    "plain_number",
    "stripped",
    "text_of",
    "type_name",
    "utf16_length",
    "utf16_slice",
]


class Missing(Enum):
    """The type of `MISSING`."""

    MISSING = "undefined"


MISSING: Final = Missing.MISSING

SPACE: Final = "\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_TRIMMED: Final = re.compile(rf"\A[{SPACE}]+|[{SPACE}]+\Z")
_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_RADIX: Final = re.compile(r"0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)")
_INDEX: Final = re.compile(r"0|[1-9][0-9]{0,14}")
_HALF: Final = re.compile("[\ud800-\udfff]")
_LAST_INDEX_KEY: Final = 2**32 - 2
_MAX_EXACT: Final = 2**53


def type_name(value: Any) -> str:
    """Return `object`, `array`, `string`, `number`, `boolean`, `null` or `undefined`."""
    if value is None:
        return "null"
    if value is MISSING:
        return "undefined"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "object" if isinstance(value, dict) else "array"


def is_truthy(value: Any) -> bool:
    """Return whether JavaScript takes the value for true: empty lists and objects are, NaN is not."""
    if isinstance(value, (dict, list)):
        return True
    return value is not MISSING and bool(value) and value == value  # noqa: PLR0124 - NaN alone is not itself


def member(value: Any, key: str) -> Any:
    """Return what JavaScript finds at `value[key]`; a falsy value is its own member, as in `value && value[key]`."""
    if not is_truthy(value):
        return value
    if isinstance(value, dict):
        return value.get(key, MISSING)
    if isinstance(value, str):
        units = value.encode("utf-16-le", "surrogatepass")
        return len(units) // 2 if key == "length" else _unit(units, key)
    if isinstance(value, list):
        if key == "length":
            return len(value)
        return value[int(key)] if _INDEX.fullmatch(key) and int(key) < len(value) else MISSING
    return MISSING


def _unit(units: bytes, key: str) -> str | Missing:
    if not _INDEX.fullmatch(key) or int(key) * 2 >= len(units):
        return MISSING
    return units[int(key) * 2 : int(key) * 2 + 2].decode("utf-16-le", "surrogatepass")


def own_members(value: Any) -> dict[str, Any]:
    """Return what `{...value}` holds: members of an object, items of a list, characters of a text."""
    if isinstance(value, dict):
        return value
    if isinstance(value, str):
        units = value.encode("utf-16-le", "surrogatepass")
        value = [_unit(units, str(index)) for index in range(len(units) // 2)]
    return {str(index): item for index, item in enumerate(value)} if isinstance(value, list) else {}


def utf16_length(text: str) -> int:
    """Return the length that JavaScript gives to the text."""
    return len(text) + sum(char > "\uffff" for char in text)


def utf16_slice(text: str, start: int, stop: int | None = None) -> str:
    """Return `text.slice(start, stop)`; `start` is not negative, `stop` may count from the end."""
    units = text.encode("utf-16-le", "surrogatepass")
    part = units[start * 2 : None if stop is None else stop * 2]
    return part.decode("utf-16-le", "surrogatepass")


def text_of(value: Any) -> str:
    """Return the value as `String(value)` writes it: lists joined by commas, objects as `[object Object]`."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "[object Object]"
    if isinstance(value, list):
        return ",".join("" if item is None or item is MISSING else text_of(item) for item in value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number_text(value)
    return {None: "null", MISSING: "undefined", True: "true", False: "false"}[value]


def number_text(value: float) -> str:
    """Return the number as JavaScript writes it: 1.0 is "1", 1e21 is "1e+21"."""
    double = _double(value)
    if double != double or double in (float("inf"), float("-inf")):  # noqa: PLR0124 - NaN alone is not itself
        return {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}[str(double)]
    _, digit_tuple, exponent = Decimal(repr(abs(double))).as_tuple()
    digits = "".join(map(str, digit_tuple)).lstrip("0")
    point = len(digits) + int(exponent)
    digits = digits.rstrip("0") or "0"
    sign = "-" if double < 0 else ""
    return sign + ("0" if digits == "0" else _placed(digits, point))


def _placed(digits: str, point: int) -> str:
    if len(digits) <= point <= 21:
        return digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{digits[0]}{fraction}e{point - 1:+d}"


def _double(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def stripped(text: str) -> str:
    """Return the text as `trim` leaves it."""
    return _TRIMMED.sub("", text)


def number_from_text(text: str) -> float:
    """Return `Number(text)`: NaN when the text is not a number, 0 when there is nothing but blanks."""
    bare = stripped(text)
    if _DECIMAL.fullmatch(bare):
        return plain_number(float(bare))
    if bare in ("Infinity", "+Infinity", "-Infinity"):
        return float(bare)
    if _RADIX.fullmatch(bare):
        return plain_number(_double(int(bare, 0)))
    return float("nan") if bare else 0


def plain_number(double: float) -> float:
    """Return an integral number within 2^53 as an int, as the emulator reads it from JSON."""
    return int(double) if abs(double) <= _MAX_EXACT and double == int(double) else double


def encoded(value: Any) -> str:
    """Return `JSON.stringify(value)`: missing members fall away, missing items are null, NaN is null."""
    if isinstance(value, dict):
        members = ((key, item) for key, item in in_key_order(value) if item is not MISSING)
        return "{" + ",".join(f"{_quoted(key)}:{encoded(item)}" for key, item in members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(encoded, value)) + "]"
    if isinstance(value, str):
        return _quoted(value)
    text = "null" if value is MISSING else text_of(value)
    return "null" if text.lstrip("-") in ("NaN", "Infinity") else text


def in_key_order(value: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return the members as JavaScript walks them: keys that are array indices first, ascending."""
    indices = [key for key in value if _INDEX.fullmatch(key) and int(key) <= _LAST_INDEX_KEY]
    ordered = {key: value[key] for key in sorted(indices, key=int)} | value
    return list(ordered.items())


def _quoted(text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    return _HALF.sub(lambda match: f"\\u{ord(match[0]):04x}", written)
