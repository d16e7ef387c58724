"""Reads JSON text as JavaScript's JSON.parse does, and writes JSON bytes.

A Python handler and its JavaScript port must see the same event, so Python keeps only what JSON.parse can express:

- A number is a double. An integral one within 2**53 is an `int` (`1.0`, `1e3` and `-0` are 1, 1000 and 0), any other
  a `float`. A number beyond a double (`1e400`) makes the text unreadable.
- Keys that are array indices ("0" to "4294967294") come first, in ascending order. Of equal keys the last value wins,
  at the place of the first.
- NaN, Infinity, nesting deeper than 200, and bytes that are not UTF-8 make the text unreadable.
- Half of a surrogate pair becomes U+FFFD, which is what UTF-8 makes of it on the wire.

There are two roads to one answer. Most texts hold nothing that these rules touch; a scan of the raw bytes proves it,
and the plain parser (orjson when installed, else json) may answer. All other texts take the careful road. The scan may
stop a harmless text, which costs time only; it never lets the other kind pass.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Callable
from functools import partial
from typing import Any, Final, NoReturn

loads_fast: Callable[[bytes], Any] | None
dumps_fast: Callable[[Any], bytes] | None
try:
    import orjson
except ImportError:
    loads_fast = dumps_fast = None
else:
    # What json refuses, orjson must not take either.
    _STRICT = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
    loads_fast, dumps_fast = orjson.loads, partial(orjson.dumps, option=_STRICT)

MAX_DEPTH: Final = 200
_MAX_INDEX: Final = 2**32 - 2
_MAX_EXACT: Final = 2**53

# The scan reads a shadow of the text: what may stand in or beside a number or a key, and capitals, so that fewer words
# look like one. Every digit is a 0, every opening bracket a comma, every closing one a brace. In it the patterns below
# begin with fixed bytes, which Python finds some five times sooner than character classes. What is left of words and
# fractions may look like what is sought, so the text itself has the last word.
_SHADOW: Final = bytes.maketrans(b"123456789{[]E", b"000000000,,}e")
_DROPPED: Final = bytes(range(256)).translate(None, b'0123456789.e":,{}[]' + string.ascii_uppercase.encode())
_LONG_DIGITS: Final = b"0" * 16
_LIKE_LONG_NUMBERS: Final = (b":" + _LONG_DIGITS, b"," + _LONG_DIGITS)
_long_number: Final = re.compile(rb"[:,\[]\s*+-?[0-9.]{16}").search
_exponent: Final = re.compile(rb"0e00*+[,}]").search
_like_index_key: Final = re.compile(rb',"00{0,9}+":').search
_index_key: Final = re.compile(rb'"[0-9]{1,10}+"\s*+:').search
_like_zero_fraction: Final = re.compile(rb"\.00*+[,}]").search
_zero_fraction: Final = re.compile(rb"\.00*+\s*+[,}\]]").search

_ESCAPE: Final = re.compile(r"\\(?:u[dD][89abAB]HH\\u[dD][c-fC-F]HH|(u[dD][89a-fA-F]HH)|.)".replace("H", "[0-9a-fA-F]"))
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}]|[^\s"\[\]{}:,]++', re.DOTALL)
_PLAINER: Final = {
    "Invalid control character at": "a line break or control character inside a string",
    "Unterminated string starting at": "a string without a closing quote",
}
_SMALL: Final = re.compile(r'"(?:[^"\\]|\\.)*+"|(\d)(?:\.(\d+))?e-0(\d)', re.DOTALL)
_INDEX: Final = re.compile(r"0|[1-9][0-9]{0,9}", re.ASCII)


class JSONTextError(ValueError):
    """The text is not JSON, or holds what JSON.parse refuses; `line` and `column` (characters) count from 1."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column


class _LiteralError(ValueError):
    """A number or name that no double can hold, met by a hook that does not know where it stands."""

    def __init__(self, literal: str) -> None:
        super().__init__(literal)
        self.literal = literal


def parse(text: bytes | str, *, fast: bool | None = None, deepest: int = MAX_DEPTH) -> Any:
    """Return the value that JSON.parse would make of `text`, or raise JSONTextError.

    `fast=False` leaves orjson aside even when it is installed; value and error are the same either way. What is nested
    deeper than `deepest` is an error.
    """
    raw = _utf8(text) if isinstance(text, str) else text
    if not _is_plain(raw, deepest):
        return _parse_carefully(raw, deepest)
    try:
        if loads_fast is not None and fast is not False:
            return loads_fast(raw)
        return _PLAIN.decode(raw.decode())
    except (ValueError, RecursionError):
        return _parse_carefully(raw, deepest)


