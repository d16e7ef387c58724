from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum, Flag, IntEnum, auto
from typing import NamedTuple


class Outer:
    @dataclass
    class In:
        x: int

    def make(self):
        @dataclass
        class P:
            x: int

        return P(x=4)


def enumerations(v):
    class Color(Enum):
        RED = 1
        BLUE = 2

    class Level(IntEnum):
        A = auto()
        B = auto()

    class F(Flag):
        X = auto()
        Y = auto()

    out = [Color(1).name, Color["RED"].name, len(Color), [c.name for c in Color], repr(Color.RED), Level(2).name]
    out += [Level.A + 1, repr(F.X | F.Y)]
    same = Color
    for made in (Color, same):
        for bad in (3, "x", v):
            try:
                out.append(made(bad).name)
            except ValueError as e:
                out.append(str(e))
    return out


def inheritance():
    class A:
        def __init__(self, x):
            self.x = x

        def f(self):
            return "A" + str(self.x)

    class B(A):
        def f(self):
            return "B" + super().f()

    class C(B):
        def __init__(self, x, y=2):
            super().__init__(x)
            self.y = y

    class Mine(Exception):
        pass

    class Sub(Mine):
        pass

    out = [B(1).f(), C(3).f(), C(3, y=4).y, isinstance(C(1), A), issubclass(C, A)]
    try:
        raise Sub("no")
    except Mine as e:
        return [*out, str(e), repr(e), type(e).__name__]


def values():
    @dataclass
    class P:
        x: int
        y: int = 2
        z: list = field(default_factory=list)

    class N(NamedTuple):
        x: int
        y: int = 2

    pair = namedtuple("pair", "a b")
    out = [repr(P(1)), P(1) == P(x=1), P(1, z=[1]).z, repr(N(1)), N(x=3, y=4)._asdict(), repr(pair(1, b=2))]
    made = Outer().make()
    return [*out, repr(made), repr(Outer.In(2)), type(made).__qualname__, Outer.In.__qualname__, type(made).__name__]


def program(v):
    def late():
        return Late()

    out = []
    try:
        late()
    except NameError:
        out.append("not yet")

    class Late:
        pass

    if v:

        class Sometimes:
            x = v

    try:
        out.append(Sometimes().x)
    except UnboundLocalError as e:
        out.append(str(e))
    return [*out, isinstance(late(), Late), enumerations(v), inheritance(), values()]
