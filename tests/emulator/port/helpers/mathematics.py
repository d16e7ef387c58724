"""The functions of math: exact where Python's are, and to the last digit where the platform decides that."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, NUMBERS, TEXTS

INFINITY = float("inf")
NAN = float("nan")
LARGE = 2**70
HUGE = 10**400
FLOATS = st.floats() | NUMBERS
INTS = st.integers(-20, 60) | st.integers(-(2**70), 2**70)
NO_NUMBERS = TEXTS | ANY
EDGES: dict[str, tuple[Any, ...]] = {
    "zero": (0,),
    "minus zero": (-0.0,),
    "one": (1,),
    "a float": (0.5,),
    "four": (4.0,),
    "a thousand": (1000,),
    "minus one": (-1,),
    "minus two": (-2.5,),
    "large": (800.0,),
    "largest": (1.7976931348623157e308,),
    "least": (5e-324,),
    "beyond 2**53": (LARGE,),
    "beyond every float": (HUGE,),
    "below every float": (-HUGE,),
    "infinity": (INFINITY,),
    "minus infinity": (-INFINITY,),
    "nan": (NAN,),
    "true": (True,),
    "text": ("1",),
    "none": (None,),
    "list": ([1],),
}
PAIRS: dict[str, tuple[Any, ...]] = {
    f"{name} and {other}": (*row, *second)
    for name, row in EDGES.items()
    for other, second in EDGES.items()
    if other
    in ("zero", "minus zero", "one", "a float", "minus one", "four", "infinity", "minus infinity", "nan", "text")
}
NEAR = """(given, expected) => {
  const same = (result, expected) => {
    const [one, other] = [Number(result), Number(expected)];
    return Object.is(one, other) || Math.abs(one - other) <= 2 ** -50 * Math.abs(other);
  };
  return (CODE)(given, expected);
}"""


Rows = dict[str, tuple[Any, ...]]


def exact(
    name: str, python: Callable[..., Any], rows: Rows, *numbers: Any, code: str = "", others: Any = NO_NUMBERS
) -> Spec:
    """Return the spec of a function whose result is the same on every platform."""
    return Spec(name, python, rows, st.tuples(*numbers) | st.tuples(*(each | others for each in numbers)), code=code)


def near(name: str, python: Callable[..., Any], rows: Rows, *numbers: Any, code: str = "") -> Spec:
    """Return the spec of a function whose last digits the platform decides: Python's result is given along."""

    def along(given: tuple[Any, ...]) -> tuple[Any, ...]:
        try:
            return (given, python(*given))
        except (ArithmeticError, AttributeError, TypeError, ValueError):
            return (given, None)

    return Spec(
        name,
        lambda given, _expected: python(*given) is not None,
        {row: along(given) for row, given in rows.items()},
        (st.tuples(*numbers) | st.tuples(*(each | NO_NUMBERS for each in numbers))).map(along),
        code=NEAR.replace("CODE", code or f"(given, expected) => same({name}(...given), expected)"),
    )


