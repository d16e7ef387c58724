HANDLERS = {}


def handles(name, *, retry=False):
    def register(f):
        HANDLERS[name] = (f, retry)
        return f

    return register


@handles("a")
def on_a(event, *, ctx=None):
    return ["a", event, ctx]


@handles("b", retry=True)
def on_b(event, ctx=None, **rest):
    return ["b", event, ctx, rest]


def program(v):
    out = []
    for name in ("a", "b"):
        f, retry = HANDLERS[name]
        out.append([f(v, ctx=1), retry])
    out.append(HANDLERS["b"][0](v, ctx=2, more=3))
    return out
