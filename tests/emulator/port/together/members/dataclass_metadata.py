from dataclasses import dataclass, field, asdict, replace, fields


@dataclass
class Order:
    id: str
    items: list = field(default_factory=list)
    total: float = field(init=False, default=0)
    secret: str = field(default="s", repr=False, compare=False, metadata={"pii": True})

    def __post_init__(self):
        self.total = sum(i["p"] for i in self.items)
        if not self.id:
            raise ValueError("no id")


def program(v):
    o = Order("a", [{"p": 2}, {"p": 3}])
    r = replace(o, id="b")
    out = [
        repr(o),
        o == Order("a", o.items, "zz"),
        asdict(r),
        r.total,
        [f.name for f in fields(o) if f.metadata.get("pii")],
    ]
    try:
        Order("")
    except ValueError as e:
        out.append(str(e))
    try:
        replace(o, total=3)
    except ValueError as e:
        out.append(str(e))
    return out
