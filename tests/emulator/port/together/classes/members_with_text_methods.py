from enum import Enum
from datetime import datetime


class S(str, Enum):
    A = "2024-01-05"
    B = "12"


def program(v):
    return [
        int(S.B),
        float(S.B),
        datetime.strptime(S.A, "%Y-%m-%d").day,
        ord(S.B[0]),
        S.B.isdigit(),
        S.A.rsplit("-", 1),
        S.A.removeprefix("20"),
        S.A.swapcase(),
        S.A.splitlines(),
        S.A.translate({50: "x"}),
    ]
