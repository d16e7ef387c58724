"""The text replacement of `@replace`: a literal pattern, counted and compared in JavaScript's UTF-16 units."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from emulator.mappings.faults import MappingError

__all__ = ["MAX_LENGTH", "replaced"]

MAX_LENGTH: Final = 10  # of a pattern as of a replacement, in UTF-16 units

_DOLLAR: Final = re.compile(r"\$([$&`'])")


def replaced(text: str, pattern: str, replacement: str, *, ignore_case: bool, everywhere: bool) -> str:
    """Return the text with the pattern replaced, everywhere or once; `$&` and `$$` in the replacement are special."""
    units, wanted = _units(text), _units(pattern)
    for what, length in ("pattern", len(wanted)), ("replacement", len(_units(replacement))):
        if length > MAX_LENGTH:
            raise MappingError(f'@replace requires a "{what}" less than {MAX_LENGTH} characters')
    pieces, end = [], 0
    for start in _places(units, wanted, ignore_case):
        before, after = units[:start], units[start + len(wanted) :]
        found = units[start : start + len(wanted)]
        pieces += [units[end:start], _units(_filled(replacement, found, before, after))]
        end = start + len(wanted)
        if not everywhere:
            break
    return _text("".join([*pieces, units[end:]]))


def _filled(replacement: str, found: str, before: str, after: str) -> str:
    special = {"$": "$", "&": _text(found), "`": _text(before), "'": _text(after)}
    return _DOLLAR.sub(lambda match: special[match[1]], replacement)


def _places(units: str, wanted: str, ignore_case: bool) -> Iterator[int]:
    if ignore_case:
        units, wanted = "".join(map(_canonical, units)), "".join(map(_canonical, wanted))
    at = units.find(wanted)
    while at >= 0:
        yield at
        at = units.find(wanted, at + len(wanted))


def _canonical(unit: str) -> str:
    """Return the unit as a regular expression with the flag i compares it."""
    upper = unit.upper()
    return unit if len(upper) != 1 or (unit > "\x7f" >= upper) else upper


def _units(text: str) -> str:
    """Return the text with each half of a surrogate pair as a character of its own."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(int.from_bytes(encoded[at : at + 2], "little")) for at in range(0, len(encoded), 2))


def _text(units: str) -> str:
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
