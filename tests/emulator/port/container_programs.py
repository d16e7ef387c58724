"""Programs of containers, errors, and the tools of functions: each is a function of one value whose result is sent."""

from __future__ import annotations

import re

HEAD = """
import bisect
import collections
import contextlib
import copy
import functools
import heapq
import itertools
import operator
import traceback
from collections import Counter, OrderedDict, defaultdict, deque
from functools import lru_cache, partial, reduce
from itertools import chain, groupby
from operator import itemgetter
from types import SimpleNamespace


class ApiError(Exception):
    def __init__(self, status, message):
        super().__init__(f"{status}: {message}")
        self.status = status
        self.message = message


class NotFound(ApiError, KeyError):
    pass


class Quiet(ValueError):
    def __str__(self):
        return "quiet"


def fail(kind):
    if kind == "key":
        return {}["k"]
    if kind == "api":
        raise ApiError(404, "gone")
    if kind == "quiet":
        raise Quiet("loud")
    if kind == "two":
        raise ValueError("a", 1)
    raise RuntimeError


@contextlib.contextmanager
def noted(log, name):
    log.append("in " + name)
    try:
        yield name
    finally:
        log.append("out " + name)


@lru_cache(maxsize=None)
def doubled(x):
    return [x, x]
"""

LISTS = """
def list_methods(v):
    found = []
    found.append(v)
    found.extend([1, 2])
    found.insert(0, "first")
    found.remove(1)
    last = found.pop()
    found.reverse()
    return [found, last, found.index("first"), found.count(2), found.copy()]

def append_unknown(v):
    v.append(1)
    return v

def extend_unknown(v):
    x = [0]
    x.extend(v)
    return x

def add_in_place(v):
    x = [0]
    y = x
    x += v
    return [x, y is x]

def pop_unknown(v):
    return [v.pop(), v]

def insert_unknown(v):
    v.insert(1, "x")
    return v

def remove_unknown(v):
    v.remove(1)
    return v

def sort_unknown(v):
    v.sort()
    return v

def sorted_by_text(v):
    return sorted(v, key=str, reverse=True)

def sorted_by_lambda(v):
    return sorted(v, key=lambda each: (str(each), 1))

def set_slice(v):
    v[1:2] = ["x", "y"]
    return v

def del_slice(v):
    del v[:1]
    return v

def steps(v):
    return [v[::2], v[::-1], v[-2:]]

def del_first(v):
    del v[0]
    return v

def unpack(v):
    a, b = v
    return [a, b]

def unpack_first(v):
    a, *b = v
    return [a, b]

def unpack_last(v):
    *a, b = v
    return [a, b]

def unpack_in_loop(v):
    found = []
    for a, b in v:
        found.append([b, a])
    return found

def tuples(v):
    x = (1, v)
    return [x[1], len(x), x == (1, v), x + (2,), list(x), (1, 2) < (1, 3), isinstance(x, tuple), isinstance(x, list)]

def tuple_as_key(v):
    x = {(1, "a"): v}
    return [x[(1, "a")], (1, "b") in x, list(x)[0][1]]

def concatenated(v):
    return v + v

def repeated(v):
    return v * 2

def ordered(v):
    return [v == v, v < v]
"""

