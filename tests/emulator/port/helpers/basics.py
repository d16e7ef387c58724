"""Truth, equality, order, types, and the errors that helpers throw."""

from __future__ import annotations

import builtins
import operator
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, HALVES, INDICES, LISTS, MINUS_ZERO, NUMBERS, SETS, TEXTS

LARGE = 2**53
ONE_OF_EACH: dict[str, tuple[Any, ...]] = {
    "none": (None,),
    "true": (True,),
    "false": (False,),
    "zero": (0,),
    "minus zero": (MINUS_ZERO,),
    "int": (7,),
    "float": (7.5,),
    "largest int": (LARGE,),
    "integral float": (LARGE + 2.0,),
    "nan": (float("nan"),),
    "infinity": (float("inf"),),
    "empty str": ("",),
    "str": ("a",),
    "the str 0": ("0",),
    "empty list": ([],),
    "list of none": ([None],),
    "empty dict": ({},),
    "dict": ({"a": None},),
    "dict with __proto__": ({"__proto__": 1},),
    "empty set": (set(),),
    "set": ({0},),
}
EVERYTHING = ANY | SETS | HALVES
OPERATORS = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "-": operator.sub}
OPERATORS |= {"/": operator.truediv, "-=": operator.isub}


def compared(a: Any, b: Any, sign: str) -> bool:
    """Return what the operator says."""
    return bool(OPERATORS[sign](a, b))


def index_of(k: Any, length: int, wrong: str) -> int:
    """Return the place, -1 for none."""
    if isinstance(k, int) and not -(2**63) <= k < 2**63:
        raise IndexError("cannot fit 'int' into an index-sized integer")
    try:
        return range(length)[k]
    except IndexError:
        return -1
    except TypeError:
        raise TypeError(wrong) from None


def having(x: Any, kind: str, method: str) -> Any:
    """Return the value when it has the method; the strategy names each method with its type."""
    assert hasattr(getattr(builtins, kind), method)
    getattr(x, method)
    return x


def missing(k: Any) -> KeyError:
    """Return the error for a key that is not there; what can be no key raises."""
    hash(k)
    return KeyError(k)


