import json, re, base64, hashlib
from enum import Enum, IntEnum
from urllib.parse import quote, urlencode, urljoin
from datetime import timedelta, datetime
from decimal import Decimal


class S(str, Enum):
    A = "2024-01-05"
    B = "a b"


class N(IntEnum):
    X = 3


def program(v):
    return [
        quote(S.B),
        urlencode({"a": S.B, S.B: 1}),
        urlencode([("q", S.B)]),
        re.match(r"\d+", S.A).group(),
        json.loads(json.dumps({S.B: S.A})),
        hashlib.md5(S.B.encode()).hexdigest(),
        S.B.replace(" ", "-"),
        "a" * N.X,
        list(range(N.X)),
        [1, 2, 3, 4][N.X],
        timedelta(days=N.X).days,
        Decimal(N.X) + 1 == 4,
        [0, 1, 2, 3, 4][: N.X],
        round(2.34567, N.X),
        N.X | 4,
        N.X << 1,
        "%d" % N.X,
        f"{N.X:03d}",
        int(N.X),
        json.dumps([N.X, S.A]),
        S.B.split(),
        S.B == "a b",
        {"a b": 1}[S.B],
        S.B in {"a b"},
        sorted([S.B, "0"]),
        max(N.X, 1),
        N.X in (3,),
        bool(S.B),
        len(S.B),
        S.B + "!",
        S.B[0],
        isinstance(S.B, str),
        " ".join([S.A, "x"]),
        S.B.title(),
        S.B.isalpha(),
        S.B.find("b"),
        S.B.count("b"),
        S.B.zfill(5),
        S.B.partition(" "),
        S.B.index("b"),
        S.B.center(9),
        S.B.ljust(5) + "|",
        S.B.format(),
        N.X.bit_length(),
        N.X / 2,
        N.X**2,
        -N.X,
        abs(N.X),
        N.X % 2,
        divmod(N.X, 2),
        N.X == 3,
        N.X > 2,
        str(N.X),
        hex(N.X),
        datetime.fromisoformat(S.A).day,
        int(N.X) + 1,
        float(N.X),
    ]
