"""Characters, classes and categories of a pattern as JavaScript writes them under the flag u."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from emulator.port.patterns.pattern import PatternError
from emulator.port.patterns.tree import hole_of

__all__ = ["HOLE", "HOLE_IN_CLASS", "LETTERS_OF_I", "NO_WORD", "WORD", "boundary", "char_class", "character"]

HOLE, HOLE_IN_CLASS = "\U0010fffe", "\U0010ffff"
"""Stand for an escaped part in what is written."""
LETTERS_OF_I = "iI\u0130\u0131"
"""The one case in which Python and JavaScript's flag i differ: to Python these four are one letter."""
_SPACE = r"\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_UNICODE = {"DIGIT": r"\p{Nd}", "WORD": r"\p{L}\p{N}_", "SPACE": _SPACE}
_ASCII = {"DIGIT": r"\d", "WORD": r"\w", "SPACE": r"\t-\r\x20"}
_SHORT = {"\t": r"\t", "\n": r"\n", "\v": r"\v", "\f": r"\f", "\r": r"\r"}
WORD, NO_WORD = r"[\p{L}\p{N}_]", r"[^\p{L}\p{N}_]"


def character(code: int, special: str = r"^$\.*+?()[]{}|/") -> str:
    """Return one character as a pattern has it."""
    if hole := hole_of(code):
        return HOLE if hole[1] else ""
    text = chr(code)
    if text in special:
        return "\\" + text
    if text in _SHORT:
        return _SHORT[text]
    if text.isprintable() and text != "`":
        return text
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"


def boundary(*, is_one: bool, is_ascii: bool) -> str:
    r"""Return \b or \B; in an empty text Python finds neither."""
    if is_ascii:
        return r"\b" if is_one else r"(?!^$)\B"
    same, other = f"(?<={WORD})(?={WORD})|(?<!{WORD})(?!{WORD})", f"(?<={WORD})(?!{WORD})|(?<!{WORD})(?={WORD})"
    return f"(?:{other})" if is_one else f"(?!^$)(?:{same})"


def char_class(items: list[tuple[str, Any]], *, is_ascii: bool, case: str) -> str:
    """Return a class; `case` is "" when it counts, "flag" under JavaScript's i, "spelt" when it writes all cases."""
    negated = bool(items) and items[0][0] == "NEGATE"
    held = items[1:] if negated else items
    categories = [argument.removeprefix("CATEGORY_") for operation, argument in held if operation == "CATEGORY"]
    table = _ASCII if is_ascii else _UNICODE
    within = [table[name] for name in dict.fromkeys(categories) if not name.startswith("NOT_")]
    without = [table[name.removeprefix("NOT_")] for name in dict.fromkeys(categories) if name.startswith("NOT_")]
    plain = "".join(within) + _ranges(_codes(held, is_ascii=is_ascii, case=case), _holes(held))
    if set(within) & set(without):
        return "[]" if negated else "[^]"
    return _negated(plain, without) if negated else _positive(plain, without)


def _positive(plain: str, without: list[str]) -> str:
    sides = [f"[^{each}]" for each in without] + ([_one_of(plain)] if plain else [])
    return sides[0] if len(sides) == 1 else f"(?:{'|'.join(sides)})"


def _negated(plain: str, without: list[str]) -> str:
    if not without:
        return f"[^{plain}]"
    *first, last = without
    refused = f"(?![{plain}])" if plain else ""
    found = "".join(f"(?=[{each}])" for each in first) + refused + f"[{last}]"
    return found if not first and not refused else f"(?:{found})"


def _one_of(plain: str) -> str:
    return plain if plain in (r"\p{Nd}", r"\d", r"\w") else f"[{plain}]"


def _holes(items: list[tuple[str, Any]]) -> str:
    return HOLE_IN_CLASS * sum(
        (hole_of(argument) or (0, False))[1] for operation, argument in items if operation == "LITERAL"
    )


def _codes(items: list[tuple[str, Any]], *, is_ascii: bool, case: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for operation, argument in items:
        if operation == "LITERAL" and not hole_of(argument):
            found.append((argument, argument))
        elif operation == "RANGE":
            if hole_of(argument[0]) or hole_of(argument[1]):
                raise PatternError("re.escape(...) cannot begin or end a range of characters")
            found.append(argument)
    if case == "spelt":
        return _with_cases(found, is_ascii=is_ascii)
    if case == "flag":
        held = {each for each in LETTERS_OF_I if any(first <= ord(each) <= last for first, last in found)}
        # To JavaScript's flag i, i and I are one letter, and the other two are none of its cases.
        missing = ["\u0130\u0131"] + ([] if held & {"i", "I"} else ["i"]) if held else []
        found += [(ord(each), ord(each)) for each in "".join(missing) if each not in held]
    return list(dict.fromkeys(found))


def _ranges(found: Iterable[tuple[int, int]], holes: str) -> str:
    return "".join(map(_range, found)) + holes


def _range(pair: tuple[int, int]) -> str:
    first, last = (character(code, r"\]^-[$") for code in pair)
    return first if first == last else first + last if pair[0] + 1 == pair[1] else f"{first}-{last}"


def _with_cases(found: list[tuple[int, int]], *, is_ascii: bool) -> list[tuple[int, int]]:
    more = {
        other
        for code, others in _cases(is_ascii=is_ascii).items()
        if any(first <= code <= last for first, last in found)
        for other in others
    }
    return found + list(_joined(code for code in sorted(more) if not any(a <= code <= b for a, b in found)))


def _joined(codes: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = -1
    for code in codes:
        if last >= 0 and code == last + 1:
            last = code
            continue
        if first >= 0:
            yield first, last
        first = last = code
    if first >= 0:
        yield first, last


@cache
def _cases(*, is_ascii: bool) -> dict[int, tuple[int, ...]]:
    """Return the characters that Python takes for one another when case is ignored, for each that has any."""
    if is_ascii:
        pairs = [(code, code ^ 0x20) for code in range(0x80) if chr(code).isalpha()]
        return {code: (code, other) for code, other in pairs}
    engine: Any = importlib.import_module("_sre")
    extra: dict[int, tuple[int, ...]] = vars(importlib.import_module("re._casefix"))["_EXTRA_CASES"]
    lowered: dict[int, list[int]] = {}
    for code in range(0x110000):
        lowered.setdefault(engine.unicode_tolower(code), []).append(code)
    families = {
        low: (*codes, *(each for more in extra.get(low, ()) for each in lowered[more]))
        for low, codes in lowered.items()
    }
    return {code: family for low, family in families.items() if len(family) > 1 for code in lowered[low]}
