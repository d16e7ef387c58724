"""What goes over anything that can be looped over: sorted, zip, map, sum and their like, and itertools."""

from __future__ import annotations

import functools
import itertools
import operator
import sys
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY, ATOMS, LISTS, NUMBERS, SETS, TEXTS, Mapped

NUMBER_LISTS = st.lists(NUMBERS | st.booleans(), max_size=6)
SMALL = st.integers(0, 3)
SMALLS = st.lists(SMALL, max_size=5)
SEQUENCES = LISTS | LISTS.map(tuple) | TEXTS
NOT_LOOPED: dict[str, tuple[Any, ...]] = {"an int": (5,), "none": (None,), "a float": (1.5,)}
KEYS: dict[str, tuple[Callable[[Any], Any] | None, str]] = {
    "": (None, "null"),
    "length": (len, "pyLen"),
    "text": (str, "pyStr"),
    "negative": (operator.neg, "pyNegative"),
    "first": (operator.itemgetter(0), "pyItemgetter(0)"),
    "rest": (lambda x: x % 2, "(x) => pyMod(x, 2)"),
}
KEY = st.sampled_from(list(KEYS))
JS_KEYS = "({" + ", ".join(f"'{name}': {code}" for name, (_, code) in KEYS.items()) + "})[key]"


