from enum import Enum, IntEnum, auto, Flag


class Color(Enum):
    RED = "red"
    BLUE = "blue"

    @property
    def upper(self):
        return self.value.upper()

    def other(self):
        return Color.BLUE if self is Color.RED else Color.RED

    @classmethod
    def parse(cls, text, default=None):
        for each in cls:
            if each.value == text:
                return each
        return default

    @staticmethod
    def all():
        return [c.name for c in Color]


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


class Plan(str, Enum):
    FREE = "free"
    PRO = "pro"

    def __str__(self):
        return self.value


class Mixed(Enum):
    A = (1, "a")
    B = (2, "b")

    def __init__(self, num, label):
        self.num = num
        self.label = label


def program(v):
    out = [
        Color.RED.value,
        Color.RED.name,
        Color("blue").name,
        Color["RED"].upper,
        Color.RED.other().name,
        Color.parse("red") is Color.RED,
        Color.all(),
        Level.HIGH > Level.LOW,
        Level.HIGH + 1,
        Plan.FREE == "free",
        f"{Plan.PRO}",
        str(Color.RED),
        repr(Color.RED),
        Mixed.B.label,
        Mixed.A.num,
        [m.name for m in Mixed],
        len(Color),
        Color.RED in Color,
        Color.RED == "red",
        Color.RED in (Color.RED, Color.BLUE),
        {Color.RED: 1}[Color.RED],
        Plan.PRO.value,
        Level(2).name,
        "free" in [p.value for p in Plan],
        list(Color.__members__),
    ]
    for bad in ("x", v):
        try:
            out.append(Color(bad).name)
        except ValueError as e:
            out.append(str(e))
    try:
        Color["NO"]
    except KeyError as e:
        out.append(str(e))
    return out
