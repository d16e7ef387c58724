import functools


class A:
    def __init__(self, n):
        self.n = n
        self.calls = 0

    @functools.cache
    def slow(self, x, y=1):
        self.calls += 1
        return self.n + x + y

    @functools.cached_property
    def once(self):
        self.calls += 1
        return [self.n]


def program(v):
    a, b = A(1), A(2)
    return [a.slow(1), a.slow(1), b.slow(1), a.slow(1, 2), a.calls, b.calls, a.once, a.once, a.calls, a.once is a.once]
