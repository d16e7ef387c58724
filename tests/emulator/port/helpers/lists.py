"""Lists, tuples and ranges: their methods, slices and what unpacking makes of them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .method_calls import Calls, method, played, with_names
from .specs import Spec
from .values import ANY, ATOMS, INDICES, LISTS, MINUS_ZERO, TEXTS, Made

NO_METHOD: dict[str, tuple[Any, ...]] = {
    "of none": (None, 1),
    "of a tuple": ((1,), 1),
    "of a dict": ({}, 1),
    "of a str": ("", 1),
    "of a frozenset": (frozenset(), 1),
}
PLACE = st.none() | st.integers(-7, 7) | st.booleans()
STEP = st.none() | st.integers(-3, 3)
SEQUENCES = LISTS | LISTS.map(tuple) | TEXTS | st.binary(max_size=5)
SMALL = st.integers(0, 3) | st.sampled_from(["a", True, None, 1.0])
RANGES = st.builds(
    lambda start, stop, step: Made(range(start, stop, step), f"new PyRange({start}, {stop}, {step})"),
    st.integers(-5, 5), st.integers(-5, 9), st.sampled_from([1, 2, 3, -1, -2]),
)  # fmt: skip


def call(name: str, *given: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    """Return a strategy of calls of one method."""
    return st.tuples(st.just(name), st.tuples(*given).map(list)).map(list)


# A sort that fails leaves a list as far as it came: in an order of its own, which is not compared.
NUMBER = st.integers(0, 3) | st.sampled_from([True, 1.0])
A_CALL = st.one_of(
    call("append", NUMBER),
    call("extend", st.lists(NUMBER, max_size=2)),
    call("extend", NUMBER),
    call("insert", INDICES | SMALL, NUMBER),
    call("remove", SMALL),
    call("pop"),
    call("pop", INDICES),
    call("clear"),
    call("reverse"),
    call("copy"),
    call("sort"),
    call("index", SMALL),
    call("index", SMALL, INDICES, INDICES),
    call("count", SMALL),
    call("__delitem__", INDICES),
    call("__setitem__", INDICES, NUMBER),
)
CALLS = with_names(
    index="pyListIndex",
    count="pyListCount",
    __delitem__="(...given) => pyDelItem(...given) ?? null",
    __setitem__="(...given) => pySetItem(...given) ?? null",
)


def ranged(x: range, k: Any, start: Any, stop: Any, step: Any) -> list[Any]:
    """Return all that can be asked of a range."""
    sliced = x[start:stop:step]
    asked: Calls = [("__getitem__", [k]), ("index", [k]), ("count", [k]), ("__contains__", [k])]
    return [list(x), len(x), sliced, x == sliced, x == list(x), list(reversed(x)), bool(x), *played(x, asked)]


RANGED = """(x, k, start, stop, step) => {
  const sliced = pySlice(x, start, stop, step);
  const asked = [["__getitem__", [k]], ["index", [k]], ["count", [k]], ["__contains__", [k]]];
  const own = { __getitem__: pyGetItem, index: (x, k) => x.index(k), count: (x, k) => x.count(k) };
  own.__contains__ = (x, k) => pyIn(k, x);
  const called = ([name, given]) => { try { return own[name](x, ...given); } catch (error) { return error; } };
  return [pyList(x), pyLen(x), sliced, pyEqual(x, sliced), pyEqual(x, pyList(x)), pyList(pyReversed(x)), pyTruthy(x),
          ...asked.map(called), x];
}"""


def unpacked(x: Any, n: int, star: int = -1) -> list[Any]:
    """Assign to so many names, one of them with a star."""
    names = [("*" if index == star else "") + f"name{index}" for index in range(n)]
    space: dict[str, Any] = {"x": x}
    exec(f"[{', '.join(names)}] = x", space)
    return [space[f"name{index}"] for index in range(n)]


def set_slice(x: Any, start: Any, stop: Any, step: Any, items: Any) -> None:
    """Assign to a slice."""
    x[start:stop:step] = items


def del_slice(x: Any, start: Any, stop: Any, step: Any = None) -> None:
    """Delete a slice."""
    del x[start:stop:step]


def extended(x: Any, *given: Any) -> Any:
    """Call the method."""
    return x.extend(*given)


SPECS = [
    Spec(
        "pyIsList",
        lambda x: isinstance(x, list),
        {"list": ([],), "tuple": ((),), "none": (None,), "dict": ({},)},
        st.tuples(ANY),
    ),
    Spec(
        "pyAppend",
        method("append"),
        {"a list": ([1], [2]), "none": ([], None)} | NO_METHOD,
        st.tuples(LISTS | ANY, ANY),
    ),
    Spec(
        "pyExtend",
        extended,
        {
            "a list": ([1], [2, 3]),
            "a tuple": ([1], (2,)),
            "a str": ([1], "a😀"),
            "a dict": ([], {"b": 1, "a": 2}),
            "an int": ([1], 5),
            "none": ([1], None),
        }
        | NO_METHOD,
        st.tuples(LISTS, SEQUENCES | ANY) | st.tuples(ANY, LISTS),
    ),
    Spec(
        "pyInsert",
        method("insert"),
        {
            "first": ([1, 2], 0, "x"),
            "before the last": ([1, 2], -1, "x"),
            "far behind": ([1], 9, "x"),
            "far before": ([1], -9, None),
            "by a str": ([1], "0", 1),
            "by a float": ([1], 1.0, 1),
            "of a tuple": ((1,), 0, 1),
        },
        st.tuples(LISTS, INDICES | ANY, ANY) | st.tuples(ANY, INDICES, ATOMS),
    ),
    Spec(
        "pyRemove",
        method("remove"),
        {
            "the first of two": ([1, 2, 1], 1),
            "an equal one": ([True], 1.0),
            "nothing": ([1], 2),
            "a list": ([[1]], [1]),
            "of a set": ({1, 2}, True),
            "not in a set": ({1}, "a"),
            "a list in a set": ({1}, [1]),
        }
        | NO_METHOD,
        st.tuples(st.lists(SMALL, max_size=4), SMALL) | st.tuples(ANY, ATOMS),
    ),
    Spec(
        "pyPop",
        method("pop"),
        {
            "the last": ([1, 2],),
            "of nothing": ([],),
            "one": ([1, 2], 0),
            "from the end": ([1, 2], -2),
            "too far": ([1], 1),
            "by a str": ([1], "0"),
            "by a str of nothing": ([], "a"),
            "two": ([1], 0, 1),
            "a key": ({"a": 1}, "a"),
            "a missing key": ({}, "it's"),
            "a default": ({}, "a", 5),
            "a default of none": ({}, "a", None),
            "a default not needed": ({"a": None}, "a", 5),
            "inherited": ({}, "valueOf", 5),
            "no key": ({"a": 1},),
            "a list as a key": ({"a": 1}, []),
            "the only one of a set": ({5},),
            "of an empty set": (set(),),
            "a key of a set": ({1}, 1),
            "of a tuple": ((1,),),
            "of a str": ("a",),
            "of none": (None, "a"),
        },
        st.tuples(LISTS, INDICES)
        | st.tuples(ANY.filter(lambda x: x or not isinstance(x, dict)), ATOMS)
        | st.tuples(LISTS),
    ),
    Spec(
        "pyPopOfList",
        method("pop"),
        {"the last": ([1, 2],), "one": ([1, 2], 0), "too far": ([1], 5)},
        st.tuples(LISTS, INDICES),
    ),
    Spec(
        "pyClear",
        lambda x, *_: x.clear(),
        {"list": ([1],), "dict": ({"a": 1, "2": 2},), "set": ({1},)} | NO_METHOD,
        st.tuples(ANY | LISTS),
    ),
    Spec(
        "pyReverse", lambda x, *_: x.reverse(), {"list": ([1, 2],), "empty": ([],)} | NO_METHOD, st.tuples(LISTS | ANY)
    ),
    Spec(
        "pyListIndex",
        method("index"),
        {
            "the first": ([1, 2, 1], 1),
            "from a place": ([1, 2, 1], 1, 1),
            "up to a place": ([1, 2, 1], 1, 1, 2),
            "from the end": ([1, 2, 1], 1, -1),
            "not there": ([1], "it's"),
            "a tuple": ((1, 2), 2.0),
            "not in a tuple": ((1,), None),
        },
        st.tuples(st.lists(SMALL, max_size=4) | st.lists(SMALL, max_size=4).map(tuple), SMALL, INDICES, INDICES),
    ),
    Spec(
        "pyListCount",
        method("count"),
        {"some": ([1, True, 1.0, "1"], 1), "none": ([None], None), "of a tuple": ((1, [1]), [1])},
        st.tuples(st.lists(SMALL) | st.lists(SMALL).map(tuple), SMALL),
    ),
    Spec(
        "pySlice",
        lambda x, start=None, stop=None, step=None: x[start:stop:step],
        {
            "all": ("abc", None, None),
            "the start": ("abcd", None, 2),
            "the end": ("abcd", -2, None),
            "beyond": ("abc", 1, 200),
            "crossed": ("abc", 2, 1),
            "before the start": ("abc", -9, 2),
            "pairs": ("a😀b😀", 1, 3),
            "a list": ([1, 2, 3], 1, None),
            "a tuple": ((1, 2, 3), 1, None),
            "bytes": (b"abc", 1, None),
            "a list by bools": ([1, 2, 3], True, None),
            "up to false": ([1, 2, 3], None, False),
            "backwards": ("a😀b", None, None, -1),
            "every second": ([1, 2, 3, 4, 5], None, None, 2),
            "every second backwards": ([1, 2, 3, 4, 5], -2, 0, -2),
            "a step of zero": ([1], None, None, 0),
            "far": ([1, 2], -(10**30), 10**30),
            "by str": ([1], "a", None),
            "by float": ("abc", None, 1.5),
            "of a dict": ({}, 0, 1),
            "of a set": (set(), 0, 1),
            "none": (None, 0, 1),
            "int": (5, None, None),
        },
        st.tuples(SEQUENCES, PLACE, PLACE, STEP) | st.tuples(ANY.filter(lambda x: not isinstance(x, dict)), ANY, ANY),
    ),
    Spec(
        "pySliceRange",
        lambda length, *given: range(length)[slice(*given)],
        {
            "all": (3, None, None, None),
            "backwards": (3, None, None, -1),
            "none of it": (3, 5, None, 1),
            "by a str": (3, "a", None),
        },
        st.tuples(st.integers(0, 5), PLACE, PLACE, STEP),
    ),
    Spec(
        "pySetSlice",
        set_slice,
        {
            "some": ([1, 2, 3], 1, 2, None, [7, 8]),
            "none": ([1, 2], 1, 1, None, "ab"),
            "crossed": ([1, 2, 3], 2, 1, None, [7]),
            "a step": ([1, 2, 3, 4], None, None, 2, [7, 8]),
            "a step of one": ([1, 2], 0, 1, 1, []),
            "too few": ([1, 2, 3, 4], None, None, 2, [7]),
            "backwards": ([1, 2, 3], None, None, -1, [7, 8, 9]),
            "an int": ([1], 0, 1, None, 5),
            "an int by steps": ([1], 0, 1, 2, 5),
            "of a tuple": ((1,), 0, 1, None, []),
            "of a str": ("a", 0, 1, None, []),
            "of a dict": ({}, 0, 1, None, []),
        },
        st.tuples(LISTS, PLACE, PLACE, STEP, st.lists(ATOMS, max_size=3)),
        code="(x, start, stop, step, items) => pySetSlice(x, [start, stop, step], items) ?? null",
    ),
    Spec(
        "pyDelSlice",
        del_slice,
        {
            "some": ([1, 2, 3], 1, 2),
            "a step": ([1, 2, 3, 4], None, None, 2),
            "backwards": ([1, 2, 3, 4], None, None, -3),
            "of a tuple": ((1,), 0, 1),
            "of none": (None, 0, 1),
        },
        st.tuples(LISTS, PLACE, PLACE, STEP),
        code="(...given) => pyDelSlice(...given) ?? null",
    ),
    Spec(
        "pyNoSlice",
        lambda x, what: (set_slice if what == "assignment" else del_slice)(
            x, 0, 1, None, *[[]] * (what == "assignment")
        ),
        {"a str": ("", "assignment"), "none": (None, "deletion"), "a dict": ({}, "deletion")},
        st.tuples(ATOMS, st.sampled_from(["assignment", "deletion"])),
        code="(...given) => { throw pyNoSlice(...given); }",
    ),
    Spec(
        "pyUnpack",
        unpacked,
        {
            "as many": ([1, 2], 2),
            "too many": ([1, 2, 3], 2),
            "too few": ([1], 2),
            "a str": ("a😀", 2),
            "a dict": ({"b": 1, "a": 2}, 2),
            "a tuple": ((1, None), 2),
            "an int": (5, 2),
            "none": (None, 1),
            "the last with a star": ([1, 2, 3], 2, 1),
            "the first with a star": ([1, 2, 3], 2, 0),
            "one between": ("abcd", 3, 1),
            "none for the star": ([1, 2], 3, 1),
            "too few for a star": ([1], 3, 1),
            "one of a set": ({1}, 1),
        },
        st.tuples(LISTS | TEXTS, st.integers(1, 3))
        | st.tuples(LISTS, st.integers(1, 3)).flatmap(
            lambda pair: st.tuples(*map(st.just, pair), st.integers(0, pair[1] - 1))
        )
        | st.tuples(ANY, st.integers(1, 2)),
    ),
    Spec(
        "pyList",
        list,
        {
            "nothing": (),
            "str": ("a😀",),
            "dict": ({"b": 1},),
            "tuple": ((1, 2),),
            "none": (None,),
            "bytes": (b"ab",),
            "one of a set": ({1},),
        },
        st.tuples(ANY | SEQUENCES),
    ),
    Spec(
        "pyTupleOf",
        tuple,
        {"nothing": (), "list": ([1],), "tuple": ((1, 2),), "int": (5,), "str": ("ab",)},
        st.tuples(ANY | SEQUENCES),
    ),
    Spec(
        "PyRange",
        ranged,
        {
            "up": (Made(range(3), "new PyRange(3)"), 1, 1, None, None),
            "down": (Made(range(5, 0, -2), "new PyRange(5, 0, -2)"), True, None, None, -1),
            "empty": (Made(range(3, 3), "new PyRange(3, 3)"), 0, None, None, None),
            "by a str": (Made(range(3), "new PyRange(3)"), "a", None, None, None),
            "by a float": (Made(range(3), "new PyRange(3)"), 1.0, None, None, None),
        },
        st.tuples(
            RANGES,
            st.integers(-6, 6) | ATOMS.filter(lambda k: k is not MINUS_ZERO),
            PLACE,
            PLACE,
            STEP.filter(lambda step: step != 0),
        ),
        code=RANGED,
    ),
    Spec(
        "PyTuple",
        lambda x, k: [x[k], len(x), k in x, x == (1, 2), x == [1, 2], (*x, k), x * 2, x < (k, 1)],
        {"two": ((1, 2), 1), "too far": ((1, 2), 2), "by a str": ((1,), "a")},
        st.tuples(st.lists(st.integers(0, 3), max_size=3).map(tuple), st.integers(-4, 4)),
        code="(x, k) => [pyGetItem(x, k), pyLen(x), pyIn(k, x), pyEqual(x, pyTuple(1, 2)), pyEqual(x, [1, 2]),"
        " pyAdd(x, pyTuple(k)), pyMultiply(x, 2), pyCompare(x, pyTuple(k, 1), '<') < 0]",
    ),
    Spec(
        "pySort",
        played,
        {
            "some": ([3, 1, 2], [("sort", [])]),
            "mixed": (["a", 1], [("sort", [])]),
            "more": ([2, 1], [("append", [0]), ("sort", [])]),
        },
        st.tuples(st.lists(NUMBER, max_size=5), st.lists(A_CALL, max_size=8)),
        code=CALLS,
    ),
]
