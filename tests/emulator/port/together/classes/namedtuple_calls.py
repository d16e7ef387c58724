from collections import namedtuple

P = namedtuple("P", "x y")
Q = namedtuple("Q", ["a", "b", "c"], defaults=[3])
S = namedtuple("S", "a, b", module="m")
T = namedtuple(typename="T", field_names=("u", "w"), defaults=(None,) * 2)


def program(v):
    return [P(1, 2)._asdict(), repr(Q(1, 2)), repr(S(1, b=2)), repr(T())]
