"""The port's own Fraction, as Python, is the library's: values, errors, texts."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from emulator.port.python_library import fractions as own_library

Own: Any = own_library.Fraction
INTS = st.integers(-12, 12) | st.integers()
PARTS = st.tuples(INTS, st.integers(1, 12) | st.integers(1))
SPECIAL = [Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity"), Decimal("1E+30"), "1", None]
OTHERS = INTS | PARTS | st.floats() | st.booleans() | st.decimals(-99, 99, places=3) | st.sampled_from(SPECIAL)
OPERATIONS: list[Callable[[Any, Any], Any]] = [
    operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.eq,
    operator.ne, operator.lt, operator.le, operator.gt, operator.ge,
]  # fmt: skip
TURNED: list[Callable[[Any], Any]] = [
    str, repr, bool, int, float, round, abs, operator.neg, operator.pos, math.floor, math.ceil, math.trunc,
    lambda x: x.as_integer_ratio(), lambda x: (x.numerator, x.denominator), lambda x: x.limit_denominator(),
]  # fmt: skip
LITERALS = st.text("0123456789/._eE+- \n\u0663", max_size=8) | st.from_regex(r"\A\s?[-+]?[0-9_.]*[/e]?[-0-9]{0,3}\s?\Z")


def _end(function: Callable[..., Any], *given: Any) -> str:
    """Return a value's type and text, or an error's."""
    try:
        value = function(*given)
    except (ArithmeticError, TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    return f"{type(value).__name__} {value!r}"


def _made(kind: Any, value: Any) -> Any:
    return kind(*value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.__name__)
@settings(max_examples=30)
@given(one=PARTS, other=OTHERS)
@example(one=(1, 2), other=math.nan)
@example(one=(3, 4), other=0)
@example(one=(0, 1), other=0.0)
@example(one=(1, 2), other=Decimal("0.5"))
def test_operations(operation: Callable[[Any, Any], Any], one: Any, other: Any) -> None:
    """From the left and from the right."""
    for first, second in ((one, other), (other, one)):
        python, own = ([_made(kind, each) for each in (first, second)] for kind in (Fraction, Own))
        assert _end(operation, *own) == _end(operation, *python)


@settings(max_examples=60)
@given(base=PARTS, power=st.integers(-9, 9) | st.tuples(st.integers(-9, 9), st.integers(1, 3)) | st.floats(-9, 9))
@example(base=(0, 1), power=-1)
def test_powers(base: Any, power: Any) -> None:
    """Of an exact and of another exponent; of other bases, too."""
    assert _end(lambda: Own(*base) ** _made(Own, power)) == _end(lambda: Fraction(*base) ** _made(Fraction, power))
    if isinstance(power, tuple):
        for other in (3, -2, 0, 2.5, "a"):
            assert _end(pow, other, Own(*power)) == _end(pow, other, Fraction(*power))


@settings(max_examples=60)
@given(value=PARTS, digits=st.integers(-4, 6), most=st.integers(-1, 200))
def test_what_one_is_turned_into(value: Any, digits: int, most: int) -> None:
    """Numbers, texts, and the nearest of few digits or of a small denominator."""
    own, python = Own(*value), Fraction(*value)
    for way in TURNED:
        assert _end(way, own) == _end(way, python)
    assert _end(lambda: round(own, digits)) == _end(lambda: round(python, digits))
    assert _end(lambda: own.limit_denominator(most)) == _end(lambda: python.limit_denominator(most))
    assert hash(own) == hash(Own(value[0] * 3, value[1] * 3))
    assert hash(Own(value[0])) == hash(value[0])


@settings(max_examples=200)
@given(value=OTHERS | LITERALS.filter(lambda text: len(text.lower().partition("e")[2]) < 5), below=OTHERS)
@example(value=" -1_0.2_5E+1_0 ", below=0)
@example(value="1/-2", below=3)
@example(value="1/0", below="1")
def test_making(value: Any, below: Any) -> None:
    """Of one value, of two, and by the two class methods."""
    ways: list[Callable[[Any], Any]] = [
        lambda kind: kind(_made(kind, value)),
        lambda kind: kind(_made(kind, value), _made(kind, below)),
        lambda kind: kind.from_float(value),
        lambda kind: kind.from_decimal(value),
    ]
    for way in ways:
        assert _end(way, Own) == _end(way, Fraction)
