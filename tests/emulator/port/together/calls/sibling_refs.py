import functools

X = 1


def get():
    return X


def set_x(n):
    global X
    X = n
    return get()


def program(v):
    set_x(1)
    return [get(), set_x(5), X]
