"""Sets and frozensets: their methods and what they do with anything that can be looped over."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .lists import call
from .method_calls import Calls, method, played, with_names
from .specs import Spec
from .values import ANY, ATOMS, SETS, Made

ITEM = st.integers(0, 4) | st.sampled_from(["a", None, True, 1.0, (1, "a")])
FULL = st.sets(ITEM, max_size=4) | st.frozensets(ITEM, max_size=4)
OTHER = FULL | st.lists(ITEM, max_size=3) | st.dictionaries(st.sampled_from(["a", "b"]), st.none())
ROWS: dict[str, tuple[Any, ...]] = {
    "sets": ({1, 2}, {2, 3}),
    "a list": ({1, 2}, [2, 3, 2]),
    "a str": ({"a"}, "ab"),
    "a dict": ({"a"}, {"a": 1, "b": 2}),
    "a frozenset": (frozenset({1}), {2}),
    "a tuple": ({(1, 2)}, [(1.0, True + 1)]),
    "an int": ({1}, 5),
    "none": ({1}, None),
    "a list in a list": ({1}, [[1]]),
    "of a list": ([1], {1}),
    "of a dict": ({}, {1}),
    "of a str": ("a", "a"),
    "of none": (None, {1}),
}
SEVERAL: dict[str, tuple[Any, ...]] = {"no other": ({1},), "two others": ({1, 2, 3}, [1, 2], {2})}
PAIRS = (
    st.tuples(FULL, OTHER) | st.tuples(FULL, ANY.filter(lambda x: x or not isinstance(x, list))) | st.tuples(ANY, FULL)
)
MANY = st.lists(OTHER, max_size=3).flatmap(lambda others: st.tuples(FULL, *map(st.just, others)))
A_CALL = st.one_of(
    call("add", ITEM),
    call("add", st.lists(ITEM, max_size=1)),
    call("discard", ITEM),
    call("remove", ITEM),
    call("clear"),
    call("copy"),
    call("update", OTHER, OTHER),
    call("intersection_update", OTHER),
    call("difference_update", OTHER, OTHER),
    call("symmetric_difference_update", OTHER),
    call("isdisjoint", OTHER),
    call("issubset", OTHER),
    call("issuperset", OTHER),
    call("__contains__", ITEM),
)
CALLS = with_names(add="pyAddItem", __contains__="(x, item) => pyIn(item, x)")


def set_calls(x: Any, calls: Calls) -> list[Any]:
    """Call the methods, and return what they return and leave."""
    return played(x, calls)


SPECS = [
    *[
        Spec(name, method(python), ROWS, PAIRS)
        for name, python in {
            "pySymmetricDifference": "symmetric_difference",
            "pyIssubset": "issubset",
            "pyIssuperset": "issuperset",
            "pyIsdisjoint": "isdisjoint",
            "pySymmetricDifferenceUpdate": "symmetric_difference_update",
        }.items()
    ],
    *[
        Spec(name, method(python), ROWS | SEVERAL, PAIRS | MANY)
        for name, python in {
            "pyUnion": "union",
            "pyIntersection": "intersection",
            "pyDifference": "difference",
            "pyIntersectionUpdate": "intersection_update",
            "pyDifferenceUpdate": "difference_update",
        }.items()
    ],
    Spec(
        "pyAddItem",
        method("add"),
        {
            "one": ({1}, "a"),
            "an equal one": ({1}, True),
            "a list": ({1}, [1]),
            "of a frozenset": (frozenset(), 1),
            "of a list": ([], 1),
        },
        st.tuples(FULL, ITEM) | st.tuples(ANY, ATOMS),
    ),
    Spec(
        "pyDiscard",
        method("discard"),
        {
            "one": ({1, "a"}, "a"),
            "an equal one": ({1}, True),
            "not there": ({1}, 2),
            "a list": ({1}, [1]),
            "of a list": ([], 1),
        },
        st.tuples(FULL, ITEM) | st.tuples(ANY, ATOMS),
    ),
    Spec(
        "pyRefill",
        lambda x, items: [x.clear(), x.update(items)][0],
        {"others": ({1}, [2, 3]), "nothing": ({1}, [])},
        st.tuples(SETS, st.lists(ITEM, max_size=3)),
    ),
    *[
        Spec(
            name,
            function,
            {
                "nothing": (),
                "list": ([1, 1.0, True, "a"],),
                "str": ("aba",),
                "dict": ({"a": 1},),
                "set": ({1, 2},),
                "frozenset": (frozenset({1, 2}),),
                "int": (5,),
                "none": (None,),
                "a list in it": ([[1]],),
                "a tuple in it": ([(1, [2])],),
            },
            st.tuples(OTHER | ANY),
        )
        for name, function in [("pySet", set), ("pyFrozenSet", frozenset)]
    ],
    Spec(
        "pyUnordered",
        lambda x: sorted(x, key=repr),
        {"a set": ({1, 2},), "a list": ([2, 1],), "an int": (5,), "a range": (Made(range(3), "new PyRange(3)"),)},
        st.tuples(st.lists(st.integers(0, 9)) | st.sets(st.integers(0, 9))),
        code="(x) => pySorted(pyUnordered(x))",
    ),
    *[
        Spec(
            name,
            set_calls,
            {
                "some": ({1}, [["add", ["a"]], ["update", [[2], {3}]], ["remove", [7]], ["copy", []]]),
                "frozen": (frozenset({1}), [["add", [2]], ["copy", []]]),
            },
            st.tuples(FULL, st.lists(A_CALL, max_size=8)),
            code=CALLS,
        )
        for name in ("PySet", "PyFrozenSet")
    ],
]
