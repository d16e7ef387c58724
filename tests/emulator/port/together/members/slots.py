class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y=0):
        self.x, self.y = x, y


class Q:
    __slots__ = ["a"]


def program(v):
    p = P(1)
    out = [p.x, p.y]
    p.x += 5
    out.append(p.x)
    try:
        p.z = 3
        out.append("set")
    except AttributeError as e:
        out.append(str(e))
    q = Q()
    try:
        q.a
    except AttributeError as e:
        out.append(str(e))
    try:
        out.append(vars(p))
    except TypeError as e:
        out.append(str(e))
    return out
