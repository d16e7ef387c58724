import functools

f = lambda x: x


def delete(v):
    return [v]


def new():
    return 1


class A:
    go = lambda self: 1

    def render(self):
        return 2

    @staticmethod
    def st():
        pass


TABLE = {"a": lambda: 1, "b": delete}


def logged(fn):
    @functools.wraps(fn)
    def wrapper(*a):
        return [fn.__name__, fn(*a)]

    return wrapper


def plain(fn):
    def inner(*a):
        return fn(*a)

    inner.__name__ = "renamed_" + fn.__name__
    return inner


@logged
def default(x):
    return x


w = logged(lambda x: x)


def program(v):
    arguments = lambda: 2

    def switch():
        return 3

    hs = [
        f,
        delete,
        new,
        TABLE["a"],
        TABLE["b"],
        A.render,
        A().render,
        A.st,
        default,
        w,
        plain(f),
        arguments,
        switch,
        lambda: 1,
    ]
    return [[getattr(h, "__name__", "?") for h in hs if callable(h)], f.__name__, default(v), w(v), type(v).__name__]
