class Version(tuple):
    @classmethod
    def parse(cls, text):
        return cls(int(x) for x in text.split("."))

    def __str__(self):
        return ".".join(str(x) for x in self)

    @property
    def major(self):
        return self[0]


def program(v):
    a, b = Version.parse("1.2.3"), Version.parse("1.10.0")
    x, y, z = a
    return [
        a < b,
        str(a),
        a.major,
        a == (1, 2, 3),
        list(a),
        x,
        len(a),
        isinstance(a, tuple),
        max(a, b).major,
        {a: 1}[(1, 2, 3)],
        a[1:],
        f"v{a}",
        sorted([b, a])[0].major,
        {"a": a},
    ]
