class Unique(list):
    def __init__(self, items=()):
        super().__init__()
        for i in items:
            self.append(i)

    def append(self, x):
        if x not in self:
            super().append(x)

    def extend(self, items):
        for x in items:
            self.append(x)

    def __contains__(self, x):
        return super().__contains__(x) or x == "magic"

    def __getitem__(self, i):
        return super().__getitem__(i % len(self))

    def __repr__(self):
        return f"Unique({super().__repr__()})"

    def __add__(self, other):
        return Unique([*self, *other])

    def __eq__(self, other):
        return sorted(self) == sorted(other)

    def __iter__(self):
        return iter(sorted(super().__iter__()))

    def send(self):
        for x in self:
            requests.post("https://x.test/u", json={"x": x}, timeout=1)
        return requests.post("https://x.test/all", json=list(self), timeout=1).status_code


def program(v):
    u = Unique([2, 1, 2])
    u.append(1)
    u.extend([3, 3])
    return [
        u.send(),
        len(u),
        2 in u,
        "magic" in u,
        9 in u,
        u[7],
        repr(u),
        u + [4, 4],
        u == [3, 2, 1],
        list(u),
        [x for x in u],
        u.count(1),
    ]
