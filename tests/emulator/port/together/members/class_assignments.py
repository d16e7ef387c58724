class Conf:
    x, y = 1, 2
    a = b = 3

    def f(self):
        return self.x + self.y + self.a + self.b

    lam = lambda self, q: q * 2
    table = {"f": f}

    @staticmethod
    def st(q):
        return q + 1

    alias = st


def program(v):
    c = Conf()
    return [c.f(), c.lam(3), c.table["f"](c), Conf.alias(1), c.alias(2), c.st(3)]
