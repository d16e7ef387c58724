class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __call__(self, x, *more, k=0):
        return [x, list(more), k, len(self)]

    def __contains__(self, x):
        return x in self.items

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        return iter(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, x):
        self.items[i] = x

    def __delitem__(self, i):
        del self.items[i]

    def __add__(self, other):
        return Bag(*self.items, *other.items)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __iadd__(self, x):
        self.items.append(x)
        return self

    def __eq__(self, other):
        return isinstance(other, Bag) and self.items == other.items

    def __hash__(self):
        return hash(tuple(self.items))

    def __lt__(self, other):
        return len(self) < len(other)

    def __bool__(self):
        return bool(self.items)

    def __repr__(self):
        return f"Bag({self.items!r})"

    def __format__(self, spec):
        return spec + "!"

    def __neg__(self):
        return Bag(*reversed(self.items))

    def __or__(self, o):
        return Bag(*(set(self.items) | set(o.items))) if False else self

    def __getattr__(self, name):
        if name.startswith("x_"):
            return name[2:]
        raise AttributeError(name)


def program(v):
    b = Bag(1, 2)
    c = b + Bag(3)
    b += 9
    b[0] = 7
    out = [
        b(1, 2, k=3),
        9 in b,
        len(b),
        list(b),
        b[1],
        b[-1],
        c.items,
        b == Bag(7, 2, 9),
        b != c,
        bool(Bag()),
        repr(b),
        str(b),
        f"{b:>5}",
        (-b).items,
        min(Bag(1, 2), Bag()).items,
        [len(q) for q in sorted([Bag(1, 2), Bag(1)])],
        sum([Bag(1), Bag(2)]).items,
        b.x_hey,
        [x for x in b],
        max(b),
        {Bag(1): 2}[Bag(1)],
        not Bag(),
    ]
    del b[0]
    out.append(b.items)
    try:
        b.nothing
    except AttributeError as e:
        out.append(str(e))
    try:
        1 + b
    except TypeError as e:
        out.append(str(e))
    return out
