from dataclasses import asdict, field, make_dataclass
from enum import Enum, IntEnum, StrEnum
from typing import NamedTuple, TypedDict

Contact = TypedDict("Contact", {"email": str, "x-id": int}, total=False)
Other = TypedDict("Named", {"a": int})
Point = NamedTuple("Point", [("x", int), ("y", int)])
Color = Enum("Color", "RED GREEN")
Size = Enum("Size", ["S", "M"], start=5)
Kind = IntEnum("Kind", {"A": 1, "B": 4})
Word = StrEnum("Word", [("A", "a"), ("B", "b")])
Lower = StrEnum("Lower", "UP DOWN")
Mod = Enum("Mod", "A B", module=__name__)
Typed = Enum("Typed", {"A": "a"}, type=str)
Item = make_dataclass(
    "Item",
    [("sku", str), ("qty", int, 1), ("tags", list, field(default_factory=list))],
    namespace={"total": lambda self: self.qty * 2},
)
Base = make_dataclass("Base", ["a"], frozen=True)
Below = make_dataclass("Below", [("b", int, 2)], bases=(Base,), frozen=True)


class More(Contact):
    extra: str


class Spot(NamedTuple("Spot", [("u", int), ("w", int)])):
    def sum(self):
        return self.u + self.w


def program(v):
    c: Contact = {"email": "a"}
    p = Point(1, y=2)
    i = Item("a")
    try:
        Below(1).a = v
    except AttributeError as e:
        frozen = type(e).__name__
    return [
        [c, Contact(email="b"), More(email="c", extra="d"), Other(a=v)],
        [p.x, p._asdict(), repr(p), p == (1, 2), p._replace(x=v).x, Point._fields, Spot(1, 2).sum()],
        [Color.RED.value, Color["GREEN"].name, Color(2).name, [m.name for m in Size], Size.S.value, Kind.B + 1],
        [Word.A.upper(), Lower.DOWN, Mod.A.value, Typed.A.upper(), repr(Kind.A), str(Typed.A)],
        [asdict(i), repr(i), i == Item("a", 1, []), Item("b", tags=[1]).tags, i.total(), repr(Below(1)), frozen],
    ]
