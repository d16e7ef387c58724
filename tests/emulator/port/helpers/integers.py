"""Powers, shifts, and functions of integers and characters."""

from __future__ import annotations

import math
import operator
from typing import Any

from hypothesis import strategies as st

from .numbers import NO_TEXT
from .specs import Spec, UnmodelledError
from .values import ANY, INTS, KNOWN, TEXTS

Rows = dict[str, tuple[Any, ...]]
SHIFTS: Rows = {
    "small": (5, 3),
    "below zero": (-5, 1),
    "large": (1, 100),
    "of a large one": (2**80 + 1, 3),
    "by a negative": (1, -1),
    "true": (True, True),
    "a float": (1.0, 2),
    "by a text": (1, "a"),
    "none": (None, 1),
}
POWERS: Rows = {
    "ints": (2, 10),
    "large": (7, 40),
    "below zero": (-3, 3),
    "a negative exponent": (2, -2),
    "a negative exponent of three": (3, -6),
    "zero to a negative": (0, -1),
    "zero to zero": (0, 0),
    "true": (True, 2),
    "floats": (1.5, 2.5),
    "growth": (1.05, 12),
    "many steps": (1.0001, 3650),
    "root": (2, 0.5),
    "whole floats": (2.0, 3),
    "a tie": (1.0 + 2**-52, 2),
    "overflow": (10.0, 400),
    "underflow": (10.0, -400),
    "subnormal": (0.5, 1070.5),
    "one to nan": (1, float("nan")),
    "nan to zero": (float("nan"), 0),
    "minus one to infinity": (-1.0, float("-inf")),
    "infinity": (float("inf"), -1),
    "minus zero": (-0.0, 3),
    "below zero to an odd one": (-1.5, 101.0),
    "text": ("a", 2),
    "none": (2, None),
}


def power(a: Any, b: Any, *modulus: Any) -> Any:
    """Return the power; one that is complex has no equal in JavaScript."""
    result = pow(a, b, *modulus)
    if isinstance(result, complex):
        raise UnmodelledError(a, b)
    return result


def real(a: float, b: float) -> float:
    """Return the float power of two floats."""
    return float(power(a, b))


BASES = st.floats(0.01, 100) | st.sampled_from([1.05, 2.0, 10.0, 0.5, 1.1, 3.0, -2.0, -1.1, 0.0])
SMALL_EXPONENTS = st.integers(-20, 20) | st.sampled_from([0.5, 1.5, -0.5, 100, 365])
MODULAR: Rows = {
    "small": (3, 4, 5),
    "large": (7, 2**70, 10**20),
    "below zero": (3, 4, -5),
    "of one": (3, 4, 1),
    "the inverse": (3, -1, 7),
    "no inverse": (2, -1, 6),
    "by zero": (1, 2, 0),
    "a float": (2.0, 3, 5),
    "none": (2, 3, None),
}
CHARACTERS: Rows = {
    "a letter": (65,),
    "a pair": (0x1F600,),
    "the last": (0x10FFFF,),
    "beyond": (0x110000,),
    "below": (-1,),
    "large": (2**31,),
    "true": (True,),
    "a float": (65.0,),
    "text": ("a",),
}
SPECS = [
    Spec(
        "pyShiftLeft",
        operator.lshift,
        SHIFTS,
        st.tuples(INTS, st.integers(-1, 70)) | st.tuples(ANY, st.integers(0, 99)),
    ),
    Spec(
        "pyShiftRight",
        operator.rshift,
        SHIFTS,
        st.tuples(INTS, st.integers(-1, 70)) | st.tuples(ANY, st.integers(0, 99)),
    ),
    Spec(
        "pyPower",
        power,
        POWERS,
        st.tuples(st.integers(-99, 99), st.integers(-9, 30)) | st.tuples(BASES, SMALL_EXPONENTS),
    ),
    Spec(
        "pyFloatPower",
        real,
        {row: given for row, given in POWERS.items() if all(isinstance(each, float) for each in given)},
        st.tuples(BASES, SMALL_EXPONENTS.map(float)),
        code="(a, b) => pyFloatPower(Number(a), Number(b))",
    ),
    Spec(
        "pyExactPower",
        real,
        {"a tie": (1.0 + 2**-52, 2), "below zero": (-1.5, 3), "a negative exponent": (-3.0, -6), "half": (0.5, 60)},
        st.tuples(st.floats(0.01, 100), st.integers(-30, 30)),
        code="(a, n) => pyFloatOf(pyExactPower(Number(a), n))",
    ),
    Spec(
        "pyFixedPoint",
        lambda x: x,
        {"a fraction": (0.1,), "whole": (-3.0,), "large": (1e300,), "small": (1e-40,)},
        st.tuples(st.floats(-1e9, 1e9).filter(lambda x: abs(x) > 1e-30)),
        code="(x) => pyFloatOf(x < 0 ? -pyRatio(-pyFixedPoint(Number(x)), 1n << 256n) : pyRatio(pyFixedPoint(Number(x)), 1n << 256n))",
    ),
    Spec(
        "pyFixedLog",
        lambda x: round(math.log(x), 12),
        {"one": (1.0,), "two": (2.0,), "a tenth": (0.1,), "large": (1.7e308,), "least": (5e-324,)},
        st.tuples(st.floats(1e-300, 1e300)),
        code="(x) => pyRound(pyFloatOf(Number(pyFixedLog(Number(x)) >> 192n) / 2 ** 64), 12)",
    ),
    Spec(
        "pyFixedExp",
        math.exp,
        {"zero": (0.0,), "one": (1.0,), "below zero": (-2.5,), "underflow": (-800.0,), "large": (700.5,)},
        st.tuples(st.sampled_from([0.5, 1.5, -1.0, 2.0, 10.0, -10.0, 0.25])),
        code="(x) => pyFloatOf(pyFixedExp(pyFixedPoint(Number(x))))",
    ),
    Spec("pyPow", power, MODULAR | {"two": (2, 3)}, st.tuples(st.integers(), st.integers(0, 99), st.integers(-99, 99))),
    Spec(
        "pyInverse",
        lambda a, modulus: pow(a, -1, modulus),
        {"there": (3, 7), "below zero": (-3, 7), "none": (2, 6)},
        st.tuples(st.integers(), st.integers(2, 99)),
        code="(a, modulus) => pyMod(pyInteger(pyInverse(BigInt(a), BigInt(modulus))), modulus)",
    ),
    *[
        Spec(helper, function, NO_TEXT | {"large": (-(2**70),), "text": ("1",)}, st.tuples(INTS | ANY))
        for helper, function in [("pyHex", hex), ("pyOct", oct), ("pyBin", bin)]
    ],
    Spec("pyChr", chr, CHARACTERS, st.tuples(st.integers(-1, 0x110001) | ANY)),
    Spec(
        "pyCharacterOf",
        lambda code: f"{code:c}",
        {"a letter": (65,), "a pair": (0x1F600,), "beyond": (0x110000,), "large": (2**70,)},
        st.tuples(st.integers(-1, 0x110001)),
    ),
    Spec(
        "pyOrd",
        ord,
        {
            "a letter": ("a",),
            "a pair": ("😀",),
            "two": ("ab",),
            "none": ("",),
            "a byte": (b"a",),
            "bytes": (b"ab",),
            "an int": (5,),
        },
        st.tuples(KNOWN | TEXTS | ANY),
    ),
]
