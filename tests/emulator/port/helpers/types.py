"""The classes that stand for Python's types which JavaScript lacks, and values as keys."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from emulator.values.jsonvalue import in_javascript_order

from .specs import Spec
from .values import ANY, ATOMS, FLOATS, HASHABLE, LARGEST, MINUS_ZERO, NUMBERS, TEXTS, Made, Mapped

KEYS: dict[str, tuple[Any, ...]] = {
    "one is true and 1.0": ([(1, "a"), (True, "b"), (1.0, "c")],),
    "zeros": ([(0.0, 1), (MINUS_ZERO, 2), (-0.0, 3), (False, 4)],),
    "a text is no number": ([("1", 1), (1, 2)],),
    "tuples": ([((1, "a"), 1), ((1.0, "a"), 2), (("1", "a"), 3), ((), 4)],),
    "tuples in tuples": ([(((1,), 2), 1), ((1, (2,)), 2), ((1, 2), 3)],),
    "commas in texts": ([(("a,b",), 1), (("a", "b"), 2)],),
    "none": ([(None, 1), ("None", 2)],),
    "large": ([(2**60, 1), (2.0**60, 2), (2**60 + 1, 3)],),
    "bytes": ([(b"a", 1), ("a", 2), (b"a", 3)],),
    "frozen sets": ([(frozenset({1, "a"}), 1), (frozenset({"a", 1}), 2)],),
    "__proto__": ([("__proto__", 1), ("constructor", 2)],),
    "in the order of first use": ([("b", 1), (1, 2), ("a", 3), ("b", 4)],),
    "a list": ([([], 1)],),
    "a dict": ([({}, 1)],),
    "a set": ([({1}, 1)],),
    "a list in a tuple": ([((1, [2]), 1)],),
    "empty": ([],),
}
PAIRS = st.lists(st.tuples(HASHABLE | ATOMS, NUMBERS), max_size=6)


def dict_of(pairs: list[tuple[Any, Any]]) -> list[Any]:
    """Return what a dict holds, and what it says of each key."""
    held = dict(pairs)
    return [held, [key in held and held[key] for key, _ in pairs], len(held), 5 in held]


def without(pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
    """Return a dict that lost its first key and has it again as its last."""
    held = dict(pairs)
    held.pop(pairs[0][0])
    held[pairs[0][0]] = "again"
    return held


def set_without(items: list[Any]) -> set[Any]:
    """Return a set that lost its first item."""
    held = set(items)
    held.remove(items[0])
    return held


DICT = "(pairs) => { const held = new PyDict(pairs); "
SET = "(items) => { const held = new PySet(items); "

SPECS = [
    Spec(
        "PyFloat",
        float,
        {"two": (2,), "minus zero": (-0.0,)},
        st.tuples(st.integers(-50, 50)),
        code="(x) => new PyFloat(Number(x))",
    ),
    Spec(
        "PyFloat",
        lambda x, y: [json.dumps(x).removesuffix(".0").replace("-0", "0"), x + y + 0.25, x < y, str(x)],
        {"as a number": (2.0, 3.0), "minus zero": (-0.0, 0.0), "large": (float(LARGEST // 8), 0.0)},
        st.tuples(st.integers(-50, 50).map(float), st.integers(-50, 50).map(float)),
        code="(x, y) => [JSON.stringify(x), x + y + 0.25, x < y, `${x}`]",
    ),
    Spec(
        "pyFloatOf",
        float,
        {"whole": (2,), "a half": (0.5,), "largest": (LARGEST,), "larger": (2.0**60,), "minus zero": (-0.0,)}
        | {"nan": (float("nan"),), "infinity": (float("inf"),)},
        st.tuples(FLOATS | st.integers()),
    ),
    Spec(
        "pyInteger",
        lambda x: x,
        {str(x): (Made(x, f"{x}n"),) for x in (0, -1, LARGEST, -LARGEST, LARGEST + 1, -LARGEST - 1, 10**30)},
        st.tuples(st.integers().map(lambda x: Made(x, f"{x}n"))),
    ),
    Spec(
        "PyTuple",
        lambda x: [(*x,), [*x], json.dumps(x) == json.dumps(list(x)), len(x)],
        {"pair": (("a", 1),), "a number": ((3,),), "empty": ((),)},
        st.tuples(st.lists(TEXTS).map(tuple)),
        code="(x) => [x, x.map((each) => each), JSON.stringify(x) === JSON.stringify(Array.from(x)), x.length]",
    ),
    Spec(
        "pyTuple",
        lambda *items: items,
        {"pair": ("a", 1), "a number": (3,), "empty": ()},
        st.lists(ANY, max_size=4).map(tuple),
    ),
    Spec(
        "PyDict",
        dict_of,
        KEYS,
        st.tuples(PAIRS),
        code=DICT + "return [held, pairs.map(([key]) => held.has(key) && held.get(key)), held.size, held.has(5)]; }",
    ),
    Spec(
        "PyDict",
        without,
        {
            "a text": ([("a", 1), ("b", 2)],),
            "a number": ([(1, 1), (2, 2), (True, 3)],),
            "a tuple": ([((), 1), (2, 2)],),
        },
        st.tuples(PAIRS.filter(bool)),
        code=DICT + "held.delete(pairs[0][0]); return held.set(pairs[0][0], 'again'); }",
    ),
    Spec(
        "PyDict",
        lambda x: in_javascript_order(json.loads(json.dumps(x, allow_nan=False))),
        {
            "names of keys": ({1: 1, None: 2, False: 3, 1.5: 4, 2.0: 5, "a": Mapped(b=6)},),
            "a tuple": ({(): 1},),
        },
        st.tuples(
            st.dictionaries(
                st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.none(), st.booleans()
            ).map(Mapped)
        ),
        code="(x) => JSON.parse(JSON.stringify(x))",
    ),
    Spec(
        "PySet",
        lambda items: [set(items), [item in set(items) for item in items], 5 in set(items)],
        {name: ([pair[0] for pair in pairs],) for name, (pairs,) in KEYS.items()},
        st.tuples(st.lists(HASHABLE | ATOMS, max_size=5)),
        code=SET + "return [held, items.map((item) => held.has(item)), held.has(5)]; }",
    ),
    Spec(
        "PySet",
        set_without,
        {"a text": (["a", "b"],), "true": ([True, 1, 2],), "a tuple": ([(1,), (1.0,)],)},
        st.tuples(st.lists(HASHABLE | ATOMS, min_size=1, max_size=5)),
        code=SET + "held.delete(items[0]); return held; }",
    ),
    Spec(
        "PySet",
        json.dumps,
        {"empty": (set(),), "some": ({1},), "frozen": (frozenset(),)},
        st.tuples(st.sets(ATOMS)),
        code="JSON.stringify",
    ),
    Spec(
        "PyFrozenSet",
        frozenset,
        {"some": ([1, True, "a"],), "empty": ([],)},
        st.tuples(st.lists(HASHABLE | ATOMS, max_size=5)),
        code="(items) => new PyFrozenSet(items)",
    ),
    Spec(
        "PyIdentity",
        lambda x, y: [True, x is y],
        {"lists": ([], []), "dicts": ({}, {})},
        st.tuples(st.lists(ATOMS), st.lists(ATOMS)),
        code="(x, y) => [PyIdentity.of(x) === PyIdentity.of(x), PyIdentity.of(x) === PyIdentity.of(y)]",
    ),
    Spec(
        "pyHash",
        lambda x, y: hash(x) == hash(y) and x == y,
        {name: (pairs[0][0], pairs[-1][0]) for name, (pairs,) in KEYS.items() if pairs},
        st.tuples(HASHABLE | ATOMS, HASHABLE | ATOMS),
        code="(x, y) => pyHash(x) === pyHash(y)",
    ),
    Spec(
        "pyNumberOf",
        lambda x: x + 0 if isinstance(x, (int, float)) else None,
        {
            "int": (1,),
            "true": (True,),
            "a half": (0.5,),
            "large": (2**70,),
            "text": ("1",),
            "none": (None,),
            "list": ([],),
        },
        st.tuples(ANY.filter(lambda x: not isinstance(x, float) or x % 1)),
    ),
    Spec(
        "pyJsonKey",
        lambda key: next(iter(json.loads(json.dumps({key: 1})))),
        {
            "text": ("a",),
            "true": (True,),
            "none": (None,),
            "2.0": (2.0,),
            "1e22": (1e22,),
            "large": (2**70,),
            "tuple": ((),),
            "bytes": (b"",),
        },
        st.tuples(HASHABLE | ATOMS),
    ),
]
