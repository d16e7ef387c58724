"""Operators of ints, sets and dicts, in their place or not, and what own classes and iterators say."""

from __future__ import annotations

import operator
from typing import Any

from hypothesis import strategies as st

from .dicts import MAPPED
from .sets import FULL
from .specs import Spec
from .values import ANY, DICTS, INTS, LISTS, SETS, Mapped

SIGNS = {
    "+=": operator.iadd,
    "*=": operator.imul,
    "-=": operator.isub,
    "|=": operator.ior,
    "&=": operator.iand,
    "^=": operator.ixor,
}
BITS = {"|": operator.or_, "&": operator.and_, "^": operator.xor}
BIT_ROWS: dict[str, tuple[Any, ...]] = {
    "ints": (12, 10),
    "below zero": (-12, 10),
    "large": (2**70 + 5, 2**64 + 3),
    "bools": (True, False),
    "bool and int": (True, 6),
    "sets": ({1, 2}, {2, 3}),
    "frozenset and set": (frozenset({1}), {1, 2}),
    "set and list": ({1}, [1]),
    "dicts": ({"a": 1, "b": 2}, {"b": 3, "2": 4}),
    "dict and map": ({"a": 1}, Mapped({1: 2})),
    "dict and list": ({"a": 1}, [["b", 2]]),
    "float": (1.5, 1),
    "whole float": (1, 2.0),
    "str": ("a", 1),
    "none": (None, 1),
}
EITHER = (
    st.tuples(INTS | st.booleans(), INTS | st.booleans())
    | st.tuples(FULL, FULL)
    | st.tuples(DICTS | MAPPED, DICTS | MAPPED)
)


BY = {
    "+=": operator.iadd, "-=": operator.isub, "*=": operator.imul, "|=": operator.ior, "/=": operator.itruediv,
    "//=": operator.ifloordiv, "%=": operator.imod, "**=": operator.ipow, "<<=": operator.ilshift,
    ">>=": operator.irshift,
}  # fmt: skip


def in_place(x: Any, sign: str, y: Any) -> list[Any]:
    """Change a value, and return it with what another name of it shows."""
    return [SIGNS[sign](x, y), x]


def compared(a: Any, b: Any) -> list[bool]:
    """Compare in all four ways."""
    return [a < b, a <= b, a > b, a >= b]


def own_partial_order(first: list[int], second: list[int]) -> list[Any]:
    """Return how two own values compare of which neither may be below the other, and how one compares with an int."""

    class Tags:
        def __init__(self, tags: list[int]) -> None:
            self.tags = tags

        def __le__(self, other: Any) -> Any:
            return set(self.tags) <= set(other.tags) if isinstance(other, Tags) else NotImplemented

    one, other = Tags(first), Tags(second)
    try:
        none = str(one <= 3)
    except TypeError as error:
        none = str(error)
    return [one <= other, one >= other, none]


OWN_PARTIAL_ORDER = """(first, second) => {
  class Tags {
    constructor(tags) { this.tags = tags; }
    pyLessEqual(other) { return other instanceof Tags ? this.tags.every((tag) => other.tags.includes(tag)) : undefined; }
  }
  const [one, other] = [new Tags(first), new Tags(second)];
  let none = "";
  try { pyCompare(one, 3, "<="); } catch (error) { none = error.message; }
  return [pyCompare(one, other, "<=") <= 0, pyCompare(one, other, ">=") >= 0, none];
}"""


def own_order(a: list[Any], b: list[Any]) -> list[Any]:
    """Sort objects of a class that has an order of its own."""

    class Item:
        def __init__(self, rank: Any) -> None:
            self.rank = rank

        def __lt__(self, other: Any) -> Any:
            return self.rank < other.rank if isinstance(other, Item) else NotImplemented

    made = [*map(Item, a), *map(Item, b)]
    return [[item.rank for item in sorted(made)], min(made).rank, max(made).rank, sorted([*made, *a])]


OWN_ORDER = """(a, b) => {
  class Item {
    constructor(rank) { this.rank = rank; }
    pyLess(other) { return other instanceof Item ? pyCompare(this.rank, other.rank, "<") < 0 : undefined; }
  }
  const made = [...a, ...b].map((rank) => new Item(rank));
  return [pySorted(made).map((item) => item.rank), pyMin(made).rank, pyMax(made).rank, pySorted([...made, ...a])];
}"""


def counted(last: int, taken: int) -> list[Any]:
    """Go over an iterator of a class of its own, and on after the first steps."""

    class Counted:
        def __init__(self) -> None:
            self.at = 0

        def __iter__(self) -> Any:
            return self

        def __next__(self) -> int:
            if self.at >= last:
                raise StopIteration
            self.at += 1
            return self.at

    steps = Counted()
    return [*(next(steps, None) for _ in range(taken)), list(steps), sum(Counted()), next(steps)]


COUNTED = """(last, taken) => {
  class Counted {
    constructor() { this.at = 0; }
    pyIter() { return this; }
    pyNext() {
      if (this.at >= last) throw pyError("StopIteration");
      this.at += 1;
      return this.at;
    }
  }
  const steps = new Counted();
  const first = Array.from({ length: taken }, () => pyNext(steps, null));
  return [...first, pyList(steps), pySum(new Counted()), pyNext(steps)];
}"""

