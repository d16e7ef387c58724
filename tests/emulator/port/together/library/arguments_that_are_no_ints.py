from collections import deque
import itertools


def tried(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def program(v):
    n = None
    return [
        tried(lambda: [1, 2].index(2, n)),
        tried(lambda: "abc".find("c", n)),
        tried(lambda: [1, 2].index(2, v)),
        tried(lambda: "abc".index("c", v)),
        tried(lambda: "abc".find("c", v)),
        tried(lambda: (1, 2).index(2, v)),
        tried(lambda: "aab".count("a", v)),
        tried(lambda: "aab".startswith("a", v)),
        tried(lambda: deque([1, 2]).index(2, v)),
        tried(lambda: [1, 2].index(2, 0, v)),
        tried(lambda: "a".ljust(v)),
        tried(lambda: list(itertools.islice([1, 2, 3], v))),
        tried(lambda: list(itertools.islice([1, 2, 3], 1, v))),
        tried(lambda: "a".zfill(v)),
        tried(lambda: "a,b".split(",", v)),
        tried(lambda: "a-a".replace("a", "b", v)),
        tried(lambda: [0, 1].pop(v)),
        tried(lambda: [0].insert(v, 1)),
        tried(lambda: list(enumerate("a", v))),
        tried(lambda: round(1.25, v)),
        tried(lambda: list(range(v))),
        tried(lambda: (5).to_bytes(v, "big")),
        tried(lambda: "x" * v),
        tried(lambda: [0] * v),
        tried(lambda: list(itertools.repeat(1, v))[:2]),
        tried(lambda: "abc"[v]),
        tried(lambda: "abc"[:v]),
        tried(lambda: [1, 2, 3][v:]),
        tried(lambda: [1, 2, 3][::v]),
    ]


inner = program


def program(v):
    out = inner(v)
    xs = [2, 1, 3]
    out += [
        tried(lambda: sorted(xs, reverse=v)),
        tried(lambda: xs.sort(reverse=v)),
        xs,
        tried(lambda: sorted(xs, key=lambda x: -x, reverse=v)),
        tried(lambda: list(itertools.islice(xs, v, 2))),
        tried(lambda: list(itertools.islice(xs, -1))),
        tried(lambda: list(itertools.islice(xs, 0, -2))),
    ]
    return out
