from enum import Enum, auto, unique, IntEnum


class S(Enum):
    A = "a"
    B = "b"
    ALSO_A = "a"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if m.value == value.lower():
                    return m
        return None

    @property
    def label(self):
        return self.name.title()

    def __str__(self):
        return self.value

    @classmethod
    def values(cls):
        return [m.value for m in cls]


@unique
class U(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()


class Weighted(Enum):
    LOW = 1, "low"
    HIGH = 2, "high"

    def __init__(self, weight, text):
        self.weight = weight
        self.text = text

    def __lt__(self, o):
        return self.weight < o.weight


def program(v):
    out = [
        S("A"),
        S("b"),
        S.ALSO_A,
        S.ALSO_A is S.A,
        S.ALSO_A.name,
        S.A.label,
        str(S.A),
        f"{S.A}",
        S.values(),
        len(S),
        list(S),
        list(S.__members__),
        S.__members__["ALSO_A"],
        U.W.value,
        U.Y.value,
        sorted(Weighted, reverse=True),
        Weighted.LOW.text,
        Weighted.HIGH.value,
        Weighted((1, "low")),
        S.A in S,
        {S.A: 1},
        S["B"],
        hasattr(S, "C"),
        getattr(S, "B"),
        S.A != S.B,
        bool(S.A),
        [m for m in reversed(U)],
        U.X == 1,
        isinstance(S.A, S),
        type(S.A),
        S.A.__class__ is S,
    ]
    for f in (lambda: S("zz"), lambda: S(3), lambda: S["Q"], lambda: S.Q, lambda: U("x"), lambda: S.A < S.B):
        try:
            f()
            out.append("fine")
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    try:
        S.A.value = 3
        out.append("set")
    except AttributeError as e:
        out.append(type(e).__name__)
    try:
        S.A = 3
        out.append("set")
    except AttributeError as e:
        out.append(str(e))
    return [repr(o) for o in out if not isinstance(o, type)]
