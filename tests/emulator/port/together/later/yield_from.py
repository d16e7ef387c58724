def one(n):
    yield requests.get(f"https://x.test/{n}", timeout=2).status_code


def many(ns):
    for n in ns:
        yield from one(n)
    yield from [1, 2]


def program(v):
    return [list(many([1, 2])), [x for x in many([3]) if x > 1]]
