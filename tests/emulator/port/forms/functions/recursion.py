def depth(x):
    return 1 + max((depth(y) for y in x), default=0) if isinstance(x, list) else 0


def program(v):
    return depth(v)
