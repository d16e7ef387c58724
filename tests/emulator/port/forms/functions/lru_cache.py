from functools import lru_cache, cache

CALLS = []


@lru_cache(maxsize=None)
def slow(x):
    CALLS.append(x)
    return [x]


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def program(v):
    slow(1)
    before = len(CALLS)
    slow(1)
    return [len(CALLS) - before, fib(30)]
