"""The types of collections, and types.SimpleNamespace: their methods in any order."""

from __future__ import annotations

import collections
import json
import types
from typing import Any

from hypothesis import strategies as st

from .lists import call
from .method_calls import OWN_METHODS, Calls, played, with_names
from .specs import Spec
from .values import ANY, KEYS, Made

SMALL = st.integers(0, 3)
A_KEY = st.sampled_from(["a", "b", "c", 1, None])
COUNTS = st.dictionaries(A_KEY, st.integers(-2, 3), max_size=3)


def js(value: Any) -> str:
    """Return simple values as JavaScript."""
    if isinstance(value, dict):
        return f"new PyDict([{', '.join(f'[{js(key)}, {js(held)}]' for key, held in value.items())}])"
    return f"[{', '.join(map(js, value))}]" if isinstance(value, list) else json.dumps(value)


DEQUE_CALL = st.one_of(
    call("append", SMALL),
    call("appendleft", SMALL),
    call("extend", st.lists(SMALL, max_size=2)),
    call("extendleft", st.text("ab", max_size=2)),
    call("pop"),
    call("popleft"),
    call("clear"),
    call("copy"),
    call("count", SMALL),
    call("index", SMALL),
    call("insert", st.integers(-4, 4), SMALL),
    call("remove", SMALL),
    call("reverse"),
    call("rotate"),
    call("rotate", st.integers(-4, 4)),
    call("__len__"),
    call("__contains__", SMALL),
    call("__getitem__", st.integers(-4, 4)),
    call("__setitem__", st.integers(-4, 4), SMALL),
    call("__delitem__", st.integers(-4, 4)),
    call("__mul__", st.integers(-1, 2)),
    call("strip"),
)
SUBSCRIPTS = {
    "__len__": "pyLen",
    "__contains__": "(x, k) => pyIn(k, x)",
    "__getitem__": "pyGetItem",
    "__setitem__": "(...given) => pySetItem(...given) ?? null",
    "__delitem__": "(...given) => pyDelItem(...given) ?? null",
    "__mul__": "pyMultiply",
    "__add__": "pyAdd",
    "__sub__": "pySubtract",
    "__eq__": "pyEqual",
}
OWN = OWN_METHODS.replace(
    "pyCallMethod(x, name, ...given)", "OWN[name] ? OWN[name](x, ...given) : pyCallMethod(x, name, ...given)"
)
DEQUE_CALLS = (
    f"(() => {{ const OWN = {{ {', '.join(f'{k}: {v}' for k, v in SUBSCRIPTS.items())} }}; return {OWN.strip()}; }})()"
)
"""Methods of a class that is no dict."""
DICT_CALLS = with_names(
    **SUBSCRIPTS,
    **{
        name: f"(x, ...given) => pyCallMethod(x, '{name}', ...given)"
        for name in ("most_common", "elements", "subtract", "total", "move_to_end")
    },
)


def proxied(held: Any, calls: Calls) -> list[Any]:
    """Return what the methods of a mappingproxy come to, and what it says of itself."""
    proxy = types.MappingProxyType(held)
    return [
        *played(proxy, calls)[:-1],
        list(proxy),
        dict(proxy),
        repr(proxy),
        proxy == held,
        len(proxy),
        proxy | {"a": 9},
    ]


