def two(x):
    return x, [x]


def program(v):
    a, b = two(v)
    t = two(v)
    return [a, b, t[0], len(t), t == (v, [v]), isinstance(t, tuple), isinstance(t, list)]
