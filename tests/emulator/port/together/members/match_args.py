class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def program(v):
    out = []
    for p in (P(1, 2), P(0, 5), 3):
        match p:
            case P(0, y):
                out.append(["zero", y])
            case P(x, y=2):
                out.append([x])
            case _:
                out.append("other")
    return out
