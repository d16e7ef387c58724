from dataclasses import dataclass, field, InitVar
from typing import ClassVar, Optional


@dataclass
class P:
    a: int
    b: str = "x"
    tags: list = field(default_factory=list)
    meta: dict = field(default_factory=lambda: {"k": 1}, repr=False)
    total: int = field(init=False, default=0)
    seen: ClassVar[int] = 0

    def __post_init__(self):
        self.total = self.a * 2
        P.seen += 1
        if self.b == "bad":
            raise ValueError("b is bad")


@dataclass
class Q(P):
    c: float = 1.5

    def __post_init__(self):
        super().__post_init__()
        self.c += 1


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0


def program(v):
    P.seen = 0
    p, q = P(1), Q(2, tags=["t"])
    p.tags.append(1)
    out = [
        repr(p),
        repr(q),
        P(1).tags,
        P.seen,
        p == P(1),
        p == P(1, tags=[1]),
        V(1) < V(1, 2),
        sorted([V(2), V(1, 5)])[0].minor,
        len({V(1), V(1)}),
        p.meta,
    ]
    try:
        V(1).major = 2
    except Exception as e:
        out += [type(e).__name__, str(e)]
    try:
        P(1, "bad")
    except ValueError as e:
        out.append(str(e))
    return out
