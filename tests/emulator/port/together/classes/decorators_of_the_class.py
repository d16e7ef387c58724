import functools


class Retry:
    def __init__(self, times):
        self.times, self.seen = times, []

    def __call__(self, f):
        def inner(*args):
            self.seen.append(f.__name__)
            return [f(*args) for _ in range(self.times)]

        return inner

    def also(self, f):
        self.seen.append("also")
        return f


class A:
    twice = Retry(2)

    def shout(f):
        @functools.wraps(f)
        def inner(self, *args):
            return f(self, *args).upper() + self.mark

        return inner

    def marked(mark):
        def deco(f):
            return lambda self: mark + f(self)

        return deco

    def __init__(self):
        self.mark = "!"

    @twice
    def one(self, v):
        return v

    @shout
    def two(self):
        return "two"

    @twice.also
    @marked("<")
    def three(self):
        return "three"

    @staticmethod
    @twice
    def four(x):
        return x


def program(v):
    a = A()
    return [a.one(v), a.two(), a.three(), A.four(1), A.twice.seen, a.two.__name__, REGISTRY.all["x"](v)]


class Registry:
    def __init__(self):
        self.all = {}

    def register(self, name, f):
        self.all[name] = f


REGISTRY = Registry()
REGISTRY.register("x", lambda v: [v])
