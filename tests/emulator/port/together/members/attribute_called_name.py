class Base:
    kind = "b"


class Named:
    name = "nm"
    length = 7

    @classmethod
    def label(cls):
        return cls.name


class C(Base, Named):
    pass


class D(Named):
    name = "dd"


def f(a, b=1):
    return a


def program(v):
    return [
        [c.name for c in (Named, C, D)],
        C().name,
        D().name,
        C.label(),
        [c.__name__ for c in (Named, C, D)],
        [c.length for c in (Named, C)],
        C().length,
        getattr(f, "name", "none"),
        getattr(f, "length", "none"),
        getattr(Base, "name", "no"),
        f.__name__,
        getattr(Base, "length", 0),
    ]
