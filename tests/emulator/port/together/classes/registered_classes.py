from dataclasses import dataclass

TABLE = {}


def register(name):
    def deco(cls):
        TABLE[name] = cls
        return cls

    return deco


@register("a")
@dataclass
class A:
    x: int = 0
    y: int = 1


@register("b")
class B:
    def __init__(self, x, *, y=2):
        self.x, self.y = x, y


class Root:
    kinds = {}

    def __init_subclass__(cls, kind=None):
        Root.kinds[kind or cls.__name__] = cls


class C(Root, kind="c"):
    def __init__(self, size=1, **more):
        self.size, self.more = size, more


def program(v):
    made = [TABLE[n](**{"x": v, "y": 5}) for n in "ab"]
    return [[m.x, m.y] for m in made] + [Root.kinds["c"](size=v, z=1).more, TABLE["b"](v, y=1).y]
