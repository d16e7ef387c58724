from functools import partial, reduce, lru_cache, cached_property
from operator import attrgetter, methodcaller, itemgetter
from collections import namedtuple, deque, ChainMap
from types import SimpleNamespace
from dataclasses import dataclass, field, replace
from contextlib import contextmanager, ExitStack
import copy
import enum

U = "https://x.test/"
Step = namedtuple("Step", "name run")
REG = {}


def ask(what):
    return requests.get(U + str(what), timeout=1).status_code


class Client:
    made = 0

    def __init__(self, name="n"):
        self.name = name

    def get(self, what):
        return [self.name, ask(what)]

    @property
    def ready(self):
        return self.get

    @classmethod
    def build(cls, *args, **kwargs):
        return cls(*args, **kwargs)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False

    def __eq__(self, other):
        return self.name == other.name

    def __add__(self, other):
        return Pair(self, other)

    def __hash__(self):
        return 1


class Pair:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def both(self):
        return [self.a.get("a"), self.b.get("b")]


class Deep(Client):
    def get(self, what):
        return ["deep", *super().get(what)]


@contextmanager
def opened(name):
    yield Client(name)


class Boom(Exception):
    def __init__(self, client):
        super().__init__("boom")
        self.client = client


def more(v):
    found = []
    with opened("o") as c, Client("w") as d:
        found += [c.get(1), d.get(2)]
    with ExitStack() as stack:
        found.append(stack.enter_context(Client("st")).get(3))
    try:
        raise Boom(Client("boom"))
    except Boom as error:
        found.append(error.client.get(5))
    match Pair(Client("m"), 1), {"k": Client("mk")}:
        case Pair(a=x), {"k": y}:
            found += [x.get(6), y.get(7)]
    a, (b, *rest) = Client("u"), [Client("v"), Client("w")]
    found += [a.get(8), b.get(9), rest[0].get(10)]
    held = {}
    held.setdefault("c", Client("sd"))
    held["d"] = held["c"]
    found += [held["d"].get(11), held.pop("c").get(12)]
    if w := Client("wal"):
        found.append(w.get(13))
    names = {}
    names.update(z=Client("z"))
    found.append(names["z"].get(14))

    def inner():
        nonlocal a
        a = Deep("nl")

    inner()
    found.append(a.get(15))
    box = Client("s")
    setattr(box, "other", Client("so"))
    box.third = ask
    found += [box.other.get(16), box.third(17)]
    queue = [Client("q")]
    queue += [Client("q2")]
    queue.extend(Client(n) for n in ("x", "y"))
    while queue:
        found.append(queue.pop().get(18))
    return found


def program(v):
    return more(v)
