class Version(tuple):
    def __new__(cls, text):
        return super().__new__(cls, tuple(int(p) for p in text.split(".")))

    def bump(self):
        return Version(".".join(str(x) for x in (*self[:-1], self[-1] + 1)))


def program(v):
    a = Version("1.2.3")
    return [a == (1, 2, 3), a.bump() > a, list(a.bump())]
