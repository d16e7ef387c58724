class A:
    items = []
    n = 0


class B:
    tags = {"x"}
    m = 1

    @staticmethod
    def make():
        return "made"


class C(A, B):
    pass


def program(v):
    B.m = 5
    A.items.append(1)
    c = C()
    out = [c.m, C.m, c.items, C.items is A.items, C.make(), c.make()]
    C.m = 7
    B.m = 1
    A.items.clear()
    return [*out, B.m, C.m, C().m, "x" in c.tags]
