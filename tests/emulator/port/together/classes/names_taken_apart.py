from dataclasses import dataclass
from enum import Enum


def pair():
    return {"kind": "a"}, ["b", "c", "d"]


class Breaker:
    CLOSED, OPEN, HALF_OPEN = range(3)
    [first, second] = "xy"
    head, *rest = (1, 2, 3)
    (left, (right, _)), last = (1, (2, 3)), 4
    options, (start, *others) = pair()
    low, high = sorted(x * 2 for x in (5, 3))
    a = b, c = (7, 8)
    one, two = 1, 2
    length, name = [10, "breaker"]
    ORDER = (CLOSED, HALF_OPEN)

    def __init__(self, state=OPEN):
        self.state = state

    def step(self):
        return [self.CLOSED, Breaker.OPEN, self.state, self.HALF_OPEN == 2, self.rest, self.others]


@dataclass
class Point:
    X, Y = map(str, [1, 2])
    x: int = 0


class Below(Breaker):
    CLOSED, OPEN = "no"


def program(v):
    out = [Breaker().step(), Breaker(v).state == v, Breaker.first + Breaker.second, Breaker.head, Breaker.rest]
    out += [Breaker.left, Breaker.right, Breaker.last, Breaker.options, Breaker.start, Breaker.others]
    out += [Breaker.low, Breaker.high, hasattr(Breaker, "x"), Breaker.a, Breaker.b, Breaker.c, Breaker.ORDER]
    out += [Breaker.one, Breaker.two, Breaker.length, Breaker.name, Breaker().length]
    out += [Point.X, Point(3).Y, repr(Point(4)), Below.CLOSED, Below().step(), Below.HALF_OPEN]
    out.append([name for name in vars(Breaker) if not name.startswith("__")])
    try:

        class Odd:
            p, q = v

        out.append([Odd.p, Odd.q])
    except (TypeError, ValueError) as e:
        out.append(f"{type(e).__name__}: {e}")
    return out
