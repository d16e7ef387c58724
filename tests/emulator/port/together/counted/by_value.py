"""What a variable holds counts what it is called with: classes, methods, and what a library has."""

import hashlib
import io
import re
from collections import Counter, OrderedDict, deque, namedtuple
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import NamedTuple


class Bare:
    pass


class BelowBare(Bare):
    pass


class Client:
    def __init__(self, key, *, timeout=3):
        self.key = key

    def send(self, path, *, times):
        return [self.key, path, times]

    @staticmethod
    def joined(one, *, other=1):
        return [one, other]

    @classmethod
    def named(cls, key, *, other=1):
        return cls(key)


class Strict:
    def __init__(self, one, two=2, *, three):
        self.all = [one, two, three]

    def again(self, *given):
        return type(self)(*given)


class Many:
    def __init__(self, first, *rest):
        self.rest = rest


class BelowMany(Many):
    def __init__(self, first):
        super().__init__(first, first)


class Made:
    def __new__(cls, key):
        return super().__new__(cls)

    def __init__(self, key):
        self.key = key


@dataclass
class Row:
    key: int
    value: int = 1


class Wrong(Exception):
    def __init__(self, code):
        super().__init__(code)


class Rows(list):
    def __init__(self, first):
        super().__init__()


class Text(str):
    pass


class Pair(NamedTuple):
    one: int
    two: int = 1

    def sum(self, more):
        return self.one + self.two + more


Point = namedtuple("Point", "x y")


class Kind(Enum):
    A = 1


def by_name(a, b=2, *, c):
    return [a, b, c]


def none_by_place(*, c):
    return c


OWN = [
    none_by_place,
    Bare,
    BelowBare,
    Client,
    Strict,
    Many,
    BelowMany,
    Made,
    Row,
    Wrong,
    Rows,
    Pair,
    Point,
    Client.send,
    Client.joined,
]
OWN += [Client.named, Client("k").send, Pair(1, 2).sum, by_name, lambda a, *, b=1: a, Strict(1, three=3).again]
OF_LIBRARY = [deque, Counter, OrderedDict, date, datetime, timedelta, Decimal, io.StringIO, io.BytesIO, Kind]
OBJECTS = [hashlib.md5(b"a"), re.compile("a"), deque([1]), Counter("aab"), datetime(2020, 1, 2), Decimal("1.5")]
NAMES = ["digest", "match", "append", "popleft", "most_common", "isoformat", "is_nan", "quantize", "timestamp"]


def said(called, given):
    try:
        called(*given)
    except TypeError as error:
        return str(error)
    return "fits"


def fits(called, given):
    try:
        called(*given)
    except (TypeError, ValueError, LookupError) as error:
        return isinstance(error, TypeError)
    return "fits"


def program(v):
    found = [said(each, range(1, count)) for each in OWN for count in (1, 2, 3, 4, 5)]
    found += [said(Text, ()), said(Text, [1]), said(list, (1, 2))]
    found += [fits(each, given) for each in OF_LIBRARY for given in ((), range(1, 20))]
    methods = [getattr(each, name) for each in OBJECTS for name in NAMES if hasattr(each, name)]
    found += [fits(each, ["a"] * count) for each in methods for count in (0, 20)]
    kind = Client if v else Row
    found += [said(kind, [v, v, v]), said(kind, ()), said(kind, [v])]
    return found + [Client("a").send("b", times=2), BelowMany(1).rest, str(Strict(1, three=3).all)]
