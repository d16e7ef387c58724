import functools
from functools import cache, lru_cache

CALLS = []
DONE = []


def slow(x, y=1):
    CALLS.append(x)
    return [x, y]


kept = lru_cache(maxsize=2)(slow)
always = cache(slow)
plain = functools.lru_cache(slow)


class Table:
    def __init__(self, f):
        self.f = functools.lru_cache(None)(f)

    def __json__(self):
        return {"size": 1}


def program(v):
    CALLS.clear()
    key = [str(v), len(DONE)]
    DONE.append(key)
    key = str(key)
    out = [kept(key), kept(key), always(key, y=2), always(key, y=2), plain(key), len(CALLS)]
    table = Table(lambda x: slow(x)[0])
    out += [table.f(key), table.f(key), len(CALLS), table.__json__(), hasattr(table, "__json__"), plain.__name__]
    return out
