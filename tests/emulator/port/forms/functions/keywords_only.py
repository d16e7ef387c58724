def f(a, *, b=1, c):
    return [a, b, c]


def program(v):
    return [f(1, c=v), f(c=1, b=v, a=3), f(**{"a": 1, "c": v})]
