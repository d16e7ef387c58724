import json
from enum import Enum, IntEnum, StrEnum, auto
from http import HTTPStatus


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
    Y = "y"


class Unit(StrEnum):
    MS = auto()
    S = "sec"


class Odd(Enum):
    A = 10
    B = auto()
    C = 10


def members():
    counts = {Text.X: 1, "y": 2}
    counts[Text.Y] = 3
    counts["x"] = 4
    return [
        [
            f"{each}",
            repr(each),
            str(each),
            f"{each:>8}",
            "-" + each,
            each + "-",
            each.upper(),
            each.split("x"),
            len(each),
        ]
        for each in (Text.X, Unit.MS, Unit.S)
    ] + [
        [
            repr(Level.LOW),
            f"{Level.HIGH}",
            f"{Level.LOW:03d}",
            str([Level.LOW]),
            f"{Text.X!r}",
            "%s %d" % (Level.LOW, Level.HIGH),
        ],
        [
            json.dumps([Level.LOW, Text.X, Unit.S]),
            repr(Odd.B),
            Odd.B.value,
            Odd.C.name,
            list(Odd.__members__),
            len(Odd),
        ],
        [
            {"x": 1}[Text.X],
            {Text.X: 1}["x"],
            "x" in {Text.X, Text.Y},
            Text.X in {"x"},
            Text.Y in {"x": 1},
            Text.X in "xyz",
        ],
        [
            ",".join([Text.X, Unit.S]),
            isinstance(Text.X, str),
            isinstance(Level.LOW, int),
            bool(Level.LOW),
            Text("y").name,
        ],
        [repr(counts), sorted(counts.values()), counts.get("y"), "x" in Text._value2member_map_],
        [HTTPStatus.OK + 1, {200: "ok"}[HTTPStatus.OK], f"{HTTPStatus.OK:d}", HTTPStatus.OK < 300],
    ]


def program(v):
    try:
        found = Stage(v)
    except ValueError as e:
        found = str(e)
    return [
        members(),
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
