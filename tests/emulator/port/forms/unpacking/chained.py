def twice(x):
    return x * 2


def program(v):
    return [1 < twice(v) < 9, 0 <= v != 3]
