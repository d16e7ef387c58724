from functools import lru_cache, cache


@lru_cache(maxsize=2)
def f(x):
    print("called", x)
    return x


@cache
def g(x):
    return x


def program(v):
    f(1)
    f(1)
    f(2)
    f(3)
    f(1)
    info = f.cache_info()
    hits, misses, *_ = info
    g(1)
    text = str(g.cache_info())
    f.cache_clear()
    return [info.hits, info.misses, hits, misses, info, text, f.cache_info().currsize, f.__wrapped__(3), f.__name__]
