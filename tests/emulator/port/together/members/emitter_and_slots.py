"""Styles: single big class with __slots__, private names, property setters, operator in, event emitter, textual templates."""

import re
from string import Template
from textwrap import dedent

TEXT = Template(
    dedent("""\
    Hello ${name},
    you have $count new ${thing}s.
""")
)


class Emitter:
    def __init__(self):
        self.__subs = {}

    def on(self, name, fn=None, *, once=False):
        if fn is None:
            return lambda f: self.on(name, f, once=once)
        self.__subs.setdefault(name, []).append((fn, once))
        return fn

    def emit(self, name, *a, **k):
        results, keep = [], []
        for fn, once in self.__subs.get(name, []):
            results.append(fn(*a, **k))
            if not once:
                keep.append((fn, once))
        self.__subs[name] = keep
        return results

    def __contains__(self, name):
        return bool(self.__subs.get(name))

    def __len__(self):
        return sum(len(x) for x in self.__subs.values())


bus = Emitter()


@bus.on("hi")
def hi(x, punct="!"):
    return f"hi {x}{punct}"


@bus.on("hi", once=True)
def once(x, **_):
    return ["once", x]


class Temp:
    __slots__ = ("_c", "name")

    def __init__(self, c=0.0, name="t"):
        self.celsius, self.name = c, name

    @property
    def celsius(self):
        return self._c

    @celsius.setter
    def celsius(self, val):
        if isinstance(val, bool) or not isinstance(val, (int, float)):
            raise TypeError(f"bad {val!r}")
        self._c = max(-273.15, val)

    @property
    def fahrenheit(self):
        return self._c * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, f):
        self.celsius = (f - 32) * 5 / 9

    def __repr__(self):
        return f"{self.__class__.__name__}({self._c:g})"


def mask(text):
    return re.sub(
        r"(?P<a>\w)(?P<b>\w*)@(?P<host>[\w.]+)",
        lambda m: f"{m['a']}{'*' * len(m.group('b'))}@{m['host'].upper()}",
        text,
    )


def program(v):
    out = [bus.emit("hi", v), bus.emit("hi", v, punct="?"), "hi" in bus, "no" in bus, len(bus)]
    bus.on("hi", once, once=True)
    t = Temp(20)
    t.fahrenheit = 212
    try:
        t.celsius = v
        s = repr(t)
    except TypeError as e:
        s = str(e)
    return [
        out,
        round(t.fahrenheit, 2) if abs(t.celsius) < 1e6 else 0,
        s,
        TEXT.substitute(name=v, count=3, thing="mail"),
        TEXT.safe_substitute(name="n"),
        mask(f"ada@x.io, {v}, bob.b@y.org"),
    ]
