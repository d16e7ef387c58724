"""Dicts, lists and sets: what they hold, and how they are changed."""

from __future__ import annotations

import operator
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, DICTS, INDICES, KEYS, LISTS, MINUS_ZERO, SETS, TEXTS

DEEP: Any = [[[[[[{"a": [[[[{"__proto__": [1]}]]]]}]]]]]]
NO_DICT = {
    "of none": (None, "a"),
    "of an int": (5, "a"),
    "of a float": (5.5, "a"),
    "of a bool": (True, "a"),
    "of a str": ("abc", "a"),
    "of a list": ([1], "a"),
}
KEYS_OF_A_DICT = {
    "a key": ({"a": 1}, "a"),
    "its value none": ({"a": None}, "a"),
    "missing": ({"a": 1}, "b"),
    "missing, with a quote in it": ({}, "it's"),
    "missing, with what repr escapes": ({}, "\n\x85\u2028\ud800\\"),
    "inherited": ({}, "constructor"),
    "inherited __proto__": ({}, "__proto__"),
    "own __proto__": ({"__proto__": 1}, "__proto__"),
    "own constructor": ({"constructor": 1}, "constructor"),
    "an index-like key": ({"10": 1, "a": 2}, "10"),
    "an int is no str": ({"1": 1}, 1),
    "true is no str": ({"true": 1}, True),
    "none is no str": ({"null": 1, "None": 2, "undefined": 3}, None),
    "a float": ({"1.5": 1}, 1.5),
    "a list cannot be a key": ({"": 1}, []),
    "a dict cannot be a key": ({"[object Object]": 1}, {}),
}
PLACES_OF_A_LIST = {
    "first": ([1, 2, 3], 0),
    "last": ([1, 2, 3], -1),
    "first from the end": ([1, 2, 3], -3),
    "too far": ([1, 2, 3], 3),
    "too far from the end": ([1, 2, 3], -4),
    "of an empty list": ([], 0),
    "by true": ([1, 2], True),
    "by minus zero": ([1, 2], MINUS_ZERO),
    "by a str": ([1], "0"),
    "by length": ([1], "length"),
    "by a float": ([1], 0.5),
    "by none": ([1], None),
    "by a list": ([1], [0]),
}
PLACES_OF_A_STR = {
    "a character": ("abc", 1),
    "a whole pair": ("a😀b", 1),
    "behind a pair": ("a😀b", 2),
    "last, a half": ("a\ud83d", -1),
    "beyond the end": ("😀", 1),
    "by str": ("abc", "a"),
    "by float": ("abc", 0.5),
}


def with_value(rows: dict[str, tuple[Any, ...]], value: Any) -> dict[str, tuple[Any, ...]]:
    """Return the rows with one more argument."""
    return {name: (*row, value) for name, row in rows.items()}


def loop_over(x: Any, *_: Any) -> list[Any]:
    """Return all that a loop sees."""
    return list(x)


DICT_AND_KEY = DICTS.flatmap(lambda held: st.tuples(st.just(held), st.sampled_from(sorted(held)) if held else KEYS))
ITEM = DICT_AND_KEY | st.tuples(DICTS, KEYS | ANY) | st.tuples(LISTS, INDICES) | st.tuples(ANY, KEYS | ANY)
STR_ITEM = st.tuples(TEXTS, INDICES)

