class Sink:
    def __init__(self, name):
        self.name = name
        self.handlers = {"add": self.add, "drop": self.drop}

    def run(self, cmd, *args, **kw):
        return self.handlers[cmd](*args, **kw)

    def go(self, cmd, x):
        return self.handlers[cmd](x)

    def add(self, item):
        return requests.post("https://x.test/add", json={"i": item}).status_code

    def drop(self, n=1):
        return n


class T:
    __slots__ = ("_c",)

    def __init__(self, c):
        self.c = c

    @property
    def c(self):
        return self._c

    @c.setter
    def c(self, x):
        self._c = [x]

    def only(self):
        return 1


def program(v):
    s = Sink("a")
    t = T(v)
    t.c = 3
    out = []
    try:
        t.zz = 1
    except AttributeError as e:
        out.append(str(e))
    return [s.run("add", v), s.run("drop", n=4), s.go("add", 1), s.go("drop", 2), t.c, out]
