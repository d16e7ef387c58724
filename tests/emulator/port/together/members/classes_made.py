def make(n):
    class Counter:
        start = n

        def __init__(self):
            self.n = n

        def up(self, by=n):
            self.n += by
            return self.n

    return Counter


def program(v):
    A, B = make(1), make(10)
    a, b = A(), B()
    return [a.up(), a.up(), b.up(), A.start, B.start, A is B, isinstance(a, A), isinstance(a, B), A.__name__]