SPECS = [
    Spec(
        "pyGetItem",
        operator.getitem,
        KEYS_OF_A_DICT | NO_DICT | PLACES_OF_A_LIST | PLACES_OF_A_STR | {"of a set": ({1}, 1)},
        ITEM | STR_ITEM,
    ),
    Spec(
        "pyGet",
        lambda x, *given: x.get(*given),
        KEYS_OF_A_DICT
        | NO_DICT
        | {
            "a default": ({}, "a", 5),
            "none is there, no default": ({"a": None}, "a", 5),
            "a default of none": ({}, "a", None),
            "a default for what is inherited": ({}, "toString", "own"),
            "a default on a list": ([], "a", 5),
        },
        DICT_AND_KEY | st.tuples(DICTS, KEYS | ANY, ANY) | st.tuples(ANY, KEYS),
    ),
    Spec(
        "pySetItem",
        operator.setitem,
        with_value({name: row for name, row in KEYS_OF_A_DICT.items() if isinstance(row[1], (str, list, dict))}, [1])
        | with_value(NO_DICT | PLACES_OF_A_LIST, None)
        | {"a new index-like key": ({"a": 1, "2": 2}, "1", 3)},
        st.tuples(DICTS, KEYS | LISTS, ANY)
        | st.tuples(LISTS, INDICES | ANY, ANY)
        | st.tuples(ANY.filter(lambda x: not isinstance(x, dict)), ANY, ANY),
        code="(...given) => pySetItem(...given) ?? null",
    ),
    Spec(
        "pySetKey",
        operator.setitem,
        {
            "a new key": ({}, "a", [1]),
            "another value": ({"a": 1}, "a", None),
            "__proto__": ({}, "__proto__", {"b": 1}),
            "own __proto__": ({"__proto__": 1}, "__proto__", None),
            "constructor": ({}, "constructor", 1),
            "an index-like key": ({"a": 1, "2": 2}, "1", 3),
        },
        st.tuples(DICTS, KEYS, ANY),
        code="(...given) => pySetKey(...given) ?? null",
    ),
    Spec(
        "pyDelItem",
        operator.delitem,
        KEYS_OF_A_DICT | NO_DICT | PLACES_OF_A_LIST | PLACES_OF_A_STR,
        ITEM | STR_ITEM,
        code="(...given) => pyDelItem(...given) ?? null",
    ),
    Spec(
        "pyLen",
        len,
        {
            "str": ("abc",),
            "pairs": ("😀a😀",),
            "a half": ("\ud83d",),
            "list": ([1, [2, 3]],),
            "dict": ({"a": 1, "__proto__": 2},),
            "set": ({1, 2},),
            "empty dict": ({},),
            "int": (5,),
            "none": (None,),
            "bool": (True,),
        },
        st.tuples(ANY | SETS | TEXTS),
    ),
    Spec(
        "pyIter",
        loop_over,
        {
            "str": ("a😀b",),
            "a half": ("\ud83da",),
            "list": ([1, None],),
            "dict": ({"b": 1, "a": 2},),
            "dict with index-like keys": ({"2": 1, "10": 2, "a": 3},),
            "none": (None,),
            "int": (5,),
            "bool": (False,),
            "float": (1.5,),
        },
        st.tuples(ANY | TEXTS | DICTS),
        code="(x, ...given) => Array.from(pyIter(x, ...given))",
    ),
    Spec(
        "pyIn",
        lambda x, container: x in container,
        {
            "in a str": ("b", "abc"),
            "empty in a str": ("", ""),
            "int in a str": (1, "1"),
            "none in a str": (None, "None"),
            "true is in a list with one": (True, [1]),
            "a dict in a list": ({"a": [1]}, [{"a": [True]}]),
            "none in a list": (None, [None]),
            "the str in a list of ints": ("1", [1]),
            "a key": ("a", {"a": None}),
            "inherited": ("constructor", {}),
            "__proto__": ("__proto__", {}),
            "own __proto__": ("__proto__", {"__proto__": 1}),
            "int in a dict": (1, {"1": 1}),
            "none in a dict": (None, {"null": 1}),
            "list in a dict": ([], {"": 1}),
            "in a set": ("a", {"a"}),
            "true in a set with one": (True, {1}),
            "list in a set": ([], {1}),
            "in an int": (5, 5),
            "in none": ("a", None),
            "in a bool": ("a", True),
        },
        st.tuples(ANY, ANY)
        | st.tuples(KEYS, DICTS)
        | st.tuples(TEXTS, TEXTS)
        | LISTS.flatmap(lambda held: st.tuples(st.sampled_from(held) if held else ANY, st.just(held)))
        | st.tuples(ANY, SETS),
    ),
]
