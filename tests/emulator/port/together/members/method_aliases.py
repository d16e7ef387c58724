class A:
    def run(self, x=1):
        return ["run", x]

    go = run

    def __repr__(self):
        return "A!"

    __str__ = __repr__
    __radd__ = __add__ = lambda self, o: ["add", o]


def program(v):
    a = A()
    return [a.go(), a.go(x=3), str(a), repr(a), f"{a}", a + 1, 1 + a]
