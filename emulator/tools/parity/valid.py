"""Generates values that fit a shape."""

from __future__ import annotations

from random import Random
from typing import Any

from emulator.tools.parity import nasty
from emulator.tools.parity.event_shapes import Shape

_OFTEN = 0.7
_ODD = 0.3
NAMES_OF_EVENTS = ("Signed Up", "Order Completed")
IN_EVENTS = (*NAMES_OF_EVENTS, "pro", "example.com", "ada@example.com")
"""Texts that many generated events hold."""
_TEXTS = ("Signed Up", "pro", "u-1042", "Ada Lovelace", "Größe L", "Order Completed", "en-US", "1.24.0", "4b1d")
_BY_NAME = {
    "url": ("https://shop.example/plans?from=mail", "https://www.example.org/"),
    "path": ("/plans", "/"),
    "userId": ("u-1042", "97980cfea0067", "ada@example.com", "12"),
    "anonymousId": ("507f191e810c19729de860ea", "anon-7"),
    "groupId": ("g-7", "acme"),
    "currency": ("EUR", "USD"),
    "writeKey": ("wk-3f1c9a5d7e20",),
}
_DATES = (
    "2026-01-31T12:30:45.678Z", "2025-12-24T18:00:00Z", "2024-02-29T23:59:59.999Z", "2026-06-01T09:15:30.120+02:00",
    "2019-07-14T00:00:00.000Z",
)  # fmt: skip
_BY_FORMAT: dict[str, tuple[Any, ...]] = {
    "date-time": _DATES,
    "segment-date": (*_DATES, "2026-01-31", "2026-01-31T12:30:45", "01/31/2026"),
    "email": ("ada@example.com", "Ada.Lovelace+news@mail.example.org"),
    "ip-address": ("203.0.113.7", "2001:db8::7"),
}
_ODD_NUMBERS = (nasty.NUMBERS, nasty.NUMBERS, nasty.NUMERALS)
_NUMBERS = (0, 1, 7, 42, 19.99, 1_700_000_000, -3)


def valid(shape: Shape, rng: Random, *, often: float = _OFTEN, odd: float = _ODD, name: str = "") -> Any:
    """Return a value of the shape.

    From 0 to 1, `often` says how often what need not be there is there, `odd` how often a value is an unexpected one.
    """
    if shape.among:
        return rng.choice(shape.among)
    kind = _kind(shape, rng, often)
    if kind == "object":
        return _object(shape, rng, often, odd)
    if kind == "array":
        item = shape.item or Shape(kinds=("string",))
        return [valid(item, rng, often=often, odd=odd) for _ in range(rng.randint(1, 3))]
    if kind == "number":
        # Numbers as text are what schemas forbid and sources send all the same.
        return rng.choice(rng.choice(_ODD_NUMBERS) if rng.random() < odd else _NUMBERS)
    if kind == "boolean":
        return rng.random() < 0.5
    return None if kind == "null" else _text(shape, rng, odd, name)


def _text(shape: Shape, rng: Random, odd: float, name: str) -> Any:
    if shape.format is None and rng.random() < odd:
        return nasty.not_blank(rng)
    if shape.format in ("date-time", "segment-date") and rng.random() < odd / 2:
        return rng.choice(nasty.DATES)
    return rng.choice(_BY_NAME.get(name) or _BY_FORMAT.get(shape.format or "", _TEXTS))


def _kind(shape: Shape, rng: Random, often: float) -> str:
    """Choose among the kinds; null, which stands for nothing, seldom, and never where all is to be there."""
    kinds = [kind for kind in shape.kinds if kind != "null"]
    if not kinds:
        return "object" if shape.fields else "string"
    return "null" if "null" in shape.kinds and rng.random() > max(often, 0.95) else rng.choice(kinds)


def _object(shape: Shape, rng: Random, often: float, odd: float) -> dict[str, Any]:
    # Who it is about and when it was decide most; the context, with its many fields, seldom anything.
    kept = {"userId", "timestamp", "properties", "traits", "name"} | shape.required
    return {
        name: valid(inner, rng, often=often if name != "context" else often**3, odd=odd, name=name)
        for name, inner in shape.fields.items()
        if (name in kept and rng.random() < 0.97) or name in shape.required or rng.random() < often
    }
