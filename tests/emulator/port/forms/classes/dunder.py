class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Vec) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return [self.x, self.y][i]

    def __iter__(self):
        yield self.x
        yield self.y

    def __contains__(self, item):
        return item in (self.x, self.y)

    def __bool__(self):
        return bool(self.x)

    def __lt__(self, other):
        return self.x < other.x

    def __call__(self, n):
        return self.x * n


def program(v):
    a, b = Vec(1, 2), Vec(3, 4)
    return [
        str(a + b),
        a == Vec(1, 2),
        a != b,
        len(a),
        a[1],
        list(a),
        2 in a,
        v in a,
        bool(a),
        bool(Vec(0, 1)),
        sorted([b, a])[0].x,
        a(5),
        f"{a!r} {a}",
        {a: 1}[Vec(1, 2)],
        a in [Vec(1, 2)],
        "yes" if a else "no",
        [*b],
        max(a, b).x,
    ]
