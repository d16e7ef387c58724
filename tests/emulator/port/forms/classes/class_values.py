class A:
    def __init__(self, x):
        self.x = x


class B(A):
    pass


KINDS = {"a": A, "b": B}


def program(v):
    return [KINDS["b"](v).x, KINDS["a"] is A, [k(1).x for k in (A, B)], KINDS["b"].__name__]
