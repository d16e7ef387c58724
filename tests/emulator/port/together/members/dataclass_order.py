from dataclasses import dataclass, field


@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    name: str = field(default="", compare=False)


@dataclass(eq=False)
class E:
    x: int


@dataclass(slots=True, kw_only=True)
class S:
    x: int
    y: int = 2


def program(v):
    out = [
        V(1, 2) < V(1, 3),
        sorted([V(2), V(1, 5), V(1)]),
        max(V(1), V(3)),
        V(1) >= V(1, 0, "z"),
        V(1, name="q") == V(1),
        E(1) == E(1),
        S(x=1),
    ]
    for f in (lambda: V(1) < 3, lambda: {V(1): 1}):
        try:
            f()
            out.append("fine")
        except TypeError as e:
            out.append(str(e))
    return [repr(x) for x in out]