ONE = ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cbrt", "cos", "cosh", "exp", "exp2", "expm1", "log1p"]
ONE += ["sin", "sinh", "tan", "tanh", "log2", "log10"]
ANGLES = st.floats(-1e6, 1e6) | NUMBERS
POINTS = st.lists(FLOATS, max_size=3)
SMALL = st.integers(-3, 40)
SOME_INTS: dict[str, tuple[Any, ...]] = {
    "none": (),
    "one": (-12,),
    "two": (12, 18),
    "zeros": (0, 0),
    "zero and one": (0, 5),
    "true": (True, 6),
    "large": (LARGE, 3 * 2**69),
    "a float": (1.5, 2),
    "a whole float": (2.0, 2),
    "text": ("1",),
}
CHOICES: dict[str, tuple[Any, ...]] = {
    "five of ten": (10, 5),
    "none of ten": (10, 0),
    "more than there are": (2, 3),
    "many": (60, 30),
    "below zero": (-1, 2),
    "fewer than none": (2, -1),
    "true": (5, True),
    "text": ("5", 1),
    "a float": (5.5, 1),
    "none": (5, None),
}
LISTS: dict[str, tuple[Any, ...]] = {
    "empty": ([],),
    "tenths": ([0.1] * 10,),
    "ints": ([1, 2, 3],),
    "large and small": ([1e300, 1.0, -1e300],),
    "too large at first": ([1.7e308, 1.7e308, -1.7e308],),
    "infinity": ([1, INFINITY, 2],),
    "both infinities": ([INFINITY, -INFINITY],),
    "nan": ([NAN, 1],),
    "text in it": ([1, "1"],),
    "text": ("12",),
    "none": (None,),
}
SPECS = [
    *(near(f"pyMath{name.capitalize()}", getattr(math, name), EDGES, ANGLES) for name in ONE),
    near("pyMathLog", math.log, EDGES | PAIRS, ANGLES, st.just(10) | ANGLES),
    near(
        "pyMathLogOf",
        math.log,
        EDGES,
        ANGLES,
        code="(given, e) => { const log = pyMathLogOf(...given); "
        "return same(typeof log === 'bigint' ? pyRatio(log, 1n << 256n) : log, e); }",
    ),
    near("pyMathAtan2", math.atan2, PAIRS, FLOATS, FLOATS),
    near("pyMathPow", math.pow, PAIRS, st.floats(-50, 50) | NUMBERS, st.integers(-9, 9) | NUMBERS),
    near("pyMathHypot", math.hypot, SOME_INTS | PAIRS | EDGES, FLOATS, FLOATS),
    near(
        "pyMathDist",
        math.dist,
        {
            "two points": ([1, 2], [4, 6]),
            "tuples": ((1.5, 2), (4, 6)),
            "one longer": ([1], [1, 2]),
            "text in it": (["a"], [1]),
            "none": ([], []),
        },
        st.lists(FLOATS, min_size=2, max_size=2),
        st.lists(FLOATS, min_size=2, max_size=2),
    ),
    exact("pyMathCall", math.sqrt, EDGES, FLOATS, code="(x) => pyMathCall(x, Math.sqrt)"),
    exact("pyMathSqrt", math.sqrt, EDGES, FLOATS),
    exact("pyMathFabs", math.fabs, EDGES, FLOATS),
    exact("pyMathNumber", lambda x: math.ldexp(x, 0), EDGES, FLOATS, code="(x) => pyFloatOf(pyMathNumber(x))"),
    exact("pyMathFmod", math.fmod, PAIRS, FLOATS, FLOATS),
    exact("pyMathModf", math.modf, EDGES, FLOATS),
    exact("pyMathFrexp", math.frexp, EDGES, FLOATS),
    exact("pyMathCopysign", math.copysign, PAIRS, FLOATS, FLOATS),
    exact("pyMathDegrees", math.degrees, EDGES, FLOATS),
    exact("pyMathRadians", math.radians, EDGES, FLOATS),
    exact("pyMathIsnan", math.isnan, EDGES, FLOATS),
    exact("pyMathIsinf", math.isinf, EDGES, FLOATS),
    exact("pyMathIsfinite", math.isfinite, EDGES, FLOATS),
    exact(
        "pyMathIsclose",
        lambda a, b, share=1e-9, distance=0.0: math.isclose(a, b, rel_tol=share, abs_tol=distance),
        PAIRS
        | {
            "close": (1.0, 1.0 + 1e-10),
            "not close": (1.0, 1.0 + 1e-8),
            "share": (100, 101, 0.01),
            "distance": (0, 1e-3, 0.0, 1e-3),
            "below zero": (1, 2, -1.0),
            "equal infinities": (INFINITY, INFINITY),
        },
        FLOATS,
        FLOATS,
    ),
    exact("pyMathFloor", math.floor, EDGES, FLOATS),
    exact("pyMathCeil", math.ceil, EDGES, FLOATS),
    exact("pyMathTrunc", math.trunc, EDGES, FLOATS),
    exact("pyMathGcd", math.gcd, SOME_INTS, INTS, INTS),
    exact("pyMathLcm", math.lcm, SOME_INTS, INTS, INTS),
    Spec(
        "pyMathIntegers",
        lambda *all: [math.gcd(each) for each in all],
        SOME_INTS,
        st.tuples(INTS | NO_NUMBERS),
        code="(...all) => pyMathIntegers(...all).map((each) => pyMathGcd(each))",
    ),
    exact(
        "pyMathFactorial",
        math.factorial,
        {"zero": (0,), "ten": (10,), "forty": (40,), "below": (-1,), "float": (2.0,), "too large": (HUGE,)},
        SMALL,
        others=TEXTS | st.floats(),
    ),
    exact("pyMathPerm", math.perm, CHOICES | {"all": (20,)}, SMALL, SMALL, others=TEXTS | st.floats()),
    exact("pyMathComb", math.comb, CHOICES, SMALL, SMALL, others=TEXTS | st.floats()),
    exact(
        "pyMathIsqrt",
        math.isqrt,
        {"zero": (0,), "square": (144,), "large": (LARGE,), "below": (-1,), "float": (4.0,)},
        INTS,
    ),
    Spec(
        "pyMathRoot",
        math.isqrt,
        {"zero": (0,), "eight": (8,)},
        st.tuples(st.integers(0, 2**200)),
        code="(n) => pyInteger(pyMathRoot(BigInt(n)))",
    ),
    Spec(
        "pyMathUnits",
        lambda x: int(Fraction(x) * 2**1074),
        {"least": (5e-324,), "half": (-0.5,), "zero": (0.0,), "large": (1e300,)},
        st.tuples(st.floats(allow_nan=False, allow_infinity=False)),
        code="(x) => pyInteger(pyMathUnits(Number(x)))",
    ),
    exact(
        "pyMathFsum",
        math.fsum,
        LISTS,
        st.lists(st.floats(-1e300, 1e300) | NUMBERS.filter(lambda x: abs(x) < 1e300), max_size=6),
    ),
    exact(
        "pyMathProd",
        lambda numbers, start=1: math.prod(numbers, start=start),
        LISTS | {"start": ([2, 3], 1.5), "a text start": ([2], "ab")},
        st.lists(NUMBERS, max_size=4),
        others=TEXTS,
    ),
]
