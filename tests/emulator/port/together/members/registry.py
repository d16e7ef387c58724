HANDLERS = {}


class Base:
    event = None

    def run(self, e):
        raise NotImplementedError

    @classmethod
    def all(cls):
        return {c.event: c for c in (Track, Page)}


class Track(Base):
    event = "track"

    def run(self, e):
        return ["t", e]


class Page(Base):
    event = "page"

    def run(self, e):
        return ["p", e]


for c in (Track, Page):
    HANDLERS[c.event] = c()


def program(v):
    out = [HANDLERS["track"].run(1), Base.all()["page"]().run(2)]
    try:
        Base().run(1)
    except NotImplementedError as e:
        out.append(repr(e))
    return out
