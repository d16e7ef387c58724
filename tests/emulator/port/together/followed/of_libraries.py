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


@dataclass
class Job:
    run: object = None
    jobs: list = field(default_factory=list)
    client: Client = field(default_factory=Client)

    def all(self):
        return [each.run(1) for each in self.jobs] + [self.client.get("job")]


@lru_cache
def one_client(name):
    return Deep(name)


def chained(f, *more):
    return reduce(lambda a, b: lambda x: b(a(x)), more, f)


def ways():
    c = Client("c")
    yield lambda: replace(Job(), run=ask).run(8)
    yield lambda: SimpleNamespace(f=ask, c=c).f(9)
    yield lambda: SimpleNamespace(f=ask, c=c).c.get(9)
    yield lambda: one_client("o").get(10)
    yield lambda: chained(str, ask, str)(11)
    yield lambda: copy.copy(c).get(12)


def program(v):
    return [f() for f in ways()]
