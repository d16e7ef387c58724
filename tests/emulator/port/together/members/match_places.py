from collections import namedtuple
from dataclasses import dataclass, field

Eq = namedtuple("Eq", "left right")
And = namedtuple("And", ["items"])


@dataclass
class D:
    a: int
    b: list = field(default_factory=list)
    c: int = field(default=0, kw_only=True)


class E(D):
    pass


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y


class M(P):
    __match_args__ = ("y", "x")


KINDS = {"d": D, "p": P}


class Box:
    Inner = D


def ev(x):
    match x:
        case Eq(left, right=r):
            return [left, r]
        case And(items):
            return [ev(i) for i in items]
        case D(a, [first, *_], c=c):
            return ["D", a, first, c]
        case E(a, b) | D(a, b):
            return [a, b]
        case M(1, x) | M(x, 1):
            return ["m1", x]
        case M(y, x):
            return ["m", y, x]
        case P(x=1, y=y):
            return ["p", y]
        case _:
            return "no"


def by(k, x):
    kind = KINDS[k]
    match x:
        case _ if isinstance(x, kind):
            pass
        case _:
            return 0
    match x:
        case Box.Inner(a):
            return [k, a]
    return 1


def bad(x):
    match x:
        case P(a, b):
            return [a, b]


def bad2(x):
    match x:
        case D(a, b, c):
            return [a, b]


def tell(f, x):
    try:
        return f(x)
    except TypeError as e:
        return str(e)


def program(v):
    return [
        ev(And([Eq(v, 1), Eq(2, v)])),
        ev(v),
        ev(D(v, [v, 1], c=3)),
        ev(D(1)),
        ev(E(2, v)),
        ev(M(v, 2)),
        ev(M(1, v)),
        ev(P(1, v)),
        ev(P(v, 2)),
        tell(bad, P(v, 1)),
        tell(bad, v),
        tell(bad2, D(1)),
        tell(bad2, v),
        by("d", D(v)),
        by("p", D(1)),
        by("p", M(1, 2)),
    ]
