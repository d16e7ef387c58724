"""Puts a value where another one lies in an input, in the form that the place has: a text, a part of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from emulator.tools.exploring.located import Located
from emulator.tools.parity.json_paths import Steps, replaced, value_at

_YEAR: Final = re.compile(r"(\d{4})-\d\d-\d\d")


def instead(located: Located, held: Any, wanted: Any) -> Iterator[tuple[Steps, Any]]:
    """Yield the places of a value, each with what to put there so that the code finds the wanted one."""
    if held is None:
        return
    places = located.of(held)
    for path in places:
        is_text = isinstance(value_at(located.document, path), str)
        yield path, _written(wanted) if is_text and isinstance(wanted, int | float) else wanted
    if _is_part(held) and _is_part(wanted):
        # The same value may lie elsewhere, and the code have it from a longer text all the same.
        for text, path in located.in_texts(str(held)):
            yield from ((path, made) for made in _in_text(text, str(held), str(wanted)) if path not in places)


def renamed(located: Located, held: Any, wanted: Any) -> Iterator[tuple[Steps, Any]]:
    """Yield the places of objects that have a key, each with the key renamed, for code that runs over keys."""
    for path in located.keys(held) if isinstance(wanted, str) and not located.of(held) else ():
        *way, old = path
        within = value_at(located.document, tuple(way))
        yield tuple(way), {wanted if key == old else key: inner for key, inner in within.items()}


def _is_part(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool) and value != ""


def _in_text(text: str, held: str, wanted: str) -> Iterator[str]:
    """Yield texts that give `wanted` by what made `held` of this text: cutting, or putting something around it."""
    folded, part = text.casefold(), held.casefold()
    for at in sorted({folded.find(part), folded.rfind(part)} - {-1}):
        yield f"{text[:at]}{wanted}{text[at + len(held) :]}"
    before, found, after = held.partition(text)
    if found and wanted.startswith(before) and wanted.endswith(after) and len(wanted) > len(before) + len(after):
        yield wanted[len(before) : len(wanted) - len(after)]


def near(limit: Any) -> list[Any]:
    """Return a limit and values on both sides of it; of a date those of the years around."""
    if not isinstance(limit, str):
        return [limit - 1, limit, limit + 1]
    year = _YEAR.match(limit)
    return [limit, *(f"{int(year[1]) + step:04}{limit[4:]}" for step in (-1, 1))] if year else [limit]


def with_value(document: Any, path: Steps, value: Any) -> Any:
    """Return a copy with the value at a path, whose last step may be a key that is not there yet."""
    *way, last = path
    held = value_at(document, tuple(way))
    if isinstance(held, dict):
        return replaced(document, tuple(way), {**held, last: value})
    return replaced(document, path, value)


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
