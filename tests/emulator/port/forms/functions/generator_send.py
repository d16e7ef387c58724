def echo():
    got = None
    while True:
        got = yield got


def program(v):
    g = echo()
    next(g)
    return g.send(v)
