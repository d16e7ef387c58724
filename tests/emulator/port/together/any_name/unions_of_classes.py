from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Flag
from typing import NamedTuple, Union


class Added(NamedTuple):
    sku: str


@dataclass
class Removed:
    sku: str


class Cleared(Exception):
    pass


class Bits(Flag):
    A = 1
    B = 2


Fact = Added | Removed | Cleared
Number = int | float
Money = Decimal | int | None
Moment = Union[date, datetime]
Wide = Fact | str
Either = Bits.A | Bits.B


def kind(x):
    Local = Removed | None
    return [isinstance(x, each) for each in (Added | str, Local, (Fact, int))]


def program(v):
    facts: list[Fact] = [Added("a"), Removed("b"), Cleared("c"), v, Decimal(1), date(2026, 1, 2)]
    return [
        [isinstance(x, Fact) for x in facts],
        [isinstance(x, Number) for x in facts],
        [isinstance(x, Money) for x in facts],
        [isinstance(x, Wide) for x in facts],
        [isinstance(x, Moment) for x in facts],
        [kind(x) for x in facts],
        issubclass(Removed, Fact),
        issubclass(bool, Number),
        Either.value,
    ]
