import functools
from functools import partialmethod

LEVEL = "high"


class Client:
    def send(self, kind, value=None, *more, flag=False, **named):
        return [self.name, kind, value, more, flag, sorted(named.items())]

    name = "client"
    track = partialmethod(send, "track")
    page = partialmethod(send, "page", flag=True, level=LEVEL)
    plain = functools.partialmethod(send)


class Sub(Client):
    name = "sub"


def program(v):
    c = Sub()
    return [c.track(v), c.page(v), c.page(v, 2, flag=False, x=1), c.plain("a"), list(map(c.track, [1, 2]))]
