"""Numbers: arithmetic, rounding, and what texts say."""

from __future__ import annotations

import operator
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, ATOMS, FLOATS, HALVES, INTS, LARGEST, LISTS, MINUS_ZERO, NUMBERS, TEXTS

LARGE = LARGEST
NUMERALS = st.from_regex(r"\A[ \t\x1c\u2003]?[-+]?[0-9٣९]{0,3}_?[0-9]{0,3}(\.[0-9_]{0,3})?([eE][-+]?[0-9]{1,3})?\s?\Z")
NUMERIC_WORDS = st.sampled_from(
    ["inf", "-Infinity", "+nan", "NAN", "infinit", "0x10", "1e", ".", "-", "_1", "1__0", "1_"]
)
NUMERIC_TEXTS: dict[str, tuple[Any, ...]] = {
    "digits": ("12",),
    "a sign": ("-12",),
    "a plus": ("+0012",),
    "two signs": ("--1",),
    "a sign and a space": ("- 1",),
    "white space": ("\t 12 \n",),
    "Unicode's white space": ("\u200312\x85",),
    "ASCII separators": ("\x1c12",),
    "byte order mark": ("\ufeff12",),
    "underscore": ("1_000",),
    "two underscores": ("1__0",),
    "leading underscore": ("_1",),
    "trailing underscore": ("1_",),
    "underscore after the sign": ("-_1",),
    "Arabic digits": ("١٢",),
    "bold digits": ("\U0001d7d7\U0001d7e0",),
    "superscript": ("²",),
    "trailing letters": ("12abc",),
    "hexadecimal": ("0x10",),
    "binary": ("0b1",),
    "empty": ("",),
    "a point": ("1.0",),
    "only a point": (".",),
    "a point first": (".5",),
    "a point last": ("5.",),
    "an underscore at the point": ("1_.5",),
    "an exponent": ("1e3",),
    "a broken exponent": ("1e",),
    "an exponent with an underscore": ("1_0e1_0",),
    "too large for a double": ("1e999",),
    "inf": ("inf",),
    "minus infinity": ("-INFINITY",),
    "nan": ("+NaN",),
    "half of infinity": ("infin",),
    "minus zero": ("-0",),
    "a nul": ("1\x00",),
    "a quote": ("it's",),
    "a long text": ("é" * 250,),
    "a pair cut off": ("a" * 198 + "😀😀",),
    "too many digits": ("0" * 4301,),
    "as many digits as may be": ("0" * 4300,),
}
NO_TEXT: dict[str, tuple[Any, ...]] = {
    "int": (5,),
    "true": (True,),
    "float": (-2.9,),
    "small": (5e-324,),
    "minus zero as int": (MINUS_ZERO,),
    "nan number": (float("nan"),),
    "infinite": (float("inf"),),
    "infinite below": (float("-inf"),),
    "none": (None,),
    "list": ([],),
    "dict": ({},),
}
TIES: dict[str, tuple[Any, ...]] = {
    "a half": (0.5,),
    "one and a half": (1.5,),
    "two and a half": (2.5,),
    "minus a half": (-0.5,),
    "minus one and a half": (-1.5,),
    "minus two and a half": (-2.5,),
    "just under a half": (0.49999999999999994,),
    "a large half": (2.0**51 + 0.5,),
    "the largest odd": (LARGE - 1,),
}
PRECISE: dict[str, tuple[Any, ...]] = {
    "an eighth": (0.125, 2),
    "three eighths": (0.375, 2),
    "minus an eighth": (-0.125, 2),
    "looks like a tie": (2.675, 2),
    "looks like a tie, too": (1.005, 2),
    "half to none": (2.5, 0),
    "half to one": (0.25, 1),
    "a carry": (9.9996, 3),
    "more digits than there are": (0.1, 30),
    "an int": (5, 2),
    "minus zero": (MINUS_ZERO, 1),
    "a small one below zero": (-0.001, 2),
    "large": (1e21, 2),
    "larger than toFixed can": (1.2345e22, 3),
    "largest": (1.7976931348623157e308, 0),
    "smallest": (5e-324, 5),
    "many digits": (1 / 3, 100),
}


