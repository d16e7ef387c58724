"""Makes fakes that keep their shape: letters for letters, digits for digits, UUIDs for UUIDs.

A short id gets another of its shape by a permutation, so that two users never become one. A long one carries a mark:
its last characters are a checksum of the rest, by which `--check` knows it without the key. One real id in 65,000 has
that mark by chance, and a check passes it; a mask replaces every id, whatever it looks like.
"""

from __future__ import annotations

import hashlib
import math
import operator
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, count
from typing import Final

from emulator.tools.masking.key import Key
from emulator.tools.masking.words import NOT_PERSONAL

UUID: Final = re.compile(
    r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-([0-9a-fA-F])[0-9a-fA-F]{3}-([0-9a-fA-F])[0-9a-fA-F]{3}-[0-9a-fA-F]{12}"
)

_LONG: Final = 1 << 64
_CHECKSUM: Final = 1 << 16
_DIGITS, _LOWER, _UPPER = "0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_RUN: Final = re.compile(r"[^\W_]+")
_WORD_BEFORE: Final = re.compile(r"[A-Za-z]+")
_HEX: Final = re.compile(r"(?=.*[0-9])(?=.*[a-fA-F])(?:[0-9a-f]{8,}|[0-9A-F]{8,})", re.DOTALL)


def shaped(text: str, key: Key) -> str:
    """Return another text of the same shape; what is neither letter nor digit stays, and so do `NOT_PERSONAL` words."""
    shape = _Shape.of(text)
    if shape.size < 2:
        return text
    found = text
    for turn in count():
        if shape.size < _LONG:
            found = shape.text(key.other(shape.number(found), shape.size, "id", shape.frame))
        else:
            found = shape.marked(key.number(shape.size, "id", text, str(turn)))
        # What was drawn may by chance read as of another shape: all its letters hex digits, or `id` in front.
        if _Shape.of(found) == shape:
            break
    return found


def is_unmarked(text: str) -> bool:
    """Return whether the text is long enough to carry the mark of a fake, and does not."""
    shape = _Shape.of(text)
    return shape.size >= _LONG and shape.marked(shape.number(text)) != text


def shaped_number(number: float, key: Key, fits: Callable[[float], bool] = lambda _: True) -> int | float:
    """Return another number with as many digits before and after the point, and of the same sign.

    One below 2**53, which JavaScript holds exactly, stays so, and any other does not get there; and `fits` holds of it,
    if it did before.
    """
    mantissa, _, exponent = repr(number).partition("e")
    while True:
        mantissa = _shaped_mantissa(mantissa, key)
        found = int(mantissa) if isinstance(number, int) else float(f"{mantissa}e{exponent or 0}")
        if _sort_of(found) == _sort_of(number) and (fits(found) or not fits(number)):
            return found


def _sort_of(number: float) -> tuple[bool, bool, bool]:
    return math.isfinite(number), abs(number) < 2**53, number == number // 1


def _shaped_mantissa(text: str, key: Key) -> str:
    """Return digits that end as they did, in a zero or not: 1.5 may not become 7.0, which is an integer."""
    if "." not in text or text.endswith("0"):
        head, last = text.removesuffix(".0"), text[len(text.removesuffix(".0")) :]
        return shaped(head, key) + last
    while True:
        text = shaped(text, key)
        if not text.endswith("0"):
            return text


@dataclass(frozen=True, slots=True)
class _Shape:
    """The characters that each place of a text may have; a place with one is fixed. `size` counts such texts."""

    places: tuple[str, ...]
    size: int

    @classmethod
    def of(cls, text: str) -> _Shape:
        places = _uuid_places(text) or _places(text)
        return cls(tuple(places), math.prod(map(len, places)))

    @property
    def frame(self) -> str:
        """The shape as a text: texts of one shape are permuted among themselves."""
        return "\n".join(self.places)

    def number(self, text: str) -> int:
        found = 0
        for place, character in zip(self.places, text, strict=True):
            found = found * len(place) + max(place.find(character), 0)
        return found

    def text(self, number: int) -> str:
        characters = []
        for place in reversed(self.places):
            number, at = divmod(number, len(place))
            characters.append(place[at])
        return "".join(reversed(characters))

    def marked(self, number: int) -> str:
        """Return the text of that number, its last characters replaced by the checksum of the others."""
        radix = next(radix for radix in accumulate(map(len, reversed(self.places)), operator.mul) if radix >= _CHECKSUM)
        rest = number - number % radix
        checksum = int.from_bytes(hashlib.blake2b(self.text(rest).encode(), digest_size=16).digest()) % radix
        return self.text(rest + checksum)


def _uuid_places(text: str) -> list[str] | None:
    match = UUID.fullmatch(text)
    if match is None:
        return None
    if not text.strip("0-"):
        # The advertising id of all who will not be tracked: it names nobody, and handlers ask for it.
        return list(text)
    digits = _hex_digits(text)
    fixed = {match.start(1), match.start(2)}
    return [character if character == "-" or at in fixed else digits for at, character in enumerate(text)]


def _places(text: str) -> list[str]:
    places = list(text)
    for run in _RUN.finditer(text):
        start, end = run.span()
        word = _WORD_BEFORE.match(run[0])
        if word and word[0].lower() in NOT_PERSONAL:
            start += word.end()
        digits = _hex_digits(run[0]) if _HEX.fullmatch(run[0]) else None
        for at in range(start, end):
            places[at] = digits or _alphabet(text[at])
        if set(text[start:end]) <= set(_DIGITS):
            _keep_size(places, start, text[start:end])
    return places


def _keep_size(places: list[str], start: int, digits: str) -> None:
    """Fix the zeros that digits begin with, and let the first of the others become no zero."""
    zeros = len(digits) - len(digits.lstrip("0"))
    places[start : start + zeros] = "0" * zeros
    if zeros < len(digits):
        places[start + zeros] = _DIGITS[1:]


def _hex_digits(text: str) -> str:
    return _DIGITS + ("ABCDEF" if text.isupper() else "abcdef")


@cache
def _alphabet(character: str) -> str:
    """Return what may stand for the letter or digit: beyond ASCII, its kind among the code points around it."""
    for alphabet in (_DIGITS, _LOWER, _UPPER):
        if character in alphabet:
            return alphabet
    first = max(ord(character) & ~0xFF, 0x80)
    around = map(chr, range(first, (first | 0xFF) + 1))
    return "".join(other for other in around if unicodedata.category(other) == unicodedata.category(character))
