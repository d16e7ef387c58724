class Window:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(len(self.items))
            return [start, stop, step, key.start, key.stop]
        if isinstance(key, tuple):
            return list(key)
        return self.items[key]


def program(v):
    w = Window([1, 2, 3, 4])
    first = slice(1)
    return [
        w[1:3],
        w[:],
        w[1, 2],
        w[-1],
        w[::-1],
        [1, 2, 3][slice(1, 2)],
        "abc"[slice(2)],
        repr(slice(1, None)),
        [5, 6, 7][first],
        isinstance(first, slice),
        (1, 2, 3)[first],
    ]
