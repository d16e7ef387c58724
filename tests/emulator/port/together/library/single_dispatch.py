from collections.abc import Mapping
from decimal import Decimal
from functools import singledispatch, singledispatchmethod


class Shape:
    pass


class Square(Shape):
    pass


@singledispatch
def render(x):
    return f"other:{x}"


@render.register
def _(x: str):
    return "text:" + x


@render.register(int)
@render.register(float)
def _number(x):
    return f"num:{x}"


@render.register(bool)
def _(x):
    return f"bool:{x}"


@render.register(list)
@render.register(tuple)
def _(x):
    return [render(y) for y in x]


@render.register
def _(x: Mapping):
    return {k: render(y) for k, y in x.items()}


@render.register(type(None))
def _(x):
    return "none"


@singledispatch
def sized(x, scale=1, *, unit="px"):
    return f"{type(x).__name__} {scale}{unit}"


@sized.register
def _(x: Shape, scale=2, *, unit="em"):
    return f"shape {scale}{unit}"


@sized.register
def _(x: Square, scale=3, **more):
    return f"square {scale} {sorted(more.items())}"


@sized.register
def _(x: Decimal | int, scale=4, unit="n"):
    return f"number {scale}{unit}"


class Writer:
    @singledispatchmethod
    def write(self, x):
        raise TypeError(f"cannot write {type(x).__name__}")

    @write.register
    def _(self, x: str):
        return "text:" + x

    @write.register(dict)
    def _(self, x):
        return {k: self.write(y) for k, y in x.items()}

    @singledispatchmethod
    @classmethod
    def made(cls, x):
        return "other"

    @made.register
    @classmethod
    def _(cls, x: int):
        return "int"


def program(v):
    out = [render(v), render(1), render(True), render(2.5), render([1, "a", (2,)]), render({"a": {"b": 1}}), _number(3)]
    out += [
        sized(Shape()),
        sized(Square(), 5),
        sized(Square(), unit="q"),
        sized(1),
        sized(Decimal(1), unit="u"),
        sized("a", 9, unit="z"),
    ]
    out += [Writer.made(1), Writer().made("a")]
    try:
        out.append(Writer().write(v))
    except TypeError as error:
        out.append(str(error))
    return out
