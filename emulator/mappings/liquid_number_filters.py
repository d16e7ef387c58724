"""The filters of Liquid that calculate, as LiquidJS does it: in JavaScript's numbers, where what is no number is 0."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

from emulator.mappings.javascript import MISSING, number_from_text, number_text, plain_number
from emulator.mappings.liquid_values import javascript_number, number_of

__all__ = ["NUMBER_FILTERS"]

_NAN: Final = float("nan")
_MAX_SAFE: Final = 2**53 - 1


def _of_numbers(calculate: Callable[..., float], count: int) -> Callable[..., float]:
    """Return the filter that calculates with so many numbers; without them, the result is no number."""

    def filtered(*values: Any) -> float:
        numbers = [float(number_of(value)) for value in values[:count]]
        return plain(calculate(*numbers)) if len(numbers) == count else _NAN

    return filtered


def plain(number: float) -> float:
    """Return the number as JSON would be read: 2.0 is 2."""
    return plain_number(number) if math.isfinite(number) else number


def _whole(toward: Callable[[float], int]) -> Callable[[float], float]:
    return lambda number: toward(number) if math.isfinite(number) else number


def _divided(dividend: float, divisor: float) -> float:
    """Return the quotient of two floats; division by zero is an infinity, or NaN for 0."""
    if divisor == 0:
        return _NAN if dividend == 0 or math.isnan(dividend) else math.copysign(math.inf, dividend)
    return dividend / divisor


def _divided_by(dividend: Any, divisor: Any = MISSING, whole: Any = False) -> float:
    if divisor is MISSING:
        return _NAN
    quotient = _divided(float(number_of(dividend)), float(number_of(divisor)))
    return plain(_whole(math.floor)(quotient) if number_of(whole) else quotient)


def _modulo(number: float, divisor: float) -> float:
    if divisor == 0 or not math.isfinite(number):
        return _NAN
    # JavaScript's remainder has the sign of the number; the filter's has that of the divisor.
    return math.fmod(math.fmod(number, divisor) + divisor, divisor) if math.isfinite(divisor) else _NAN


def _round(value: Any, places: Any = 0) -> float:
    number, shift = number_of(value), number_of(places)
    scaled = _shifted(abs(number), shift)
    if not scaled <= _MAX_SAFE:
        return number
    whole = math.floor(scaled)
    rounded = _shifted(whole + (scaled - whole >= 0.5), -shift)
    return plain(-rounded if number < 0 else rounded)


def _shifted(number: float, places: float) -> float:
    mantissa, _, power = number_text(number).partition("e")
    return number_from_text(f"{mantissa}e{number_text(number_from_text(power or '0') + places)}")


def _extreme(choose: Callable[..., float]) -> Callable[..., float]:
    return lambda *values: plain(choose(map(number_of, values)))


NUMBER_FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "abs": _of_numbers(abs, 1),
    "at_least": _extreme(max),
    "at_most": _extreme(min),
    "ceil": _of_numbers(_whole(math.ceil), 1),
    "divided_by": _divided_by,
    "floor": _of_numbers(_whole(math.floor), 1),
    "minus": _of_numbers(lambda one, other: one - other, 2),
    "modulo": _of_numbers(_modulo, 2),
    "plus": _of_numbers(lambda one, other: one + other, 2),
    "round": _round,
    "times": _of_numbers(lambda one, other: one * other, 2),
    "to_integer": javascript_number,
}
