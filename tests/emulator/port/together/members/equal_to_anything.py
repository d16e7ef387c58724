class G:
    def __eq__(self, o):
        return o is None


class H:
    def __eq__(self, o):
        return True

    def __ne__(self, o):
        return o == 3 or 0


def program(v):
    g, h = G(), H()
    n = None
    w = {"a": 1}.get("b")
    xs = [g, h]
    return [
        g == None,
        g == n,
        g == w,
        None == g,
        w == g,
        n != g,
        h != None,
        h == v,
        v == h,
        v == g,
        [x == v for x in xs],
        g in [None],
        None in [g],
        [None] == [g],
        xs[0] == None,
        xs[0] != w,
        (g,) == (None,),
        [g].index(None),
        [g].count(None),
    ]


from dataclasses import dataclass
from enum import Enum
from decimal import Decimal


class V:
    def __init__(self, x):
        self.x = x

    def __eq__(self, o):
        if not isinstance(o, V):
            return NotImplemented
        return self.x == o.x

    def __hash__(self):
        return hash(self.x)


class W:
    def __eq__(self, o):
        return isinstance(o, (V, str))


class Len:
    def __init__(self, x):
        self.x = x

    def __eq__(self, o):
        return self.x and len(o.x)


@dataclass
class D:
    a: object


class C(Enum):
    A = 1


inner = program


def program(v):
    a = V(1)
    return inner(v) + [
        a == V(1),
        a != V(2),
        a == 1,
        a == W(),
        W() == a,
        "q" == W(),
        a == a,
        bool(Len("a") == Len("bc")),
        bool(Len("") == Len("b")),
        Len("a") != Len("bc"),
        D(1) == D(1),
        D(1) == V(1),
        D(1) != None,
        C.A == None,
        C.A == 1,
        Decimal(1) == None,
        Decimal(1) == 1,
        None == D(1),
        [V(1)] == [V(1)],
        V(1) in [V(1)],
        {"a": V(1)} == {"a": V(1)},
        D(V(2)) == D(V(2)),
        v == D(v),
        W() == v,
        v == W(),
    ]
