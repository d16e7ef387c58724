import copy
import enum
from dataclasses import dataclass, field


@dataclass
class A:
    x: list
    y: dict = field(default_factory=dict)


@dataclass(frozen=True)
class B:
    x: list


class E(enum.Enum):
    P = 1


class H:
    def __init__(self):
        self.z = [1]

    def __hash__(self):
        return 1

    def __eq__(self, o):
        return True


def program(v):
    a = A([1, {"b": 2}])
    b, c = copy.deepcopy(a), copy.copy(a)
    b.x[1]["b"] = 3
    c.x = [9]
    f = B([1])
    g = copy.deepcopy(f)
    g.x.append(2)
    h = H()
    i, j = copy.deepcopy(h), copy.copy(h)
    i.z.append(2)
    j.z = 5
    try:
        g.x = 1
    except AttributeError as e:
        k = type(e).__name__
    return [
        a.x,
        b.x,
        c.x,
        f.x,
        g.x,
        h.z,
        i.z,
        k,
        copy.deepcopy(E.P) is E.P,
        copy.copy([E.P])[0] is E.P,
        repr(b),
        copy.deepcopy(b"a") == b"a",
        b == a,
        copy.deepcopy({1: {"a"}})[1] == {"a"},
    ]
