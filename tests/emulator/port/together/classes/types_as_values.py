import re
from enum import Enum, StrEnum
import datetime as dt


class Kind(StrEnum):
    A = "a_b"


class Old(str, Enum):
    B = "b-c"


TYPES = [(bool, "B"), (int, "I"), (float, "F"), (dt.datetime, "T"), (dict, "D"), (list, "L"), (str, "S")]
OTHERS = {"tuple": tuple, "set": set, "frozenset": frozenset, "bytes": bytes}


def named(v):
    for cls, name in TYPES:
        if isinstance(v, cls):
            return name
    return "?"


def program(v):
    tests = [name for name, cls in OTHERS.items() if isinstance((v,), cls)]
    return [
        named(v),
        tests,
        bool(re.fullmatch(r"[a-z]+_[a-z]+", Kind.A)),
        re.sub("b", "x", Old.B),
        re.split("[-_]", Kind.A),
        re.compile("a").search(Kind.A).group(),
        re.findall("[a-z]", Old.B),
        isinstance(Kind.A, TYPES[6][0]),
        type(v) in (str, int),
        [isinstance(v, t) for t in (str, int)],
    ]
