def with_repr(cls):
    def __repr__(self):
        return f"<{cls.__name__} {sorted(self.__dict__.items())}>"

    def __eq__(self, other):
        return self.__dict__ == other.__dict__

    def hello(self, name="x"):
        return f"hello {name} {self.x}"

    cls.__repr__ = __repr__
    cls.__eq__ = __eq__
    cls.hello = hello
    cls.kind = "k"
    cls.__len__ = lambda self: 7
    return cls


@with_repr
class A:
    def __init__(self):
        self.x = 1


def program(v):
    return [repr(A()), str(A()), A() == A(), A().hello(), A().hello(name="q"), A().kind, len(A()), f"{A()}"]
