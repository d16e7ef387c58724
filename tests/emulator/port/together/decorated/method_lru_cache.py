import functools


class A:
    def __init__(self):
        self.n = 0

    @functools.lru_cache(maxsize=None)
    def run(self, x):
        self.n += 1
        return x * 2


def program(v):
    a = A()
    return [a.run(1), a.run(1), a.n, A().run(1)]
