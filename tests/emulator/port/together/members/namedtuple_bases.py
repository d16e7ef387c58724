from collections import namedtuple

P = namedtuple("P", ["x", "y"], defaults=[5])


class Q(namedtuple("Q", "a b")):
    __slots__ = ()

    @property
    def s(self):
        return self.a + self.b


def program(v):
    return [
        repr(P(1)),
        P(1)._asdict(),
        P(1, y=2).y,
        repr(Q(1, 2)),
        Q(1, 2).s,
        Q(a=3, b=4)._replace(a=1),
        P._fields,
        P(*[1, 2]) == (1, 2),
        P(**{"x": 1}),
    ]
