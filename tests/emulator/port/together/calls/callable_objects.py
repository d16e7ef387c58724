class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, times=1):
        return (self.n + x) * times


def program(v):
    a = Adder(2)
    fs = {"a": a, "b": lambda x, times=2: x * times}
    return [a(1), a(1, times=3), [f(2, times=5) for f in fs.values()], a(*[1], **{"times": 2}), list(map(a, [1, 2]))]