def keyed(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function, given the name of its key."""
    return lambda x, key="", **how: function(x, key=KEYS[key][0], **how)


def sort(x: Any, key: str = "", reverse: Any = False) -> list[Any]:
    """Return the items in order."""
    return sorted(x, key=KEYS[key][0], reverse=reverse)


def extreme(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return min or max, given the name of a key and what it is without items."""
    return lambda x, key="", *default: function(x, key=KEYS[key][0], **({"default": default[0]} if default else {}))


def stepped(iterator: Any, steps: int) -> list[Any]:
    """Take some steps of an iterator, with what it raises; what is left is not asked for."""
    seen: list[Any] = []
    for _ in range(steps):
        try:
            seen.append(next(iterator, "end"))
        except Exception as error:  # noqa: BLE001
            return [*seen, error]
    return seen


STEPPED = """(iterator, steps) => {
  const seen = [];
  for (let step = 0; step < steps; step += 1) {
    try { seen.push(pyNext(iterator, "end")); } catch (error) { return [...seen, error]; }
  }
  return seen;
}"""


def lazy(name: str, python: Callable[..., Any], rows: dict[str, Any], strategy: Any, code: str = "") -> Spec:
    """Return a spec of what makes an iterator: eight steps of it are compared."""
    return Spec(
        name, lambda *given: stepped(python(*given), 8), rows, strategy,
        f"(...given) => ({STEPPED})(({code or name})(...given), 8)",
    )  # fmt: skip


def leave_early(x: Any) -> list[Any]:
    """Leave a loop, and go on with the same iterator."""
    iterator = iter(x)
    seen = []
    for item in iterator:
        seen.append(item)
        break
    return [*seen, "left", *iterator]


def until(items: list[Any], sentinel: Any) -> list[Any]:
    """Call a function until it returns the value."""
    return list(iter(iter(items).__next__, sentinel))


def grouped(x: Any, key: str) -> list[Any]:
    """Return the keys and their items."""
    return [(name, list(group)) for name, group in itertools.groupby(x, KEYS[key][0])]


def summed(x: Any, *start: Any) -> Any:
    """Return the sum as Python 3.11 rounds it, step by step."""
    if sys.version_info < (3, 12) or isinstance([0, *start][-1], (str, bytes)):
        return sum(x, *start)
    return functools.reduce(operator.add, iter(x), *(start or [0]))


def teed(x: Any, n: int) -> list[Any]:
    """Take one of the first, then all of each."""
    first, *others = itertools.tee(x, n)
    return [next(first, None), *[list(each) for each in [*others, first]]]


ODD = ("(x) => pyTruthy(pyMod(x, 2))", lambda x: x % 2)

SPECS = [
    Spec(
        "pySorted",
        sort,
        {
            "texts by code points": (["\uffff", "😀", "\ud83d", "a", "", "B"],),
            "numbers as numbers": ([10, 9, 1.5, -1, True, 1e21],),
            "equal ones keep their order": ([True, 1, False, 0, 1],),
            "lists": ([[2], [1, 2], [1]],),
            "tuples": ([(2, "a"), (1, "b"), (1, "a")],),
            "keys of a dict": ({"9": 1, "10": 2, "b": 3, "a": 4},),
            "characters": ("b😀a",),
            "a set": ({"b", "a"},),
            "one dict": ([{}],),
            "dicts": ([{}, {}],),
            "one none": ([None],),
            "str behind int": ([1, "a"],),
            "int behind str": (["a", 1],),
            "none at the end": ([3, 1, 2, None],),
            "none in the middle": ([3, None, 2],),
            "mixed, backwards": ([1, "a", 2], "", True),
            "by length": (["ccc", "a", "bb", "dd"], "length"),
            "by length, backwards": (["ccc", "a", "bb", "dd"], "length", True),
            "backwards": ([True, 1, 0, False], "", True),
            "by the first": ([[1, "b"], [0], [1, "a"]], "first"),
            "a key that fails": ([1], "length"),
            "not iterable": (5,),
            "none": (None,),
        },
        st.tuples(st.lists(TEXTS, max_size=8) | NUMBER_LISTS | SETS | ANY)
        | st.tuples(SMALLS, st.sampled_from(["", "rest", "negative"]), st.booleans())
        | st.tuples(st.lists(TEXTS, max_size=8), st.sampled_from(["", "length"]), st.booleans())
        | st.tuples(st.lists(st.lists(st.integers(0, 2), max_size=3), max_size=70)),
        code=f"(x, key = '', ...how) => pySorted(x, {JS_KEYS}, ...how)",
    ),
    *[
        Spec(
            name,
            extreme(function),
            {
                "numbers": ([2, 1.5, True],),
                "the first of equals": ([1, True, 0, False],),
                "the first of equals, bool first": ([True, 1, False, 0],),
                "texts": (["b", "\uffff", "😀", "a"],),
                "of a dict": ({"b": 1, "a": 2},),
                "of a set": ({3, 1, 2},),
                "by a key": (["aa", "b", "cc"], "length"),
                "empty list": ([],),
                "empty str": ("",),
                "empty, with a default": ([], "", 5),
                "empty, with none": ([], "length", None),
                "a default not needed": ([1], "", 5),
                "int and str": ([1, "a"],),
                "str and int": (["a", 1],),
                "one dict": ([{}],),
                "not iterable": (5,),
                "none": (None,),
            },
            st.tuples(st.lists(TEXTS, max_size=5) | NUMBER_LISTS | SETS | ANY)
            | st.tuples(SMALLS, st.sampled_from(["", "rest", "negative"]), ATOMS),
            code=f"(x, key = '', ...how) => {name}(x, {JS_KEYS}, ...how)",
        )
        for name, function in [("pyMin", min), ("pyMax", max)]
    ],
    Spec(
        "pyExtreme",
        lambda x, sign: (min if sign == "<" else max)(x),
        {"least": ([2, 1], "<"), "greatest": ([2, 3], ">"), "the first of equals": ([1, True], "<")},
        st.tuples(st.lists(NUMBERS, min_size=1), st.sampled_from("<>")),
        code="(x, sign) => pyExtreme(x, null, undefined, sign)",
    ),
    Spec(
        "pySum",
        summed,
        {
            "ints": ([1, 2, True],),
            "floats": ([0.1] * 10,),
            "whole floats": ([0.5, 0.5],),
            "int and float": ([2**53, 1.0, 1],),
            "large": ([2**53, 2**53],),
            "nothing": ([],),
            "a start": ([1], 2.5),
            "lists": ([[1], [2]], []),
            "tuples": ([(1,), (2,)], ()),
            "texts": (["a"],),
            "a text to start with": (["a"], ""),
            "bytes to start with": ([b"a"], b""),
            "none in it": ([1, None],),
            "a set": ({1, 2},),
            "values of a dict": ({"a": 1},),
        }
        | NOT_LOOPED,
        st.tuples(NUMBER_LISTS) | st.tuples(NUMBER_LISTS, NUMBERS) | st.tuples(ANY.filter(lambda x: x is not None)),
    ),
    Spec(
        "pyAny",
        any,
        {"one": ([0, "a"],), "none": ([0, "", None],), "empty": ([],), "a set": ({0, 1},), "a str": ("a",)}
        | NOT_LOOPED,
        st.tuples(LISTS | SETS | ANY),
    ),
    Spec(
        "pyAll",
        all,
        {"one not": ([1, 0],), "all": ([1, "a"],), "empty": ([],), "a set": ({0, 1},), "a dict": ({"": 1},)}
        | NOT_LOOPED,
        st.tuples(LISTS | SETS | ANY),
    ),
    lazy(
        "pyEnumerate",
        enumerate,
        {"a list": (["a"],), "from one": ("ab", 1), "from a str": ("ab", "1"), "a dict": ({"b": 1},)} | NOT_LOOPED,
        st.tuples(SEQUENCES, st.integers(-9, 9)) | st.tuples(ANY),
    ),
    lazy(
        "pyZip",
        lambda all_, strict=False: zip(*all_, strict=strict),
        {
            "two": ([[1, 2], "ab"],),
            "one short": ([[1], "ab"],),
            "none": ([],),
            "three": ([[1], [2], {"a": 3}],),
            "an int": ([[1], 5],),
            "strict": (["a", "bc"], True),
        },
        st.tuples(st.lists(SEQUENCES, max_size=3), st.booleans()) | st.tuples(st.lists(ANY, max_size=2)),
    ),
    lazy(
        "pyZipStrict",
        lambda all_: zip(*all_, strict=True),
        {
            "two": ([[1, 2], "ab"],),
            "short": ([[1, 2], "a"],),
            "long": ([[1], "ab"],),
            "third short": ([[1], "a", []],),
            "third long": ([[], "", [1]],),
        },
        st.tuples(st.lists(SMALLS, max_size=3)),
    ),
    lazy(
        "pyMap",
        lambda *given: map(str, *given),
        {"a list": ([1, None],), "a str": ("ab",), "a dict": ({"a": 1},)} | NOT_LOOPED,
        st.tuples(st.lists(ATOMS) | TEXTS),
        "(...given) => pyMap(pyStr, ...given)",
    ),
    lazy(
        "pyStarmap",
        lambda x: itertools.starmap(operator.add, x),
        {"pairs": ([[1, 2], "ab"],), "an int in it": ([5],), "a str": (["a1"],)},
        st.tuples(st.lists(st.tuples(SMALL, SMALL), max_size=3)),
        "(x) => pyStarmap((a, b) => pyAdd(a, b), x)",
    ),
    lazy(
        "pyFilter",
        lambda x, is_kept=True: (filter if is_kept else itertools.filterfalse)(None, x),
        {"some": ([0, 1, "", "a"],), "false": ([0, 1], False)} | NOT_LOOPED,
        st.tuples(LISTS, st.booleans()),
        "(x, isKept) => pyFilter(null, x, isKept)",
    ),
    lazy(
        "pyFilterfalse",
        lambda x: itertools.filterfalse(ODD[1], x),
        {"some": ([0, 1, 2],), "a str": ("a",)},
        st.tuples(SMALLS),
        f"(x) => pyFilterfalse({ODD[0]}, x)",
    ),
    lazy(
        "pyTakewhile",
        lambda x: itertools.takewhile(ODD[1], x),
        {"some": ([1, 3, 2, 5],), "none": ([2],)} | NOT_LOOPED,
        st.tuples(SMALLS),
        f"(x) => pyTakewhile({ODD[0]}, x)",
    ),
    lazy(
        "pyDropwhile",
        lambda x: itertools.dropwhile(ODD[1], x),
        {"some": ([1, 3, 2, 5],), "none": ([2],)} | NOT_LOOPED,
        st.tuples(SMALLS),
        f"(x) => pyDropwhile({ODD[0]}, x)",
    ),
    lazy(
        "pyReversed",
        reversed,
        {
            "list": ([1, 2],),
            "str": ("a😀",),
            "tuple": ((1, 2),),
            "dict": ({"b": 1, "a": 2},),
            "bytes": (b"ab",),
            "set": ({1},),
            "a map": (Mapped({1: 2}),),
        }
        | NOT_LOOPED,
        st.tuples(SEQUENCES | ANY),
    ),
    Spec(
        "pyIterator",
        leave_early,
        {"a list": ([1, 2],), "a str": ("ab",), "a dict": ({"a": 1, "b": 2},), "empty": ([],)} | NOT_LOOPED,
        st.tuples(SEQUENCES | ANY),
        code="(x) => { const it = pyIterator(x); const seen = [];"
        " for (const item of pyIter(it)) { seen.push(item); break; } return [...seen, 'left', ...pyIter(it)]; }",
    ),
    Spec(
        "pyNext",
        lambda x, *fallback: next(iter(x) if isinstance(x, list) else x, *fallback),
        {"one": ([1],), "none left": ([],), "a fallback": ([], None), "no iterator": ("a",), "an int": (5, 1)},
        st.tuples(LISTS, ATOMS),
        code="(x, ...fallback) => pyNext(pyIsList(x) ? pyIterator(x) : x, ...fallback)",
    ),
    Spec(
        "pyIterUntil",
        until,
        {"some": ([1, 2, 3], 2), "at once": ([None], None)},
        st.tuples(SMALLS.map(lambda x: [*x, 3]), st.just(3)),
        code="(items, sentinel) => {"
        " const it = pyIterator(items); return pyList(pyIterUntil(() => pyNext(it), sentinel)); }",
    ),
    lazy(
        "pyChain",
        itertools.chain,
        {"two": ([1], "ab"), "none": (), "an int": ([1], 5)},
        st.tuples(SEQUENCES, SEQUENCES),
    ),
    lazy(
        "pyChainOf",
        itertools.chain.from_iterable,
        {"two": ([[1], "ab"],), "a str": ("ab",), "an int in it": ([[1], 5],)} | NOT_LOOPED,
        st.tuples(st.lists(SEQUENCES, max_size=3)),
    ),
    lazy(
        "pyIslice",
        itertools.islice,
        {
            "up to": ("abcdef", 2),
            "all": ("abc", None),
            "from": ("abcdef", 1, 3),
            "steps": ("abcdef", 1, None, 2),
            "to none": ("abc", 1, None),
            "below zero": ("abc", -1),
            "from below zero": ("abc", -1, 2),
            "a step of zero": ("abc", 0, 2, 0),
            "by a str": ("abc", "1"),
        },
        st.tuples(SEQUENCES, st.integers(0, 5))
        | st.tuples(SEQUENCES, st.integers(0, 4), st.integers(0, 6), st.integers(1, 3)),
    ),
    lazy(
        "pyCountFrom",
        itertools.count,
        {"from zero": (), "from five": (5,), "by steps": (1, 2), "by halves": (0, 0.5), "from a str": ("a",)},
        st.tuples(st.integers(-5, 5), st.integers(-3, 3)),
    ),
    lazy("pyCycle", itertools.cycle, {"some": ("abc",), "empty": ([],)} | NOT_LOOPED, st.tuples(LISTS)),
    lazy(
        "pyRepeat",
        itertools.repeat,
        {"for ever": ("a",), "three": ("a", 3), "none": ("a", -1), "by a str": ("a", "b")},
        st.tuples(ATOMS, st.integers(-2, 5)),
    ),
    lazy(
        "pyAccumulate",
        itertools.accumulate,
        {"numbers": ([1, 2.5, True],), "texts": (["a", "b"],), "empty": ([],), "mixed": ([1, "a"],)} | NOT_LOOPED,
        st.tuples(NUMBER_LISTS),
    ),
    lazy(
        "pyProduct",
        lambda x, *n: itertools.product(*x, repeat=n[0] if n else 1),
        {"two": (["ab", [1, 2]],), "twice": (["ab"], 2), "no time": (["ab"], 0), "none": ([],), "an int": ([5],)},
        st.tuples(st.lists(SMALLS, max_size=3), st.integers(0, 2)),
    ),
    lazy(
        "pyPermutations",
        itertools.permutations,
        {"all": ("abc",), "pairs": ("abc", 2), "too many": ("a", 2), "below zero": ("a", -1)} | NOT_LOOPED,
        st.tuples(SMALLS, st.integers(0, 3)),
    ),
    lazy(
        "pyCombinations",
        itertools.combinations,
        {"pairs": ("abc", 2), "none": ("abc", 0), "too many": ("a", 2), "below zero": ("a", -1)},
        st.tuples(SMALLS, st.integers(0, 3)),
    ),
    lazy(
        "pyCombinationsWithReplacement",
        itertools.combinations_with_replacement,
        {"pairs": ("abc", 2), "none": ("abc", 0), "of one": ("a", 2)},
        st.tuples(SMALLS, st.integers(0, 3)),
    ),
    Spec(
        "pyGroupby",
        grouped,
        {
            "runs": ([1, 1, 2, 1], ""),
            "by length": (["a", "b", "cc"], "length"),
            "equal ones": ([1, True, 1.0], ""),
            "empty": ([], ""),
        },
        st.tuples(SMALLS, st.sampled_from(["", "rest"])),
        code=f"(x, key) => pyList(pyMap((pair) => pyTuple(pair[0], pyList(pair[1])), pyGroupby(x, {JS_KEYS})))",
    ),
    Spec(
        "pyTee",
        teed,
        {"two": ([1, 2], 2), "three": ("abc", 3), "one": ([], 1)},
        st.tuples(SMALLS, st.integers(1, 3)),
        code="(x, n) => { const [first, ...others] = pyTee(x, n);"
        " return [pyNext(first, null), ...[...others, first].map((each) => pyList(each))]; }",
    ),
    lazy(
        "pyZipLongest",
        lambda x, fill=None: itertools.zip_longest(*x, fillvalue=fill),
        {"two": ([[1], "abc"], 0), "none": ([],), "one": (["ab"],)},
        st.tuples(st.lists(SMALLS, max_size=3), ATOMS),
    ),
    lazy("pyPairwise", itertools.pairwise, {"some": ("abc",), "one": ("a",)} | NOT_LOOPED, st.tuples(SMALLS)),
    lazy(
        "pyCompress",
        itertools.compress,
        {"some": ("abc", [1, 0, True]), "short": ("abc", [1])},
        st.tuples(TEXTS, SMALLS),
    ),
    Spec(
        "pyReduce",
        lambda x, *start: functools.reduce(operator.sub, x, *start),
        {"some": ([5, 2, 1],), "a start": ([1], 5), "one": ([1],), "none": ([],), "an int": (5,), "mixed": ([1, "a"],)},
        st.tuples(SMALLS.filter(bool), SMALL),
        code="(x, ...start) => pyReduce((a, b) => pySubtract(a, b), x, ...start)",
    ),
]
