from collections import UserDict, UserList, deque
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from itertools import count
from types import MappingProxyType, SimpleNamespace


class CaseDict(MutableMapping):
    def __init__(self, *args, **kw):
        self._d = {}
        self.update(*args, **kw)

    def __getitem__(self, k):
        return self._d[k.lower()][1]

    def __setitem__(self, k, value):
        self._d[k.lower()] = (k, value)

    def __delitem__(self, k):
        del self._d[k.lower()]

    def __iter__(self):
        return (k for k, _ in self._d.values())

    def __len__(self):
        return len(self._d)

    def __repr__(self):
        return f"CaseDict({dict(self)})"


class Path(UserDict):
    def __getitem__(self, key):
        head, _, rest = key.partition(".")
        value = super().__getitem__(head)
        return Path(value)[rest] if rest else value

    def __missing__(self, key):
        return f"<{key}>"


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Stack(list):
    def push(self, *xs):
        self.extend(xs)
        return self

    @property
    def top(self):
        return self[-1] if self else None

    def __add__(self, other):
        return Stack([*self, *other])


class Range2(Sequence):
    def __init__(self, lo, hi):
        self.lo, self.hi = lo, hi

    def __len__(self):
        return max(0, self.hi - self.lo)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(len(self)))]
        if i < 0:
            i += len(self)
        if not 0 <= i < len(self):
            raise IndexError("Range2 index out of range")
        return (self.lo + i) ** 2


class Event:
    def __init__(self):
        self.fs = []

    def __iadd__(self, f):
        self.fs.append(f)
        return self

    def __isub__(self, f):
        self.fs.remove(f)
        return self

    def __call__(self, *a):
        return [f(*a) for f in self.fs]


class Box:
    def __init__(self):
        self.changed = Event()
        self._x = 0

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        old, self._x = self._x, value
        self.changed(old, value)

    def __enter__(self):
        self.before = self._x
        return self

    def __exit__(self, kind, error, tb):
        if kind is not None:
            self._x = self.before
        return kind is not None and issubclass(kind, LookupError)


def program(v):
    d = CaseDict({"Content-Type": "a"}, accept=v)
    d["ACCEPT"] = [v]
    out = [
        repr(d),
        "accept" in d,
        d.get("x", 1),
        d.pop("content-type"),
        len(d),
        d == {"ACCEPT": [v]},
        d.setdefault("N", 2),
        list(d.items()),
    ]
    p = Path({"a": {"b": v}})
    out += [p["a.b"], p["q"], p["a.z"], list(Countdown(3)), sum(Countdown(4)), 2 in Countdown(3), max(Countdown(2))]
    s = Stack([1]).push(2, v)
    out += [s.top, len(s), s + [9], type(s + [1]).__name__, s[:2], Stack().top, s == [1, 2, v]]
    r = Range2(1, 4)
    out += [list(r), r[-1], 4 in r, r.index(9), r[::2], list(reversed(r)), r.count(1), isinstance(r, Sequence)]
    box, seen = Box(), []
    note = lambda old, new: seen.append((old, new))
    box.changed += note
    box.x = 5
    with box:
        box.x = v
        raise KeyError("x")
    box.changed -= note
    box.x += 1
    frozen = MappingProxyType({"a": v})
    ns = SimpleNamespace(a=1, **{"b": v})
    ns.c = ns.a + 1
    out += [seen, box.x, frozen["a"], ns, vars(ns), ns == SimpleNamespace(a=1, b=v, c=2)]
    for f in (
        lambda: d["zz"],
        lambda: r[7],
        lambda: frozen.update(a=1),
        lambda: ns.zz,
        lambda: next(Countdown(0)),
        lambda: r.index(5),
    ):
        try:
            f()
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    return [x if isinstance(x, (int, str, list, dict)) else repr(x) for x in out]
