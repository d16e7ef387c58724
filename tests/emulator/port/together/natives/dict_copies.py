import copy


class P(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.tag = ["t"]


def program(v):
    p = P(a=[1])
    c, d = copy.copy(p), copy.deepcopy(p)
    p["a"].append(2)
    p.tag.append("u")
    return [c, d, type(c).__name__, type(d).__name__, c.tag, d.tag, c is p, p.copy(), type(p.copy()) is dict]
