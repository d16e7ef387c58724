"""Decimal numbers in Python's default context."""

from __future__ import annotations

import json
import operator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from .moments import made as made_moment
from .specs import Spec
from .values import ANY, Made

TEXTS = ["0", "-0", "1", "1.0", "1.10", "-2.5", "0.125", "2.675", "1E+3", "1E-7", "0E-7", "0E+5", "123456789.987654321"]
TEXTS += [
    "9" * 28,
    "9" * 30 + ".5",
    "1" + "0" * 40,
    "1E+999",
    "1E-999",
    "1E+999999",
    "1e-1000020",
    "Infinity",
    "-inf",
    "NaN",
]
TEXTS += ["19.99", "100", "0.1", "1234567.891", "-0.005", "0.000001", "0.0000001"]
WRITTEN = (
    st.sampled_from(TEXTS)
    | st.decimals(allow_nan=False, allow_infinity=False).map(str)
    | st.decimals(-(10**9), 10**9, places=4).map(str)
)
FINITE = WRITTEN.filter(lambda text: Decimal(text).is_finite())
SIGNS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv}
SIGNS |= {"%": operator.mod, "divmod": divmod, "==": operator.eq, "<": operator.lt, ">": operator.gt}
COMPUTED = "(a, b, sign) => ({ '==': pyEqual, '>': pyGt, '+': pyAdd, '-': pySubtract, '*': pyMultiply, '/': pyDivide, "
COMPUTED += "'//': pyFloorDiv, '%': pyMod, divmod: pyDivmod }[sign] ?? ((a, b) => pyCompare(a, b, '<') < 0))(a, b)"
ROUNDINGS = [
    f"ROUND_{name}" for name in ["HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "CEILING", "FLOOR", "05UP"]
]
FORMATS = [
    "",
    ".2f",
    ",.2f",
    "f",
    ".0f",
    "e",
    ".3e",
    "E",
    "g",
    ".3g",
    "G",
    "%",
    ".1%",
    ",",
    "010.2f",
    "<10",
    ">10.1f",
    "^10",
    "+.1f",
]
FORMATS += [" f", "=+10.2f", "*^12.2f", "#.0f", "012,.1f", "08,.0f", ".10f", ".40g", "n", ".1e"]


def made(text: str) -> Made:
    """Return a Decimal that both sides have."""
    return Made(Decimal(text), f"new PyDecimal('{text}')")


def computed(a: Any, b: Any, sign: str) -> Any:
    """Return what an operator gives."""
    return SIGNS[sign](a, b)


def everything(number: Decimal) -> list[Any]:
    """Return all that a Decimal says."""
    seen = [str(number), repr(number), bool(number), tuple(number.as_tuple()), number.adjusted(), number.is_signed()]
    seen += [number.is_nan(), number.is_infinite(), number.is_finite(), number.is_zero(), number.copy_abs()]
    return [*seen, number.copy_negate(), -number, +number, abs(number), number.normalize(), float(number)]


EVERYTHING = """(n) => [n.pyStr(), n.pyRepr(), pyTruthy(n), pyTuple(...n.as_tuple()), n.adjusted(), n.is_signed(),
  n.is_nan(), n.is_infinite(), n.is_finite(), n.is_zero(), n.copy_abs(), n.copy_negate(), pyNegative(n), pyPositive(n),
  pyAbs(n), n.normalize(), pyFloat(n)]"""
NUMBERS: dict[str, tuple[Any, ...]] = {text: (made(text),) for text in TEXTS if len(text) < 40}
PAIRS = {
    f"{a} {sign} {b}": (made(a), made(b), sign)
    for sign in SIGNS
    for a, b in [
        ("1", "3"), ("2", "3"), ("1.10", "2.20"), ("-7", "2"), ("7", "-2"), ("0", "0"), ("1", "0"), ("-0", "0"),
        ("1E+40", "1"),
        ("1E+30", "-1E-30"), ("9" * 28, "1"), ("5E-5", "1E+5"), ("Infinity", "1"), ("1", "Infinity"), ("inf", "-inf"),
        ("1.5", "1.50"), ("1E+28", "3"), ("1E+40", "3"), ("0.5", "1E-27"),
    ]
}  # fmt: skip
PAIRS |= {
    f"with {name} {sign}": (made("1.5"), other, sign)
    for sign in SIGNS
    for name, other in [("int", 2), ("bool", True), ("large int", 10**30), ("float", 1.5), ("str", "1"), ("none", None)]
    if (sign, name) not in (("<", "str"), ("<", "none"), (">", "str"), (">", "none"), ("*", "str"))
}
PAIRS |= {f"behind int {sign}": (10, made("3"), sign) for sign in SIGNS}
READ = [
    "1_000.5",
    " 1.5 ",
    "+.5",
    "5.",
    "1e5",
    "1E-5",
    "٣",
    "",
    ".",
    "1,5",
    "abc",
    "--1",
    "1e",
    "0x1",
    "infinity",
    "nAn",
    "1 2",
    "\x1c1",
]
ROOTS: dict[str, tuple[Any, ...]] = {
    text: (made(text),) for text in ["2", "4", "0.25", "1E+3", "1E-9", "0", "-0", "-1", "inf", "1.44"]
}
METHODS = ["compare", "max", "min", "copy_sign"]
ASKED = "(a, b, name) => a[name](b)"

SPECS = [
    Spec(
        "PyDecimal",
        lambda a, b, name: getattr(a, name)(b),
        {
            f"{name} {a} {b}": (made(a), made(b), name)
            for name in METHODS
            for a, b in [("1.0", "1.00"), ("-1.0", "-1.00"), ("0", "-0"), ("inf", "-inf"), ("2", "-3.5")]
        }
        | {"int": (made("2"), 3, "max"), "text": (made("2"), "3", "max"), "float": (made("2"), 1.5, "compare")},
        st.tuples(FINITE.map(made), FINITE.map(made) | st.integers(-99, 99), st.sampled_from(METHODS)),
        code=ASKED,
    ),
    Spec(
        "pyDecimalTaken",
        lambda a, places: a.scaleb(places),
        {
            "down": (made("1.5"), -2),
            "far": (made("1"), 3000000),
            "part": (made("1"), made("1.5")),
            "none": (made("1"), None),
        },
        st.tuples(FINITE.map(made), st.integers(-30, 30)),
        code="(a, places) => a.scaleb(places)",
    ),
    Spec(
        "pyDecimalPicked",
        lambda a, b: [a.max(b), a.min(b)],
        {"alike": (made("1.0"), made("1.00")), "below": (made("-1.0"), made("-1.00")), "nan": (made("nan"), made("1"))},
        st.tuples(FINITE.map(made), FINITE.map(made)),
        code="(a, b) => [pyDecimalPicked(a, b, 1), pyDecimalPicked(a, b, -1)]",
    ),
    Spec(
        "pyDecimalTotal",
        lambda a, b: int(a.compare_total(b)),
        {"alike": (made("1.0"), made("1.00")), "signs": (made("0"), made("-0"))},
        st.tuples(st.just(made("0.0")), st.sampled_from(["0", "0.00", "-0", "0E+2"]).map(made)),
        code="(a, b) => Math.sign(pyDecimalTotal(a, b))",
    ),
    Spec(
        "pyDecimalInverse",
        lambda a, count: a**-count,
        {"ten": (made("10"), 2), "three": (made("3"), 1), "zero": (made("0"), 1), "minus": (made("-2.0"), 3)},
        st.tuples(st.decimals(-9999, 9999, places=2).filter(bool).map(str).map(made), st.integers(1, 9)),
    ),
    Spec(
        "PyDecimal",
        lambda a: a.as_integer_ratio(),
        {"part": (made("2.50"),), "large": (made("1E+3"),), "nan": (made("nan"),), "endless": (made("-inf"),)},
        st.tuples(st.decimals(-999, 999, places=3).map(str).map(made)),
        code="(a) => a.as_integer_ratio()",
    ),
    Spec("PyDecimal", everything, NUMBERS, st.tuples(FINITE.map(made)), code=EVERYTHING),
    Spec(
        "PyDecimal",
        computed,
        PAIRS,
        st.tuples(FINITE.map(made), FINITE.map(made) | st.integers(-(10**30), 10**30), st.sampled_from(sorted(SIGNS))),
        code=COMPUTED,
    ),
    Spec(
        "pyDecimalParts",
        Decimal,
        {ascii(text): (text,) for text in [*TEXTS, *READ]}
        | {
            "float": (0.1,),
            "whole float": (2.0,),
            "nan": (float("nan"),),
            "int": (-5,),
            "large": (10**40,),
            "bool": (True,),
        }
        | {"none": (None,), "dict": ({},), "tuple": ((1, (1, 2), -1),), "long tuple": ((1, 2),), "nothing": ()},
        st.tuples(
            WRITTEN | st.floats(-1e9, 1e9) | st.integers() | st.text(st.sampled_from("0123456789.eE+-_ "), max_size=8)
        ),
        code="(...given) => new PyDecimal(...given)",
    ),
    Spec(
        "pyDecimalRead",
        Decimal,
        {ascii(text): (text,) for text in READ},
        st.tuples(WRITTEN),
        code="(text) => new PyDecimal(text)",
    ),
    Spec(
        "pyDecimalFloat",
        Decimal,
        {"tenth": (0.1,), "minus zero": (-0.0,), "least": (5e-324,)},
        st.tuples(st.floats(-1e3, 1e3)),
        code="(float) => Object.assign(new PyDecimal(0), pyDecimalFloat(Number(float)))",
    ),
    Spec(
        "pyDecimalGiven",
        Decimal,
        {
            "minus": ((1, (1, 2), -1),),
            "infinite": ((0, (), "F"),),
            "no sign": ((3, (1,), 0),),
            "no digit": ((0, (10,), 0),),
            "no exponent": ((0, (1,), 1.5),),
            "another text": ((0, (1,), "x"),),
            "no digits": ((0, 1, 0),),
            "long": ((1, 2),),
        },
        st.tuples(st.tuples(st.integers(0, 1), st.lists(st.integers(0, 9), min_size=1).map(tuple), st.integers(-9, 9))),
        code="(items) => Object.assign(new PyDecimal(0), pyDecimalGiven(items))",
    ),
    Spec(
        "PyDecimalTuple",
        lambda number: [
            tuple(number.as_tuple()),
            number.as_tuple().digits,
            number.as_tuple().exponent,
            number.as_tuple().sign,
        ],
        {"parts": (made("-1.50"),), "nan": (made("nan"),)},
        st.tuples(FINITE.map(made)),
        code="(n) => { const t = n.as_tuple(); return [pyTuple(...t), t.digits, t.exponent, t.sign]; }",
    ),
    Spec(
        "pyDecimalQuantized",
        lambda number, exp, rounding: number.quantize(exp, rounding),
        {
            f"{text} {rounding}": (made(text), made("0.01"), rounding)
            for text in ["2.675", "-2.675", "1.005", "0.001", "-0.005", "1E+3"]
            for rounding in ROUNDINGS
        }
        | {
            "default": (made("0.125"), made("1.00"), None),
            "int": (made("2.5"), 1, None),
            "too long": (made("1E+27"), made("0.01"), None),
            "str": (made("1"), "0.01", None),
            "nan": (made("nan"), made("1"), None),
            "endless": (made("inf"), made("1"), None),
            "both endless": (made("inf"), made("inf"), None),
            "no rounding": (made("1.5"), made("1"), "UP"),
        },
        st.tuples(
            FINITE.map(made),
            st.sampled_from(["1", "0.1", "0.01", "1E+1", "1E-9"]).map(made),
            st.sampled_from(ROUNDINGS),
        ),
    ),
    Spec(
        "pyDecimalRescaled",
        lambda number, exp, rounding: number.quantize(Decimal((0, (1,), exp)), rounding),
        {
            "down": (made("1.25"), -1, "ROUND_HALF_EVEN"),
            "up": (made("1"), -2, "ROUND_UP"),
            "nought": (made("0"), 3, "ROUND_UP"),
        },
        st.tuples(
            st.decimals(-9999, 9999, places=3).map(str).map(made), st.integers(-5, 5), st.sampled_from(ROUNDINGS)
        ),
    ),
    Spec(
        "pyDecimalShifted",
        lambda digits, drop, rounding: int(Decimal(digits).scaleb(-drop).quantize(Decimal(1), rounding)),
        {rounding: (25, 1, rounding) for rounding in ROUNDINGS} | {"beyond": (5, 3, "ROUND_UP")},
        st.tuples(st.integers(0, 10**9), st.integers(0, 12), st.sampled_from(ROUNDINGS)),
        code="(digits, drop, rounding) => pyInteger(pyDecimalShifted(BigInt(digits), drop, rounding, 0))",
    ),
    Spec(
        "pyDecimalFixed",
        lambda text: +Decimal(text),
        {"long": ("1" * 30,), "carried": ("9" * 29,), "nought": ("0E+99",), "small": ("1E-1000020",)},
        st.tuples(WRITTEN),
        code="(text) => { const n = new PyDecimal(text); "
        "return pyDecimalFixed(n.digits || n.kind ? n.sign : 0, n.digits, n.exp, n.kind); }",
    ),
    Spec(
        "pyDecimalNormal",
        lambda number: number.normalize(),
        {"zeros": (made("1.500"),), "nought": (made("-0E+5"),), "large": (made("1200"),)},
        st.tuples(st.decimals(-9999, 9999, places=3).map(str).map(made)),
    ),
    Spec(
        "pyDecimalInt",
        int,
        {"down": (made("-1.9"),), "large": (made("1E+30"),), "nan": (made("nan"),), "endless": (made("-inf"),)},
        st.tuples(FINITE.filter(lambda text: Decimal(text).adjusted() < 999).map(made)),
    ),
    Spec(
        "pyDecimalLike",
        lambda value, floats: (
            Decimal(value) if isinstance(value, int) or (floats and isinstance(value, float)) else None
        ),
        {"int": (5, False), "float": (1.5, True), "no float": (1.5, False), "str": ("1", True)},
        st.tuples(ANY, st.booleans()),
        code="(value, floats) => pyDecimalLike(value, floats) ?? null",
    ),
    Spec(
        "pyDecimalWith",
        lambda one, value: one + value if isinstance(value, int) else None,
        {"int": (made("1"), 5), "str": (made("1"), "a")},
        st.tuples(st.just(made("1")), ANY),
        code="(one, value) => pyDecimalWith(one, value, pyDecimalSum) ?? null",
    ),
    Spec(
        "pyDecimalOrder",
        lambda a, b: (a > b) - (a < b),
        {
            f"{a} and {b}": (made(a), made(b))
            for a, b in [
                ("1", "1.0"),
                ("-1", "1"),
                ("inf", "1"),
                ("-inf", "inf"),
                ("0", "-0"),
                ("1E+9", "2"),
                ("-2", "-10"),
            ]
        },
        st.tuples(FINITE.map(made), FINITE.map(made)),
        code="(a, b) => Math.sign(pyDecimalOrder(a, b)) + 0",
    ),
    Spec("pyDecimalText", str, NUMBERS, st.tuples(FINITE.map(made))),
    *[
        Spec(
            f"pyDecimal{name}",
            operation,
            {
                key: row[:2]
                for key, row in PAIRS.items()
                if f" {sign} " in key and "with" not in key and "behind" not in key
            },
            st.tuples(FINITE.map(made), FINITE.map(made)),
        )
        for name, sign, operation in [
            ("Sum", "+", operator.add),
            ("Product", "*", operator.mul),
            ("Quotient", "/", operator.truediv),
        ]
    ],
    Spec(
        "pyDecimalDivmod",
        lambda a, b: [*divmod(a, b)],
        {key: row[:2] for key, row in PAIRS.items() if " divmod " in key and "with" not in key and "behind" not in key},
        st.tuples(FINITE.map(made), FINITE.map(made)),
        code="(a, b) => pyDecimalDivmod(a, b, 'both')",
    ),
    Spec(
        "pyDecimalPower",
        lambda a, b: a**b,
        {
            "square": (made("1.5"), made("2")),
            "large": (made("1.05"), made("10")),
            "nought": (made("5"), made("0")),
            "of nought": (made("0"), made("0")),
            "minus": (made("-2"), made("3")),
        },
        st.tuples(st.decimals(-99, 99, places=1).map(str).map(made), st.integers(1, 8).map(str).map(made)),
    ),
    Spec(
        "pyDecimalRoot",
        lambda number: number.sqrt(),
        ROOTS,
        st.tuples(FINITE.filter(lambda text: not text.startswith("-")).map(made)),
    ),
    Spec(
        "pyDecimalFormat",
        format,
        {
            f"{text} as {form}": (made(text), form)
            for text in ["1234567.891", "-0.125", "0", "5E+3", "inf", "-0.00001"]
            for form in FORMATS
        },
        st.tuples(FINITE.filter(lambda text: abs(Decimal(text).adjusted()) < 99).map(made), st.sampled_from(FORMATS)),
    ),
    Spec(
        "pyDecimalShown",
        lambda number, letter, places: format(number, f".{places}{letter}"),
        {"fixed": (made("1.25"), "f", 1), "percent": (made("0.125"), "%", 1), "exponent": (made("1250"), "e", 1)},
        st.tuples(st.decimals(0, 9999, places=3).map(str).map(made), st.sampled_from("feEgG%"), st.integers(0, 6)),
        code="(...given) => pyDecimalShown(...given).join('')",
    ),
    Spec(
        "pyDecimalFail",
        lambda condition: Decimal("x" if condition == "ConversionSyntax" else 1) / 0,
        {"syntax": ("ConversionSyntax",), "zero": ("DivisionByZero",)},
        st.tuples(st.sampled_from(["ConversionSyntax", "DivisionByZero"])),
        code="(condition) => pyDecimalFail(condition, condition === 'DivisionByZero' ? condition : undefined)",
    ),
    Spec(
        "PyDecimal",
        round,
        {
            "half": (made("2.5"),),
            "places": (made("2.675"), 2),
            "tens": (made("25"), -1),
            "none": (made("1.5"), None),
            "nan": (made("nan"),),
        },
        st.tuples(st.decimals(-9999, 9999, places=4).map(str).map(made), st.none() | st.integers(-3, 6)),
        code="pyRound",
    ),
    Spec(
        "pyNoJson",
        json.dumps,
        {
            "a moment": (made_moment(datetime(2024, 1, 1)),),
            "a length": (made_moment(timedelta(1)),),
            "a zone": (made_moment(UTC),),
            "a Decimal": (made("1"),),
        },
        st.tuples(FINITE.map(made)),
        code="(value) => JSON.stringify(value)",
    ),
]
