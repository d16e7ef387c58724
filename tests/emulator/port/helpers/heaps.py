"""heapq and bisect: order in lists, kept while items come and go."""

from __future__ import annotations

import bisect
import heapq
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from .loops import JS_KEYS, KEYS
from .specs import Spec
from .values import ATOMS

ITEMS = st.lists(st.integers(0, 6) | st.floats(0, 6).filter(lambda x: not x.is_integer()), max_size=9)
HEAPS = ITEMS.map(lambda items: heapq.heapify(items) or items)
SORTED = ITEMS.map(sorted)
ITEM = st.integers(-1, 7)
WRONG: dict[str, tuple[Any, ...]] = {"no list": ((1,), 1), "none": (None, 1), "mixed": (["a"], 1)}


def no_item(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function without its second argument."""
    return lambda heap, *_: function(heap)


def with_key(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function, given the name of its key behind its other arguments."""
    return lambda n, x, key="": function(n, x, key=KEYS[key][0])


def down(heap: list[Any], _: Any = None) -> list[Any]:
    """Put the first item where it belongs."""
    heapq.heapreplace(heap, heap[0])
    return heap


def bisected(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function, given the name of its key."""
    return lambda x, item, low=0, high=None, key="": function(x, item, low, high, key=KEYS[key][0])


SPECS = [
    Spec(
        "pyHeapMerge",
        lambda lists, key, reverse: heapq.merge(*lists, key=KEYS[key][0], reverse=reverse),
        {
            "two": ([[1, 4], [2, 3]], "", False),
            "from the end": ([[4, 1], [3, 2], []], "", True),
            "one": ([[3, 1]], "", False),
            "none": ([], "", False),
            "no list": ([5], "", False),
            "mixed": ([[1], ["a"]], "", False),
        },
        st.tuples(st.lists(SORTED, max_size=3), st.sampled_from(["", "negative", "text", "rest"]), st.booleans()),
        code=f"(lists, key, reverse) => pyHeapMerge(lists, {JS_KEYS}, reverse)",
    ),
    Spec("pyHeappush", heapq.heappush, {"one": ([1, 3, 2], 0), "to nothing": ([], 1)} | WRONG, st.tuples(HEAPS, ITEM)),
    Spec(
        "pyHeappop",
        no_item(heapq.heappop),
        {"some": ([1, 3, 2],), "one": ([1],), "nothing": ([],), "no list": ((1,),)},
        st.tuples(HEAPS),
    ),
    Spec(
        "pyHeapreplace", heapq.heapreplace, {"some": ([1, 3, 2], 5), "nothing": ([], 5)} | WRONG, st.tuples(HEAPS, ITEM)
    ),
    Spec(
        "pyHeappushpop",
        heapq.heappushpop,
        {"larger": ([1, 3, 2], 5), "smaller": ([1, 2], 0), "nothing": ([], 5)} | WRONG,
        st.tuples(HEAPS, ITEM),
    ),
    Spec(
        "pyHeapify",
        no_item(heapq.heapify),
        {"some": ([5, 3, 2, 1],), "mixed": ([1, "a"],), "no list": ((1,),)},
        st.tuples(ITEMS),
    ),
    Spec(
        "pyHeapOf",
        lambda heap: heapq.heapify(heap) or heap,
        {"a list": ([1],), "a tuple": ((1,),), "none": (None,)},
        st.tuples(ATOMS),
        code="(heap) => pyHeapOf(heap, 'heapify() argument')",
    ),
    Spec(
        "pyHeapUp",
        lambda heap, item: heapq.heappush(heap, item) or heap,
        {"up": ([1, 2], 0), "stays": ([1], 2)},
        st.tuples(HEAPS, ITEM),
        code="(heap, item) => { heap.push(item); pyHeapUp(heap, 0, heap.length - 1); return heap; }",
    ),
    Spec(
        "pyHeapDown",
        down,
        {"some": ([1, 2, 3],), "one": ([1],)},
        st.tuples(HEAPS.filter(bool)),
        code="(heap) => { pyHeapDown(heap, 0); return heap; }",
    ),
    *[
        Spec(
            name,
            with_key(function),
            {
                "two": (2, [3, 1, 2]),
                "none": (0, [1]),
                "all": (9, [2, 1]),
                "by length": (1, ["aa", "b", "cc"], "length"),
                "an int": (1, 5),
            },
            st.tuples(st.integers(-1, 4), ITEMS, st.sampled_from(["", "negative"])),
            code=f"(n, x, key = '') => {name}(n, x, {JS_KEYS})",
        )
        for name, function in [("pyNlargest", heapq.nlargest), ("pyNsmallest", heapq.nsmallest)]
    ],
    *[
        Spec(
            name,
            bisected(function),
            {
                "between": ([1, 3], 2),
                "equal": ([1, 2, 2, 3], 2),
                "part": ([1, 2, 3], 9, 1, 2),
                "below zero": ([1], 1, -1),
                "mixed": (["a"], 1),
            },
            st.tuples(SORTED, ITEM)
            | st.tuples(
                SORTED.map(lambda items: items[::-1]),
                ITEM.map(lambda x: -x),
                st.just(0),
                st.none(),
                st.just("negative"),
            ),
            code=f"(x, item, low = 0, high = null, key = '') => {name}(x, item, low, high, {JS_KEYS})",
        )
        for name, function in [("pyBisectLeft", bisect.bisect_left), ("pyBisectRight", bisect.bisect_right)]
    ],
    *[
        Spec(
            name,
            bisected(function),
            {"between": ([1, 3], 2), "equal": ([1, 1.0, True], 1), "a tuple": ((1,), 1)},
            st.tuples(SORTED, ITEM),
            code=f"(x, item, low = 0, high = null, key = '') => {name}(x, item, low, high, {JS_KEYS})",
        )
        for name, function in [("pyInsortLeft", bisect.insort_left), ("pyInsortRight", bisect.insort_right)]
    ],
]
