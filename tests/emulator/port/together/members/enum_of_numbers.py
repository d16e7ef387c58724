from enum import IntEnum, StrEnum, Enum, IntFlag, Flag, auto
import json


class P(IntEnum):
    LOW = 1
    HIGH = 2


class E(StrEnum):
    ORDER_DONE = auto()
    OTHER = "x-y"


class M(str, Enum):
    A = "a"


class F(float, Enum):
    HALF = 0.5


class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W


def program(v):
    return [
        repr(x)
        for x in [
            P.LOW,
            P.HIGH > P.LOW,
            P.HIGH + 1,
            P(2),
            sorted([P.HIGH, P.LOW]),
            json.dumps({"p": P.LOW, "e": E.ORDER_DONE, "m": M.A}),
            str(P.LOW),
            f"{P.LOW}",
            f"{P.LOW:03d}",
            "%d" % P.LOW,
            E.ORDER_DONE,
            str(E.ORDER_DONE),
            E.OTHER == "x-y",
            E("x-y"),
            E.OTHER.upper(),
            f"{M.A}",
            str(M.A),
            M.A.value,
            M.A == "a",
            M("a"),
            {"a": 1}[M.A],
            F.HALF * 2,
            F.HALF > 0.1,
            Perm.RW,
            Perm.R in Perm.RW,
            Perm.R | Perm.W == Perm.RW,
            ~Perm.R,
            Perm(3),
            Perm(0),
            [x.name for x in Perm.RW],
            P.LOW == 1,
            P.LOW in (1, 2),
            {1: "x"}[P.LOW],
            isinstance(P.LOW, int),
            isinstance(E.OTHER, str),
            [1, 2][P.LOW],
            "abc"[P.LOW],
            range(P.HIGH),
            list(range(P.HIGH)),
            E.OTHER + "!",
            "!" + E.OTHER,
            ",".join(E),
            E.OTHER.split("-"),
            len(E.OTHER),
            int(P.HIGH),
            P.HIGH / 2,
            -P.HIGH,
            P.HIGH // 2,
            5 % P.HIGH,
            max(P),
            sum(P),
        ]
    ]
