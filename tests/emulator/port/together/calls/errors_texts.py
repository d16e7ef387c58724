def f(a, b=2, *, c):
    return [a, b, c]


def g():
    return 1


def h(a, *rest, k=0):
    return [a, list(rest), k]


class C:
    def m(self, a):
        return a

    def n(self, a, b=1):
        return a


class D:
    def __init__(self, x, y=1):
        self.x = x


def program(v):
    out = []
    calls = [
        lambda: f(*[1]),
        lambda: f(*[1, 2, 3], **{"c": 1}),
        lambda: f(**{"c": 1}),
        lambda: f(*[1, 2, 3]),
        lambda: f(1, **{"a": 2, "c": 1}),
        lambda: g(*[1]),
        lambda: g(*[1, 2]),
        lambda: h(**{}),
        lambda: h(1, **{"z": 1}),
        lambda: C().m(*[1], **{"b": 1}),
        lambda: C().m(**{}),
        lambda: C().n(**{"a": 1, "q": 2}),
        lambda: D(**{}),
        lambda: D(*[1, 2, 3], **{}),
        lambda: D(**{"x": 1, "x2": 2}),
    ]
    for c in calls:
        try:
            out.append(c())
        except TypeError as e:
            out.append(str(e))
    return out
