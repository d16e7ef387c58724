class Own:
    def __init__(self, xs):
        self.xs = tuple(xs)

    def __iter__(self):
        return iter(self.xs)

    def __reversed__(self):
        return Own(self.xs[::-1])


class Listed(Own):
    def __reversed__(self):
        return list(self.xs)[::-1]


def program(v):
    it = iter(Own("abc"))
    first = next(it)
    back = reversed(Own("xy"))
    pairs = zip(it, back)
    return [
        first,
        list(pairs),
        list(it),
        [*iter(Own([1, v]))],
        dict(zip(iter(Own("ab")), iter(Own("cd")))),
        "b" in iter(Own("abc")),
        list(reversed({"k": v, "l": 1})),
        [x for x in reversed(Listed([1, 2]))],
        next(reversed([1, 2])),
        list(enumerate(iter(Own("z")))),
        sorted(iter(Own([2, 1]))),
        isinstance(iter(Own([1])), dict),
    ]
