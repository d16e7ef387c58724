"""Numbers: arithmetic, rounding, and what texts say."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, ATOMS, HALVES, LISTS, MINUS_ZERO, NUMBERS, TEXTS, number

LARGE = 2**53
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


def in_range(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function with an OverflowError for an int that JavaScript does not hold exactly."""

    def checked(*given: Any) -> Any:
        result = function(*given)
        if isinstance(result, int) and abs(result) >= LARGE and result is not given[0]:
            raise OverflowError("an int from 2**53 on is not exact in JavaScript")
        return result

    return checked


def rounded(x: Any, n: Any = None) -> Any:
    """Return round(x, n); places before the point are refused."""
    if isinstance(n, int) and n < 0 and not (isinstance(x, float) and x - x != 0):
        round(x, n)
        raise ValueError("round() to tens or hundreds")
    return round(x, n)


def formatted(x: Any, spec: str) -> str:
    """Return the f-string's text."""
    return format(x, spec)


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
}
# Both as the boundary has them: a whole float is an int there, so that Python's 2.0 can not stand beside it.
PAIRS = st.tuples(NUMBERS | st.booleans(), NUMBERS | st.booleans())
SMALL = st.tuples(st.integers(-50, 50), st.integers(-12, 12)) | st.tuples(
    st.floats(-9, 9).map(number), st.integers(-3, 3)
)
NO_SETS = ATOMS | ANY


def without_format(pair: tuple[Any, Any]) -> bool:
    """Tell whether % is no formatting: a str on its left may take a dict or a list."""
    return not (isinstance(pair[0], str) and (isinstance(pair[1], (dict, list)) or "%" in pair[0]))


SPECS = [
    Spec(
        "pyAdd",
        in_range(operator.add),
        OPERANDS
        | WRONG_OPERANDS
        | {"texts": ("a", "b"), "lists": ([1], [[2]]), "str and none": ("a", None), "empty lists": ([], [])},
        PAIRS
        | st.tuples(TEXTS.filter(lambda s: s.isascii()), TEXTS)
        | st.tuples(LISTS, LISTS)
        | st.tuples(NO_SETS, NO_SETS),
    ),
    Spec("pySubtract", in_range(operator.sub), OPERANDS | WRONG_OPERANDS, PAIRS | SMALL | st.tuples(NO_SETS, NO_SETS)),
    Spec(
        "pyMultiply",
        in_range(operator.mul),
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
    Spec("pyNegative", operator.neg, NO_TEXT | {"str": ("1",), "false": (False,)}, st.tuples(ANY)),
    Spec("pyAbs", abs, NO_TEXT | {"str": ("1",), "false": (False,)}, st.tuples(ANY)),
    Spec(
        "pyInt",
        in_range(int),
        NUMERIC_TEXTS | NO_TEXT | {"beyond the edge": (1e21,), "text beyond the edge": ("9007199254740993",)},
        st.tuples(NUMERALS | NUMERIC_WORDS | TEXTS | ANY),
    ),
    Spec("pyFloat", float, NUMERIC_TEXTS | NO_TEXT, st.tuples(NUMERALS | NUMERIC_WORDS | TEXTS | ANY)),
    Spec(
        "pyRound",
        in_range(rounded),
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
            "float to tens": (15.5, -1),
            "far beyond the point": (1.5, 400),
            "beyond the edge": (1e21,),
            "beyond the edge to one": (1e21, 1),
        },
        st.tuples(NUMBERS | HALVES)
        | st.tuples(NUMBERS | HALVES | st.booleans(), st.integers(0, 25) | st.booleans())
        | st.tuples(ANY),
    ),
    Spec(
        "pyFixed",
        lambda x, n: f"{x:.{n}f}",
        PRECISE | {"of zero digits": (1e22, 0)},
        st.tuples(NUMBERS | HALVES, st.integers(0, 40)),
    ),
    Spec(
        "pyFormat",
        formatted,
        {name: (x, f".{n}f") for name, (x, n) in PRECISE.items()}
        | {
            "true": (True, ".2f"),
            "infinity": (float("inf"), ".2f"),
            "nan": (float("nan"), ".1f"),
            "ten digits": (1 / 3, ".10f"),
            "str": ("1", ".2f"),
            "none": (None, ".2f"),
            "list": ([], ".2f"),
            "dict": ({}, ".2f"),
        },
        st.tuples(NUMBERS | HALVES | ANY, st.integers(0, 25).map(lambda n: f".{n}f")),
    ),
]
