from dataclasses import dataclass, field


@dataclass
class Base:
    a: int
    b: list = field(default_factory=list, repr=False)


@dataclass
class More(Base):
    c: str = "c"
    total: int = field(init=False, default=0)

    def __post_init__(self):
        self.total = self.a + len(self.c)


def program(v):
    m = More(1, c="xyz")
    return [m.total, repr(m), m.b, isinstance(m, Base)]
