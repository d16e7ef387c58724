class Base:
    registry = {}

    def __init_subclass__(cls, kind=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[kind or cls.__name__.lower()] = cls


class A(Base, kind="x"):
    pass


class B(Base):
    def f(self):
        return "b"


def program(v):
    return [sorted(Base.registry), Base.registry["b"]().f()]
