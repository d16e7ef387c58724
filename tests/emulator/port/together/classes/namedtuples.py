from typing import NamedTuple, Optional
from collections import namedtuple


class Point(NamedTuple):
    x: int
    y: int = 2
    label: Optional[str] = None

    def dist(self):
        return self.x + self.y

    @property
    def both(self):
        return (self.x, self.y)

    @classmethod
    def origin(cls):
        return cls(0, 0)


Pair = namedtuple("Pair", "a b", defaults=[5])


def program(v):
    p = Point(1)
    x, y, label = p
    out = [
        p,
        p.dist(),
        p.both,
        Point.origin().x,
        p._asdict(),
        p._replace(y=9).y,
        repr(p),
        x,
        y,
        label,
        p[0],
        p == (1, 2, None),
        Pair(1),
        Pair(a=1, b=2).b,
        Pair._fields,
        len(p),
        p < Point(2),
        list(p),
        {p: 1}[Point(1)],
    ]
    try:
        Point(*[])
    except TypeError as e:
        out.append(str(e))
    try:
        p.x = 2
    except AttributeError as e:
        out.append(str(e))
    return out
