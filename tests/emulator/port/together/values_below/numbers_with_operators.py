import math
import time
from datetime import timedelta
from decimal import Decimal


class Cents(int):
    def __new__(cls, value=0):
        if isinstance(value, str):
            value = round(float(value) * 100)
        return super().__new__(cls, value)

    def __add__(self, other):
        return Cents(int(self) + int(other))

    __radd__ = __add__

    def __str__(self):
        return f"${int(self) / 100:.2f}"

    def __repr__(self):
        return f"Cents({int(self)})"


class Score(float):
    @property
    def level(self):
        return "high" if self > 0.5 else "low"


class N(int):
    pass


def program(v):
    c = Cents("19.99")
    n = N(3)
    s = Score(0.75)
    w = Score(2)
    return [
        c,
        str(c),
        repr(c),
        type(c + 1).__name__,
        str(sum([c, c], Cents(0))),
        c - 1,
        type(c - 1).__name__,
        c // 100,
        c % 100,
        divmod(c, 100),
        c / 2,
        c**2,
        c == 1999,
        1999 == c,
        c != 5,
        c < 2000,
        f"{c}",
        f"{c:>8}",
        f"{c:,}",
        "%d %s" % (c, c),
        "{}".format(c),
        "a" * n,
        [1, 2, 3, 4][n],
        list(range(n)),
        [0, 1, 2, 3, 4][:n],
        timedelta(seconds=n).seconds,
        Decimal(n) + 1 == 4,
        math.sqrt(N(4)),
        abs(N(-2)),
        -n,
        +n,
        ~n,
        n | 4,
        n & 1,
        n << 1,
        bool(N(0)),
        not n,
        n and 1,
        {n: "a"}[3],
        {3: "a"}.get(n),
        n in (3, 4),
        n in [1],
        isinstance(n, int),
        isinstance(n, bool),
        isinstance(s, float),
        isinstance(s, int),
        s.level,
        s + 1,
        s * 2,
        round(s, 1),
        round(s),
        int(w),
        str(w),
        repr(w),
        f"{w}",
        f"{s:.1f}",
        w == 2,
        w,
        [w],
        s > 0.5,
        max(s, 1),
        min([n, 2]),
        sorted([N(3), 1, N(2)]),
        n.bit_length(),
        w.is_integer(),
        int("1" * n),
        hex(n),
        n + n,
        n * 1.5,
        math.floor(s),
        sum([s, s]),
        str([n, s]),
        {"a": n, "b": s},
        n is None,
        type(n).__name__,
        type(n + 1).__name__,
        N("7"),
        N(7.9),
        Score("1e3"),
    ]