SPECS = [
    Spec("pyTruthy", bool, ONE_OF_EACH, st.tuples(EVERYTHING)),
    Spec(
        "pyOr",
        lambda a, b: a or b,
        {name: (*row, "b") for name, row in ONE_OF_EACH.items()} | {"none for none": (None, None)},
        st.tuples(EVERYTHING, EVERYTHING),
    ),
    Spec("pyIsInt", lambda x: isinstance(x, int), ONE_OF_EACH, st.tuples(EVERYTHING)),
    Spec("pyIsDict", lambda x: isinstance(x, dict), ONE_OF_EACH, st.tuples(EVERYTHING)),
    Spec("pyTypeName", lambda x: type(x).__name__, ONE_OF_EACH, st.tuples(EVERYTHING)),
    Spec(
        "pyEqual",
        operator.eq,
        {
            "true is one": (True, 1),
            "false is zero": (False, 0),
            "true is no text": (True, "true"),
            "one is no text": (1, "1"),
            "none is not false": (None, False),
            "none is not zero": (0, None),
            "none in a list": ([None], [None]),
            "empty list and empty str": ([], ""),
            "empty list and empty dict": ([], {}),
            "empty list and false": ([], False),
            "list of true and of one": ([True], [1]),
            "one item more": ([1], [1, 2]),
            "list and dict": (["a"], {"0": "a"}),
            "dicts in another order": ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
            "one key more": ({"a": 1}, {"a": 1, "b": None}),
            "another key with none": ({"a": None}, {"b": None}),
            "inherited key": ({"constructor": None}, {"toString": None}),
            "__proto__ is a key": ({"__proto__": 1}, {}),
            "__proto__ in both": ({"__proto__": [1]}, {"__proto__": [True]}),
            "deep": ({"a": [{"b": [1, {"c": True}]}]}, {"a": [{"b": [1, {"c": 1}]}]}),
            "sets": ({1, 2}, {2, 1}),
            "set and list": ({1}, [1]),
            "set and smaller set": ({1}, {1, 2}),
            "a pair and its half": ("😀", "\ud83d"),
            "minus zero": (MINUS_ZERO, 0),
        },
        st.tuples(EVERYTHING, EVERYTHING) | EVERYTHING.map(lambda x: (x, x)) | st.tuples(NUMBERS, NUMBERS),
    ),
    Spec(
        "pyCompare",
        compared,
        {
            "code points, not units": ("\uffff", "😀", "<"),
            "a half before the private use area": ("\ud83d", "\ue000", "<"),
            "a pair after its half": ("😀", "\ud83d", ">"),
            "a text before a longer one": ("a", "ab", "<"),
            "empty text": ("", "a", ">="),
            "equal texts": ("a", "a", "<="),
            "digits in texts": ("10", "9", "<"),
            "upper case first": ("B", "a", "<"),
            "true and two": (True, 2, "<"),
            "true and one": (True, 1, ">="),
            "minus zero and zero": (MINUS_ZERO, 0, "<"),
            "nan": (float("nan"), 1, "<="),
            "infinity": (float("inf"), float("inf"), "<="),
            "int and str": (1, "a", "<"),
            "str and int": ("a", 1, ">="),
            "none and int": (None, 1, ">"),
            "none and none": (None, None, "<"),
            "dicts": ({}, {}, "<"),
            "lists": ([1, 2], [1, 3], "<"),
            "a list and a longer one": ([1], [1, 0], "<"),
            "a list with another type": ([1, "a"], [1, 2], "<"),
            "the first difference decides": ([1, "a"], [2, 3], "<"),
            "equal lists of dicts": ([{}], [{}], "<="),
            "list and str": ([], "", "<"),
            "float and dict": (1.5, {}, ">"),
        },
        st.tuples(ANY, ANY, st.sampled_from(["<", ">", "<=", ">="]))
        | st.tuples(TEXTS, TEXTS, st.sampled_from(["<", ">", "<=", ">="]))
        | st.tuples(LISTS, LISTS, st.sampled_from(["<", ">"]))
        | st.tuples(NUMBERS, NUMBERS, st.sampled_from(["<", ">", "<=", ">="])),
        code="(a, b, sign) => eval(`pyCompare(a, b, sign) ${sign} 0`)",
    ),
    Spec(
        "pyMissing",
        missing,
        {
            "a key": ("plan",),
            "a quote": ("it's",),
            "both quotes": ("'\"",),
            "none": (None,),
            "int": (1,),
            "true": (True,),
            "list": ([],),
            "dict": ({},),
        },
        st.tuples(ANY),
    ),
    Spec(
        "pyIndex",
        index_of,
        {
            "first": (0, 3, "no"),
            "last": (-1, 3, "no"),
            "first from the end": (-3, 3, "no"),
            "too far": (3, 3, "no"),
            "too far from the end": (-4, 3, "no"),
            "of nothing": (0, 0, "no"),
            "last of nothing": (-1, 0, "no"),
            "true": (True, 3, "no"),
            "minus zero": (MINUS_ZERO, 1, "no"),
            "a float": (0.5, 3, "no"),
            "a large float": (1e21, 3, "no"),
            "text": ("0", 3, "no"),
            "none": (None, 3, "not None"),
        },
        st.tuples(INDICES | ANY, st.integers(0, 5), st.just("wrong")),
    ),
    Spec(
        "pyHaving",
        having,
        {
            "dict": ({}, "dict", "get"),
            "list": ([], "list", "append"),
            "str": ("", "str", "strip"),
            "none": (None, "str", "strip"),
            "int": (1, "str", "strip"),
            "float": (1.5, "str", "strip"),
            "bool": (True, "str", "strip"),
            "list for a dict": ([], "dict", "get"),
            "str for a dict": ("", "dict", "items"),
            "dict for a str": ({}, "str", "strip"),
        },
        st.tuples(ANY, st.sampled_from([("dict", "get"), ("str", "strip"), ("list", "append")])).map(
            lambda pair: (pair[0], *pair[1])
        ),
    ),
]