DICTS = """
def pop_key(v):
    return [v.pop("a"), v]

def pop_default(v):
    return [v.pop("a", 5), v]

def setdefault(v):
    x = v.setdefault("tags", [])
    x.append(1)
    return v

def update_names(v):
    v.update(z=1, y=2)
    return v

def update_pairs(v):
    v.update([("z", 1)])
    return v

def popitem(v):
    return [list(v.popitem()), v]

def views(v):
    return [list(v.keys()), list(v.values()), [list(p) for p in v.items()], len(v.keys())]

def dict_of(v):
    return dict(v)

def dict_and_names(v):
    return dict(v, z=1)

def merged(v):
    return {**v, "z": 1}

def united(v):
    return v | {"z": 1}

def united_in_place(v):
    v |= {"z": 1}
    return v

def from_keys(v):
    return dict.fromkeys(v, 0)

def from_zip(v):
    return dict(zip(["a", "b", "2", "1"], [v, 1, 2, 3]))

def del_key(v):
    del v["a"]
    return v

def set_key(v):
    v["a"] = [1]
    return v

def size_changed(v):
    for key in v:
        v[key + "x"] = 1
    return v

def taken_out(v):
    for key in list(v):
        if v[key] is None:
            del v[key]
    return v

def number_keys(v):
    found = {}
    for i, each in enumerate([3, 1, 2]):
        found[each] = i
    return [list(found), found[1], 3 in found, found.get(9)]

def counted(v):
    found = {}
    for each in v:
        found[each] = found.get(each, 0) + 1
    return [[k, n] for k, n in found.items()]

def best_key(v):
    return max(v, key=v.get)

def sorted_items(v):
    return [list(p) for p in sorted(v.items(), key=lambda pair: pair[0])]

def nested(v):
    found = {}
    found.setdefault("a", {}).setdefault("b", []).append(v)
    return found

def grouped(v):
    found = {}
    for each in [{"k": "a", "n": 1}, {"k": "b", "n": 2}, {"k": "a", "n": 3}]:
        found.setdefault(each["k"], []).append(each["n"])
    return found

def inverse(v):
    return {str(value): key for key, value in v.items()}
"""

TYPES = """
def lists_by_default(v):
    found = defaultdict(list)
    for each in v:
        found[str(each)].append(each)
    return [found, len(found), sorted(found.items())]

def numbers_by_default(v):
    found = defaultdict(int)
    for each in v:
        found[each] += 1
    return sorted(found.values())

def counter(v):
    found = Counter(v)
    return [[list(p) for p in found.most_common(2)], found["zz"], sum(found.values())]

def counter_updated(v):
    found = Counter()
    found.update(v)
    found.update(["a"])
    return [found["a"], len(found), dict(found)]

def ordered_dict(v):
    found = OrderedDict()
    found["b"] = v
    found["a"] = 1
    found.move_to_end("b")
    return [list(found), found.popitem(last=False)[0]]

def double_ended(v):
    found = deque(v, maxlen=2)
    found.append("z")
    found.appendleft("y")
    return [list(found), len(found), found[0], found.pop()]

def namespace(v):
    x = SimpleNamespace(a=v, b=2)
    x.c = 3
    return [x.a, x.b, x.c, hasattr(x, "d"), getattr(x, "d", "none"), x == SimpleNamespace(a=v, b=2, c=3)]

def sets(v):
    x = set(v)
    return [len(x), "a" in x, sorted(x | {"z"}, key=str), sorted(x & {"a", "b"}), sorted({"a", "q"} - x)]

def set_methods(v):
    x = {"a", "b"}
    x.add("c")
    x.discard("zz")
    x.update(v)
    return sorted(x, key=str)

def sets_compared(v):
    x = {"a", "b"}
    return [x <= {"a", "b", "c"}, x == set(v), x.issubset(v), x.isdisjoint(v)]

def frozen(v):
    x = frozenset(["a", "b"])
    return ["a" in x, len(x), {x: 1}[frozenset(["b", "a"])]]

def set_in_place(v):
    x = {1, 2}
    y = x
    x |= {3}
    x -= {1}
    return [sorted(y), len(x)]

def has(v):
    return [hasattr(v, "items"), hasattr(v, "append"), hasattr(v, "strip"), hasattr(v, "isoformat"), callable(v)]

def attribute_or(v):
    return getattr(v, "name", "none")

def attribute(v):
    return v.name

def instances(v):
    return [isinstance(v, (list, tuple, set)), isinstance(v, (int, float, str)), type(v).__name__]

def copies(v):
    x = copy.copy(v)
    y = copy.deepcopy(v)
    return [x, y, x == v]
"""

