from functools import partial


def f(a, b=1, *, c=2):
    return [a, b, c]


class C:
    def m(self, a, b=0):
        return [a, b]


def program(v):
    p = partial(f, 1, c=5)
    q = partial(C().m, b=3)
    fs = {"x": f, "y": lambda a, b=9: [a, b]}
    return [p(), p(2), p(b=3), q(1), q(a=4), fs["x"](1, c=3), fs["y"](a=1), fs["y"](**{"a": 2, "b": 3})]
