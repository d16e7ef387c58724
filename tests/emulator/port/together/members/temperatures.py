from collections import Counter, defaultdict
from functools import cmp_to_key, reduce
from itertools import groupby


class Meta:
    kinds = ("a", "b")
    table = {k: i for i, k in enumerate(kinds)}
    pairs = [(x, y) for x in kinds for y in "12"]

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"

    class Inner:
        depth = 2

        def up(self):
            return Meta.kinds


class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        return self.__c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below zero")
        self.__c = float(value)

    fahrenheit = property(
        lambda self: self.celsius * 9 / 5 + 32, lambda self, f: setattr(self, "celsius", (f - 32) * 5 / 9)
    )

    @classmethod
    def of(cls, text, /, *, sep="°"):
        number, _, unit = text.partition(sep)
        made = cls()
        setattr(made, {"F": "fahrenheit", "C": "celsius"}[unit], float(number))
        return made

    def __lt__(self, other):
        return self.celsius < other.celsius

    def __format__(self, spec):
        unit = spec[-1:] or "C"
        value = self.fahrenheit if unit == "F" else self.celsius
        return f"{value:{spec[:-1] or '.1f'}}°{unit}"


def counter(start=0, *, step=1, log=[]):
    n = start

    def tick(by=None):
        nonlocal n
        n += step if by is None else by
        log.append(n)
        return n

    def reset():
        nonlocal n
        n, old = start, n
        return old

    tick.reset = reset
    return tick


def attempts(x):
    for i in range(3):
        try:
            if i == 1:
                continue
            if x == i:
                return f"return {i}"
            if i == 2:
                break
        except TypeError:
            return "type"
        finally:
            yield f"finally {i}"
    else:
        yield "else"
    yield "end"


def classify(n, *, limit: int = 10) -> str:
    if not isinstance(n, (int, float)) or isinstance(n, bool):
        return "none"
    return "neg" if n < 0 else "zero" if n == 0 else "small" if 0 < n < limit <= 10 else "big"


def program(v):
    a, b = counter(log=[]), counter(10, step=-1)
    out = [
        a(),
        a(5),
        a.reset(),
        a(),
        b(),
        Meta.table,
        Meta.pairs,
        Meta[int if v else 3] if not v else Meta["x"],
        Meta.Inner().up(),
    ]
    t = Temperature.of("212°F")
    t2 = Temperature(celsius=20)
    out += [t.celsius, f"{t2}", f"{t2:.0fF}", sorted([t, t2])[0] is t2]
    try:
        t.fahrenheit = -1000
    except ValueError as e:
        out.append(str(e)[:5])
    g = attempts(v)
    got = []
    while True:
        try:
            got.append(next(g))
        except StopIteration as stop:
            got.append(stop.value)
            break
    out += [got, classify(v), classify(3), classify(n=12, limit=20)]
    xs = list(range(10))
    xs[2:5] = "ab"
    xs[::3] = [0] * len(xs[::3])
    del xs[-2:]
    out += [xs, xs[::-2], xs[5:1:-1], [*range(5)][slice(None, None, 2)]]
    people = [("bob", 3), ("al", 3), ("cy", 1)]
    by_two = cmp_to_key(lambda p, q: (q[1] - p[1]) or (p[0] > q[0]) - (p[0] < q[0]))
    out += [
        sorted(people, key=by_two),
        {k: [n for n, _ in g] for k, g in groupby(sorted(people, key=lambda p: p[1]), lambda p: p[1])},
    ]
    (x, (y, *z)), *w = (1, "abc"), 2, 3
    out += [
        x,
        y,
        z,
        w,
        [f for f in (lambda i=i: i for i in range(2))][1](),
        (lambda *a, k=1, **kw: [a, k, kw])(1, 2, q=v),
    ]
    words = "the quick brown the lazy the".split()
    longest, count = max(Counter(words).items(), key=lambda kv: (kv[1], kv[0]))
    total = 0
    big = [total := total + len(w) for w in words if (n := len(w)) > 3]
    out += [
        longest,
        count,
        big,
        n,
        f"{total=} {longest!r:>6} {count:03d} {'nested ' + f'{n}'}",
        f"{-7 // 2} {-7 % 3} {divmod(-7, 2)} {7 & 3 | 8 ^ 1} {~5 << 2}",
    ]
    d = dict(b=1, a=2) | {"c": v}
    d.pop("b")
    d["b"] = 3
    first = next(iter(d))
    out += [list(d), first, d.popitem(), {**d, "a": 0}, dict(sorted(d.items(), key=lambda kv: str(kv[1])))]
    return out
