class Outer:
    class Inner:
        kind = "i"

        def __init__(self, x):
            self.x = x

        def up(self):
            return Outer.make(self.x)

    LIMIT = 3

    def inner(self):
        return self.Inner(self.LIMIT)

    @classmethod
    def make(cls, x):
        return [cls.LIMIT, x]


def program(v):
    o = Outer()
    return [o.inner().x, Outer.Inner(5).up(), Outer.Inner.kind, type(o.inner()).__name__]
