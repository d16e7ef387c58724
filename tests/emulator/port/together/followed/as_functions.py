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


def tuple_of():
    return "k", Client("t"), ask


def ways():
    c = Client("c")
    yield lambda: (None or c).get(25)
    yield lambda: (lambda f=ask: f(26))()
    yield lambda: list(map(c.get, [27]))
    yield lambda: [f(28) for f in (ask, c.get, partial(c.get))]
    yield lambda: tuple_of()[1].get(29)
    yield lambda: tuple_of()[2](30)


def program(v):
    return [f() for f in ways()]
