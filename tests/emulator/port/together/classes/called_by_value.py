from enum import Enum, IntFlag


class Color(Enum):
    RED = 1
    TEXT = "ab"


class Other(IntFlag):
    RED = 1
    BLUE = 2


def parse(kind, x):
    try:
        return kind(x).name
    except ValueError as e:
        return str(e)


def program(v):
    found = list(map(Color, [1, "ab"]))
    return [[parse(kind, each) for kind in (Color, Other) for each in (1, v)], found == [Color.RED, Color.TEXT]]
