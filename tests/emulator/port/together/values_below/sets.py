class Tags(set):
    def __init__(self, items=()):
        super().__init__(x.lower() for x in items)

    def add(self, item):
        super().add(item.lower())

    def update(self, items):
        for x in items:
            self.add(x)

    def __contains__(self, x):
        return super().__contains__(x.lower())

    def as_list(self):
        return sorted(self)


def program(v):
    t = Tags(["A", "b"])
    t.add("C")
    t.update(["D"])
    t.discard("d")
    t |= {"x"}
    u = t - {"a"}
    return [
        t.as_list(),
        "A" in t,
        len(t),
        sorted(u),
        type(u).__name__,
        sorted(t & {"a"}),
        t.issuperset({"a"}),
        t == {"a", "b", "c", "x"},
        sorted(t.union(["q"])),
        isinstance(t, set),
        bool(t),
        sorted(x for x in t),
    ]
