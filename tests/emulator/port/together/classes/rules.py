"""Own iterators, closures and plain data: what a rules engine does."""

import operator as op
import re
from collections import ChainMap, Counter
from datetime import datetime, timedelta, timezone
from functools import reduce, singledispatch
from itertools import chain, groupby, product
from types import SimpleNamespace as NS

OPS = {
    "eq": op.eq,
    "ne": op.ne,
    "gt": op.gt,
    "in": lambda a, b: a in b,
    "has": op.contains,
    "re": lambda a, b: bool(re.match(b, a)),
    "or": op.or_,
}
UNITS = dict(s=1, m=60, h=3600, d=86400)
SIZE = {**dict.fromkeys(("xs", "s"), 1), "m": 2, **{k: i + 3 for i, k in enumerate(("l", "xl"))}}


def duration(text):
    """Return seconds of 1h30m."""
    return sum(int(n) * UNITS[u] for n, u in re.findall(r"(\d+)([smhd])", text)) or None


def rule(field, how="eq", value=None, *, then=None, weight=1):
    test = OPS[how]

    def run(row, found=None):
        found = found if found is not None else []
        try:
            hit = test(row[field], value)
        except (KeyError, TypeError) as e:
            found.append(type(e).__name__)
            return 0
        if hit:
            found.append(f"{field} {how}")
            return weight + (then(row, found) if then else 0)
        return 0

    run.field, run.__doc__ = field, f"{field} {how} {value!r}"
    return run


RULES = [
    rule("plan", "in", ("pro", "team"), then=rule("seats", "gt", 5, weight=3)),
    rule("email", "re", r"[^@]+@(?!spam)", weight=2),
    rule("tags", "has", "vip", weight=5),
    rule("missing"),
]


class Cohort:
    def __init__(self, rows, key):
        self._rows = sorted(rows, key=key)
        self._key = key

    def __iter__(self):
        for k, g in groupby(self._rows, self._key):
            yield k, tuple(g)

    def __getitem__(self, k):
        return next((g for key, g in self if key == k), ())

    def pivot(self, value, fold=sum, start=0):
        return {k: fold((value(r) for r in g), start) if fold is sum else fold(map(value, g)) for k, g in self}


@singledispatch
def size(x):
    raise TypeError(f"no size of {type(x).__name__}")


size.register(str, lambda x: SIZE.get(x.lower(), len(x)))
size.register(int, lambda x: x)


@size.register(list)
@size.register(tuple)
def _(x):
    return sum(map(size, x), start=0)


def program(v):
    rows = [
        {"plan": "pro", "seats": 9, "email": "a@b.c", "tags": ["vip"], "day": 2},
        {"plan": "free", "seats": 1, "email": "x@spam.c", "tags": [], "day": 1},
        {"plan": v, "seats": v, "email": v, "tags": v, "day": 2},
    ]
    out = []
    for row in rows:
        found = []
        out.append([sum(r(row, found) for r in RULES), found])
    cohort = Cohort(rows, key=lambda r: r["day"])
    out += [
        [(k, len(g)) for k, g in cohort],
        len(cohort[2]),
        cohort[9],
        cohort.pivot(lambda r: len(r["plan"] or "") if isinstance(r["plan"], str) else 0),
        cohort.pivot(lambda r: r["day"], fold=max),
    ]
    out += [duration("1h30m"), duration("x"), duration("2d 5s"), SIZE, [r.__doc__ for r in RULES[:2]], RULES[0].field]
    for x in ("XL", [1, "m", ("s",)], v, None):
        try:
            out.append(size(x))
        except TypeError as e:
            out.append(str(e))
    base, over = {"a": 1, "b": 2}, {"b": v}
    cfg = ChainMap(over, base)
    ns = NS(**cfg, n=NS(x=1))
    now = datetime(2024, 12, 31, 23, 59, tzinfo=timezone.utc)
    out += [
        dict(cfg),
        ns.b,
        ns.n.x,
        Counter(chain.from_iterable(product("ab", "a")))["a"],
        (now + timedelta(seconds=90)).isoformat(),
    ]
    out += [
        reduce(lambda acc, kv: acc | {kv[0]: acc.get(kv[0], 0) + kv[1]}, [("a", 1), ("b", 2), ("a", 3)], {}),
        f"{now:%j %U %H:%M}",
        now.replace(tzinfo=None) < datetime.max,
    ]
    table = str.maketrans({"a": "1", "b": None, "c": "xyz"})
    out += [
        "abcabc".translate(table),
        "%(a)s-%(b)05.2f" % {"a": v, "b": 2.5},
        "|".join(f"{x:^7}" for x in ("ab", 1, 2.5, True)),
    ]
    return out