LOOPS = """
def enumerated(v):
    return [[i, each] for i, each in enumerate(v, 1)]

def zipped(v):
    return [[a, b] for a, b in zip(v, [1, 2, 3])]

def transposed(v):
    return [list(row) for row in zip(*[[1, 2], [3, 4]])]

def zipped_strictly(v):
    return [list(p) for p in zip(v, [1, 2], strict=True)]

def mapped(v):
    return list(map(str, v))

def mapped_by_lambda(v):
    return list(map(lambda x: [x], v))

def filtered(v):
    return [list(filter(None, v)), list(filter(lambda x: x != "a", v))]

def backwards(v):
    return list(reversed(v))

def total(v):
    return sum(v)

def totals(v):
    return [str(sum([0.5, 0.5])), sum(x for x in [1, 2]), sum([[1], [2]], [])]

def least_by_text(v):
    return [min(v, key=str), max(v, key=str)]

def least_of_nothing(v):
    return [min([], default=None), max((), default=0), min(3, 1, 2), max("b", "a")]

def some(v):
    return [any(v), all(v), any(x == "a" for x in v)]

def first(v):
    return [next((x for x in v if x == "a"), None), next(iter(v), "none")]

def first_of_nothing(v):
    return next(iter(v))

def ranges(v):
    return [list(range(3)), list(range(5, 0, -2)), len(range(10)), 3 in range(5), range(4)[-1], sum(range(4))]

def chained(v):
    return list(chain([1], v, [2]))

def chained_from(v):
    return list(chain.from_iterable([v, v]))

def sliced(v):
    return list(itertools.islice(v, 2))

def in_groups(v):
    return [[k, list(g)] for k, g in groupby(["a", "a", v, "b"])]

def in_groups_by_key(v):
    x = [{"k": 1, "n": "a"}, {"k": 1, "n": "b"}, {"k": 2, "n": v}]
    found = {}
    for k, g in groupby(x, key=itemgetter("k")):
        found[k] = [e["n"] for e in g]
    return [found[1], found[2]]

def products(v):
    return [list(p) for p in itertools.product("ab", [1, 2])] + [list(p) for p in itertools.combinations([1, 2, 3], 2)]

def zipped_longest(v):
    return [list(p) for p in itertools.zip_longest([1, 2, 3], "a", fillvalue=v)]

def accumulated(v):
    return [list(itertools.accumulate([1, 2, 3])), list(itertools.accumulate([1, 2], lambda a, b: a * b))]

def counting(v):
    x = itertools.count(5)
    return [next(x), next(x), [n for n, _ in zip(itertools.count(), "ab")]]

def taken_while(v):
    return list(itertools.takewhile(lambda x: x != "b", v))

def heaps(v):
    x = [3, 1, 2]
    heapq.heapify(x)
    heapq.heappush(x, 0)
    return [heapq.heappop(x), x, heapq.nlargest(2, [1, 3, 2]), bisect.bisect([1, 2, 3], 2)]

def generator(v):
    def steps():
        yield 1
        yield v
    x = steps()
    return [next(x), list(x), next(x, "end")]

def left_early(v):
    x = iter([1, 2, 3])
    for each in x:
        break
    return list(x)
"""

FUNCTIONS = """
def reduced(v):
    total = reduce(lambda a, b: a + b, [1, 2, 3])
    return [total, reduce(operator.mul, [2, 3], 10), reduce(lambda a, k: a[k], ["a", "a"], v)]

def partly(v):
    f = partial(int, "12")
    g = partial(lambda a, b: [a, b], v)
    return [f(), g(2)]

def item_getters(v):
    several = itemgetter("a", "b")({"a": 1, "b": 2})
    return [itemgetter("a")(v), list(several), sorted([{"n": 2}, {"n": 1}], key=itemgetter("n"))]

def by_comparison(v):
    return sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a))

def cached(v):
    if isinstance(v, (list, dict)):
        return 0
    x = doubled(v)
    return [x is doubled(v), x]

def method_as_value(v):
    found = []
    add = found.append
    for each in [1, 2]:
        add(each)
    return [found, list(map({"a": 1}.get, ["a", "b"])), sorted(["b", "A"], key=str.lower)]

def star_arguments(v):
    def f(*args, **kwargs):
        return [list(args), kwargs]
    return f(1, *[2, 3], a=v, **{"b": 2})

def suppressed(v):
    with contextlib.suppress(KeyError, TypeError):
        return v["a"]
    return "none"

def context_of_generator(v):
    log = []
    try:
        with noted(log, "x") as name:
            log.append(name)
            log.append(v["a"])
    except Exception as e:
        log.append(type(e).__name__)
    return log

def null_context(v):
    with contextlib.nullcontext(5) as x:
        return x

def stack_of_contexts(v):
    log = []
    with contextlib.ExitStack() as stack:
        stack.enter_context(noted(log, "a"))
        stack.callback(log.append, "called")
        log.append("in")
    return log
"""

