class Point:
    __slots__ = ("x", "y")

    def __new__(cls, x, y=0):
        self = object.__new__(cls)
        self.x = x
        self.y = y
        return self

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


def program(v):
    return [repr(Point(1)), repr(Point(1, 2)), Point(3, y=4).y]
