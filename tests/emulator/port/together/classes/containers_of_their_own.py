class Bag:
    def __init__(self, items=()):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __bool__(self):
        return any(self.items)

    def __contains__(self, x):
        return x in self.items

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Bag(self.items[i])
        return self.items[i]

    def __setitem__(self, i, x):
        self.items[i] = x

    def __delitem__(self, i):
        del self.items[i]

    def __iter__(self):
        yield from self.items

    def __add__(self, other):
        return Bag(self.items + list(other))

    def __radd__(self, other):
        return Bag(list(other) + self.items)

    def __iadd__(self, other):
        self.items.extend(other)
        return self

    def __eq__(self, other):
        return isinstance(other, Bag) and self.items == other.items

    def __hash__(self):
        return hash(tuple(self.items))

    def __format__(self, spec):
        return (spec or ",").join(str(x) for x in self.items)

    def __repr__(self):
        return f"Bag({self.items!r})"

    def __reversed__(self):
        return reversed(self.items)


def program(v):
    b = Bag([1, 2, 3])
    b[0] = 9
    b += [4]
    del b[1]
    a, *rest = b
    return [
        len(b),
        bool(Bag([0])),
        9 in b,
        repr(b[1:]),
        list(b),
        repr(b + [5]),
        repr([0] + b),
        b == Bag([9, 3, 4]),
        f"{b}",
        f"{b:-}",
        {b: 1}[Bag([9, 3, 4])],
        a,
        rest,
        list(reversed(b)),
        b[-1],
        sum(b),
        max(b),
        dict(zip(b, b)),
        sorted(b),
        b != Bag([1]),
    ]
