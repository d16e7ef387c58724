import json
import logging
from datetime import datetime, timezone
from functools import partial


def f(a, b=2, *, c=3):
    return [a, b, c]


def apply(f, *a, **k):
    return f(*a, **k)


def program(v):
    p = partial(f, c=9)
    q = partial(f, b=7)
    now = partial(datetime.now, tz=timezone.utc)
    log = logging.warning
    log("a %s", 1)
    logging.error("b %s", 2)
    say = partial(print, "x", sep="-")
    say(1, 2)
    g = partial(datetime.fromtimestamp, tz=timezone.utc)
    out = [
        p(1),
        q(1),
        q(1, c=4),
        p(1, 5),
        partial(f, 1, 2)(c=6),
        p.func is f,
        p.args,
        p.keywords,
        now().tzinfo is timezone.utc,
    ]
    out += [
        partial(sorted, reverse=True)([1, 3, 2]),
        partial(max, default=0)([]),
        partial(json.loads)("[1]"),
        apply(max, 1, 2),
        apply(min, [3, 1], key=lambda x: -x),
        g(0).isoformat(),
    ]
    out += [
        list(map(max, [1, 5], [3, 2])),
        apply(print, "y", end="\n"),
        partial(int, base=16)("ff"),
        partial(str.split, maxsplit=1)("a b c"),
        partial(str.replace, "abc", "b")("x"),
    ]
    out += [
        partial(round, ndigits=1)(1.26),
        partial(enumerate, start=1) is not None,
        list(partial(enumerate, start=1)("ab")),
        partial(sum, start=5)([1]),
        partial(str.encode, encoding="utf-8")("a").hex(),
        partial(dict, a=1)(b=2),
    ]
    return out
