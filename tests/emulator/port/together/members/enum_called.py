from enum import Enum, IntEnum, Flag

Color = Enum("Color", "RED GREEN BLUE")
Size = Enum("Size", ["S", "M"])
Num = IntEnum("Num", {"ONE": 1, "TWO": 2})
Pair = Enum("Pair", [("A", "x"), ("B", "y")])


def program(v):
    return [
        repr(Color.RED),
        Color(2).name,
        [c.name for c in Size],
        Num.TWO + 1,
        Pair("x").name,
        Pair.B.value,
        len(Color),
        Color["BLUE"].value,
    ]
