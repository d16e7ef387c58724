"""The modules itertools, heapq and bisect."""

from __future__ import annotations

from emulator.port.rows.row import Row

_SEARCH = "a, x, lo=0, hi=None, *, key=None"

ROWS = (
    Row(python="itertools.chain", signature="*iterables", helper="pyChain", gives="iterator"),
    Row(python="itertools.chain.from_iterable", signature="iterable, /", helper="pyChainOf", gives="iterator"),
    Row(python="itertools.islice", signature="iterable, start, /, *rest", helper="pyIslice", gives="iterator"),
    Row(python="itertools.count", signature="start=0, step=1", helper="pyCountFrom", gives="iterator"),
    Row(python="itertools.cycle", signature="iterable, /", helper="pyCycle", gives="iterator"),
    Row(python="itertools.repeat", signature="object, times=None", helper="pyRepeat", gives="iterator"),
    Row(
        python="itertools.accumulate",
        signature="iterable, func=None, *, initial=None",
        helper="pyAccumulate",
        gives="iterator",
        calls="func",
    ),
    Row(python="itertools.product", signature="*iterables, repeat=1", helper="pyProduct", gives="iterator"),
    Row(python="itertools.permutations", signature="iterable, r=None", helper="pyPermutations", gives="iterator"),
    Row(python="itertools.combinations", signature="iterable, r", helper="pyCombinations", gives="iterator"),
    Row(
        python="itertools.combinations_with_replacement",
        signature="iterable, r",
        helper="pyCombinationsWithReplacement",
        gives="iterator",
    ),
    Row(python="itertools.groupby", signature="iterable, key=None", helper="pyGroupby", gives="iterator", calls="key"),
    *[
        Row(
            python=f"itertools.{name}",
            signature="predicate, iterable, /",
            helper=f"py{name.capitalize()}",
            gives="iterator",
            calls="predicate",
        )
        for name in ("takewhile", "dropwhile", "filterfalse")
    ],
    Row(python="itertools.starmap", signature="f, iterable, /", helper="pyStarmap", gives="iterator", calls="f"),
    Row(python="itertools.tee", signature="iterable, n=2, /", helper="pyTee", gives="tuple"),
    Row(
        python="itertools.zip_longest", signature="*iterables, fillvalue=None", helper="pyZipLongest", gives="iterator"
    ),
    Row(python="itertools.pairwise", signature="iterable, /", helper="pyPairwise", gives="iterator"),
    Row(python="itertools.compress", signature="data, selectors", helper="pyCompress", gives="iterator"),
    *[
        Row(python=f"heapq.{name}", signature="heap, item, /", helper=f"py{name.capitalize()}")
        for name in ("heappush", "heappushpop", "heapreplace")
    ],
    Row(
        python="heapq.merge",
        signature="*iterables, key=None, reverse=False",
        helper="pyHeapMerge",
        gives="iterator",
        calls="key",
    ),
    Row(python="heapq.heappop", signature="heap, /", helper="pyHeappop"),
    Row(python="heapq.heapify", signature="heap, /", helper="pyHeapify", gives="None"),
    Row(python="heapq.nlargest", signature="n, iterable, key=None", helper="pyNlargest", gives="list", calls="key"),
    Row(python="heapq.nsmallest", signature="n, iterable, key=None", helper="pyNsmallest", gives="list", calls="key"),
    *[
        Row(python=f"bisect.{name}", signature=_SEARCH, helper=helper, gives=gives, calls="key")
        for name, helper, gives in (
            ("bisect", "pyBisectRight", "int"),
            ("bisect_right", "pyBisectRight", "int"),
            ("bisect_left", "pyBisectLeft", "int"),
            ("insort", "pyInsortRight", "None"),
            ("insort_right", "pyInsortRight", "None"),
            ("insort_left", "pyInsortLeft", "None"),
        )
    ],
)
"""One row each."""