ERRORS = """
def key_error(v):
    try:
        fail("key")
    except KeyError as e:
        return [str(e), repr(e), list(e.args), type(e).__name__, isinstance(e, LookupError)]

def own_error(v):
    try:
        fail("api")
    except ApiError as e:
        return [str(e), e.status, e.message, list(e.args), type(e).__name__, f"{e}", f"{e!r}"]

def own_text(v):
    try:
        fail("quiet")
    except ValueError as e:
        return [str(e), list(e.args), repr(e)]

def two_arguments(v):
    try:
        fail("two")
    except ValueError as e:
        return [str(e), e.args[1], len(e.args)]

def no_arguments(v):
    try:
        fail("none")
    except (ValueError, RuntimeError) as e:
        return [str(e), list(e.args)]

def error_of_int(v):
    try:
        return int(v)
    except (ValueError, TypeError) as e:
        return str(e)

def error_of_item(v):
    try:
        return v["a"]["b"]
    except KeyError as e:
        return "missing " + str(e)
    except (TypeError, IndexError) as e:
        return f"{type(e).__name__}: {e}"

def cause(v):
    try:
        try:
            fail("key")
        except KeyError as e:
            raise ApiError(1, "x") from e
    except ApiError as e:
        return [str(e.__cause__), type(e.__cause__).__name__]

def not_caught(v):
    fail("api")

def raised_with_two(v):
    raise ValueError(v, 1)

def raised_with_value(v):
    raise ValueError(v)

def raised_with_key(v):
    raise KeyError(v)

def raised_class(v):
    kinds = {"a": KeyError, "b": ValueError}
    try:
        raise kinds.get(v, TypeError)("x") if isinstance(v, str) else TypeError("y")
    except KeyError:
        return "key"
    except Exception as e:
        return type(e).__name__

def note(v):
    try:
        raise ValueError("a")
    except ValueError as e:
        e.add_note("n")
        return [e.__notes__, "".join(traceback.format_exception_only(e))]

def two_bases(v):
    try:
        raise NotFound(404, v)
    except KeyError as e:
        return [str(e.status), isinstance(e, ApiError), isinstance(e, KeyError)]
"""

