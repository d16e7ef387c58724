from dataclasses import InitVar, KW_ONLY, asdict, astuple, dataclass, field, fields, replace
from typing import ClassVar, Optional


@dataclass
class Base:
    id: str
    kind: ClassVar[str] = "base"
    tags: list = field(default_factory=list)


@dataclass
class Order(Base):
    total: float = 0.0
    currency: str = field(default="EUR", repr=False, compare=False)
    scale: InitVar[int] = 1
    cents: int = field(init=False)
    note: Optional[str] = field(default=None, metadata={"key": "Note"})

    def __post_init__(self, scale):
        self.cents = int(self.total * 100 * scale)
        self.id = self.id.strip()


def program(v):
    o = Order(" o1 ", total=2.5, scale=2)
    p = replace(Order("x", total=1.0), total=3.0, scale=1)
    return [
        asdict(o),
        repr(o),
        o == Order("o1", total=2.5, scale=2, currency="USD"),
        [f.name for f in fields(Order)],
        [f.metadata.get("key") for f in fields(o)],
        p.cents,
        Order.kind,
        astuple(Base("a")),
    ]
