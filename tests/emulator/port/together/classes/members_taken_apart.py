from enum import Enum, IntEnum


class Level(IntEnum):
    LOW, MID, HIGH = range(3)


class Color(Enum):
    RED, GREEN = "rg"
    A, B = 1, 2


class Text:
    def _show(self):
        return "shown"

    if True:
        __str__ = _show

    __repr__ = __hash__ = _show


def program(v):
    return [
        list(Level)[0].name,
        Level.HIGH.value,
        Color.RED.value,
        [c.name for c in Color],
        Color("g").name,
        repr(Level(1)),
        str(Text()),
    ]
