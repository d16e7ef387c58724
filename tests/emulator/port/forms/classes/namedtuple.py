from collections import namedtuple
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int = 0

    def far(self):
        return self.x + self.y


Pair = namedtuple("Pair", "a b")


def program(v):
    p = Point(1)
    x, y = p
    return [
        p.x,
        p[1],
        x,
        y,
        p.far(),
        p == (1, 0),
        str(p),
        p._replace(y=5).y,
        Pair(1, v).b,
        list(Pair(1, 2)),
        p._asdict(),
        Point(x=1, y=v).y,
    ]
