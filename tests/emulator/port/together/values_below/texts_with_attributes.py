class Path(str):
    def __new__(cls, value, sep="."):
        self = str.__new__(cls, value)
        self.sep = sep
        return self

    def parts(self):
        return self.split(self.sep)

    def __truediv__(self, other):
        return Path(self + self.sep + other, self.sep)


def program(v):
    p = Path("a.b") / "c"
    return [p, p.parts(), p.sep, type(p).__name__, isinstance(p, Path)]
