import functools
from operator import attrgetter, methodcaller

twice = functools.partial(lambda f, x: f(f(x)))
pipeline = (lambda *steps: lambda x: functools.reduce(lambda done, step: step(done), steps, x))(str, len)


def send(value):
    return requests.post("https://x.test/", json={"v": value}, timeout=1).status_code


class Sender:
    def __init__(self):
        self.seen = {}

    def send(self, value, more=0):
        self.seen.update({str(value): more})
        return send([value, more])

    def update(self, value):
        return self.send(value, 1)


class Proxy:
    """Its methods are made when they are asked for."""

    def __init__(self, sender):
        self._sender = sender

    def __getattr__(self, name):
        def called(*args):
            return getattr(self._sender, name)(*args)

        return called


class Counter:
    def send(self, value):
        return value

    def update(self, value):
        return len(str(value))


def plain(counter, v):
    """Nothing in it sends."""
    return [counter.update(v), counter.send(v)]


def registered(table, name):
    def keep(f):
        table.setdefault(name, []).append(f)
        return f

    return keep


TABLE = {}
AT_LOAD = twice(lambda x: x + 1, 1)


@registered(TABLE, "a")
def first(v):
    return send(v)


@registered(TABLE, "b")
def second(v):
    return [v]


def program(v):
    sender = Sender()
    out = [AT_LOAD, pipeline(v), methodcaller("send", v)(sender), methodcaller("send", v, more=2)(sender)]
    out += [attrgetter("update")(sender)(v), Proxy(sender).update("p"), sorted(sender.seen)]
    out += [[f(v) for f in TABLE[name]] for name in ("a", "b")]
    holder = {"inner": {}}
    holder["inner"]["f"] = send
    out.append(holder["inner"]["f"]("inner"))
    copied = dict(holder)
    out.append(copied["inner"]["f"]("copied"))
    return [out, plain(Counter(), v)]
