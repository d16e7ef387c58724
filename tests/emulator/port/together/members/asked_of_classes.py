from collections import OrderedDict, deque, namedtuple
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from enum import Enum


class Model:
    kind = "model"

    def __init__(self, **fields):
        for name, value in fields.items():
            setattr(self, f"_{name}" if hasattr(type(self), name) else name, value)

    def method(self):
        return 1

    @classmethod
    def made(cls):
        return cls()


class Ticket(Model):
    @property
    def priority(self):
        return ["none", "low"][self._priority]


class Held:
    def __iter__(self):
        return iter([1])

    def __len__(self):
        return 1

    def __call__(self):
        return 1


class Slots:
    __slots__ = ("a",)


@dataclass
class Data:
    x: int = 1


class Color(Enum):
    RED = 1


class OwnError(Exception):
    pass


Pair = namedtuple("Pair", "a b")
NAMES = ("kind", "method", "priority", "made", "_priority", "none", "constructor", "toString", "prototype")


def as_json(x):
    return x.__dict__ if hasattr(x, "__dict__") else str(x)


def program(v):
    ticket = Ticket(priority=1, subject="s", kind="own")
    out = [[hasattr(each, name) for name in NAMES] for each in (Model, Ticket, Model(), ticket)]
    out.append([ticket.priority, sorted(vars(ticket)), as_json(Data()), as_json(Decimal("1.5")), as_json(v)])
    values = [Held(), Held, Slots(), Data(), Color.RED, OwnError("x"), ValueError("y"), datetime(2024, 1, 1), v]
    values += [timedelta(1), 1.5, "s", b"b", [1], (1,), {"a": 1}, {1}, Pair(1, 2), OrderedDict(), deque(), range(2)]
    for x in values:
        special = [hasattr(x, "__iter__"), hasattr(x, "__len__"), hasattr(x, "__call__"), hasattr(x, "__getitem__")]
        special += [hasattr(x, "__enter__"), hasattr(x, "__next__"), hasattr(x, "__contains__")]
        out.append([type(x).__name__, hasattr(x, "__dict__"), special, hasattr(x, "isoformat")])
    return [*out, getattr(3, "__dict__", None), getattr(Data(), "__dict__", None)]
