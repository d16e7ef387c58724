import json
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, Flag, IntFlag, StrEnum, auto, unique
from uuid import UUID


class Level(StrEnum):
    LOW = auto()
    HIGH = auto()

    @classmethod
    def _missing_(cls, value):
        return cls.HIGH if str(value).isupper() else None


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


class Encoder(json.JSONEncoder):
    def default(self, o):
        match o:
            case datetime():
                return o.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
            case date():
                return o.isoformat()
            case Decimal():
                return float(o) if o % 1 else int(o)
            case set() | frozenset():
                return sorted(o)
            case Enum():
                return o.name
            case UUID():
                return o.hex
            case timedelta(days=d, seconds=s):
                return {"d": d, "s": s}
            case _ if hasattr(o, "to_json"):
                return o.to_json()
        return super().default(o)


class Tag:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def to_json(self):
        return {k: x for k, x in vars(self).items() if not k.startswith("_")}


def deep(x, f, path=()):
    match x:
        case dict():
            return {k: deep(y, f, (*path, k)) for k, y in x.items()}
        case [*items]:
            return [deep(y, f, (*path, i)) for i, y in enumerate(items)]
        case _:
            return f(path, x)


def merge(a, b, *more):
    if more:
        return merge(merge(a, b), *more)
    out = a.copy()
    for k, x in b.items():
        out[k] = merge(out[k], x) if isinstance(x, dict) and isinstance(out.get(k), dict) else x
    return out


def program(v):
    when = datetime(2024, 2, 29, 12, 30, tzinfo=timezone(timedelta(hours=2)))
    doc = {
        "w": when,
        "d": when.date(),
        "m": Decimal("1.50"),
        "i": Decimal(3),
        "s": {3, 1},
        "l": Level.LOW,
        "p": Perm.R | Perm.W,
    }
    doc |= {"u": UUID(int=5), "t": timedelta(1, 5), "tag": Tag(a=v, _b=1), "n": [None, True, 1.0]}
    text = json.dumps(doc, cls=Encoder, indent=1, sort_keys=True)
    out = [text, json.loads(text, parse_float=Decimal)["m"] == Decimal("1.5")]
    out.append(deep({"a": [v, {"b": "x"}]}, lambda p, x: ".".join(map(str, p)) + f"={x}"))
    out.append(merge({"a": {"x": 1}, "b": 2}, {"a": {"y": v}}, {"b": {"z": 3}}))
    out += [str(Perm(5) & Perm.R), bool(Perm.R & Perm.X), Level("low") is Level.LOW, Level("BIG"), f"{Level.LOW:>5}|"]
    try:
        json.dumps({"x": range(2)}, cls=Encoder)
    except TypeError as e:
        out.append(str(e))
    try:
        Level(v)
    except ValueError as e:
        out.append(str(e))
    week = [(when + timedelta(days=i)).strftime("%a %d") for i in range(0, 8, 7)]
    return out + [
        week,
        (date(2024, 3, 1) - when.date()).days,
        divmod(timedelta(hours=25), timedelta(days=1))[0],
        min(Perm).value,
    ]