BASED = st.from_regex(r"\A ?[-+]?(0[xXoObB])?_?[0-9a-fz]{0,3}(_[0-9a-f]{1,3})?\Z")
PREFIXES = [
    "0x1f",
    "-0X1F",
    "0b1",
    "0o17",
    "0x_1",
    "0x__1",
    "0_1",
    "01",
    "00",
    "0_0",
    "0x",
    "0b",
    "0b12",
    "z",
    "\u0661",
]
PREFIXED = {
    f"{text!r} in base {base}": (text, base) for text in [*PREFIXES, "1" * 4301] for base in (0, 2, 8, 10, 16, 32, 36)
}


WRONG_OPERANDS: dict[str, tuple[Any, ...]] = {
    "int and str": (1, "2"),
    "str and int": ("2", 1),
    "none and int": (None, 1),
    "int and none": (1, None),
    "dict and int": ({}, 1),
    "dict and dict": ({}, {}),
    "list and int": ([1], 2),
    "int and list": (2, [1]),
    "list and str": ([1], "a"),
    "float and str": (1.5, "a"),
}
OPERANDS: dict[str, tuple[Any, ...]] = {
    "ints": (7, 2),
    "below zero": (-7, 2),
    "by one below zero": (7, -2),
    "both below zero": (-7, -2),
    "exactly": (-6, 3),
    "floats": (7.5, 2),
    "floats below zero": (-7.5, 2),
    "a tenth": (1, 0.1),
    "a tiny one below zero": (-1e-20, 3),
    "zero by": (0, 5),
    "minus zero by": (MINUS_ZERO, 5),
    "bools": (True, True),
    "to the edge": (LARGE - 1, 1),
    "over the edge": (LARGE, 1),
    "over the edge below": (-LARGE, 1),
    "over the edge with a float": (LARGE, 1.5),
    "at the edge": (LARGE, -3),
    "at the edge below": (-LARGE, 3),
    "floats beyond the edge": (1e21, 3),
    "large ones": (1e300, 1e10),
    "too large": (1e308, 1e308),
    "by zero": (1, 0),
    "float by zero": (1.5, 0),
    "large by zero": (1e21, 0),
    "true by false": (True, False),
    "zero by zero": (0, 0),
    "whole floats": (6.0, 3.0),
    "an int and a whole float": (7, -2.0),
    "minus zero as float": (-0.0, 5),
    "by minus zero": (5, -0.0),
    "large ints": (2**64, 3),
    "large ints below zero": (-(2**64), 2**63 + 1),
    "larger than a float": (10**400, 10**399),
    "an int larger than a float": (10**400, 1.5),
    "too large a ratio": (10**400, 3),
    "a ratio below the least float": (3, 10**323),
    "the least ratio": (-1, 10**330),
    "a tie between two floats": (2**54 + 2, 1),
    "more than a tie": (2**54 * 3 + 7, 3),
    "by a large one": (1, 2**60),
    "zero by a large one below zero": (0, -(2**70)),
}
PAIRS = st.tuples(NUMBERS | st.booleans(), NUMBERS | st.booleans())
SMALL = st.tuples(st.integers(-50, 50), st.integers(-12, 12)) | st.tuples(st.floats(-9, 9), st.integers(-3, 3))
NO_SETS = ATOMS | ANY


def without_format(pair: tuple[Any, Any]) -> bool:
    """Tell whether % is no formatting: a str on its left may take a dict or a list."""
    return not (isinstance(pair[0], str) and (isinstance(pair[1], (dict, list)) or "%" in pair[0]))