SPECS = [
    *[
        Spec(name, BITS[sign], BIT_ROWS, EITHER | st.tuples(ANY, SETS))
        for name, sign in [("pyBitOr", "|"), ("pyBitAnd", "&"), ("pyBitXor", "^")]
    ],
    Spec(
        "pyBitwise",
        lambda a, b: a | b if isinstance(a, int) and isinstance(b, int) else "none",
        {"ints": (12, 10), "bools": (True, False), "a float": (1.5, 1)},
        st.tuples(INTS, INTS),
        code="(a, b) => pyBitwise(a, b, (x, y) => x | y) ?? 'none'",
    ),
    Spec(
        "pyInPlace",
        in_place,
        {
            "a list and a list": ([1], "+=", [2]),
            "a list and a str": ([1], "+=", "ab"),
            "a list and an int": ([1], "+=", 2),
            "a list, itself": ([1], "+=", [1]),
            "a list, twice": ([1, 2], "*=", 2),
            "a list, by a str": ([1], "*=", "a"),
            "a dict and a dict": ({"a": 1}, "|=", {"b": 2}),
            "a dict and pairs": ({"a": 1}, "|=", [["b", 2]]),
            "a dict and an int": ({}, "|=", 5),
            "a dict and none": ({}, "|=", None),
            "a tuple": ((1,), "+=", (2,)),
            "a str": ("a", "+=", "b"),
            "a number": (1, "+=", 2.5),
            "none": (None, "+=", 1),
            "a set and a list": ({1}, "-=", [1]),
            "a frozenset": (frozenset({1}), "|=", {2}),
        },
        st.tuples(LISTS, st.just("+="), LISTS)
        | st.tuples(FULL, st.sampled_from(["-=", "|=", "&=", "^="]), FULL)
        | st.tuples(INTS, st.sampled_from([*SIGNS]), INTS)
        | st.tuples(DICTS, st.just("|="), DICTS),
        code="(x, sign, y) => [pyInPlace(x, sign, y), x]",
    ),
    *[
        Spec(
            f"py{name.capitalize()}",
            getattr(operator, name),
            {"ints": (1, 2), "equal": (1, 1.0), "lists": ([1], [2]), "mixed": (1, "a"), "none": (None, None)},
            st.tuples(INTS, INTS) | st.tuples(ANY, ANY),
        )
        for name in ("lt", "le", "gt", "ge", "ne")
    ],
    Spec(
        "pyInPlaceBy",
        lambda x, sign, y: BY[sign](x, y),
        {
            "ints": (7, "/=", 2),
            "whole": (7, "//=", 2),
            "rest": (7, "%=", 4),
            "power": (2, "**=", 3),
            "left": (1, "<<=", 3),
            "right": (9, ">>=", 1),
            "lists": ([1], "+=", [2]),
            "no numbers": ("a", "/=", 2),
        },
        st.tuples(INTS, st.sampled_from(["+=", "-=", "*=", "|="]), INTS),
        code="(x, sign, y) => pyInPlaceBy(sign)(x, y)",
    ),
    Spec(
        "pyIndexOfItem",
        operator.indexOf,
        {
            "first": ([1, 2, 1.0], 1),
            "a str": ("abc", "c"),
            "not there": ([1], 2),
            "none": (None, 1),
            "equal": ([1], True),
        },
        st.tuples(LISTS, ANY),
    ),
    Spec(
        "pyHolds",
        operator.contains,
        {"a list": ([1], True), "a str": ("abc", "b"), "none": (None, 1), "a dict": ({"a": 1}, "a")},
        st.tuples(LISTS | DICTS, ANY.filter(lambda x: x is None or isinstance(x, (str, int)))),
    ),
    Spec(
        "pyCompareSets",
        compared,
        {"part": ({1}, {1, 2}), "equal": ({1}, {True}), "neither": ({1}, {2}), "more": ({1, 2}, frozenset({1}))},
        st.tuples(FULL, FULL),
        code="(a, b) => ['<', '<=', '>', '>='].map((sign) => eval(`pyCompare(a, b, sign) ${sign} 0`))",
    ),
    Spec(
        "pyIsLess",
        own_order,
        {"some": ([2, 1], [3]), "equal": ([1], [1])},
        st.tuples(st.lists(st.integers(0, 5), min_size=1), st.lists(st.integers(0, 5))),
        code=OWN_ORDER,
    ),
    Spec(
        "pyIsOrEqual",
        own_partial_order,
        {"below": ([1], [1, 2]), "neither": ([1], [2]), "equal": ([3], [3]), "above": ([1, 2], [2])},
        st.tuples(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3))),
        code=OWN_PARTIAL_ORDER,
    ),
    Spec(
        "pyIterUntilStop",
        counted,
        {"three": (3, 1), "none": (0, 2)},
        st.tuples(st.integers(0, 5), st.integers(0, 3)),
        code=COUNTED,
    ),
]
