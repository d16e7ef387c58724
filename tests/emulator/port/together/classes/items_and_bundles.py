from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass
from functools import partial, reduce
from itertools import chain, count, islice
from typing import Any, ClassVar, Optional, Self, Union


@dataclass(kw_only=True)
class Base:
    registry: ClassVar[dict[str, type]] = {}
    id: str
    meta: dict = field(default_factory=dict, repr=False)

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.registry[cls.__name__.lower()] = cls

    @classmethod
    def load(cls, data: dict) -> Self:
        kind = cls.registry[data.get("kind", "item")]
        names = {f.name for f in fields(kind)}
        known = {k: x for k, x in data.items() if k in names}
        extra = {k: x for k, x in data.items() if k not in names and k != "kind"}
        return kind(**known, meta=extra)

    def dump(self):
        out = {"kind": type(self).__name__.lower()}
        for f in fields(self):
            value = getattr(self, f.name)
            match value:
                case None | {} | []:
                    continue
                case _ if is_dataclass(value):
                    value = value.dump()
                case [*items]:
                    value = [i.dump() if is_dataclass(i) else i for i in items]
            out[f.metadata.get("as", f.name)] = value
        return out


@dataclass(kw_only=True)
class Item(Base):
    price: float = field(default=0, metadata={"as": "unit_price"})
    tags: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.tags = sorted(set(map(str.lower, self.tags)))


@dataclass(kw_only=True)
class Bundle(Base):
    parts: list[Base] = field(default_factory=list)
    off: Optional[float] = None

    def __post_init__(self):
        self.parts = [p if isinstance(p, Base) else Base.load(p) for p in self.parts]

    @property
    def price(self) -> Union[int, float]:
        return round(sum(p.price for p in self.parts) * (1 - (self.off or 0)), 2)


class Visitor:
    def visit(self, node, *path):
        method = getattr(self, f"visit_{type(node).__name__.lower()}", self.generic)
        return method(node, *path)

    def generic(self, node, *path):
        return [(".".join((*path, node.id)), getattr(node, "price", None))]


class Flat(Visitor):
    def visit_bundle(self, node, *path):
        return [*self.generic(node, *path), *chain.from_iterable(self.visit(p, *path, node.id) for p in node.parts)]


class Builder:
    def __init__(self):
        self._ids, self._ops = count(1), []

    def __getattr__(self, name):
        if name.startswith("with_"):
            return partial(self._add, name.removeprefix("with_"))
        raise AttributeError(f"{type(self).__name__!r} has no {name!r}")

    def _add(self, kind, **kw):
        self._ops.append(lambda: Base.load({"kind": kind, "id": f"{kind[0]}{next(self._ids)}", **kw}))
        return self

    def build(self):
        return [op() for op in self._ops]


def program(v):
    made = (
        Builder()
        .with_item(price=2.5, tags=["B", "a", "b"])
        .with_bundle(parts=[{"id": "x", "price": 4, "color": v}], off=0.25)
        .build()
    )
    out = [[m.dump() for m in made], Flat().visit(made[1], "root"), repr(made[0]), made[1].price, sorted(Base.registry)]
    out += [made[0] == Item(id="i1", price=2.5, tags=["a", "b"]), made[1].parts[0].meta]
    for f in (lambda: Base.load({"kind": "nope"}), lambda: Base.load({"id": v}), lambda: Builder().other):
        try:
            out.append(repr(f()))
        except (KeyError, TypeError, AttributeError) as e:
            out.append(f"{type(e).__name__}: {e}")
    return out
