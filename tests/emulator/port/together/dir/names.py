"""dir() of own classes and their objects."""

from abc import ABC, abstractmethod


class Handlers:
    kind = "plain"
    limit: int = 3
    _seen = []

    def __init__(self, name):
        self.name = name
        self._private = 1
        self.__hidden = 2

    def on_track(self):
        return "track"

    def on_page(self):
        return "page"

    @property
    def size(self):
        return 1

    @staticmethod
    def on_static():
        return "static"

    @classmethod
    def on_class(cls):
        return "class"

    def __len__(self):
        return 3


class Below(Handlers):
    def on_group(self):
        return self.name

    class Inner:
        pass


class Base(ABC):
    @abstractmethod
    def handle_a(self): ...


class Handler(Base):
    def handle_a(self):
        return "a"

    def handle_b(self):
        return "b"


class Plain:
    pass


def told(x):
    """Python's own names grow from version to version."""
    return [
        name for name in dir(x) if not name.startswith("__") or name in ("__init__", "__len__", "__dict__", "__hash__")
    ]


def program(v):
    thing = Below(v)
    thing.more = v
    Handlers.later = 1
    called = {name: getattr(thing, name)() for name in dir(thing) if name.startswith("on_")}
    handled = [getattr(Handler(), name)() for name in dir(Handler) if name.startswith("handle_")]
    return [called, handled, *map(told, (thing, Below, Handlers, Handler(), Plain(), Plain))]
