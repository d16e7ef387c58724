from dataclasses import dataclass, field, asdict
from typing import ClassVar, Optional


@dataclass
class Base:
    kind: ClassVar[str] = "base"
    id: int
    tags: list = field(default_factory=list)

    def label(self):
        return f"{self.kind}:{self.id}"


@dataclass
class Sub(Base):
    kind: ClassVar[str] = "sub"
    name: Optional[str] = None
    inner: Optional[Base] = None

    def to_dict(self):
        return {k: x for k, x in asdict(self).items() if x is not None}

    @classmethod
    def from_dict(cls, d):
        return cls(**{k: d[k] for k in ("id", "name") if k in d})


class Plain(Base):
    pass


def program(v):
    s = Sub(1, name="n", inner=Base(2))
    return [
        s.label(),
        s.to_dict(),
        repr(Sub.from_dict({"id": 3, "name": "q", "z": 1})),
        repr(Plain(4)),
        Plain(4) == Base(4),
        Plain(4) == Plain(4),
        Sub(1) == Base(1),
        repr(s),
    ]