def dumps(value: Any, *, fast: bool | None = None) -> bytes:
    """Return `value` as compact JSON in UTF-8, as JSON.stringify writes it: NaN is null, half a surrogate U+FFFD.

    The text is the same with and without orjson. Raises TypeError for what is not JSON.
    """
    if dumps_fast is not None and fast is not False:
        try:
            return dumps_fast(value)
        except TypeError:
            pass
    try:
        text = _ENCODER.encode(value)
    except ValueError:
        text = _ENCODER.encode(_without_nan(value))
    return _utf8(_SMALL.sub(_as_in_javascript, text) if "e-0" in text else text)


def is_within(value: Any, depth: int) -> bool:
    """Return whether a JSON value is nested no deeper than that."""
    level = [value]
    for _ in range(depth):
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return True
    return False


def is_same(one: Any, other: Any) -> bool:
    """Return whether two JSON values are equal: true is not 1, though Python's own == says that [0] is [False]."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def in_javascript_order(value: dict[str, Any]) -> dict[str, Any]:
    """Return `value` with its array-index keys first, ascending: the order of a JavaScript object's own keys."""
    indices = [key for key in value if _is_index(key)]
    if not indices:
        return value
    ordered = {key: value[key] for key in sorted(indices, key=int)}
    return ordered | value


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text).encode()


def _is_plain(raw: bytes, deepest: int) -> bool:
    shadow = raw.translate(_SHADOW, _DROPPED)
    digits = shadow.replace(b".", b"0")
    return not (
        raw[:1] not in (b"{", b"[")
        or (_LONG_DIGITS in digits and any(each in digits for each in _LIKE_LONG_NUMBERS) and _long_number(raw))
        or _exponent(shadow)
        or (_like_index_key(shadow) and _index_key(raw))
        or (_like_zero_fraction(shadow) and _zero_fraction(raw))
        or shadow.count(b"}") > deepest
        or (b"\\" in raw and _has_notable_escape(raw))
    )


def _has_notable_escape(raw: bytes) -> bool:
    """Return whether an escape may be a digit (an index key in disguise) or half of a surrogate pair."""
    return b"\\u003" in raw or b"\\ud" in raw or b"\\uD" in raw


def _parse_carefully(raw: bytes, deepest: int) -> Any:
    try:
        text = _ESCAPE.sub(_whole_escape, raw.decode())
    except UnicodeDecodeError as error:
        raise _error_at(raw[: error.start].decode(), error.start, "bytes that are not UTF-8") from None
    if raw.count(b"{") + raw.count(b"[") > deepest:
        _refuse_depth(text, deepest)
    try:
        return _CAREFUL.decode(text)
    except _LiteralError as error:
        what = f"{error.literal[:40]} is not a number that JSON.parse can read"
        raise _error_at(text, _position(text, error.literal), what) from None
    except json.JSONDecodeError as error:
        what = _PLAINER.get(error.msg, error.msg[:1].lower() + error.msg[1:])
        raise JSONTextError(f"not JSON: {what}", error.lineno, error.colno) from None


def _whole_escape(match: re.Match[str]) -> str:
    return r"\ufffd" if match[1] else match[0]


def _refuse_depth(text: str, deepest: int) -> None:
    depth = 0
    for match in _TOKEN.finditer(text):
        depth += (match[0] in "{[") - (match[0] in "}]")
        if depth > deepest:
            raise _error_at(text, match.start(), f"nested deeper than {deepest}")


def _position(text: str, literal: str) -> int:
    return next((match.start() for match in _TOKEN.finditer(text) if match[0].startswith(literal)), 0)


def _error_at(text: str, position: int, message: str) -> JSONTextError:
    before = text[:position]
    return JSONTextError(message, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _is_index(key: Any) -> bool:
    return isinstance(key, str) and key[:1].isdigit() and bool(_INDEX.fullmatch(key)) and int(key) <= _MAX_INDEX


def _number(literal: str) -> int | float:
    double = float(literal)
    if double in (float("inf"), float("-inf")):
        raise _LiteralError(literal)
    return int(double) if double.is_integer() and abs(double) <= _MAX_EXACT else double


def _integer(literal: str) -> int | float:
    return int(literal) if len(literal) < 16 else _number(literal)


def _as_in_javascript(match: re.Match[str]) -> str:
    """Return a small number as JSON.stringify has it: 0.00001 and 1e-7, where Python has 1e-05 and 1e-07."""
    first, more, exponent = match.groups()
    if first is None:
        return match[0]
    digits = f"{first}{more or ''}"
    return f"0.0000{digits}" if exponent == "5" else f"{first}{f'.{more}' if more else ''}e-{exponent}"


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return in_javascript_order(dict(pairs))


def _refuse_constant(literal: str) -> NoReturn:
    raise _LiteralError(literal)


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nan(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(item) for item in value]
    return None if isinstance(value, float) and value - value != 0 else value


_PLAIN: Final = json.JSONDecoder(parse_constant=_refuse_constant)
_CAREFUL: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_number, parse_constant=_refuse_constant
)
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
