import contextlib
import requests
from contextlib import ContextDecorator, contextmanager


class Told(ContextDecorator):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("in", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("out", self.name, None if kind is None else kind.__name__)
        return self.name == "quiet"


@contextmanager
def timed(name):
    print("begin", name)
    try:
        yield name
    except KeyError as error:
        print("swallowed", error)
    finally:
        print("end", name)


@Told("f")
def f(x, *, y=1):
    return [x, y]


@timed("g")
def g(x):
    return x["a"]


@Told("quiet")
@timed("both")
def both(x):
    raise ValueError(x)


@Told("sent")
def sent(x):
    return requests.post("https://x.test/", json=x, timeout=1).status_code


class Client:
    @timed("method")
    def call(self, x):
        return [self.name, x]

    name = "client"


def program(v):
    out = [f(v, y=2), f(1), g({"a": v}), g({"a": 2}), both(v), sent({"a": 1}), Client().call(v)]
    try:
        out.append(g({}))
        out.append(g(5))
    except TypeError as error:
        out.append(type(error).__name__)
    with Told("with") as told, timed("inside") as name:
        out.append([told.name, name])
    return out
