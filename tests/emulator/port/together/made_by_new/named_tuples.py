from collections import namedtuple


class Point(namedtuple("Point", "x y")):
    __slots__ = ()

    def __new__(cls, x, y=0):
        return super().__new__(cls, int(x), int(y))

    def dist(self):
        return self.x + self.y


def program(v):
    return [Point("1").dist(), Point("1", "2"), repr(Point(3))]