DEQUES = st.builds(
    lambda items, most: Made(collections.deque(items, most), f"new PyDeque({js(items)}, {js(most)})"),
    st.lists(SMALL, max_size=5), st.none() | st.integers(0, 4),
)  # fmt: skip
COUNTERS = st.lists(A_KEY, max_size=6).map(
    lambda items: Made(collections.Counter(items), f"new PyCounter({js(items)})")
)
COUNTER_CALL = st.one_of(
    call("update", st.lists(A_KEY, max_size=3)),
    call("update", COUNTS),
    call("subtract", COUNTS),
    call("subtract", st.lists(A_KEY, max_size=3)),
    call("most_common"),
    call("most_common", st.integers(-1, 3)),
    call("elements"),
    call("total"),
    call("copy"),
    call("__getitem__", A_KEY),
    call("__setitem__", A_KEY, SMALL),
    call("__delitem__", st.sampled_from(["a", "b"])),
    call("get", A_KEY),
    call("pop", A_KEY),
    call("setdefault", A_KEY, SMALL),
)
DEFAULTS = st.sampled_from([(int, "() => 0"), (list, "() => []"), (None, "null")]).flatmap(
    lambda pair: COUNTS.map(
        lambda held: Made(collections.defaultdict(pair[0], held), f"new PyDefaultDict({pair[1]}, {js(held)})")
    )
)
DEFAULT_CALL = st.one_of(
    call("__getitem__", A_KEY),
    call("get", A_KEY),
    call("__contains__", A_KEY),
    call("pop", A_KEY),
    call("setdefault", A_KEY, SMALL),
    call("keys"),
    call("__getitem__", st.lists(SMALL, max_size=1)),
    call("popitem"),
)
ORDERED = COUNTS.map(lambda held: Made(collections.OrderedDict(held), f"new PyOrderedDict({js(held)})"))
ORDERED_CALL = st.one_of(
    call("move_to_end", A_KEY),
    call("move_to_end", A_KEY, st.booleans()),
    call("popitem"),
    call("popitem", st.booleans()),
    call("__setitem__", A_KEY, SMALL),
    call("pop", st.sampled_from(["a", "b", 1])),
    call("__eq__", COUNTS),
    call("update", COUNTS),
)
CHAINS = st.tuples(COUNTS, COUNTS).map(
    lambda pair: Made(collections.ChainMap(*pair), f"new PyChainMap({js(pair[0])}, {js(pair[1])})")
)
CHAIN_CALL = st.one_of(
    call("__getitem__", A_KEY),
    call("get", A_KEY),
    call("get", A_KEY, SMALL),
    call("__setitem__", A_KEY, SMALL),
    call("__delitem__", A_KEY),
    call("pop", A_KEY),
    call("pop", A_KEY, SMALL),
    call("setdefault", A_KEY, SMALL),
    call("__contains__", A_KEY),
    call("__len__"),
    call("update", COUNTS),
    call("new_child"),
)


def ordered(pairs: Any, last: Calls, other: Any) -> Any:
    """Return the results of calls, and whether what is left equals another in order."""
    return [*played(pairs, last), repr(pairs), repr(pairs.items()), pairs == collections.OrderedDict(other)]


def chained(x: Any, calls: Calls) -> Any:
    """Return the results of calls, and what the chain shows."""
    return [*played(x, calls), list(x), dict(x.items()), list(x.parents.maps)]


def named(fields: Any, defaults: Any, given: list[Any], changed: dict[str, Any]) -> list[Any]:
    """Make a class of named tuples, and a tuple of it; return all that can be seen of both."""
    made = collections.namedtuple("Point", fields, defaults=defaults)
    point = made(*given)
    first, *_ = point
    seen = [
        point.x,
        getattr(point, "y", None),
        list(point),
        point == tuple(given),
        tuple(point) == point,
        hash(point) == hash(tuple(point)),
    ]
    seen += [
        repr(point),
        point[0] is first,
        made._fields,
        point._asdict(),
        made._make(list(point)) == point,
        len(point),
    ]
    return [
        *seen,
        isinstance(point, tuple),
        type(point).__name__,
        repr(point._replace(**changed)),
        {point: 1}[tuple(point)],
    ]


NAMED = """(fields, defaults, given, changed) => {
  const made = pyNamedtuple("Point", fields, defaults);
  const point = new made(...given);
  const [first] = point;
  const same = PyTuple.from(point);
  const seen = [pyGetAttr(point, "x"), pyGetAttr(point, "y", null), pyList(point), pyEqual(point, PyTuple.from(given)),
    pyEqual(same, point), pyHash(point) === pyHash(same), pyRepr(point), pyGetItem(point, 0) === first, made._fields,
    point._asdict(), pyEqual(made._make(pyList(point)), point), pyLen(point), pyIsInstance(point, "tuple"),
    pyTypeName(point),
    pyRepr(point._replace(changed)), pyGetItem(new PyDict([[point, 1]]), same)];
  return seen;
}"""


