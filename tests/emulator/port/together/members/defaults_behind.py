import collections
from collections import namedtuple

FIELDS = ["name", "size"]
Listed = namedtuple("Listed", FIELDS)
Listed.__new__.__defaults__ = tuple(None for field in FIELDS)
Spaced = namedtuple("Spaced", "name, size unit")
Spaced.__new__.__defaults__ = (None,) * len(Spaced._fields)
Last = collections.namedtuple("Last", ("name", "size"))
Last.__new__.__defaults__ = (5,)


class Own(namedtuple("Own", ["name", "size"])):
    __slots__ = ()

    def doubled(self):
        return self.size * 2


Own.__new__.__defaults__ = ("own", 7)


def program(v):
    try:
        missing = Last()
    except TypeError:
        missing = "missing"
    found = [Listed(), Listed(v), Spaced(unit=v), Last("l"), Last(v, 2), Own(), Own(size=v if v == 3 else 1).doubled()]
    return [found, missing, repr(Spaced()), Own() == ("own", 7)]
