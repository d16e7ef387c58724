from functools import partial, reduce, lru_cache, cached_property
from operator import attrgetter, methodcaller, itemgetter
from collections import ChainMap, OrderedDict, defaultdict, deque, namedtuple
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


def ways():
    c = Client("c")
    yield lambda: dict(zip(["a"], [c]))["a"].get(1)
    yield lambda: defaultdict(Client)["a"].get(2)
    yield lambda: OrderedDict([("a", c)])["a"].get(3)
    yield lambda: dict.fromkeys("a", c)["a"].get(4)
    yield lambda: itemgetter("f")({"f": ask})(19)
    yield lambda: ChainMap({}, {"c": c})["c"].get(20)
    yield lambda: deque([c]).popleft().get(21)
    yield lambda: {**{"q": c}}["q"].get(23)
    yield lambda: [*[c]][0].get(24)


def program(v):
    return [f() for f in ways()]