def spaced(held: dict[str, Any], name: str) -> list[Any]:
    """Make a namespace, and return what can be seen of it."""
    space = types.SimpleNamespace(**held)
    seen = [getattr(space, name, "none"), hasattr(space, name), space == types.SimpleNamespace(**held), space == held]
    space.new = 1
    return [*seen, repr(space), space.new]


SPECS = [
    Spec(
        "PyDeque",
        played,
        {
            "at most two": (
                Made(collections.deque([1, 2], 2), "new PyDeque([1, 2], 2)"),
                [["append", [3]], ["insert", [0, 1]], ["rotate", []]],
            ),
            "of nothing": (
                Made(collections.deque(), "new PyDeque()"),
                [["pop", []], ["popleft", []], ["__getitem__", ["a"]]],
            ),
            "another type": (
                Made(collections.deque("ab"), "new PyDeque('ab')"),
                [["__add__", [[1]]], ["__eq__", [["a", "b"]]], ["extend", [5]]],
            ),
        },
        st.tuples(DEQUES, st.lists(DEQUE_CALL, max_size=9)),
        code=DEQUE_CALLS,
    ),
    Spec(
        "PyCounter",
        played,
        {
            "of a str": (
                Made(collections.Counter("abca"), "new PyCounter('abca')"),
                [["most_common", []], ["__getitem__", ["z"]]],
            ),
            "of nothing": (Made(collections.Counter(), "new PyCounter()"), [["most_common", []], ["total", []]]),
            "two": (
                Made(collections.Counter(a=3, b=1), "new PyCounter(null, {a: 3, b: 1})"),
                [["update", [5]], ["update", [{"a": 1}]]],
            ),
            "other than numbers": (
                Made(collections.Counter({"a": "x"}), "new PyCounter({a: 'x'})"),
                [["update", [{"b": None}]], ["update", ["a"]], ["clear", []], ["update", [{"b": None}]]],
            ),
        },
        st.tuples(COUNTERS, st.lists(COUNTER_CALL, max_size=8)),
        code=DICT_CALLS,
    ),
    Spec(
        "PyDefaultDict",
        played,
        {
            "lists": (
                Made(collections.defaultdict(list), "new PyDefaultDict(() => [])"),
                [["__getitem__", ["a"]], ["get", ["b"]]],
            ),
            "none": (Made(collections.defaultdict(), "new PyDefaultDict()"), [["__getitem__", ["a"]]]),
        },
        st.tuples(DEFAULTS, st.lists(DEFAULT_CALL, max_size=8)),
        code=DICT_CALLS,
    ),
    Spec(
        "PyOrderedDict",
        ordered,
        {
            "moved": (
                Made(collections.OrderedDict(a=1, b=2), "new PyOrderedDict({a: 1, b: 2})"),
                [["move_to_end", ["a"]]],
                {"b": 2, "a": 1},
            ),
            "in another order": (
                Made(collections.OrderedDict(a=1, b=2), "new PyOrderedDict({a: 1, b: 2})"),
                [],
                {"b": 2, "a": 1},
            ),
            "empty": (Made(collections.OrderedDict(), "new PyOrderedDict()"), [["popitem", []]], {}),
        },
        st.tuples(ORDERED, st.lists(ORDERED_CALL, max_size=6), COUNTS),
        code=f"(x, calls, other) => [...{DICT_CALLS}(x, calls), pyRepr(x), pyRepr(pyItems(x)),"
        " pyEqual(x, new PyOrderedDict(other))]",
    ),
    Spec(
        "PyChainMap",
        chained,
        {
            "two": (
                Made(collections.ChainMap({"a": 1}, {"a": 2, "b": 3}), "new PyChainMap({a: 1}, {a: 2, b: 3})"),
                [["__getitem__", ["b"]]],
            ),
            "not in the first": (
                Made(collections.ChainMap({}, {"a": 2}), "new PyChainMap({}, {a: 2})"),
                [["__delitem__", ["a"]], ["pop", ["a"]]],
            ),
        },
        st.tuples(CHAINS, st.lists(CHAIN_CALL, max_size=6)),
        code=f"(x, calls) => [...{DEQUE_CALLS}(x, calls), pyList(x), pyDict(x.items()), pyList(x.parents.maps)]",
    ),
    Spec(
        "PyMappingProxy",
        proxied,
        {
            "read": ({"a": 1, "b": 2}, [("__getitem__", ["a"]), ("__getitem__", ["z"]), ("get", ["z", 5])]),
            "written": (
                {"a": 1},
                [("__setitem__", ["a", 2]), ("__delitem__", ["a"]), ("pop", ["a"]), ("update", [{}])],
            ),
            "copied": ({"a": 1}, [("copy", []), ("keys", []), ("values", []), ("items", [])]),
            "a list": ([1], []),
            "none": (None, []),
        },
        st.tuples(
            COUNTS,
            st.lists(
                st.one_of(CHAIN_CALL, *(call(name) for name in ("copy", "keys", "values", "items", "clear"))),
                max_size=6,
            ),
        ),
        code=f"(held, calls) => {{ const x = new PyMappingProxy(held); return [...{DEQUE_CALLS}(x, calls).slice(0, -1), "
        "pyList(x), pyDict(x), pyRepr(x), pyEqual(x, held), pyLen(x), pyBitOr(x, new PyDict([['a', 9]]))]; }",
    ),
    *[
        Spec(
            name,
            named,
            {
                "a text": ("x y", None, [1, "b"], {"y": 5}),
                "with commas": ("x, y", None, [1, None], {}),
                "a list": (["x", "y", "z"], [2, 3], [1], {"z": 0}),
                "too few": ("x y", None, [1], {}),
                "far too few": ("x y z", None, [], {}),
                "too many": ("x", None, [1, 2], {}),
                "another field": ("x", None, [1], {"q": 1}),
            },
            st.tuples(
                st.sampled_from(["x y", ["x", "y", "z"]]),
                st.none() | st.lists(SMALL, max_size=2),
                st.lists(SMALL, max_size=4),
                st.dictionaries(st.sampled_from(["x", "y"]), SMALL),
            ),
            code=NAMED,
        )
        for name in ("pyNamedtuple", "PyNamedTuple")
    ],
    Spec(
        "pyMissingArguments",
        lambda names: "missing " + _missing(names),
        {"one": (["a"],), "two": (["a", "b"],), "three": (["a", "b", "c"],)},
        st.tuples(st.lists(st.sampled_from("abcde"), min_size=1, max_size=4, unique=True)),
    ),
    Spec(
        "PySimpleNamespace",
        spaced,
        {"some": ({"a": 1, "b": [2]}, "a"), "none": ({}, "toString"), "constructor": ({"a": 1}, "constructor")},
        st.tuples(st.dictionaries(st.sampled_from(["a", "b", "name"]), ANY, max_size=3), KEYS),
        code="(held, name) => { const space = new PySimpleNamespace(held);"
        " const seen = [pyGetAttr(space, name, 'none'), pyHasAttr(space, name), "
        "pyEqual(space, new PySimpleNamespace(held)), pyEqual(space, held)];"
        " pySetAttr(space, 'new', 1); return [...seen, pyRepr(space), pyGetAttr(space, 'new')]; }",
    ),
]


def _missing(names: list[str]) -> str:
    try:
        exec(f"(lambda {', '.join(names)}: 0)()", {})
    except TypeError as error:
        return str(error).partition("missing ")[2]
    return ""