IDIOMS = """
def keyword_sorts(v):
    rows = [{"n": 2, "k": "b"}, {"n": 1, "k": "a"}]
    rows.sort(key=lambda r: r["n"])
    rows.sort(key=itemgetter("k", "n"), reverse=True)
    return [rows, sorted(rows, key=lambda r: (-r["n"], r["k"]))]

def dict_comprehension_swap(v):
    return {k.upper(): x for k, x in {"a": v, "b": 2}.items() if x != 5}

def chained_gets(v):
    return [(v.get("a") or {}).get("b", "none") if isinstance(v, dict) else None]

def setdefault_list(v):
    out = defaultdict(lambda: {"n": 0, "items": []})
    for each in ["a", "b", "a"]:
        out[each]["n"] += 1
        out[each]["items"].append(v)
    return {k: [x["n"], x["items"]] for k, x in out.items()}

def nested_default(v):
    out = defaultdict(lambda: defaultdict(int))
    out["a"]["b"] += 1
    out["a"]["c"] += 2
    return {k: dict(x) for k, x in out.items()}

def counter_math(v):
    a = Counter("aab")
    b = Counter(["a", "c"])
    made = [a + b, a - b, a & b, a | b]
    return [[sorted(x.items()) for x in made], a == Counter("aba")]

def named(v):
    Point = collections.namedtuple("Point", ["x", "y"])
    p = Point(1, y=v)
    x, y = p
    return [p.x, p.y, x, y, p[0], p == (1, v), p._asdict(), list(p._replace(x=5)), len(p)]

def pairs_sorted(v):
    d = {"b": 1, "a": 3}
    best = max(d.items(), key=lambda kv: kv[1])
    return [list(best), sorted(d.items(), key=itemgetter(1), reverse=True)[0][0], max(d, key=d.get), min(d.values())]

def dedupe(v):
    seen = set()
    out = []
    for each in ["a", "b", "a", 1, 1.0, True]:
        if each not in seen:
            seen.add(each)
            out.append(each)
    return [out, list(dict.fromkeys(["b", "a", "b"])), sorted(set(["b", "a", "b"]))]

def chunks(v):
    xs = list(range(5))
    return [xs[i:i + 2] for i in range(0, len(xs), 2)]

def flatten(v):
    return [x for row in [[1, 2], [3]] for x in row] + list(chain(*[[4], [5]]))

def transpose(v):
    return [list(c) for c in zip(*[(1, 2), (3, 4)])]

def swap(v):
    a, b = 1, 2
    a, b = b, a
    xs = [1, 2, 3]
    xs[0], xs[2] = xs[2], xs[0]
    return [a, b, xs]

def deep(v):
    (a, b), c = (1, 2), 3
    first, *_, last = [1, 2, 3, 4]
    return [a, b, c, first, last]

def enumerate_pairs(v):
    return [[i, k, x] for i, (k, x) in enumerate({"a": 1, "b": 2}.items(), start=1)]

def zip_dicts(v):
    names = ["a", "b"]
    return [dict(zip(names, row)) for row in [(1, 2), (3, 4)]]

def any_dict(v):
    return [any(v in x for x in [["a"], ["b", None]]), all(isinstance(x, str) for x in ["a", "b"])]

def next_default(v):
    return [next((x for x in [1, 2, 3] if x > 2), None), next((i for i, x in enumerate("abc") if x == "z"), -1)]

def dict_views(v):
    a = {"x": 1, "y": 2}
    b = {"y": 3, "z": 4}
    both = [sorted(a.keys() & b.keys()), sorted(a.keys() | b.keys()), sorted(a.keys() - b)]
    return [both, "x" in a.keys(), 2 in a.values(), ("x", 1) in a.items()]

def merge_deep(v):
    def merge(a, b):
        out = dict(a)
        for k, x in b.items():
            if isinstance(x, dict) and isinstance(out.get(k), dict):
                out[k] = merge(out[k], x)
            else:
                out[k] = x
        return out
    return merge({"a": {"b": 1}, "c": v}, {"a": {"d": 2}})

def without_none(v):
    return {k: x for k, x in {"a": None, "b": v, "c": ""}.items() if x not in (None, "", [], {})}

def walk(v):
    def clean(x):
        if isinstance(x, dict):
            return {k: clean(y) for k, y in x.items() if y is not None}
        if isinstance(x, (list, tuple)):
            return [clean(y) for y in x]
        return x
    return clean(v)

def paths(v):
    x = v
    for key in "a.a".split("."):
        x = x.get(key) if isinstance(x, dict) else None
    return x

def try_else(v):
    try:
        x = v["a"]
    except (KeyError, TypeError, IndexError) as error:
        return [type(error).__name__, error.args[0] if error.args else None]
    else:
        return ["else", x]
    finally:
        copy.copy([])

def reraise(v):
    try:
        v["a"]["b"]["c"]
    except KeyError as e:
        raise ValueError(f"missing {e}") from e
    except TypeError as e:
        raise RuntimeError("type: " + str(e)) from None

def errors_list(v):
    errors = []
    for x in [1, "a", None, [], {}]:
        try:
            errors.append(x + 1)
        except Exception as e:
            errors.append(str(e))
    return errors

def stack_queue(v):
    q = deque([1, 2, 3])
    q.rotate(1)
    q.extend([4])
    out = []
    while q:
        out.append(q.popleft())
    return [out, len(q), bool(q)]

def ordered_equality(v):
    return [OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1)]

def set_algebra(v):
    a, b = {1, 2, 3}, {3, 4}
    made = [sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b)]
    return [made, a > {1}, a.union([9]) == {1, 2, 3, 9}, len(a | b)]

def tuple_things(v):
    t = tuple([1, 2, 3])
    parts = [t[1:], t[-1], (1,) + t[:1], list(reversed(t))]
    return [parts, t.index(2), t.count(1), t > (1, 2), sum(t), max(t), {t: 1}[(1, 2, 3)]]

def range_things(v):
    r = range(2, 10, 3)
    return [list(r), len(r), 5 in r, r[1], list(reversed(r)), r == range(2, 11, 3), [i for i in r if i % 2]]

def list_equality(v):
    return [[1, [2]] == [1, [2.0]], [1] != [1, 2], [1, 2] < [1, 3], [] == (), [True] == [1]]

def multiply(v):
    rows = [[0] * 2 for _ in range(2)]
    rows[0][1] = 5
    same = [[]] * 2
    same[0].append(1)
    return [rows, same, "ab" * 2, [1, 2] * 0]

def iterate_two(v):
    it = iter([1, 2, 3, 4])
    return [[a, b] for a, b in zip(it, it)]

def groupby_sorted(v):
    rows = [{"k": "b", "n": 1}, {"k": "a", "n": 2}, {"k": "b", "n": 3}]
    out = {}
    for k, group in groupby(sorted(rows, key=itemgetter("k")), key=itemgetter("k")):
        out[k] = sum(r["n"] for r in group)
    return out

def context(v):
    class Timer:
        def __enter__(self):
            self.log = ["in"]
            return self
        def __exit__(self, kind, error, trace):
            self.log.append(kind.__name__ if kind else "none")
            return kind is KeyError
    with Timer() as t:
        t.log.append(v["a"])
    return t.log

def dispatch(v):
    def a(x):
        return ["a", x]
    def b(x):
        return ["b", x]
    table = {"x": a, "y": b}
    return [table["x"](v), table.get("z", b)(1)]

def memo(v):
    @functools.lru_cache(maxsize=2)
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    return [fib(20), list(map(fib, [1, 2, 3]))]

def bools(v):
    return [sum(x is not None for x in [1, None, 2]), sum([True, True]), [1, 2, 3].count(True), sorted([True, False])]

def pop_while(v):
    xs = [3, 1, 2]
    out = []
    while xs:
        out.append(xs.pop(0))
    return out

def dict_pop_default(v):
    d = {"a": 1}
    return [d.pop("a"), d.pop("a", None), d.setdefault("b", []), d]

def del_slice(v):
    xs = [1, 2, 3, 4]
    del xs[1:3]
    xs[len(xs):] = [9]
    return xs

def stringify(v):
    return [str(v), f"{v}", "%s" % (v,), "{}".format(v), repr(v)]

def dict_inside_one_with_other_fields(v):
    def without_fives(x):
        if isinstance(x, dict):
            return {k: without_fives(y) for k, y in x.items() if y != 5}
        return x

    def keyed(pairs):
        found = {}
        for k, y in pairs:
            found[k] = y
        return found

    return without_fives({"a": keyed([("k", v), ("five", 5)])})

def dict_text(v):
    return [str({"a": [1, None, True], "b": ("x",)}), f"{ {'k': v} }"]
"""


def programs(text: str) -> dict[str, str]:
    """Return each function of a text by its name."""
    return {re.findall(r"def (\w+)", each)[0]: each.strip() for each in re.split(r"\n(?=def )", text) if each.strip()}


def source(text: str) -> str:
    """Return a handler whose events name the function to call."""
    names = programs(text)
    calls = [f"    if event['event'] == {name!r}:\n        answer({name}(event['v']))" for name in names]
    return "\n".join([HEAD, text, "", "def onTrack(event, settings):", *calls, ""])
