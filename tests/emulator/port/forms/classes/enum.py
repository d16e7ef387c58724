from enum import Enum, IntEnum, auto


class Stage(Enum):
    LEAD = "lead"
    WON = "won"

    @property
    def label(self):
        return self.value.title()


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Auto(Enum):
    A = auto()
    B = auto()


class Text(str, Enum):
    X = "x"


def program(v):
    try:
        found = Stage(v)
    except ValueError as e:
        found = str(e)
    return [
        str(Stage.LEAD),
        Stage.LEAD.value,
        Stage.WON.name,
        Stage("won") is Stage.WON,
        Stage["LEAD"].label,
        [s.value for s in Stage],
        len(Stage),
        repr(Stage.WON),
        Level.HIGH > Level.LOW,
        Level.LOW == 1,
        Auto.B.value,
        Text.X == "x",
        Text.X.value,
        {"k": Text.X},
        found if isinstance(found, str) else found.name,
        Stage.LEAD in (Stage.LEAD,),
        Stage.LEAD == Stage.LEAD,
        {Stage.LEAD: 1}[Stage.LEAD],
    ]
