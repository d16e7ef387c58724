class Base:
    def __init__(self, **kw):
        self.rest = kw


class Named(Base):
    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name


class Timed(Base):
    def __init__(self, at=0, **kw):
        super().__init__(**kw)
        self.at = at


class Both(Named, Timed):
    def __init__(self, **kw):
        super().__init__(**kw)


def program(v):
    b = Both(name="n", at=3, z=1)
    return [b.name, b.at, b.rest]
