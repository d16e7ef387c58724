class A:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return f"A lt {self.n}"

    def __gt__(self, o):
        return f"A gt {self.n}"

    def __le__(self, o):
        return f"A le {self.n}"

    def __add__(self, o):
        return f"A add {self.n}"

    def __radd__(self, o):
        return f"A radd {self.n}"


class B(A):
    def __gt__(self, o):
        return "B gt"

    def __radd__(self, o):
        return "B radd"

    def __ge__(self, o):
        return "B ge"


class C(A):
    pass


class Money(int):
    def __radd__(self, o):
        return "Money radd"

    def __gt__(self, o):
        return "Money gt"


def program(v):
    return [
        1 + Money(2),
        1 < Money(2),
        "yes" if A(1) < A(2) else "no",
        sorted([3, Money(1)]),
        max(A(1), B(2)).n,
        not A(1) > A(2),
        A(1) < B(2),
        B(1) < A(2),
        A(1) < A(2),
        A(1) <= B(2),
        A(1) > C(2),
        A(1) + B(2),
        B(1) + A(2),
        A(1) + C(2),
        A(1) < C(2),
    ]
