import json
from functools import partial


def outer(self, a=1):
    return [self.v, a]


def norm(x):
    return str(x) + "!"


def make(k):
    def made(self, more=None):
        return [k, self.v, more]

    return made


lam = lambda self: ["lam", self.v]
TABLE = {"a": lambda self: "t"}


class Inner:
    def __init__(self, v=0):
        self.v = v


class Base:
    path = "b"
    cls = Inner
    cast = str
    conv = int
    size = len
    part = partial(norm, "x")

    def __init__(self, v):
        self.v = v

    out = outer
    out2, out3 = outer, lam
    made = make("k")
    lam2 = lam
    tab = TABLE["a"]
    st = staticmethod(norm)

    def use(self):
        return [
            self.out(a=3),
            self.st(1),
            self.made(more=2),
            self.cast(3),
            self.conv("4"),
            self.cls(5).v,
            self.lam2(),
            self.part(),
        ]


class Sub(Base):
    path = "s"
    out = lambda self, a=0: "sub"


class Other:
    v = 7
    alt = Base.out


Base.late = outer
Base.late2 = staticmethod(norm)


def program(v):
    b = Base(v)
    s = Sub(v)
    s2 = Base(1)
    s2.out = lambda: "own"
    return [
        b.out(),
        b.out(2),
        b.out(a=v),
        b.out2(),
        b.out3(),
        b.made(),
        b.made(more=1),
        b.lam2(),
        b.tab(),
        b.st(v),
        b.size([1]),
        b.part(),
        b.use(),
        s.out(),
        s.use(),
        Base.out(b, 4),
        Base.st(2),
        Base.made(b),
        b.late(),
        b.late(a=5),
        b.cls(3).v,
        s2.out(),
        Other().alt(),
        Base.late2(1),
        b.late2(2),
        [f() for f in (b.out, b.made)],
    ]
