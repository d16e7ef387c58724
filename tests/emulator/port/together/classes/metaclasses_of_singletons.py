from enum import Enum, IntEnum
from typing import Callable, Generic, Iterator, Optional as Opt, TypeVar
from abc import ABCMeta, abstractmethod
import functools

T, R = TypeVar("T"), TypeVar("R")


class SingletonMeta(type):
    __instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in SingletonMeta.__instances:
            SingletonMeta.__instances[cls] = super().__call__(*args, **kwargs)
        return SingletonMeta.__instances[cls]

    def reset(cls):
        SingletonMeta.__instances.pop(cls, None)


class Registry(metaclass=SingletonMeta):
    def __init__(self):
        self.services = {}

    def register(self, name, supplier):
        self.services[name] = functools.lru_cache(supplier)
        return self

    def lookup(self, name):
        return self.services[name]()


class Optional(Generic[T]):
    __EMPTY: "Opt[Optional]" = None
    __slots__ = ("_value",)

    def __init__(self, value):
        self._value = value

    @classmethod
    def of(cls, value):
        if value is None:
            raise ValueError("NullPointerException")
        return cls(value)

    @classmethod
    def ofNullable(cls, value):
        return cls.empty() if value is None else cls.of(value)

    @classmethod
    def empty(cls):
        cls.__EMPTY = cls.__EMPTY or cls(None)
        return cls.__EMPTY

    def isPresent(self):
        return self._value is not None

    def map(self, f):
        return Optional.ofNullable(f(self._value)) if self.isPresent() else self

    def filter(self, p):
        return self if not self.isPresent() or p(self._value) else Optional.empty()

    def orElse(self, other):
        return self._value if self.isPresent() else other

    def orElseThrow(self, supplier):
        if not self.isPresent():
            raise supplier()
        return self._value


class Stream:
    def __init__(self, source):
        self._source = iter(source)

    @staticmethod
    def of(*xs):
        return Stream(xs)

    def map(self, f):
        return Stream(map(f, self._source))

    def filter(self, f):
        return Stream(filter(f, self._source))

    def distinct(self):
        return Stream(dict.fromkeys(self._source))

    def sorted(self, key=None, reverse=False):
        return Stream(sorted(self._source, key=key, reverse=reverse))

    def limit(self, n):
        return Stream(x for _, x in zip(range(n), self._source))

    def peek(self, f):
        def gen(source):
            for x in source:
                f(x)
                yield x

        return Stream(gen(self._source))

    def collect(self, collector):
        return collector(self._source)

    def reduce(self, identity, op):
        return functools.reduce(op, self._source, identity)

    def anyMatch(self, p):
        return any(map(p, self._source))

    def findFirst(self):
        return Optional.ofNullable(next(self._source, None))


class Collectors:
    toList = staticmethod(list)

    @staticmethod
    def joining(sep=", ", prefix="", suffix=""):
        return lambda xs: prefix + sep.join(map(str, xs)) + suffix

    @staticmethod
    def groupingBy(f, downstream=list):
        def collect(xs):
            groups = {}
            for x in xs:
                groups.setdefault(f(x), []).append(x)
            return {k: downstream(g) for k, g in groups.items()}

        return collect


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)

    def __repr__(self):
        return f"Planet.{self.name}"


class Visitor(metaclass=ABCMeta):
    def visit(self, node):
        return getattr(self, "visit" + type(node).__name__.capitalize(), self.visitDefault)(node)

    @abstractmethod
    def visitDefault(self, node):
        raise NotImplementedError


class Printer(Visitor):
    def visitDefault(self, node):
        return f"?{node!r}"

    def visitStr(self, node):
        return f"'{node}'"

    def visitList(self, node):
        return "[" + ",".join(map(self.visit, node)) + "]"

    def visitDict(self, node):
        return "{" + ",".join(f"{self.visit(k)}:{self.visit(x)}" for k, x in node.items()) + "}"


def program(v):
    seen = []
    Registry.reset()
    r = Registry().register("now", lambda: seen.append(1) or len(seen))
    out = [Registry() is r, r.lookup("now"), r.lookup("now"), len(Registry().services)]
    out += [
        Optional.ofNullable(v).map(lambda x: [x]).orElse("none"),
        Optional.empty() is Optional.ofNullable(None),
        Optional.of(3).filter(lambda x: x > 5).isPresent(),
    ]
    for f in (
        lambda: Optional.of(v),
        lambda: Optional.ofNullable(v).orElseThrow(lambda: KeyError("nothing")),
        lambda: Visitor(),
    ):
        try:
            out.append(type(f()).__name__)
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    out.append(
        Stream.of(3, 1, 2, 3)
        .distinct()
        .sorted(reverse=True)
        .map(lambda x: x * 10)
        .peek(seen.append)
        .collect(Collectors.toList)
    )
    out += [
        Stream(range(100)).filter(lambda x: x % 7 == 0).limit(3).collect(Collectors.joining("|", "<", ">")),
        Stream("banana").collect(Collectors.groupingBy(str, len)),
        Stream([1, 2]).reduce(0, lambda a, b: a + b),
        Stream([]).findFirst().orElse("no"),
        Stream([1]).anyMatch(lambda x: x > 1),
    ]
    out += [
        round(Planet.EARTH.gravity, 3),
        Planet.EARTH,
        Planet["MERCURY"].name,
        [p.name for p in Planet] if v else repr(Planet.EARTH),
        Printer().visit(v),
        Printer().visit({"a": [1, "x", None]}),
    ]
    out[-5] = str(out[-5])
    return [x if not isinstance(x, Planet) else repr(x) for x in out]
