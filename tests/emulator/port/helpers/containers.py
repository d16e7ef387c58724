"""Dicts, lists and sets: what they hold, and how they are changed."""

from __future__ import annotations

import operator
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, DICTS, INDICES, KEYS, LISTS, MINUS_ZERO, NUMBERS, SETS, TEXTS

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
    "a list can not be a key": ({"": 1}, []),
    "a dict can not be a key": ({"[object Object]": 1}, {}),
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


def pop(x: Any, *given: Any) -> Any:
    """Call the method."""
    return x.pop(*given)


def keys_of(x: Any) -> list[Any]:
    """Return the keys in their order."""
    return list(x.keys())


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
        "pyPop",
        pop,
        KEYS_OF_A_DICT
        | NO_DICT
        | PLACES_OF_A_LIST
        | {
            "the last of a list": ([1, 2],),
            "the last of an empty list": ([],),
            "no key for a dict": ({"a": 1},),
            "no key for a str": ("a",),
            "a default": ({}, "a", 5),
            "a default of none": ({}, "a", None),
            "a default not needed": ({"a": 1}, "a", 5),
            "a default for what is inherited": ({}, "valueOf", 5),
            "a default for a list": ([1], 0, 5),
            "from an empty list by str": ([], "a"),
        },
        ITEM.filter(lambda pair: pair[0] or not isinstance(pair[1], (list, dict)))
        | DICT_AND_KEY.map(lambda pair: (*pair, "default"))
        | st.tuples(DICTS, KEYS, ANY)
        | st.tuples(LISTS),
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
        "pySlice",
        lambda x, start=None, stop=None: x[start:stop],
        {
            "all": ("abc", None, None),
            "the start": ("abcd", None, 2),
            "the end": ("abcd", -2, None),
            "beyond": ("abc", 1, 200),
            "crossed": ("abc", 2, 1),
            "before the start": ("abc", -9, 2),
            "pairs": ("a😀b😀", 1, 3),
            "a list": ([1, 2, 3], 1, None),
            "a list by bools": ([1, 2, 3], True, None),
            "up to false": ([1, 2, 3], None, False),
            "up to zero": ([1, 2], None, 0),
            "by str": ([1], "a", None),
            "by float": ("abc", None, 1.5),
            "none": (None, 0, 1),
            "int": (5, None, None),
        },
        st.tuples(TEXTS | LISTS, INDICES | st.none(), INDICES | st.none())
        | st.tuples(ANY.filter(lambda x: not isinstance(x, dict)), ANY, ANY),
    ),
    Spec(
        "pyIter",
        list,
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
    Spec(
        "pyItems",
        lambda x: list(x.items()),
        {
            "in their order": ({"b": 1, "a": None},),
            "index-like keys": ({"2": 1, "10": 2, "b": 3},),
            "__proto__": ({"__proto__": [1]},),
            "empty": ({},),
            "none": (None,),
            "list": ([1],),
            "str": ("ab",),
            "int": (1,),
        },
        st.tuples(DICTS | ANY),
    ),
    Spec(
        "pyKeys",
        keys_of,
        {
            "in their order": ({"b": 1, "a": None, "__proto__": 2},),
            "none": (None,),
            "list": ([],),
            "str": ("",),
        },
        st.tuples(DICTS | ANY),
    ),
    Spec(
        "pyValues",
        lambda x: list(x.values()),
        {
            "in their order": ({"b": 1, "a": None, "__proto__": 2},),
            "none": (None,),
            "list": ([],),
            "str": ("",),
        },
        st.tuples(DICTS | ANY),
    ),
    Spec(
        "pyUpdate",
        lambda x, other: x.update(other),
        {
            "a dict": ({"a": 1, "b": 2}, {"b": 3, "c": None}),
            "__proto__": ({}, {"__proto__": {"a": 1}}),
            "pairs": ({}, [["a", 1], ["a", 2]]),
            "pairs in texts": ({}, ["ab", "cd"]),
            "a dict as a pair": ({}, [{"a": 1, "b": 2}]),
            "nothing": ({"a": 1}, ""),
            "none": ({"a": 1}, None),
            "an int": ({}, 5),
            "a list of ints": ({}, [["a", 1], 2]),
            "three": ({}, [["a", 1, 2]]),
            "a short text": ({}, ["ab", "c"]),
            "a text": ({}, "ab"),
            "a list for a key": ({}, [["a", 1], [[], 1]]),
            "of a list": ([], {}),
            "of none": (None, {}),
            "of a str": ("", {}),
        },
        st.tuples(DICTS, DICTS)
        | st.tuples(DICTS, st.lists(st.lists(TEXTS, max_size=3) | TEXTS, max_size=3) | NUMBERS | TEXTS)
        | st.tuples(ANY, DICTS),
        code="(...given) => pyUpdate(...given) ?? null",
    ),
    Spec(
        "pySorted",
        sorted,
        {
            "texts by code points": (["\uffff", "😀", "\ud83d", "a", "", "B"],),
            "numbers as numbers": ([10, 9, 1.5, -1, True, 1e21],),
            "equal ones keep their order": ([True, 1, False, 0, 1],),
            "lists": ([[2], [1, 2], [1]],),
            "keys of a dict": ({"b": 1, "a": 2, "10": 3, "9": 4},),
            "characters": ("b😀a",),
            "a set": ({"b", "a"},),
            "one dict": ([{}],),
            "dicts": ([{}, {}],),
            "one none": ([None],),
            "str behind int": ([1, "a"],),
            "int behind str": (["a", 1],),
            "none at the end": ([3, 1, 2, None],),
            "none in the middle": ([3, None, 2],),
            "not iterable": (5,),
            "none": (None,),
        },
        st.tuples(st.lists(TEXTS, max_size=8) | st.lists(NUMBERS | st.booleans(), max_size=8) | SETS | ANY)
        | st.tuples(st.lists(st.lists(st.integers(0, 2), max_size=3), max_size=70)),
    ),
    *[
        Spec(
            name,
            function,
            {
                "numbers": ([2, 1.5, True],),
                "the first of equals": ([1, True, 0, False],),
                "the first of equals, bool first": ([True, 1, False, 0],),
                "texts": (["b", "\uffff", "😀", "a"],),
                "of a dict": ({"b": 1, "a": 2},),
                "of a set": ({3, 1, 2},),
                "empty list": ([],),
                "empty str": ("",),
                "int and str": ([1, "a"],),
                "str and int": (["a", 1],),
                "one dict": ([{}],),
                "not iterable": (5,),
                "none": (None,),
            },
            st.tuples(st.lists(TEXTS, max_size=5) | st.lists(NUMBERS | st.booleans(), max_size=5) | SETS | ANY),
        )
        for name, function in [("pyMin", min), ("pyMax", max)]
    ],
]
