def lam(self):
    return ["lam", self.v]


def norm(x):
    return [x]


LIMIT = 3


class A:
    LIMIT = LIMIT
    norm = staticmethod(norm)
    lam = lam

    def __init__(self, v):
        self.v = v


def program(v):
    return [A(v).lam(), A(v).norm(1), A.LIMIT]
