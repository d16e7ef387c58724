def many(first, *rest, key=None, **others):
    return [first, list(rest), isinstance(rest, tuple), key, others]


def program(v):
    items = [1, 2]
    named = {"key": v, "z": 3}
    return [many(v), many(1, 2, 3), many(1, key=v, a=2), many(*items), many(*items, **named), many(0, *items, 5, b=v)]
