from dataclasses import KW_ONLY, InitVar, asdict, dataclass, field, fields, replace


@dataclass
class Base:
    a: int
    scale: InitVar[int] = 2
    b: int = field(init=False, default=0)

    def __post_init__(self, scale):
        self.b = self.a * scale


@dataclass
class Below(Base):
    c: str = "c"
    more: InitVar[str | None] = None

    def __post_init__(self, scale, more):
        super().__post_init__(scale)
        self.c += more or "-"


@dataclass(kw_only=True)
class Named:
    secret: InitVar[str]
    shown: str = ""

    def __post_init__(self, secret):
        self.shown = secret[:1] + "***"


def program(v):
    return [
        Base(2).b,
        Base(2, 5).b,
        repr(Base(1)),
        Base(1) == Base(1, 9),
        Base(a=1, scale=3).b,
        asdict(Below(2, 3, more="m")),
        [f.name for f in fields(Below)],
        repr(Below(1)),
        Named(secret="abc").shown,
        asdict(Named(secret="x")),
    ]
