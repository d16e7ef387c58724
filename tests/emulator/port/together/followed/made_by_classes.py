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


class Kept(dict):
    def client(self, name):
        return self[name]

    def __missing__(self, name):
        self[name] = Client(name)
        return self[name]


class Kind(enum.Enum):
    A = "a"
    B = "b"

    def send(self, v):
        return ask(self.value)


def ways():
    c = Client("c")
    yield lambda: c.ready("p")
    yield lambda: Client.build("b").get(1)
    yield lambda: (c + Deep("d")).both()
    yield lambda: Kept().client("k").get(2)
    yield lambda: Kind("a").send(0)


def program(v):
    return [f() for f in ways()]
