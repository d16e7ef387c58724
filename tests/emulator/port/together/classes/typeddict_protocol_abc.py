from typing import TypedDict, Protocol, runtime_checkable
from abc import ABC, abstractmethod


class User(TypedDict, total=False):
    name: str
    age: int


class Sink(Protocol):
    def put(self, x): ...


class Base(ABC):
    @abstractmethod
    def run(self, x): ...
    @property
    @abstractmethod
    def name(self): ...
    def twice(self, x):
        return [self.run(x), self.run(x), self.name]


class Impl(Base):
    name = "impl"

    def run(self, x):
        return x


def use(s: Sink, x):
    return s.put(x)


class S:
    def put(self, x):
        return ["put", x]


def program(v):
    u: User = {"name": "n"}
    w = User(name="m", age=3)
    out = [u, w, Impl().twice(v), use(S(), 1), isinstance(Impl(), Base)]
    try:
        Base()
    except TypeError as e:
        out.append(str(e)[:42])
    return out
