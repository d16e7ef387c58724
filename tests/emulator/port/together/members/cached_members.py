from functools import lru_cache, cached_property


class A:
    def __init__(self, n):
        self.n = n
        self.calls = 0

    @cached_property
    def slow(self):
        self.calls += 1
        return self.n * 2

    @lru_cache(maxsize=None)
    def f(self, x):
        self.calls += 10
        return x + self.n


def program(v):
    a = A(2)
    out = [a.slow, a.slow, a.f(1), a.f(1), a.calls]
    a.slow = 9
    out.append(a.slow)
    del a.slow
    return [*out, a.slow]
