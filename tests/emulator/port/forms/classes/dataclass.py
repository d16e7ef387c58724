from dataclasses import asdict, dataclass, field, replace


@dataclass
class Item:
    name: str
    price: float = 1.5
    tags: list = field(default_factory=list)

    def total(self, n=2):
        return self.price * n


@dataclass(frozen=True, order=True)
class Key:
    a: int
    b: str = "x"


def program(v):
    one = Item("a")
    one.tags.append(v)
    two = Item(name="b", price=2)
    k = Key(1)
    try:
        k.a = 2
        frozen = False
    except Exception as e:
        frozen = type(e).__name__
    return [
        asdict(one),
        two.tags,
        str(two),
        two == Item("b", 2),
        two != one,
        one.total(),
        replace(two, price=3).price,
        k < Key(2),
        {k: 1}[Key(1, "x")],
        frozen,
        sorted([Key(2), Key(1, "z"), Key(1)])[0].b,
        repr(k),
    ]
