HANDLERS = {}


def on(name):
    def add(f):
        HANDLERS[name] = f
        return f

    return add


@on("a")
def for_a(v):
    return ["a", v]


@on("b")
def for_b(v):
    return ["b", v]


def program(v):
    return [HANDLERS["a"](v), for_b(1), sorted(HANDLERS)]
