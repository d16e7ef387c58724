from dataclasses import dataclass, field


@dataclass(order=True)
class V:
    major: int
    minor: int = 0


@dataclass
class E:
    x: int

    def __eq__(self, o):
        return isinstance(o, E) and abs(self.x) == abs(o.x)

    def __repr__(self):
        return "E!"

    def __lt__(self, o):
        return self.x < o.x


def program(v):
    out = [E(1) == E(-1), repr(E(1)), [e.x for e in sorted([E(3), E(-1)])]]
    for f in (lambda: V(1) < 3, lambda: {V(1): 1}, lambda: {E(1)}):
        try:
            f()
            out.append("fine")
        except TypeError as e:
            out.append(str(e))
    return out