SPECS = [
    Spec(
        "pyAdd",
        operator.add,
        OPERANDS
        | WRONG_OPERANDS
        | {"texts": ("a", "b"), "lists": ([1], [[2]]), "str and none": ("a", None), "empty lists": ([], [])},
        PAIRS
        | st.tuples(TEXTS.filter(lambda s: s.isascii()), TEXTS)
        | st.tuples(LISTS, LISTS)
        | st.tuples(NO_SETS, NO_SETS),
    ),
    Spec("pySubtract", operator.sub, OPERANDS | WRONG_OPERANDS, PAIRS | SMALL | st.tuples(NO_SETS, NO_SETS)),
    Spec(
        "pyMultiply",
        operator.mul,
        OPERANDS
        | WRONG_OPERANDS
        | {
            "a text": ("ab", 3),
            "a text behind": (2, "ab"),
            "a text, less than never": ("ab", -1),
            "a text, by true": ("ab", True),
            "a list": ([1, [2]], 2),
            "a list, never": ([1], 0),
            "text by text": ("a", "b"),
            "text by float": ("a", 1.5),
            "list by none": ([], None),
            "none by text": (None, "a"),
            "list by list": ([], []),
        },
        PAIRS | SMALL | st.tuples(TEXTS | LISTS, st.integers(-2, 3) | ANY.filter(lambda x: not isinstance(x, int))),
    ),
    Spec("pyDivide", operator.truediv, OPERANDS | WRONG_OPERANDS, PAIRS | SMALL | st.tuples(NO_SETS, NO_SETS)),
    Spec("pyFloorDiv", operator.floordiv, OPERANDS | WRONG_OPERANDS, PAIRS | SMALL | st.tuples(NO_SETS, NO_SETS)),
    Spec(
        "pyMod",
        operator.mod,
        OPERANDS | WRONG_OPERANDS | {"a text": ("a", 5)},
        PAIRS | SMALL | st.tuples(NO_SETS, NO_SETS).filter(without_format),
    ),
    Spec("pyDivmod", divmod, OPERANDS | WRONG_OPERANDS, PAIRS | SMALL | st.tuples(NO_SETS, NO_SETS)),
    Spec(
        "pyDivmodOf",
        lambda a, b, _: list(divmod(a, b)),
        {"ints": (7, -2, ["", ""]), "floats": (7.5, -2, ["", ""])},
        st.tuples(INTS, INTS.filter(bool), st.just(["", ""]))
        | st.tuples(FLOATS, FLOATS.filter(bool), st.just(["", ""])),
    ),
    Spec(
        "pyIntDivmod",
        lambda a, b: list(divmod(a, b)),
        {"below zero": (-7, 2), "large": (2**70, -3), "by a large one": (-3, 2**70), "exactly": (-(2**70), 2)},
        st.tuples(INTS, INTS.filter(bool)),
    ),
    Spec(
        "pyFloatDivmod",
        lambda a, b: list(divmod(a, b)),
        {"below zero": (-7.5, 2.25), "a tiny one": (-1e-20, 3.5), "to zero": (-0.5, -1.25), "exactly": (-4.5, 1.5)},
        st.tuples(FLOATS, FLOATS.filter(bool)),
        code="(a, b) => pyFloatDivmod(Number(a), Number(b)).map(pyFloatOf)",
    ),
    Spec(
        "pyCalculated",
        lambda a, b: a - b,
        {"ints": (1, 2), "large": (LARGE, -2), "floats": (1.5, 0.5), "an int too large": (10**400, 0.5)},
        PAIRS,
        code="(a, b) => pyCalculated(a, b, (x, y) => x - y)",
    ),
    Spec(
        "pyOperated",
        operator.or_,
        {"none": (None, 1), "texts": ("a", "b"), "a dict and a list": ({}, [])},
        st.tuples(TEXTS | LISTS | st.none(), TEXTS | LISTS | st.none()),
        code="(a, b) => pyOperated(a, b, '|', 'pyOr', 'pyRor')",
    ),
    Spec(
        "pyRepeated",
        operator.mul,
        {
            "a tuple": ((1, ("a",)), 2),
            "bytes": (b"ab", 3),
            "a list by a large int": ([], 2**70),
            "by a float": ("a", 2.0),
        },
        st.tuples(
            TEXTS | LISTS | st.binary(max_size=3) | LISTS.map(tuple), st.integers(-2, 3) | st.booleans() | FLOATS
        ),
    ),
    Spec(
        "pyDouble",
        float,
        {"large": (2**60 + 1,), "too large": (-(10**400),), "small": (5,)},
        st.tuples(INTS),
        code="(x) => pyFloatOf(pyDouble(pyNumberOf(x)))",
    ),
    Spec(
        "pyRatio",
        operator.truediv,
        {
            row: given
            for row, given in OPERANDS.items()
            if type(given[0]) is int and type(given[1]) is int and given[1] > 0 and row != "too large a ratio"
        },
        st.tuples(st.integers(), st.integers(1)),
        code="(a, b) => pyFloatOf(pyRatio(BigInt(a), BigInt(b)))",
    ),
    Spec("pyPositive", operator.pos, NO_TEXT | {"str": ("1",), "false": (False,)}, st.tuples(ANY)),
    Spec("pyInvert", operator.inv, NO_TEXT | {"str": ("1",), "large": (2**70,), "false": (False,)}, st.tuples(ANY)),
    Spec("pyNegative", operator.neg, NO_TEXT | {"str": ("1",), "false": (False,)}, st.tuples(ANY)),
    Spec("pyAbs", abs, NO_TEXT | {"str": ("1",), "false": (False,)}, st.tuples(ANY)),
    Spec(
        "pyInt",
        int,
        NUMERIC_TEXTS | NO_TEXT | {"beyond the edge": (1e21,), "text beyond the edge": ("9007199254740993",)},
        st.tuples(NUMERALS | NUMERIC_WORDS | TEXTS | ANY),
    ),
    Spec("pyIndexOf", operator.index, NO_TEXT | {"large": (2**70,), "whole float": (2.0,)}, st.tuples(ANY)),
    Spec(
        "pyIntOfText",
        int,
        {f"{row} in base {base}": (text, base) for row, (text,) in NUMERIC_TEXTS.items() for base in (10, 16, 0)}
        | PREFIXED,
        st.tuples(BASED | NUMERALS | TEXTS, st.sampled_from([0, 2, 8, 10, 16, 36])),
    ),
    Spec(
        "pyIntOfBase",
        int,
        PREFIXED
        | {"base 1": ("1", 1), "base 37": ("1", 37), "below zero": ("1", -2), "none": ("1", None), "an int": (1, 10)}
        | {"true": ("1", True), "bytes": (b"ff", 16), "a float": ("1", 10.0), "a large base": ("1", 2**70)},
        st.tuples(BASED | NUMERALS | TEXTS, st.integers(-2, 40)),
    ),
    Spec("pyFloat", float, NUMERIC_TEXTS | NO_TEXT, st.tuples(NUMERALS | NUMERIC_WORDS | TEXTS | ANY)),
    Spec(
        "pyRound",
        round,
        NO_TEXT
        | TIES
        | PRECISE
        | {
            "str": ("1.5",),
            "none as digits": (2.5, None),
            "true as digits": (0.25, True),
            "str as digits": (2.5, "1"),
            "float as digits": (2.5, 1.5),
            "infinity to two": (float("inf"), 2),
            "nan to two": (float("nan"), 2),
            "to tens": (15, -1),
            "to even tens": (25, -1),
            "to tens below zero": (-25, -1),
            "beyond all digits": (15, -20),
            "a large int to tens": (10**30 + 5, -1),
            "float to tens": (15.5, -1),
            "a half more than a tie": (25.5, -1),
            "float beyond all digits": (-15.5, -400),
            "float to too large a number": (1.7976931348623157e308, -308),
            "whole float": (2.0,),
            "whole float to two": (2.0, 2),
            "minus zero as float": (-0.0, 1),
            "many more digits than there are": (5e-324, 323),
            "far beyond the point": (1.5, 400),
            "beyond the edge": (1e21,),
            "beyond the edge to one": (1e21, 1),
        },
        st.tuples(NUMBERS | HALVES)
        | st.tuples(NUMBERS | HALVES | st.booleans(), st.integers(-25, 25) | st.booleans())
        | st.tuples(ANY),
    ),
    Spec(
        "pyRounded",
        lambda x, n: int(round(x, n)),
        {"an int to tens": (25, -1), "a float": (2.5, 0), "a large int": (10**30 + 5, -1)},
        st.tuples(INTS, st.integers(-20, 0)),
        code="(x, n) => pyRounded(typeof x === 'object' ? x.value : typeof x === 'number' && x % 1 ? x : BigInt(x), n)",
    ),
    Spec(
        "pyTimesTen",
        lambda x, n: round(Fraction(x) * 10**n if n >= 0 else Fraction(x) / 10**-n),
        {
            "a tie": (2.5, 0),
            "an odd tie": (0.375, 2),
            "no tie": (2.675, 2),
            "to tens": (25, -1),
            "a large int": (10**30 + 5, -1),
        },
        st.tuples(FLOATS.map(abs) | st.integers(0), st.integers(-20, 20)),
        code="(x, n) => pyInteger(pyTimesTen(typeof x === 'bigint' ? x : Number(x), n))",
    ),
    Spec(
        "pyFixed",
        lambda x, n: f"{x:.{n}f}",
        {row: given for row, given in PRECISE.items() if isinstance(given[0], float)}
        | {"of zero digits": (1e22, 0), "minus zero as float": (-0.0, 1), "more digits than toFixed has": (1 / 3, 120)},
        st.tuples(FLOATS | HALVES, st.integers(0, 40)),
        code="(x, n) => pyFixed(Number(x), n)",
    ),
]
