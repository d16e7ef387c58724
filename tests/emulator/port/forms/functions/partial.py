from functools import partial


def f(a, b, c=3):
    return [a, b, c]


def program(v):
    return [partial(f, 1)(v), partial(f, b=v)(1), partial(f, 1, 2, c=v)()]
