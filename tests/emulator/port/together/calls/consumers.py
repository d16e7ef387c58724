"""Coroutine style: generators with send, pipelines of consumers, batching and closing."""

from itertools import islice, chain, groupby
from contextlib import contextmanager, closing


def consumer(f):
    def start(*a, **k):
        g = f(*a, **k)
        next(g)
        return g

    start.__name__ = f.__name__
    return start


@consumer
def batcher(size, sink):
    batch = []
    try:
        while True:
            item = yield len(batch)
            if item is None:
                continue
            batch.append(item)
            if len(batch) == size:
                sink(batch)
                batch = []
    finally:
        if batch:
            sink(batch)


@contextmanager
def collecting():
    got = []

    def sink(b):
        got.append(list(b))

    yield sink, got
    got.append("end")


def flatten(x, depth=0):
    if isinstance(x, dict):
        for k in sorted(x):
            yield from ((f"{k}.{p}" if p else k, q) for p, q in flatten(x[k], depth + 1))
    elif isinstance(x, (list, tuple)):
        for i, each in enumerate(x):
            yield from ((f"{i}.{p}" if p else str(i), q) for p, q in flatten(each, depth + 1))
    else:
        yield "", x


def window(it, n):
    it = iter(it)
    w = tuple(islice(it, n))
    if len(w) == n:
        yield w
    for x in it:
        w = w[1:] + (x,)
        yield w


def averager():
    total = count = 0
    avg = None
    while True:
        x = yield avg
        total += x
        count += 1
        avg = total / count


def program(v):
    with collecting() as (sink, got):
        b = batcher(2, sink)
        sizes = [b.send(x) for x in [1, 2, v, 4, 5]]
        b.close()
    a = averager()
    next(a)
    rows = [{"k": "b", "n": 1}, {"k": "a", "n": 2}, {"k": "b", "n": 3}]
    return [
        sizes,
        got,
        list(flatten({"a": v, "b": [1, {"c": v}]})),
        [list(w) for w in window(range(4), 2)],
        [a.send(x) for x in (10, 20, 5)],
        {k: [r["n"] for r in g] for k, g in groupby(sorted(rows, key=lambda r: r["k"]), key=lambda r: r["k"])},
        list(chain.from_iterable(window("abc", 2))),
        batcher.__name__,
    ]
