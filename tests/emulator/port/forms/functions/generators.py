def count(n):
    for i in range(n):
        yield i
    return


def both(x):
    yield "start"
    yield from count(2)
    yield x


def program(v):
    g = both(v)
    first = next(g)
    return [
        first,
        list(g),
        next(g, "end"),
        sum(count(4)),
        [x for x in count(2)],
        dict(zip("ab", count(2))),
        list(both(1)),
        max(count(3)),
        ",".join(str(x) for x in count(3)),
    ]
