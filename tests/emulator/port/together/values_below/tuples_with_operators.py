class Point(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __hash__(self):
        return hash(tuple(self))

    def count(self):
        return super().count(1) + 100


class Path(tuple):
    def __getitem__(self, i):
        if isinstance(i, str):
            return i
        return super().__getitem__(i)

    def join(self, sep="/"):
        return sep.join(self)

    def __repr__(self):
        return f"Path{super().__repr__()}"


def program(v):
    p = Point(1, 2)
    q = Path(["a", "b"])
    return [
        p + Point(3, 4),
        p == (1, 2),
        {p: 1}[Point(1, 2)],
        p.count(),
        q.join(),
        q["z"],
        q[0],
        repr(q),
        len(q),
        "a" in q,
        [*q],
        q + ("c",),
        q * 2,
        q.index("b"),
        isinstance(p, tuple),
        isinstance(p, list),
        list(p),
        tuple(q),
        p != (1, 3),
        sorted([Path("b"), Path("a")])[0].join(),
        bool(Path()),
        q == ("a", "b"),
        type(q[0:1]).__name__,
        {"a": p},
        max(p),
        sum(p),
    ]
