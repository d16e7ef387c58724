import uuid
from collections import Counter, OrderedDict, defaultdict, deque
from datetime import date, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace


class Own:
    pass


class Bad(Exception):
    pass


class Money(Decimal):
    pass


FIELDS = [("a", Decimal), ("b", datetime), ("c", date), ("d", str), ("e", Own), ("f", Bad), ("g", timedelta)]
FIELDS += [("h", uuid.UUID), ("i", Counter), ("j", ValueError), ("k", deque), ("l", SimpleNamespace), ("m", bytes)]
NAMES = {Decimal: "number", datetime: "moment", date: "day", Own: "own", Bad: "bad", timedelta: "span"}
NAMES.update({uuid.UUID: "id", Counter: "counts", deque: "ends", ValueError: "value", defaultdict: "made", int: "int"})


def kind_of(kind):
    if kind is Decimal:
        return "number"
    if kind == datetime:
        return "moment"
    if kind in (date, Own, Bad):
        return "one of three"
    return "span" if kind in {timedelta, uuid.UUID} else NAMES.get(kind, "?")


def program(v):
    day = datetime(2026, 1, 2)
    things = [Decimal(1), day, day.date(), Own(), Bad(), day - day, uuid.UUID(int=1), Counter(), deque(), v]
    things += [SimpleNamespace(), defaultdict(list), OrderedDict(), ValueError(), Money(2)]
    made = type(things[0])
    return [
        [[name, kind_of(kind)] for name, kind in FIELDS],
        [NAMES.get(type(each)) for each in things],
        [[kind_of(each.__class__), kind_of(type(each))] for each in things[:7]],
        [[type(each) is kind for _, kind in FIELDS].count(True) for each in things],
        [len({kind for _, kind in FIELDS}), len({*NAMES, *(kind for _, kind in FIELDS)})],
        [str(made("1.50")), isinstance(made(2), made), str(type(day)(2026, 3, 4)), made.__name__],
    ]
