from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


class Shape:
    __match_args__ = ("kind",)

    def __init__(self, kind, size=1):
        self.kind = kind
        self.size = size


def kind(v):
    match v:
        case None:
            return "none"
        case True | False as b:
            return ["bool", b]
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return ["diagonal", x]
        case Point(x=x):
            return ["point", x]
        case Shape("circle", size=s):
            return ["circle", s]
        case Shape():
            return "shape"
        case {"type": "a", **rest}:
            return ["a", rest]
        case {"a": int(n) | float(n)}:
            return ["n", n]
        case {"text": str() as t, "name": _}:
            return t
        case {}:
            return "dict"
        case [1 | 2 as first, *others]:
            return [first, others]
        case [x, y]:
            return ["two", x, y]
        case [[a, *_], *_]:
            return a
        case []:
            return "empty"
        case [*xs]:
            return ["many", len(xs)]
        case str() as s if s.strip():
            return s.strip()
        case "":
            return "blank"
        case int() | float() as n if n < 0:
            return "negative"
        case int(n):
            return ["int", n]
        case float():
            return "float"
        case _:
            return "other"


def program(v):
    return [
        kind(x)
        for x in (
            v,
            Point(0, 0),
            Point(2, 2),
            Point(1, 5),
            Shape("circle", 3),
            Shape("x"),
            {"type": "a", "z": 1},
            [1, 2, 3],
            [[5, 6], 7],
            (8, 9),
            True,
            2.5,
            [[], 1],
            {"a": "s"},
            b"x",
        )
    ]
