"""A tiny pipeline DSL: operators overloaded, callables composed."""

import operator
from functools import reduce, partial


class Stage:
    def __init__(self, fn, name=None):
        self.fn = fn
        self.name = name or getattr(fn, "__name__", "stage")

    def __rshift__(self, other):
        if not isinstance(other, Stage):
            other = Stage(other)
        return Stage(lambda x: other(self(x)), f"{self.name}>{other.name}")

    def __rrshift__(self, value):
        return self(value)

    def __call__(self, x):
        return self.fn(x)

    def __repr__(self):
        return f"Stage({self.name!r})"

    @classmethod
    def of(cls, *fns):
        return reduce(operator.rshift, map(cls, fns))


def clean(x):
    return str(x).strip()


def upper(x):
    return x.upper()


stage = Stage(clean) >> upper >> (lambda s: s.replace("A", "4"))
pick = partial(operator.getitem, {"x": 1})


class Money:
    __slots__ = ("cents", "code")

    def __init__(self, cents, code="EUR"):
        self.cents, self.code = cents, code

    def __add__(self, o):
        if o == 0:
            return self
        if not isinstance(o, Money):
            return NotImplemented
        if o.code != self.code:
            raise ValueError(f"{self.code}!={o.code}")
        return Money(self.cents + o.cents, self.code)

    __radd__ = __add__

    def __mul__(self, n):
        return Money(round(self.cents * n), self.code)

    __rmul__ = __mul__

    def __lt__(self, o):
        return (self.cents, self.code) < (o.cents, o.code)

    def __eq__(self, o):
        return isinstance(o, Money) and (self.cents, self.code) == (o.cents, o.code)

    def __hash__(self):
        return hash((self.cents, self.code))

    def __format__(self, spec):
        return f"{self.cents / 100:{spec or '.2f'}} {self.code}"

    def __str__(self):
        return format(self)


def tell(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def program(v):
    ms = [Money(150), Money(250), 2 * Money(10)]
    return [
        v >> stage,
        stage.name,
        repr(Stage.of(clean, upper)),
        Stage.of(clean, upper)(v),
        str(sum(ms)),
        f"{max(ms):>10.1f}",
        str(min(ms)),
        tell(lambda: Money(1) + 1),
        tell(lambda: Money(1) + Money(1, "USD")),
        len({Money(1), Money(1)}),
        sorted(ms)[0].cents,
        tell(lambda: pick("y")),
        pick("x"),
        tell(lambda: setattr(ms[0], "zz", 1)),
    ]
