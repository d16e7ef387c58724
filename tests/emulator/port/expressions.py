"""Single expressions over what an event holds: s a text, n a number, l a list, d a dict."""

from __future__ import annotations

from typing import Any

VALUES: dict[str, Any] = {"s": "Ab c-d", "n": 7, "l": [3, 1, 2], "d": {"b": 1, "a": [1, None]}}

HEAD = """
import functools
import re


def either(a, b=2, *rest, c=3, **fields):
    return [a, b, rest, c, list(fields.items())]


def fielded(**fields):
    return list(fields.items())


def passed_on(**fields):
    return fielded(first=1, **fields) + list(fields)


class Held:
    def __init__(self, **fields):
        self.fields = fields

    def named(self, x, *, y=1, **fields):
        return [x, y, fields]

class Sender:
    def go(self, x):
        return x

    def two(self, x, y=1):
        return [x, y]

    def named(self, x, *, y=1):
        return [x, y]

    def get(self, key, default):
        return [key, default]


class Reader:
    def go(self, x, y):
        return [x, y]

    def named(self, x, y):
        return [x, y]


def updated(keys):
    found = {str(key): key for key in keys}
    found.update({"x": 1})
    found["y"] = 2
    return [*found, found, *[key for key in found]]


def stopping(items):
    yield 1
    yield next(iter(items))


def nothing():
    return 0


def one(a):
    return a


def two(a, b):
    return [a, b]


def optional(a, b="(,", c=None):
    return [a, b, c]


def by_name(a, *, k=1):
    return [a, k]


def applied(f, *args):
    return f(*args)


def made(name):
    return {"sender": Sender, "reader": Reader}[name]()


TABLE = {
    "nothing": nothing, "one": one, "two": two, "optional": optional, "by_name": by_name, "len": len, "float": float,
    "upper": str.upper, "post": requests.post, "day": datetime, "lambda": lambda a, b="),": [a, b],
}
paired = lambda *rest, c=3, **fields: [c, list(fields.items())]
"""

EXPRESSIONS = """
either(**{"a": 1, "10": 2, "9": 3, "x": 4})
either(1, **{"10": 2, "c": 5, "9": 3})
fielded(**{"10": 1, "9": 2})
fielded(z=0, **{"10": 1, "9": 2}, y=3)
passed_on(**{"10": 1, "9": 2})
Held(**{"10": 1, "9": 2}).fields
Held().named(1, **{"10": 1, "9": 2, "y": 5})
paired(**{"10": 1, "9": 2})
functools.partial(fielded, **{"10": 1, "9": 2})(**{"8": 1, "7": 2})
dict({"7": 1}, **{"10": 1, "9": 2})
dict(a=1, **d)
dict(**d, c=1)
fielded(a=1, **{"a": 2})
fielded(**d, **d)
"{a}".format(a=1, **d)
either(1, **{"a": 2})
requests.get("https://x.test/", timeout=3, **{"timeout": 1}).url
requests.head("https://x.test/", **{"timeout": 3}).status_code
requests.get("https://x.test/", timeout=3, **{"params": {"a": n}}).url
TABLE["nothing"](n)
TABLE["one"]()
TABLE["one"](1, 2)
TABLE["two"](1)
TABLE["two"](1, 2, 3)
TABLE["optional"](1, 2, 3, 4)
TABLE["optional"](1), TABLE["optional"](1, 2), TABLE["lambda"](1), TABLE["lambda"](1, 2), TABLE["by_name"](1)
TABLE["by_name"](1, 2)
TABLE["lambda"](1, 2, 3)
TABLE["len"]()
TABLE["len"](l, 2)
TABLE["upper"]("a", 1)
TABLE["float"](1, 2)
applied(two, 1)
applied(two, *l)
applied(len, *l)
made("sender").go(1), made("reader").go(1, 2)
made("sender").go(1, 2)
made("reader").go(1)
made("sender").two(1), made("sender").two(*[1, 2])
made("sender").two(*[1, 2, 3])
made("sender").named(1, 2)
made("reader").named(1, 2)
list(map(nothing, l))
list(map(one, l, l))
list(map(two, l))
list(filter(nothing, l))
sorted(l, key=nothing)
sorted(l, key=two)
sorted(l, key="a")
max(l, key=two)
functools.reduce(one, l)
re.sub("A", nothing, s)
s.replace(*["a"])
s.replace(*["a", "b", 1, 2])
s.strip(*["a", "b"])
s.upper(*[n])
s.join(*[[], n])
l.append(*[])
l.append(*[1, 2])
l.insert(*[1])
l.copy(*[1])
d.get(*[])
d.get(*["b"]), d.get(*["q", n]), s.replace(*["b", "B"]), s.split(*[" "]), l.count(*[3])
d.pop(*["b", 2, 3])
d.items(*[1])
d.setdefault(*[])
d.get()
d.get(1, 2, 3)
s.upper(n)
l.append(1, 2)
min(*[n])
min(*[l]), max(*l), max(*[l], key=lambda x: -x)
max(*[])
list(map(str.upper, s, s))
list(map(len, [s], [s]))
list(map(int, ["11", "10"], [2, 8])), list(map(d.get, ["b", "q"]))
len.__name__, str.upper.__name__, quote.__name__, Sender.go.__name__
[TABLE[name].__name__ for name in ("len", "upper", "float", "post", "day", "one", "lambda")]
(lambda: 1).__name__, paired.__name__, getattr(made, "__name__")
updated(l), updated("ba")
list(stopping(l))
list(stopping([]))
sorted({key: d[key] for key in d.keys() - {"a"}}.items())
quote("a/b", b"/"), quote("", n), quote("a/b-é", [47])
quote("a/b", n)
"""


def source() -> str:
    """Return a handler that sends the text of each expression, or of its error."""
    names = ", ".join(VALUES)
    rows = [each for each in EXPRESSIONS.splitlines() if each]
    cases = [f"def case_{place}({names}):\n    return {each}" for place, each in enumerate(rows)]
    asked = ", ".join(f"event[{name!r}]" for name in VALUES)
    calls = [
        f"    try:\n        found.append([{row!r}, repr(case_{place}({asked}))])\n"
        f"    except Exception as error:\n        found.append([{row!r}, repr(error)])"
        for place, row in enumerate(rows)
    ]
    ends = ["def onTrack(event, settings):", "    found = []", *calls, "    answer(found)"]
    return "\n\n\n".join([HEAD, *cases, "\n".join(ends)])
