from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def program(v):
    match Point(v, 1):
        case Point(x=0, y=y):
            return ["zero", y]
        case Point(1, b):
            return ["one", b]
        case Point(x, y):
            return [x, y]
