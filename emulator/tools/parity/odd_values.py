"""Gives values that may stand in the place of what a handler expects."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from emulator.tools.parity import nasty

_FORMS: dict[str | None, Sequence[Any]] = {
    "date-time": nasty.DATES,
    "segment-date": nasty.DATES + nasty.NUMBERS,
    "email": nasty.EMAILS,
}


def odd_value(rng: Random) -> Any:
    """Return a value that the code does not ask for."""
    if rng.random() < 0.6:
        return nasty.anything(rng)
    return rng.choice(
        (rng.choice(nasty.NUMERALS), "Pro", 7, 1.5, True, False, None, "2026-01-31T12:30:45.678Z", {"a": 1})
    )


def other_value(held: Any, form: str | None, rng: Random) -> Any:
    """Return what may stand in a value's place: mostly something like it, else anything."""
    if rng.random() < 0.25:
        return nasty.anything(rng)
    if form in _FORMS and rng.random() < 0.8:
        return rng.choice(_FORMS[form])
    if isinstance(held, str):
        return (
            rng.choice(_twists(held))
            if rng.random() < 0.4
            else rng.choice((nasty.not_blank(rng), rng.choice(nasty.BLANKS)))
        )
    if isinstance(held, dict | list):
        return rng.choice((*nasty.CONTAINERS, *nasty.SINGLES, [held], {"a": held}))
    if isinstance(held, bool) or held is None:
        return nasty.anything(rng)
    return rng.choice(rng.choice((nasty.NUMBERS, nasty.NUMERALS)))


def _twists(text: str) -> Sequence[str]:
    """Return a text with something done to it that a handler may or may not undo."""
    around: Iterator[str] = (f"{blank}{text}{blank}" for blank in nasty.BLANKS if blank)
    changes: tuple[Callable[[str], str], ...] = (str.upper, str.title, lambda each: each * 60, lambda each: each[:1])
    return [*around, *(change(text) for change in changes), text + "😀", "é" + text, text + "/../x"]
