class Base:
    _instances = {}

    def __new__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__new__(cls)
        return cls._instances[cls]


class A(Base):
    def __init__(self, key="k", *, timeout=5):
        if not hasattr(self, "ready"):
            self.key = key
            self.timeout = timeout
            self.ready = True


class B(Base):
    pass


def program(v):
    a = A("one", timeout=3)
    b = A(key="two")
    return [a is b, b.key, b.timeout, B() is B(), B() is a, isinstance(B(), Base)]
