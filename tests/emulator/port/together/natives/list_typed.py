from typing import List


class Rows(List[dict]):
    def total(self):
        return sum(r["n"] for r in self)


class Named(list):
    def __init__(self, name, *items):
        super().__init__(items)
        self.name = name


def program(v):
    n = Named("x", 1, 2)
    return [Rows([{"n": 1}, {"n": 2}]).total(), n, n.name, Named(name="q").name, list.__len__(n), list.append(n, 4), n]
