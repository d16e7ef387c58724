"""Dicts: their methods, views and order, plain or with keys of any type."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

from .containers import DICT_AND_KEY, DICTS, KEYS_OF_A_DICT, NO_DICT, with_value
from .method_calls import method, played, with_names
from .specs import Spec
from .values import ANY, ATOMS, KEYS, LISTS, NUMBERS, SETS, TEXTS, Mapped

HASHABLE = st.recursive(ATOMS, lambda inner: st.lists(inner, max_size=2).map(tuple), max_leaves=3)
MAPPED = st.dictionaries(HASHABLE, ANY, max_size=4).map(Mapped)
MAPPED_AND_KEY = MAPPED.flatmap(
    lambda held: st.tuples(st.just(held), st.sampled_from(list(held)) if held else HASHABLE)
)
EITHER = DICT_AND_KEY | MAPPED_AND_KEY | st.tuples(MAPPED, HASHABLE) | st.tuples(DICTS, KEYS)
NO_METHOD: dict[str, tuple[Any, ...]] = {
    "of none": (None,),
    "of a list": ([],),
    "of a str": ("",),
    "of a set": (set(),),
    "of an int": (1,),
}
A_KEY = st.sampled_from(["a", "b", "2", "1", "__proto__"])
A_CALL = st.one_of(
    st.tuples(st.just("setdefault"), st.tuples(A_KEY, st.integers(0, 3)).map(list)),
    st.tuples(st.just("setdefault"), st.tuples(A_KEY).map(list)),
    st.tuples(st.just("__setitem__"), st.tuples(A_KEY, st.integers(0, 3)).map(list)),
    st.tuples(st.just("__delitem__"), st.tuples(A_KEY).map(list)),
    st.tuples(st.just("pop"), st.tuples(A_KEY).map(list)),
    st.tuples(st.just("pop"), st.tuples(A_KEY, st.none()).map(list)),
    st.tuples(st.just("popitem"), st.just([])),
    st.tuples(st.just("copy"), st.just([])),
    st.tuples(st.just("keys"), st.just([])),
    st.tuples(st.just("items"), st.just([])),
    st.tuples(st.just("update"), st.tuples(st.dictionaries(A_KEY, st.booleans(), max_size=3)).map(list)),
    st.tuples(st.just("__contains__"), st.tuples(A_KEY).map(list)),
)
CALLS = with_names(
    __setitem__="(...given) => pySetItem(...given) ?? null",
    __delitem__="(...given) => pyDelItem(...given) ?? null",
    __contains__="(x, k) => pyIn(k, x)",
)


def order_of(pairs: list[Any], gone: list[str]) -> list[Any]:
    """Set keys and take some out again; return those that are left in their order."""
    made = dict(pairs)
    for key in gone:
        made.pop(key, None)
    return list(made.items())


def merged(*parts: Any) -> dict[Any, Any]:
    """Write a dict of dicts."""
    made: dict[Any, Any] = {}
    for part in parts:
        made = {**made, **(part if isinstance(part, dict) else _no_mapping(part))}
    return made


def _no_mapping(x: Any) -> Any:
    raise TypeError(f"'{type(x).__name__}' object is not a mapping")


def looped(held: dict[Any, Any], at: int, gone: list[Any], fresh: list[Any]) -> list[Any]:
    """Loop over a dict that is changed at a step; return the keys seen, and how the loop ended."""
    seen: list[Any] = []
    try:
        for key in held:
            seen.append(key)
            if len(seen) == at:
                for each in gone:
                    held.pop(each, None)
                for each in fresh:
                    held[each] = 0
    except RuntimeError as error:
        seen.append(error)
    return seen


def views(held: dict[Any, Any], x: Any, others: Any) -> list[Any]:
    """Return what can be asked of the views of a dict."""
    keys, values, items = held.keys(), held.values(), held.items()
    held["new"] = 1
    asked = [x in keys, x in values, (x, 1) in items, x in items, len(keys), len(values), keys == held.keys()]
    asked += [keys == set(held), keys == list(held), keys.isdisjoint(others), keys - others, set(others) - keys]
    return [*asked, *map(list, (keys, values, items)), *(list(reversed(each)) for each in (keys, values, items)), keys]


VIEWS = """(held, x, others) => {
  const [keys, values, items] = [pyKeys(held), pyValues(held), pyItems(held)];
  pySetItem(held, "new", 1);
  const asked = [pyIn(x, keys), pyIn(x, values), pyIn(pyTuple(x, 1), items), pyIn(x, items)];
  asked.push(pyLen(keys), pyLen(values));
  asked.push(pyEqual(keys, pyKeys(held)), pyEqual(keys, pySet(held)), pyEqual(keys, pyList(held)));
  asked.push(keys.isdisjoint(others), pySubtract(keys, others), pySubtract(pySet(others), keys));
  const lists = [keys, values, items].map((each) => pyList(each));
  return [...asked, ...lists, ...[keys, values, items].map((each) => pyList(pyReversed(each))), keys];
}"""
VIEW_ROWS: dict[str, tuple[Any, ...]] = {
    "plain": ({"b": 1, "a": None}, "a", ["a"]),
    "of any keys": (Mapped({1: "x", (1, 2): None}), 1, [True]),
    "empty": ({}, "a", []),
}
VIEWED = st.tuples(DICTS | MAPPED, KEYS, st.lists(KEYS, max_size=3))

SPECS = [
    Spec(
        "pyLookup",
        lambda held, k: held.get(k, "none"),
        KEYS_OF_A_DICT | {"in a map": (Mapped({1: 2}), True)},
        EITHER,
        code="(held, k) => { const found = pyLookup(held, k); return found === undefined ? 'none' : found; }",
    ),
    Spec(
        "pyKeyList",
        order_of,
        {
            "texts": ([["b", 1], ["a", 2], ["b", 3]], []),
            "index-like ones": ([["b", 1], ["2", 2], ["10", 3], ["1", 4]], []),
            "some taken out": ([["b", 1], ["2", 2], ["1", 3]], ["b", "2"]),
            "set anew": ([["2", 1], ["b", 2], ["2", 3], ["1", 4]], ["b"]),
        },
        st.tuples(st.lists(st.tuples(A_KEY, st.integers(0, 5)).map(list), max_size=8), st.lists(A_KEY, max_size=3)),
        code="(pairs, gone) => { const made = {}; for (const [k, v] of pairs) pySetItem(made, k, v);"
        " for (const k of gone) pyPop(made, k, null);"
        " return pyKeyList(made).map((k) => pyTuple(k, made[k])); }",
    ),
    Spec(
        "pyDelKey",
        lambda held, k: held.pop(k),
        {
            "a key": ({"a": 1, "b": 2}, "a"),
            "of a map": (Mapped({1: 2}), 1.0),
            "own __proto__": ({"__proto__": 1}, "__proto__"),
        },
        DICT_AND_KEY.filter(lambda pair: pair[1] in pair[0]) | MAPPED_AND_KEY.filter(lambda pair: pair[1] in pair[0]),
    ),
    Spec(
        "pySetdefault",
        method("setdefault"),
        {name: row for name, row in KEYS_OF_A_DICT.items() if isinstance(row[1], (str, list, dict))}
        | NO_DICT
        | with_value(NO_DICT, 1)
        | {
            "a default": ({}, "a", [1]),
            "a default not needed": ({"a": None}, "a", 5),
            "in a map": (Mapped({1: 2}), True, 0),
        },
        EITHER | st.tuples(DICTS | MAPPED, KEYS, ANY) | st.tuples(ANY, KEYS),
    ),
    Spec(
        "pyPopitem",
        lambda held, *_: held.popitem(),
        {"the last": ({"b": 1, "a": 2},), "index-like": ({"b": 1, "2": 2},), "empty": ({},), "a map": (Mapped({1: 2}),)}
        | NO_METHOD,
        st.tuples(DICTS | MAPPED | ANY),
    ),
    Spec(
        "pyUpdate",
        lambda x, *given: x.update(*given),
        {
            "a dict": ({"a": 1, "b": 2}, {"b": 3, "c": None}),
            "__proto__": ({}, {"__proto__": {"a": 1}}),
            "pairs": ({}, [["a", 1], ["a", 2]]),
            "tuples": ({}, [("a", 1), ("b", 2)]),
            "pairs in texts": ({}, ["ab", "cd"]),
            "a dict as a pair": ({}, [{"a": 1, "b": 2}]),
            "nothing": ({"a": 1}, ""),
            "nothing at all": ({"a": 1},),
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
            "of a set": ({1, 2}, [2, 3], {4}),
            "of a set, with an int": ({1}, [2], 5),
            "of a set, with a list in it": ({1}, [[2]]),
            "a map": (Mapped({1: 2}), {"a": 1}),
        },
        st.tuples(DICTS | MAPPED, DICTS)
        | st.tuples(DICTS, st.lists(st.lists(TEXTS, max_size=3) | TEXTS, max_size=3) | NUMBERS | TEXTS)
        | st.tuples(SETS, LISTS | TEXTS)
        | st.tuples(ANY, DICTS),
    ),
    Spec(
        "pyPairs",
        dict,
        {"a dict": ({"b": 1, "2": 2},), "pairs": ([[1, 2], "ab"],), "a map": (Mapped({1: 2}),), "an int": (5,)},
        st.tuples(DICTS | MAPPED | st.lists(st.lists(TEXTS, max_size=3), max_size=3) | ANY),
        code="(x) => new PyDict(pyPairs(x))",
    ),
    Spec(
        "pyDict",
        lambda x=(), named=(): dict(x, **dict(named)),
        {
            "nothing": (),
            "a dict": ({"b": 1, "a": [2]},),
            "pairs": ([["b", 1], [2, 3]],),
            "and names": ([["b", 1]], {"b": 2, "c": 3}),
            "a dict and names": ({"a": 1}, {"b": 2}),
            "none": (None,),
            "an int": (5,),
            "a list of ints": ([1],),
            "pairs of one": ([["a"]],),
        },
        st.tuples(DICTS | MAPPED, DICTS) | st.tuples(ANY),
    ),
    Spec(
        "pyPlain",
        dict,
        {"texts": ([["b", 1], ["a", 2]],), "index-like": ([["b", 1], ["1", 2]],), "__proto__": ([["__proto__", 1]],)},
        st.tuples(st.lists(st.tuples(KEYS, ANY).map(list), max_size=4)),
    ),
    Spec(
        "pyFromkeys",
        dict.fromkeys,
        {
            "a list": (["a", 1, "a"],),
            "a value": ("ab", 5),
            "a list in it": ([[1]], 5),
            "none": (None,),
            "equal ones": ([1, True, 1.0],),
        },
        st.tuples(st.lists(HASHABLE, max_size=4), ANY) | st.tuples(ANY),
    ),
    Spec(
        "pyMapping",
        lambda x: merged(x) == x,
        {"a dict": ({"a": 1},), "a list": ([],), "none": (None,), "a str": ("",), "an int": (1,)},
        st.tuples(DICTS | ANY),
        code="(x) => pyEqual(pyMapping(x), x)",
    ),
    Spec(
        "pyUpdated",
        lambda held, other: held | dict(other),
        {"a dict": ({"a": 1}, {"b": 2}), "a map": ({"a": 1}, Mapped({1: 2})), "pairs": ({"a": 1}, [["a", 2]])},
        st.tuples(DICTS | MAPPED, DICTS | MAPPED),
        code="(held, other) => pyUpdated(pyShallow(held), other)",
    ),
    Spec(
        "pyDictIter",
        looped,
        {
            "as it is": ({"b": 1, "a": 2}, 0, [], []),
            "a key more": ({"b": 1, "a": 2}, 1, [], ["c"]),
            "a key less": ({"b": 1, "a": 2}, 1, ["b"], []),
            "a key more at the end": ({"b": 1}, 1, [], ["c"]),
            "another key": ({"b": 1, "a": 2}, 1, ["a"], ["c"]),
            "one renamed": ({"b": 1, "a": 2}, 1, ["b"], ["c"]),
            "a map": (Mapped({1: 1, 2: 2}), 1, [2], []),
            "large": ({str(n): n for n in range(600)}, 5, ["7"], []),
        },
        st.tuples(
            st.dictionaries(st.sampled_from("abcd"), ANY, max_size=3),
            st.integers(0, 4),
            st.lists(st.sampled_from("abcd"), max_size=2),
            st.lists(st.sampled_from("wxyz"), max_size=2),
        ),
        code="""(held, at, gone, fresh) => {
          const seen = [];
          try {
            for (const key of pyDictIter(held)) {
              seen.push(key);
              if (seen.length !== at) continue;
              for (const each of gone) pyPop(held, each, null);
              for (const each of fresh) pySetItem(held, each, 0);
            }
          } catch (error) {
            seen.push(error);
          }
          return seen;
        }""",
    ),
    *[
        Spec(
            name,
            method(name[2:].lower()),
            {"plain": ({"b": 1, "2": None},), "a map": (Mapped({(1, 2): 1}),), "empty": ({},)} | NO_METHOD,
            st.tuples(DICTS | MAPPED | ANY),
        )
        for name in ("pyKeys", "pyValues", "pyItems")
    ],
    *[
        Spec(name, views, VIEW_ROWS, VIEWED, code=VIEWS)
        for name in ("PyDictView", "PyDictKeys", "PyDictValues", "PyDictItems")
    ],
    Spec(
        "pyCopy",
        method("copy"),
        {
            "dict": ({"b": [1], "2": 2},),
            "map": (Mapped({1: 2}),),
            "list": ([1, []],),
            "set": ({1},),
            "frozenset": (frozenset({1}),),
        }
        | {"str": ("a",), "none": (None,), "tuple": ((1,),)},
        st.tuples(DICTS | MAPPED | LISTS | SETS | ANY),
    ),
    *[
        Spec(
            name,
            function,
            {
                "dict": ({"b": [1], "2": 2},),
                "map": (Mapped({1: [2]}),),
                "list": ([1, []],),
                "set": ({1},),
                "tuple": ((1, [2]),),
                "frozenset": (frozenset({1}),),
                "str": ("a",),
                "none": (None,),
                "deep": ([{"a": [({"b": {1}},)]}],),
            },
            st.tuples(ANY | MAPPED | SETS),
        )
        for name, function in [("pyShallow", copy.copy), ("pyDeepCopy", copy.deepcopy)]
    ],
    Spec(
        "PyDict",
        played,
        {
            "some": ({"a": 1}, [("setdefault", ["2", 5]), ("popitem", []), ("pop", ["x"]), ("copy", [])]),
            "nothing": ({}, [("popitem", [])]),
        },
        st.tuples(
            st.dictionaries(A_KEY, st.integers(0, 3), max_size=3) | st.dictionaries(A_KEY, st.booleans()).map(Mapped),
            st.lists(A_CALL.map(list), max_size=8),
        ),
        code=CALLS,
    ),
]
